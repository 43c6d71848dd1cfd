import { many, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['K'], class: 'F', need: 'MMMMMM', sees: 'clinical' } as const

/** What became of words of danger, or of a wish to be spoken with alone; clinicians alone read it. */
export const disclosure = section({
  id: 'disclosure',
  version: 1,
  fields: {
    'disclosure.done': many(
      { ...rules, mark: 'disclosure-done' },
      ['alone', 'together', 'passed-on', 'no-danger'],
      { apart: [['passed-on', 'no-danger']] },
    ),
    'disclosure.account': paragraph({ ...rules, mark: 'disclosure-account' }, 2000),
  },
  start: 'account',
  steps: { account: { ask: ['disclosure.done', 'disclosure.account'], next: 'done' } },
})
