import type { Words } from '#src/flow/words.ts'
import type { disclosure } from './section.ts'

export const disclosureWords: Words<typeof disclosure> = {
  title: 'What became of it',
  about: 'What was done about words like danger, or about a wish to speak alone.',
  seenBy: 'The clinicians of the practice. The person can ask for a copy of their record.',
  steps: {
    account: {
      title: 'What became of it?',
      lead: 'While you have reached nobody, leave it open: it stays on the desk. What somebody will do is a plan, not what became of it.',
    },
    due: { title: 'By which day is it done?' },
  },
  fields: {
    'disclosure.done': {
      label: 'What was done?',
      hint: 'Choose all that fit.',
      why: 'Whoever signs the plan sees at a glance whether anybody was spoken to.',
      heard: 'What was done:',
      choices: {
        alone: 'Somebody spoke with them, and nobody else was in the room or on the line',
        together: 'Somebody spoke with them, and others were there or could hear it',
        'passed-on': 'It was passed on to somebody who acts on it, and they have taken it on',
        'no-danger': 'The words were read whole, and speak of no danger',
        planned: 'Nothing yet: it is planned, with a day, and stays open until it is done',
      },
    },
    'disclosure.due': {
      label: 'By which day?',
      hint: 'It stays on the desk, marked in red, until somebody writes what was done.',
      why: 'A plan without a day is forgotten.',
      heard: 'Planned by:',
    },
    'disclosure.account': {
      label: 'What exactly, and what follows?',
      hint: 'Who spoke with whom and when, and who does what next, in a sentence or two.',
      why: 'A colleague who opens the plan tomorrow goes by it.',
      heard: 'What became of it:',
    },
  },
}
