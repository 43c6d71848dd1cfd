import { many, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** What helping takes, and what would help the helper: theirs alone, and no part of anybody's plan. */
export const ownNeeds = section({
  id: 'own-needs',
  version: 1,
  fields: {
    'own.takes': many(
      { by: ['P'], class: 'F', need: 'OOOOOO' },
      ['sleep', 'health', 'work', 'money', 'time', 'alone', 'knowing', 'future', 'none'],
      { exclusive: ['none'] },
    ),
    'own.help': paragraph({ by: ['P'], class: 'F', need: 'OOOOOO' }, 2000),
    'own.without': paragraph({ by: ['P'], class: 'F', need: 'OOOOOO' }, 2000),
  },
  start: 'needs',
  steps: { needs: { ask: ['own.takes', 'own.help', 'own.without'], next: 'done' } },
})
