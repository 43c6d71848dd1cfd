import type { Heard } from '#views/drafting/check.ts'
import type { Answers } from '../../flow/answer.ts'
import { controls } from '../../flow/controls/index.ts'
import type { Section } from '../../flow/section.ts'
import type { AnyWords } from '../../flow/words.ts'
import { voiceOf } from '../../plan/access.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import type { Found } from '../frame/doors.ts'

type Played = {
  readonly found: Found
  readonly section: Section
  readonly words: AnyWords
  readonly answers: Answers
}

/** What lies elsewhere than on an earlier day, when this was sorted last. */
export const movedSince = (
  { found, section, words, answers }: Played,
  name: string,
): Pick<Heard, 'moved'> => {
  const [field, answer] = [section.fields[name], answers.answers[name]]
  if (!field || answer?.said.kind !== 'answer' || !answer.before) return {}
  const reads = {
    words: words.fields[name],
    contact: (id: string) => contactName(found.plan, voiceOf(found.actor), id),
  }
  const moved = controls[field.control].moved?.(field, answer.before.value, answer.said.value, reads) ?? []
  return moved.length === 0 ? {} : { moved: { since: answer.before.at, cards: moved } }
}
