import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { person } from './section.ts'

export const personForCarers: Partially<Words<typeof person>> = {
  title: '{The person}’s details',
  about:
    '{The person}’s name, address and doctor, so that nobody mistakes them for someone else. About 10 to 15 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    name: { title: 'What is {the person}’s full name?' },
    'preferred-name': { title: 'What does {the person} like to be called?' },
    'date-of-birth': { title: 'What is {the person}’s date of birth?' },
    gender: { title: 'What does the NHS record say {the person}’s gender is?' },
    address: { title: 'Where does {the person} live?' },
    phones: { title: 'How can people reach {the person} by phone or email?' },
    'nhs-number': { title: 'What is {the person}’s NHS number?' },
    'gp-practice': { title: 'Which practice and which doctor does {the person} go to?' },
    religion: { title: 'What is {the person}’s religion or belief?' },
    ethnicity: {
      title: 'What is {the person}’s ethnic group?',
      lead: 'Nobody has to look it up in the list.',
    },
    more: { title: 'Is there more that people should know about who {the person} is?' },
    elsewhere: { title: 'Where is {the person} staying now?' },
    title: { title: 'Which title does {the person} use?' },
    pronouns: { title: 'Which words should people use when they speak of {the person}?' },
    'marital-status': { title: 'Is {the person} married or in a civil partnership?' },
    photo: {
      title: 'Would {the person} like a photo of themselves here?',
      lead: 'Whoever opens the approved plan sees it. It can be taken away at any time, and then nobody sees it.',
    },
    sound: {
      title: 'How does {the person} sound when they are well?',
      lead: 'Let them say for about 20 seconds what they did today. Whoever opens the approved plan can hear it and compare. It can be taken away at any time.',
    },
  },
  fields: {
    'person.family': {
      why: 'It has to match {the person}’s health record.',
      told: '{The person}’s family name is {…}.',
    },
    'person.given': {
      hint: 'Write them as they stand on letters from the NHS.',
      why: 'It has to match {the person}’s health record.',
      told: '{The person}’s given names: {…}',
    },
    'person.preferredName': {
      label: 'Name they like',
      why: 'In an emergency, it helps to hear a name one knows.',
      heard: '{The person} likes to be called:',
      told: '{The person} likes to be called {…}.',
    },
    'person.dob': { told: '{The person} was born on {…}.' },
    'person.gender': {
      hint: 'If it is not known, choose “Not known”.',
      told: '{The person}’s gender: {…}',
    },
    'person.nhsNumber': { told: '{The person}’s NHS number is {…}.' },
    'person.usualAddress': {
      hint: 'Give the postcode; on a boat, travelling or without a fixed address, say where they can be found.',
      why: 'An ambulance has to find {the person}.',
      heard: '{The person} lives at:',
      told: '{The person} lives at: {…}',
    },
    'person.phones': {
      why: 'The team may need to call about the plan.',
      heard: '{The person}’s phone numbers:',
      told: '{The person}’s phone numbers: {…}',
      none: '{The person} has no phone',
    },
    'person.email': {
      why: 'It goes on the plan, so that the team can reach {the person}.',
      heard: '{The person}’s email address:',
      told: '{The person}’s email address: {…}',
      none: '{The person} has no email',
    },
    'person.gpPractice': {
      why: 'The practice holds {the person}’s health record.',
      heard: '{The person}’s GP practice:',
      told: '{The person}’s GP practice: {…}',
    },
    'person.usualGp': {
      why: 'People can ask the doctor who knows {the person} best.',
      heard: 'The doctor {the person} sees most often:',
      told: 'The doctor {the person} sees most often: {…}',
    },
    'person.religion': { told: '{The person}’s religion or belief: {…}' },
    'person.ethnicity': { told: '{The person}’s ethnic group: {…}' },
    'person.more': {
      label: 'More about {the person}',
      hint: 'Choose what there is to say something about, or go on.',
      why: 'These pages come only when they are chosen.',
      heard: 'There is more to say about:',
      told: 'There is more to say about: {…}',
    },
    'person.currentAddress': {
      label: 'Where they are now',
      why: 'A crew goes to the place where {the person} is.',
      heard: 'Where {the person} is now:',
      told: 'Where {the person} is staying now: {…}',
    },
    'person.prefix': {
      why: 'Letters and people can address {the person} as they want.',
      told: 'The title {the person} uses: {…}',
    },
    'person.pronouns': {
      label: 'Words for them',
      why: 'People who do not know {the person} need not guess.',
      heard: 'Words for {the person}:',
      told: 'When people speak of {the person}: {…}',
    },
    'person.photo': {
      label: 'A photo of {the person}',
      hint: 'Their face alone, as they look now. Ask them first if you can.',
      heard: 'A photo of {the person}:',
      told: 'A photo of {the person}: {…}',
    },
    'person.sound': {
      label: 'A recording of {the person}’s voice',
      hint: 'Their voice alone, on a good day. Ask them first if you can.',
      why: 'Someone who never met {the person} can hear whether their speech or breath has changed.',
      heard: 'A recording of {the person}’s voice when they are well:',
      told: 'A recording of {the person}’s voice when they are well: {…}',
    },
    'person.maritalStatus': {
      why: 'It lets nobody decide about treatment, but mental health law can give a spouse or civil partner some rights.',
    },
  },
}
