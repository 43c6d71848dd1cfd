import { nameOf, one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** The papers by which somebody decides for the person, as a clinician has seen them. */
export const authority = section({
  id: 'authority',
  version: 1,
  fields: {
    'authority.document': one({ by: ['K'], class: 'V', need: 'MMMMMM', mark: 'authority-document' }, [
      'lpa-health',
      'deputy',
    ]),
    'authority.reference': nameOf({ by: ['K'], class: 'V', need: 'MMMMMM', mark: 'authority-reference' }, 70),
  },
  offers: {
    'authority.document': {
      'lpa-health': { 'given.nation': { oneOf: ['england', 'wales', 'scotland'] } },
      deputy: { 'given.nation': { oneOf: ['england', 'wales', 'scotland'] } },
    },
  },
  start: 'papers',
  steps: { papers: { ask: ['authority.document', 'authority.reference'], next: 'done' } },
})
