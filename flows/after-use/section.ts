import { many, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** What whoever read a plan in an emergency says of it afterwards, to its practice and to the person; and what the person says, to the practice. */
export const afterUse = section({
  id: 'after-use',
  version: 2,
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
    'back.read': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'back-read' }, [
      'yes',
      'no',
      'not-known',
    ]),
    'back.helped': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'back-helped' }, [
      'yes',
      'partly',
      'no',
      'not-known',
    ]),
    'back.words': paragraph({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'back-words' }, 1000),
  },
  start: 'who',
  steps: {
    who: { ask: [], next: [{ when: { 'given.role': { is: 'urgent-reader' } }, go: 'helped' }, 'back'] },
    helped: { ask: ['use.helped', 'use.wrong', 'use.words'], next: 'done' },
    back: { ask: ['back.read', 'back.helped', 'back.words'], next: 'done' },
  },
})
