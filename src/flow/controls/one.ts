import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Codes, choiceWords, offering, oneIn } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'

/** What a box says: ticked, and ticked no more. */
export const [ticked, unticked] = ['yes', 'no'] as const
const boxChoices = [ticked, unticked] as const
/** Beside a box that stands ticked, so that who takes the tick away says so. */
const was = 'was'

/** A box beside an answer: whoever leaves it alone has said nothing, and it holds up no page. */
export const tick = (rules: FieldRules) => ({ ...one(rules, boxChoices), box: true as const })

/** One of several choices. */
export const one = <const C extends Codes>(rules: FieldRules, choices: C) => ({
  ...offering(rules, choices),
  control: 'one' as const,
  schema: z.enum(choices, 'not-offered'),
})

export const oneControl: Control<FieldOf<'one'>> = {
  fhir: { type: 'choice' },
  read: ({ box }, post) => {
    const { choice, problem } = oneIn(post)
    if (box && problem === 'empty' && post(was).includes(ticked)) return { value: unticked }
    return choice === undefined ? { problem: problem ?? 'empty' } : { value: choice }
  },
  typedFor: ({ box }, name, value) => ({
    ...(box && value !== ticked ? {} : { [name]: textsIn(value) }),
    ...(box ? { [`${name}.${was}`]: [ticked] } : {}),
  }),
  shown: (_, value, reads) => [choiceWords(reads)(String(value))],
  cases: ({ choices }) => ({ single: [undefined, ...choices], choices: [] }),
  // A box that is ticked keeps back, hides or warns: a made-up plan does not by chance.
  sample: ({ box }, { choices: [first = ''] }) => (box ? unticked : first),
  samples: [
    { field: one(sampled, ['cat', 'dog']), valid: ['cat', 'dog'], invalid: ['fish', '', ['cat']] },
    { field: tick(sampled), valid: [ticked, unticked], invalid: ['cat', '', [ticked]] },
  ],
}
