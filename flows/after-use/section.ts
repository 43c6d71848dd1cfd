import { many, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** What whoever read a plan in an emergency says of it afterwards, to its practice and to the person; and what the person says, to the practice. */
export const afterUse = section({
  id: 'after-use',
  version: 3,
  fields: {
    'use.followed': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'use-followed' }, [
      'yes',
      'partly',
      'no',
    ]),
    'use.why': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'use-why' }, [
      'otherwise',
      'person',
      'others',
      'not-to-be-had',
      'not-clear',
      'not-needed',
      'other',
    ]),
    'use.happened': many({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'use-happened' }, [
      'stayed',
      'hospital',
      'refused',
      'fell',
      'died',
      'other',
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
  /** Whether it helped to decide was asked until 28 November 2026. */
  retired: ['use.helped'],
  start: 'who',
  steps: {
    who: { ask: [], next: [{ when: { 'given.role': { is: 'urgent-reader' } }, go: 'followed' }, 'back'] },
    followed: {
      ask: ['use.followed'],
      next: [{ when: { 'use.followed': { oneOf: ['partly', 'no'] } }, go: 'why' }, 'more'],
    },
    why: { ask: ['use.why'], next: 'more' },
    more: { ask: ['use.happened', 'use.wrong', 'use.words'], next: 'done' },
    back: { ask: ['back.read', 'back.helped', 'back.words'], next: 'done' },
  },
})

/** What happened that somebody of the practice who could sign has to look at: nothing is closed or changed by it. */
export const toLookAt = ['refused', 'fell', 'died']
