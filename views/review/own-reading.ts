import { momentInWords } from '../frame/when.ts'
import type { Says } from '../words.ts'

/** When whoever signs opened the plan and accepted what, said back to her. */
export type OwnReading = {
  /** First, of this round. */
  readonly opened: string | undefined
  /** Since the last approval, where there was one. */
  readonly accepted: { readonly first: string; readonly last: string; readonly sections: number } | undefined
  /** What she accepted before that approval, and nobody has changed since. */
  readonly before: { readonly sections: number; readonly version: number } | undefined
}

/** No measure of it: she states what she knows. */
export const ownReading = (
  { approval }: Says<'approval'>,
  { opened, accepted, before }: OwnReading,
): string =>
  approval.ownReading({
    opened: opened === undefined ? undefined : momentInWords(opened),
    accepted: accepted && {
      ...accepted,
      first: momentInWords(accepted.first),
      last: momentInWords(accepted.last),
    },
    before,
  })
