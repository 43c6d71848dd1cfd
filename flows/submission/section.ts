import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const submission = section({
  id: 'submission',
  version: 2,
  fields: {
    'share.basis': one({ by: ['P', 'A', 'K'], class: 'F', need: 'MMMMMM', agrees: true }, [
      ...(['person-consents', 'withdrawn', 'attorney', 'best-interests', 'parental-responsibility'] as const),
    ]),
    'share.scope': one(
      { by: ['P', 'A', 'K'], class: 'F', need: 'MMMMMM', agrees: true, staysHere: ['urgent-care'] },
      ['urgent-care', 'urgent-and-care-team'],
    ),
    'sign.personStatement': one({ by: ['P', 'A'], class: 'W', need: 'RRRRRR', agrees: true }, ['mine']),
  },
  /** Nobody but a clinician can say that somebody else agreed for the person, or that nobody could (RULE-CON-1). */
  offers: {
    'share.basis': {
      // The person’s own “no”, which a rule of the hand-over heeds.
      withdrawn: { 'given.role': { is: 'patient' } },
      // In Northern Ireland no papers give power over health and care.
      attorney: {
        'given.role': { oneOf: ['clinician', 'senior-clinician'] },
        'given.nation': { oneOf: ['england', 'wales', 'scotland'] },
      },
      'best-interests': { 'given.role': { oneOf: ['clinician', 'senior-clinician'] } },
      'parental-responsibility': {
        'given.role': { oneOf: ['clinician', 'senior-clinician'] },
        'given.age': { is: 'child' },
      },
    },
  },
  start: 'whose',
  steps: {
    // Whoever hands over for a child agrees to a clinician, who has seen that it is theirs to agree.
    whose: {
      ask: [],
      next: [
        { when: { 'given.role': { oneOf: ['carer', 'authority'] } }, go: 'done' },
        { when: { 'given.age': { is: 'child' } }, go: 'agree-young' },
        'agree',
      ],
    },
    // Nobody under 18 refuses a treatment in advance, so nothing is said of it.
    'agree-young': { ask: ['share.basis', 'share.scope', 'sign.personStatement'], next: 'done' },
    agree: { ask: ['share.basis', 'share.scope', 'sign.personStatement'], next: 'done' },
  },
})
