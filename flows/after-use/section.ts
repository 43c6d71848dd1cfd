import { many, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** What whoever read a plan in an emergency says of it afterwards: to its practice, and to the person. */
export const afterUse = section({
  id: 'after-use',
  version: 1,
  fields: {
    'use.helped': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'use-helped' }, [
      'yes',
      'partly',
      'no',
      'not-needed',
    ]),
    'use.wrong': many(
      { by: ['P'], class: 'F', need: 'OOOOOO', mark: 'use-wrong' },
      ['number', 'not-so', 'missing', 'not-found', 'nothing'],
      { exclusive: ['nothing'] },
    ),
    'use.words': paragraph({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'use-words' }, 1000),
  },
  start: 'helped',
  steps: { helped: { ask: ['use.helped', 'use.wrong', 'use.words'], next: 'done' } },
})
