import { dateInWords } from '#src/flow/controls/month.ts'
import type { Field } from '#src/flow/section.ts'
import { nhsNumberInWords } from '../frame/when.ts'

/** Days and NHS numbers as they read everywhere; everything else letter for letter. */
export const asRead = (field: Field | undefined, line: string): string => {
  if (field?.control === 'date' || field?.control === 'partial-date') return dateInWords(line)
  return field?.mark === 'nhs-number' ? nhsNumberInWords(line) : line
}
