import { one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** Who plans for a mental health crisis and nothing else is put the same questions without a word of the last days. */
const forCrisesAlone = { 'given.pathway': { has: 'mhc' }, not: { 'given.pathway': { has: 'eol' } } } as const

export const matters = section({
  id: 'matters',
  version: 1,
  fields: {
    'matters.value': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'MRRORM', front: true }),
    'matters.fear': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'MRRORM', front: true }),
    'matters.balance': one({ by: ['P', 'A'], class: 'W', need: 'RRO--O' }, ['0', '25', '50', '75', '100']),
    'matters.cultureFaith': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRORRR' }),
    'matters.wantsToKnow': paragraph({ by: ['P'], class: 'W', need: 'ROO---', sees: 'clinical' }),
    'matters.statement': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRRR' }, 8000),
  },
  start: 'value',
  steps: {
    value: { ask: ['matters.value'], next: 'fear' },
    fear: { ask: ['matters.fear'], recall: ['matters.value'], next: 'balance' },
    balance: {
      ask: ['matters.balance'],
      recall: ['matters.value', 'matters.fear'],
      next: [{ when: forCrisesAlone, go: 'customs' }, 'culture-faith'],
    },
    'culture-faith': { ask: ['matters.cultureFaith'], next: 'wants-to-know' },
    customs: { ask: ['matters.cultureFaith'], next: 'wants-to-know' },
    'wants-to-know': {
      ask: ['matters.wantsToKnow'],
      next: [{ when: forCrisesAlone, go: 'anything-else' }, 'statement'],
    },
    statement: { ask: ['matters.statement'], recall: ['matters.value'], next: 'done' },
    'anything-else': { ask: ['matters.statement'], recall: ['matters.value'], next: 'done' },
  },
})
