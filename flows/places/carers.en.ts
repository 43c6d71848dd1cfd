import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import { inCare, inDeath } from './in-places.en.ts'
import type { places } from './section.ts'

export const placesForCarers: Partially<Words<typeof places>> = {
  about:
    'Where {the person} would like to be looked after if they become more unwell. These are wishes: people will read them, but they may not always be able to follow them. About 5 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    'care-first': {
      title: 'If {the person} becomes more unwell, where would they like to be looked after?',
    },
    'care-second': {
      title: 'If the first choice is not possible, where would {the person} like to be looked after?',
    },
    avoid: { title: 'Is there anywhere {the person} would rather not go?' },
    'convey-to': { title: 'If {the person} had to go somewhere for care, where would they want to go?' },
    'death-first': { title: 'When the time comes to die, where would {the person} like to be?' },
    'death-second': {
      title: 'If they could not be there, where would {the person} like to be when they die?',
    },
  },
  fields: {
    'place.care1': {
      heard: 'If {the person} becomes more unwell, they would like to be:',
      told: 'If {the person} becomes more unwell, they would like to be looked after {…}.',
      toldAs: inCare,
    },
    'place.care2': {
      heard: 'If the first choice is not possible:',
      why: 'The first place may be full, or may not have what {the person} needs that day.',
      told: 'If the first choice is not possible, {the person} would like to be looked after {…}.',
      toldAs: inCare,
    },
    'place.avoid': {
      label: 'Places they would rather not go',
      hint: 'If they would go there for some things, say what they are.',
      heard: '{The person} would rather not go to:',
      told: '{The person} would rather not go to: {…}',
    },
    'place.conveyTo': {
      why: 'A place that knows {the person} may be able to help sooner.',
      heard: 'If {the person} had to go somewhere, they would choose:',
      told: 'If {the person} had to go somewhere for care, they would choose: {…}',
    },
    'place.death1': {
      why: 'People who know the wish can plan for it with {the person} and the people close to them.',
      heard: 'When the time comes to die, {the person} would like to be:',
      told: 'When the time comes to die, {the person} would like to be {…}.',
      toldAs: inDeath,
    },
    'place.death2': {
      heard: 'If they could not be there:',
      told: 'If they could not be there, {the person} would like to be {…}.',
      toldAs: inDeath,
    },
  },
}
