import type { Field } from '#src/flow/section.ts'
import { dayInWords, nhsNumberInWords, partOfDateInWords } from '../frame/when.ts'

/** Days and NHS numbers as they read everywhere; everything else letter for letter. */
export const asRead = (field: Field | undefined, line: string): string => {
  if (field?.control === 'date') return dayInWords(line)
  if (field?.control === 'partial-date') return partOfDateInWords(line)
  return field?.mark === 'nhs-number' ? nhsNumberInWords(line) : line
}
