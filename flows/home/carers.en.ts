import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { home } from './section.ts'

export const homeForCarers: Partially<Words<typeof home>> = {
  title: '{The person}’s home',
  about: 'Where {the person} lives, how people get in, and who or what needs care there. About 10 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    dwelling: { title: 'What kind of place does {the person} live in?' },
    household: { title: 'Who lives with {the person}?' },
    access: {
      title: 'How can people get to {the person} and get in?',
      lead: 'Leave out the code of a door or a key safe: many people can read this page.',
    },
    'key-safe': {
      lead: 'It is locked away from the plan. A crew that comes to {the person} can ask for it, and {the person} sees who did.',
    },
    'care-home': {},
    'way-in': { title: 'How can people find {the person}, and who lets them in?' },
    'found-at': {
      title: 'Where can people find {the person}?',
    },
    hazards: { title: 'What should people know to keep safe when they come to {the person}?' },
    equipment: { title: 'What does {the person} use at home because of their health?' },
    dependants: {
      title: 'Does a child, an adult or an animal depend on {the person}?',
      lead: 'If {the person} has to go to hospital, people can see who may need someone else.',
    },
  },
  fields: {
    'home.dwelling': {
      why: 'A crew knows what to expect, and where to look.',
      heard: '{The person} lives in:',
      told: 'The kind of place {the person} lives in: {…}',
      note: 'Anything that helps to find them there (optional)',
    },
    'home.careHome': { hint: 'Add the town, and the room or floor if known.' },
    'home.household': {
      label: 'Who lives with them',
      heard: '{The person} lives:',
      told: 'How {the person} lives: {…}',
    },
    'home.accessNotes': {
      label: 'Finding them and getting in',
      heard: 'How people get to {the person} and get in:',
      told: 'How people can get to {the person} and get in: {…}',
    },
    'home.keySafePresent': {
      hint: 'A key safe is a locked box for a key.',
      told: '{…}.',
      toldAs: {
        yes: 'There is a key safe at home',
        no: 'There is no key safe at home',
        'not-known': 'It is not known whether there is a key safe at home',
      },
    },
    'home.keySafeDetail': { why: 'A crew can let itself in when {the person} cannot open the door.' },
    'home.hazards': {},
    'home.pets': {},
    'home.equipment': {
      why: 'A crew can plan how to move {the person}, and what must come along.',
      heard: 'What {the person} uses at home:',
      told: 'What {the person} uses at home: {…}',
    },
    'home.dependants': {
      label: 'Who depends on them',
      none: 'Nobody depends on them',
      heard: 'Who depends on {the person}:',
      told: 'Who depends on {the person}: {…}',
    },
  },
}
