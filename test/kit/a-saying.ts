import { type Said, waysOut } from '#src/flow/answer.ts'
import { controls } from '#src/flow/controls/index.ts'
import type { Json } from '#src/flow/json.ts'

import type { Field } from '#src/flow/section.ts'
import type { Chance } from './chance.ts'

/** Something to say to a question, valid more often than not; every free text is `text`, so that it can be found again. */
export const aSaying = (field: Field, text: string, chance: Chance): Said => {
  if (chance.often(12)) return { kind: chance.pick(waysOut) }
  return { kind: 'answer', value: chance.often(10) ? chance.pick(oddities) : validValue(field, text, chance) }
}

const validValue = (field: Field, text: string, chance: Chance): Json =>
  controls[field.control].sample(field, {
    text,
    choices: field.choices.length > 0 ? [choiceOf(field, chance)] : [],
    items: chance.often(50) ? [chance.pick(['one-contact', 'item-1', 'gone'])] : [],
  })

/** Choices that open or close a branch stand at the end of their lists. */
const choiceOf = (field: Field, chance: Chance): string =>
  chance.often(30) ? (field.choices.at(-1) ?? '') : chance.pick<string>(field.choices)

const oddities: readonly Json[] = [
  null,
  42,
  '',
  [],
  {},
  ['nobody-offers-this'],
  { choice: 'nobody-offers-this', note: '' },
  { choice: { toString: 'x' } },
  'x'.repeat(9000),
  [[['deep']]],
]
