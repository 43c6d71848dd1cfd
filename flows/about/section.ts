import { lines, paragraph, record, rows, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { forTheYoung } from '../pathways.ts'

export const about = section({
  id: 'about',
  version: 1,
  fields: {
    'about.mostImportant': paragraph({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'RRRRMM',
      front: true,
      spoken: true,
    }),
    'about.people': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRORMM', spoken: true }),
    'about.stayAway': paragraph({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'OOOOOO',
      sees: 'clinical',
      delicate: true,
      mark: 'stays-away',
    }),
    'about.wellness': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMR', spoken: true }),
    'about.pleaseDo': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMM', front: true }),
    'about.pleaseDont': lines({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'RRRMMM',
      asksWhatNot: true,
      front: true,
    }),
    'about.support': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'ORRORM', spoken: true }),
    'about.alsoWorthKnowing': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOOOO', spoken: true }),
    'cyp.voice': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: '-----R', front: true }),
    'cyp.siblings': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: '-----R', front: true },
      (own) => ({ name: text(own), born: text(own), needs: text(own) }),
      { musts: ['name'], max: 12, none: true },
    ),
    'cyp.school': record(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: '-----R' },
      (own) => ({ name: text(own), nurse: text(own), phone: text(own), shared: text(own) }),
      ['name'],
      { none: true },
    ),
  },
  start: 'most-important',
  steps: {
    'most-important': {
      ask: ['about.mostImportant'],
      // A child’s own words stand before what others say of them.
      next: [{ when: forTheYoung, go: 'voice' }, 'people'],
    },
    voice: { ask: ['cyp.voice'], next: 'people' },
    people: { ask: ['about.people'], next: 'stay-away' },
    'stay-away': { ask: ['about.stayAway'], next: 'wellness' },
    wellness: { ask: ['about.wellness'], next: 'please-do' },
    'please-do': { ask: ['about.pleaseDo'], next: 'please-do-not' },
    'please-do-not': { ask: ['about.pleaseDont'], recall: ['about.pleaseDo'], next: 'support' },
    support: { ask: ['about.support'], next: 'also' },
    also: {
      ask: ['about.alsoWorthKnowing'],
      recall: ['about.mostImportant'],
      next: [{ when: forTheYoung, go: 'siblings' }, 'done'],
    },
    siblings: { ask: ['cyp.siblings'], next: 'school' },
    school: { ask: ['cyp.school'], next: 'done' },
  },
})
