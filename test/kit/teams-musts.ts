import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Pathway } from '#src/flow/section.ts'
import { needOf } from '#src/flow/step.ts'

/** What clinicians alone may say and some plans cannot be approved without, one answer for each. */
const said: Readonly<Record<string, Json>> = {
  'team.advice24h': {
    none: false,
    rows: [
      {
        id: 'row-1',
        said: { who: 'Elm Hospice', phone: ['020 7946 0400'], hours: 'Day and night' },
      },
    ],
  },
  'antic.issued': 'not-needed',
  'health.frailty': 5,
  'mh.crisisTeam': { who: 'Northmoor crisis team', phone: ['020 7946 0320'] },
  'safety.agreedWithClinician': { by: 'Nadia Rees, nurse', on: '2026-03-01' },
  // Nothing yet, in words; no decision about CPR is ever among it.
  'rec.summary': 'Her heart is failing, and the next months may bring more breathless nights.',
  'rec.goal': 'balance',
  'rec.hospital': { choice: 'not-discussed', note: '' },
  'rec.criticalCare': { choice: 'not-discussed', note: '' },
  'rec.interventions': { none: true, rows: [] },
  'rec.reasoning':
    'We have begun to talk about what helps and what it would cost her, and go on at the next visit.',
  'death.expected': 'The community nurses verify it; call 020 7946 0400, and no police are needed.',
}
/** The plan for keeping safe is one, once anything of it is said. */
const byRule = ['safety.agreedWithClinician']

/** By section and step, for a plan of this kind. */
export const teamsMusts = (pathways: readonly Pathway[]) =>
  flows.sections.flatMap(({ section }) =>
    Object.entries(section.steps).flatMap(([step, { ask }]) =>
      ask.flatMap((field) => {
        const value = said[field]
        const rules = section.fields[field]
        if (value === undefined || rules === undefined) return []
        const isNeeded = needOf(rules, pathways) === 'M' || byRule.includes(field)
        return isNeeded ? [{ section: section.id, step, field, value }] : []
      }),
    ),
  )

/** When each crisis is looked at again. */
export const lookedAtAgain: Json = { on: '2028-06-01', by: 'Nadia Rees' }
