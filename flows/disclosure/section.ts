import { date, many, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['K'], class: 'F', need: 'MMMMMM', sees: 'clinical' } as const

/** What became of words of danger, or of a wish to be spoken with alone; clinicians alone read it. */
export const disclosure = section({
  id: 'disclosure',
  version: 2,
  fields: {
    'disclosure.done': many(
      { ...rules, mark: 'disclosure-done' },
      ['alone', 'together', 'passed-on', 'no-danger', 'planned'],
      {
        // What is only planned is no outcome, and stands beside none.
        apart: [
          ['passed-on', 'no-danger', 'planned'],
          ['alone', 'planned'],
          ['together', 'planned'],
        ],
      },
    ),
    'disclosure.account': paragraph({ ...rules, mark: 'disclosure-account' }, 2000),
    'disclosure.due': date({ ...rules, mark: 'disclosure-due' }),
  },
  start: 'account',
  steps: {
    account: {
      ask: ['disclosure.done', 'disclosure.account'],
      next: [{ when: { 'disclosure.done': { has: 'planned' } }, go: 'due' }, 'done'],
    },
    due: { ask: ['disclosure.due'], next: 'done' },
  },
})
