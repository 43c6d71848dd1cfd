import { date, mailedText, mailTo, nameOf } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { namesNobody } from '../no-name-words.en.ts'

/** Whom the person asks for help; kept with the plan as a helper, never as an answer. */
export const invitation = section({
  id: 'invitation',
  version: 1,
  fields: {
    'helper.name': nameOf({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'carer-name' }, 70, namesNobody),
    'helper.relationship': mailedText(
      { by: ['P'], class: 'F', need: 'MMMMMM', mark: 'carer-relationship' },
      40,
    ),
    'helper.until': date({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'carer-until' }),
    'helper.email': mailTo({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'carer-email' }),
  },
  start: 'helper',
  steps: {
    helper: { ask: ['helper.name', 'helper.relationship', 'helper.email', 'helper.until'], next: 'done' },
  },
})
