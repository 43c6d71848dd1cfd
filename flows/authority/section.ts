import { one, text } from '#src/flow/fields.ts'
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
    'authority.reference': text({ by: ['K'], class: 'V', need: 'MMMMMM', mark: 'authority-reference' }, 70),
  },
  start: 'nation',
  steps: {
    // In Northern Ireland no papers give power over health and care.
    nation: {
      ask: [],
      next: [{ when: { 'given.nation': { oneOf: ['england', 'wales', 'scotland'] } }, go: 'papers' }, 'done'],
    },
    papers: { ask: ['authority.document', 'authority.reference'], next: 'done' },
  },
})
