import type { Answers } from '../../flow/answer.ts'
import type { Section } from '../../flow/section.ts'
import { isOfAnother, subjectOf } from '../../flow/step.ts'
import type { AnyWords } from '../../flow/words.ts'

/** What it was written for, by the name that this had, where something else is chosen now and nobody has said that it still fits. */
export const ofAnother = (
  { section, words, answers }: { section: Section; words: AnyWords; answers: Answers },
  name: string,
): { readonly writtenFor?: string } => {
  const answer = answers.answers[name]
  const was = answer?.writtenFor
  if (was === undefined || !isOfAnother(answer, subjectOf(section, answers.answers))) return {}
  const [choice = '', ...note] = was.split(' ')
  const named = words.fields[section.writtenOf?.by ?? '']?.choices?.[choice]
  return { writtenFor: note.join(' ') || (named ?? choice) }
}
