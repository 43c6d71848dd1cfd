import type { Said } from '../../flow/answer.ts'
import type { Field } from '../../flow/section.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { refusalKey } from '../refusal-key.ts'
import { contactToRing } from './contact-name.ts'
import { shown } from './shown.ts'
import { type Spoken, spotSpokenAt } from './spoken.ts'

/** As it reads, a line each; what points at nobody in the plan reads the same in every later state of it. */
export const linesOf = (spoken: Spoken): readonly string[] => {
  const { plan, voice, section, words, field, answer } = spoken
  const rules = section.fields[field]
  if (!rules) return []
  const seen = isAnySeen(plan.verified) && plan.verified[refusalKey(spotSpokenAt(spoken), answer.version)]
  const fieldWords = seen ? provedWords(words.fields[field]) : words.fields[field]
  const before = linesRead.get(answer.said)
  if (before && before.rules === rules && before.words === fieldWords) return before.lines
  let pointsAtSomebody = false
  const lines = shown(rules, fieldWords, answer.said, (id) => {
    pointsAtSomebody = true
    return contactToRing(plan, voice, id)
  })
  if (!pointsAtSomebody) linesRead.set(answer.said, { rules, words: fieldWords, lines })
  return lines
}
/** In most plans nobody has looked at a paper. */
const isAnySeen = onceFor((verified: Plan['verified']): boolean => Object.keys(verified).length > 0)
type LinesRead = {
  readonly rules: Field
  readonly words: AnyFieldWords | undefined
  readonly lines: readonly string[]
}
const linesRead = new WeakMap<Said, LinesRead>()

/** A choice that says of itself that its papers were not seen reads otherwise once they were. */
const provedWords = (words: AnyFieldWords | undefined): AnyFieldWords | undefined =>
  words?.proved && words.choices ? { ...words, choices: { ...words.choices, ...words.proved } } : words
