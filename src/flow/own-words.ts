import type { Said } from './answer.ts'
import { part, textsIn } from './json.ts'
import type { Drawn } from './sheet.ts'

/**
 * What of an answer somebody wrote themselves, as its page draws it: beside people who were picked that is the note, whoever is
 * in the list already; what a machine wrote down is none.
 */
export const ownWordsOf = (
  drawn: Drawn | undefined,
  { said, shown }: { readonly said: Said; readonly shown: readonly string[] },
): readonly string[] => {
  if (drawn === 'people') return said.kind === 'answer' ? textsIn(part(said.value, 'note')) : []
  return drawn === 'day' || drawn === 'nhs-number' ? [] : shown
}
