import { dateInWords } from '#src/flow/controls/month.ts'
import { shownFileName } from '#src/flow/kept-file.ts'
import type { Field } from '#src/flow/section.ts'
import { nhsNumberInWords } from '../frame/when.ts'

/** Days, NHS numbers and the names of photos as they read everywhere; everything else letter for letter. */
export const asRead = (field: Field | undefined, line: string): string => {
  if (field?.control === 'date' || field?.control === 'partial-date') return dateInWords(line)
  if (field?.control === 'file') return shownFileName(field.holds, line)
  return field?.mark === 'nhs-number' ? nhsNumberInWords(line) : line
}
