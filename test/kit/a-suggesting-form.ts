import { flows } from '#flows/index.ts'
import { paragraph, text } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import { section } from '#src/flow/section.ts'
import { wordsOf } from './a-form-to-check.ts'

/** A chapter with a question that the person alone answers, and to which helpers may suggest something. */
export const wishes = section({
  id: 'wishes',
  version: 1,
  fields: {
    'wish.day': paragraph({ by: ['P'], suggestedBy: ['H'], class: 'W', need: 'MMMMMM' }),
    'wish.food': text({ by: ['P', 'H'], class: 'W', need: 'OOOOOO' }),
    'wish.song': text({ by: ['P'], suggestedBy: ['H'], class: 'W', need: 'MMMMMM' }),
  },
  start: 'day',
  steps: {
    day: { ask: ['wish.day'], next: 'table' },
    table: { ask: ['wish.food', 'wish.song'], next: 'done' },
  },
})
const words = wordsOf(wishes)

export const wishesForm: Form = { section: wishes, words, written: words, variants: [], exchange: {} }
export const wishesForms = { ...flows, sections: [wishesForm] }
