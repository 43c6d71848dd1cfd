import { birthYear, many, one, paragraph, seen, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const start = section({
  id: 'start',
  version: 2,
  fields: {
    'plan.worry': paragraph({ by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' }, 1000),
    'plan.worryAbout': one({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }, [
      'sudden',
      'care',
      'place',
      'people',
      'helper',
      'other',
    ]),
    'plan.pathways': many({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', mark: 'pathways' }, [
      'cyp',
      'ltc',
      'frailty',
      'mhc',
      'ld',
      'eol',
    ]),
    'plan.birthYear': birthYear(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', mark: 'birth-year', past: true },
      1900,
      2100,
    ),
    'plan.young': seen(['P', 'H', 'A']),
    'plan.supportedBy': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR' }),
  },
  // How old somebody is decides which plan can be approved, so it is asked before what the plan is for.
  offers: { 'plan.pathways': { cyp: { not: { 'given.age': { is: 'adult' } } } } },
  seeds: { 'plan.worry': { list: 'crisis', when: { 'plan.worryAbout': { is: 'sudden' } } } },
  start: 'worry',
  steps: {
    worry: {
      ask: ['plan.worry'],
      next: [{ when: { 'plan.worry': { answered: true } }, go: 'worry-about' }, 'birth-year'],
    },
    'worry-about': { ask: ['plan.worryAbout'], recall: ['plan.worry'], next: 'birth-year' },
    'birth-year': {
      ask: ['plan.birthYear'],
      next: [{ when: { 'given.age': { is: 'child' } }, go: 'young' }, 'reason'],
    },
    young: { ask: ['plan.young'], next: 'reason' },
    reason: { ask: ['plan.pathways'], next: 'helper' },
    helper: { ask: ['plan.supportedBy'], next: 'done' },
  },
})
