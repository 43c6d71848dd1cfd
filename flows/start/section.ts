import { birthYear, many, one, paragraph, seen, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const reasons = ['cyp', 'ltc', 'frailty', 'mhc', 'ld', 'eol'] as const

const fits = <const R extends (typeof reasons)[number]>(reason: R) =>
  ({ 'plan.pathways': { has: reason } }) as const

/** More than one of them: each with one of those behind it. */
const several = {
  any: reasons.flatMap((reason, at) =>
    reasons.slice(at + 1).map((other) => ({ ...fits(reason), any: [fits(other)] })),
  ),
}

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
    'plan.pathways': many(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', mark: 'pathways' },
      reasons,
    ),
    // Which comes first: what is asked follows from all that fit, whatever is said here.
    'plan.mostly': one(
      {
        ...{ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' },
        ...{ leads: true, mark: 'primary-pathway' },
      },
      reasons,
    ),
    'plan.birthYear': birthYear(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', mark: 'birth-year', past: true },
      1900,
      2100,
    ),
    'plan.young': seen(['P', 'H', 'A']),
    'plan.supportedBy': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR' }),
  },
  // How old somebody is decides which plan can be approved, so it is asked before what the plan is for.
  offers: {
    'plan.pathways': { cyp: { not: { 'given.age': { is: 'adult' } } } },
    'plan.mostly': {
      ...{ cyp: fits('cyp'), ltc: fits('ltc'), frailty: fits('frailty') },
      ...{ mhc: fits('mhc'), ld: fits('ld'), eol: fits('eol') },
    },
  },
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
    reason: { ask: ['plan.pathways'], next: [{ when: several, go: 'mostly' }, 'helper'] },
    mostly: { ask: ['plan.mostly'], next: 'helper' },
    helper: { ask: ['plan.supportedBy'], next: 'done' },
  },
})
