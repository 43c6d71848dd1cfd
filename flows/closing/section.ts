import { date, one, oneWithNote, record } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['K'], class: 'F', need: 'MMMMMM' } as const

/** Of whom the practice knows of a death; PDS is the register of the NHS, where a formal notice follows a certificate. */
export const deathSources = [
  'pds-formal',
  'pds-informal',
  'gp',
  'hospice',
  'hospital',
  'family',
  'other',
  'not-known',
] as const

/** Where people die: each is a code of its own where deaths are counted. */
export const actualPlaces = [
  'own-home',
  'relative-home',
  'care-home',
  'nursing-home',
  'hospice',
  'acute-hospital',
  'community-hospital',
  'mental-health-unit',
  'ld-unit',
  'ambulance',
  'street',
  'gp-premises',
  'other',
  'not-known',
] as const

/** What was otherwise than the plan had it, and why: the first that fits. */
export const variances = [
  'clinical-change',
  'reversible-illness-treated',
  'symptom-control',
  'carer-strain',
  'service-not-available',
  'equipment-or-medicines',
  'sudden',
  'person-changed-mind',
  'family-request',
  'plan-not-seen',
  'plan-overridden',
  'safeguarding',
  'unknown',
  'other',
] as const

/** Why a plan comes to its end, and of whoever died what is known of it: for the practice, and for what is learnt from plans. */
export const closing = section({
  id: 'closing',
  version: 3,
  fields: {
    'closing.reason': one({ ...rules, mark: 'closing-reason' }, ['died', 'moved', 'no-longer-wanted']),
    'out.dateOfDeath': record(
      { ...rules, sees: 'clinical', mark: 'death-day' },
      (own) => ({ on: date({ ...own, past: true }) }),
      ['on'],
      { none: true, inLine: true },
    ),
    'out.deathSource': one({ ...rules, sees: 'clinical', mark: 'death-source' }, deathSources),
    'out.actualPlace': oneWithNote({ ...rules, sees: 'clinical', mark: 'death-place' }, actualPlaces),
    // Nobody is held up by it: many die where they wanted to be.
    'out.variance': oneWithNote(
      { by: ['K'], class: 'C', need: 'OOOOOO', sees: 'clinical', mark: 'death-variance' },
      variances,
    ),
  },
  start: 'reason',
  steps: {
    reason: {
      ask: ['closing.reason'],
      next: [{ when: { 'closing.reason': { is: 'died' } }, go: 'death' }, 'done'],
    },
    death: { ask: ['out.dateOfDeath', 'out.deathSource', 'out.actualPlace', 'out.variance'], next: 'done' },
  },
})
