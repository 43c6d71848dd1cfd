import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { about } from './section.ts'

export const aboutForCarers: Partially<Words<typeof about>> = {
  title: 'About {the person}',
  about: 'Who {the person} is, and how they like people to treat them. About 10 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    'most-important': { title: 'What should everyone who helps know about {the person}?' },
    people: { title: 'Who matters to {the person}?' },
    'stay-away': {
      title: 'Is there anyone who should not be near {the person}, or told about them?',
      lead: 'Somebody near you may see your screen. You can leave this page, or talk about it with the nurse or doctor.',
    },
    wellness: { title: 'What is a good day for {the person}, and what is a bad day?' },
    'please-do': { title: 'What does {the person} like people to do when they help?' },
    'please-do-not': { title: 'What does {the person} not like people to do?' },
    support: { title: 'What does {the person} need help with?' },
    also: { title: 'Is there anything else people should know about {the person}?' },
    voice: {
      title: 'What does {the person} say in their own words?',
      lead: 'Write what {the person} says or shows, as they say it: words, signs, what they point at, what they draw. What you think yourself belongs on the other pages.',
    },
    siblings: { title: 'Does {the person} have brothers or sisters?' },
    school: { title: 'Which school, nursery or college does {the person} go to?' },
  },
  fields: {
    'about.mostImportant': {
      why: 'Someone who has never met {the person} may have to help in a hurry.',
      heard: 'The most important thing to know about {the person}:',
      told: 'The most important thing to know about {the person}: {…}',
    },
    'about.people': {
      hint: 'Say who they are, and how they should be involved.',
      why: 'People who help {the person} can then bring in the right people.',
      heard: 'The people who matter to {the person}:',
      told: 'The people who matter to {the person}: {…}',
    },
    'about.stayAway': {},
    'about.wellness': {
      hint: 'Small signs are enough; another chapter asks how a crisis begins.',
      why: 'What is normal for one person may look like illness to a stranger, or the other way round.',
      heard: '{The person}’s good days and bad days:',
      told: '{The person}’s good days and bad days: {…}',
    },
    'about.pleaseDo': {
      why: 'It shows people how to help in the way that {the person} likes.',
      told: 'When you help {the person}, please: {…}',
    },
    'about.pleaseDont': {
      why: 'People may do something that upsets {the person} because nobody told them.',
      told: 'When you help {the person}, please do not: {…}',
    },
    'about.support': {
      label: 'Help that they need',
      why: 'Staff who do not know {the person} can then help from the first day.',
      heard: '{The person} needs help with:',
      told: '{The person} needs help with: {…}',
    },
    'about.alsoWorthKnowing': {
      hint: 'For example work or school, places they love, music, food, or what makes them laugh.',
      why: 'It gives people something to talk about with {the person}.',
      heard: 'Also good to know about {the person}:',
      told: 'Also good to know about {the person}: {…}',
    },
    'cyp.voice': {
      label: 'In their own words',
      hint: 'Say how you know it, such as “he said this on Sunday”.',
      why: 'People hear the adults in the room first, and here they read {the person}.',
      heard: 'In {the person}’s own words:',
      told: 'What {the person} says: {…}',
    },
    'cyp.siblings': {
      hint: 'Half and step brothers and sisters too, if they are close.',
      heard: '{The person}’s brothers and sisters:',
      told: '{The person}’s brothers and sisters: {…}',
      parts: { needs: { label: 'What they need when {the person} is very ill', optional: true } },
    },
    'cyp.school': {
      label: 'School, nursery or college',
      heard: '{The person}’s school, nursery or college:',
      told: '{The person}’s school, nursery or college: {…}',
      parts: { name: { label: 'Name of the school, nursery or college' } },
      none: 'There is no school, nursery or college',
    },
  },
}
