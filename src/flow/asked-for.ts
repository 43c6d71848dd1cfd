import { heardText, onceHeard } from './heard-text.ts'
import type { DangerWords } from './listening.ts'
import { phrasesIn } from './phrases.ts'
import type { Field } from './section.ts'

/** What a question asks for tells what some words mean there. */
export type Asked = Pick<Field, 'asksWhatNot' | 'asksForAids'>

/** An answer without what its question asks for: what nobody should do, or what helps at home. */
export const withoutAskedFor = ({ wished, aids, lists, spelling }: DangerWords) => {
  const wishesIn = onceHeard(() => phrasesIn(wished, lists).replacedIn)
  const aidsIn = onceHeard(() => phrasesIn(aids, lists).replacedIn)
  return (text: string, { asksWhatNot, asksForAids }: Asked): string => {
    const heard = ` .${heardText(text, spelling)}`
    const aided = asksForAids ? aidsIn(heard, () => ' . ') : heard
    return asksWhatNot ? wishesIn(aided, () => ' . ') : aided
  }
}
