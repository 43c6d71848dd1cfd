import { momentInWords } from '../frame/when.ts'
import type { Says } from '../words.ts'

/** When whoever signs opened the plan and accepted what, said back to her. */
export type OwnReading = {
  /** First, of this round. */
  readonly opened: string | undefined
  readonly first: string
  readonly last: string
  readonly sections: number
}

/** No measure of it: she states what she knows. */
export const ownReading = (
  { approval }: Says<'approval'>,
  { opened, first, last, sections }: OwnReading,
): string =>
  approval.ownReading({
    opened: opened === undefined ? undefined : momentInWords(opened),
    first: momentInWords(first),
    last: momentInWords(last),
    sections,
  })
