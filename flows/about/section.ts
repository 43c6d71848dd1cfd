import { lines, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const about = section({
  id: 'about',
  version: 1,
  fields: {
    'about.mostImportant': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRMM', front: true }),
    'about.people': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRORMM' }),
    'about.stayAway': paragraph({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'OOOOOO',
      sees: 'clinical',
      delicate: true,
      mark: 'stays-away',
    }),
    'about.wellness': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMR' }),
    'about.pleaseDo': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMM', front: true }),
    'about.pleaseDont': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMM', front: true }),
    'about.support': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'ORRORM' }),
    'about.alsoWorthKnowing': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOOOO' }),
  },
  start: 'most-important',
  steps: {
    'most-important': { ask: ['about.mostImportant'], next: 'people' },
    people: { ask: ['about.people'], next: 'stay-away' },
    'stay-away': { ask: ['about.stayAway'], next: 'wellness' },
    wellness: { ask: ['about.wellness'], next: 'please-do' },
    'please-do': { ask: ['about.pleaseDo'], next: 'please-do-not' },
    'please-do-not': { ask: ['about.pleaseDont'], recall: ['about.pleaseDo'], next: 'support' },
    support: { ask: ['about.support'], next: 'also' },
    also: { ask: ['about.alsoWorthKnowing'], recall: ['about.mostImportant'], next: 'done' },
  },
})
