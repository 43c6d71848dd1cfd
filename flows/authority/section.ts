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
      'parental-responsibility',
    ]),
    'authority.reference': text({ by: ['K'], class: 'V', need: 'MMMMMM', mark: 'authority-reference' }, 70),
  },
  // Nobody under 18 has an attorney, and nobody has parental responsibility for an adult.
  offers: {
    'authority.document': {
      'lpa-health': { not: { 'given.age': { is: 'child' } } },
      deputy: { not: { 'given.age': { is: 'child' } } },
      'parental-responsibility': { 'given.age': { is: 'child' } },
    },
  },
  start: 'nation',
  steps: {
    // In Northern Ireland no papers give power over the health and care of an adult.
    nation: {
      ask: [],
      next: [
        { when: { 'given.age': { is: 'child' } }, go: 'parent' },
        { when: { 'given.nation': { oneOf: ['england', 'wales', 'scotland'] } }, go: 'papers' },
        'done',
      ],
    },
    parent: { ask: ['authority.document', 'authority.reference'], next: 'done' },
    papers: { ask: ['authority.document', 'authority.reference'], next: 'done' },
  },
})
