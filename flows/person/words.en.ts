import type { Words } from '#src/flow/words.ts'
import type { person } from './section.ts'

export const personWords: Words<typeof person> = {
  title: 'Your details',
  about:
    'Your name, your address and your doctor, so that nobody mistakes you for someone else. About 5 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    name: { title: 'What is your name?' },
    'preferred-name': { title: 'What do you like to be called?' },
    'date-of-birth': { title: 'What is your date of birth?' },
    gender: { title: 'What is your gender?' },
    'nhs-number': { title: 'What is your NHS number?' },
    address: { title: 'Where do you live?' },
    phones: { title: 'What are your phone numbers?' },
    email: { title: 'What is your email address?' },
    'gp-practice': { title: 'Which GP surgery are you with?' },
    'usual-gp': { title: 'Which doctor do you see most often?' },
  },
  fields: {
    'person.family': {
      label: 'Family name',
      why: 'It has to match your health record.',
      heard: 'Family name:',
      urgent: 'Family name',
    },
    'person.given': {
      label: 'Given names',
      hint: 'Write them as they stand on your letters from the NHS.',
      why: 'It has to match your health record.',
      heard: 'Given names:',
      urgent: 'Given names',
    },
    'person.preferredName': {
      label: 'Name you like',
      why: 'In an emergency, it helps to hear the name you know.',
      heard: 'You like to be called:',
      urgent: 'Likes to be called',
    },
    'person.dob': {
      label: 'Date of birth',
      hint: 'For example 27 3 1948.',
      why: 'Two people can have the same name.',
      heard: 'Date of birth:',
      urgent: 'Born',
    },
    'person.gender': {
      label: 'Gender',
      hint: 'Choose what your NHS record says, if you know.',
      why: 'It helps services to find the right record.',
      heard: 'Gender:',
      urgent: 'Gender',
      choices: {
        female: 'Female',
        male: 'Male',
        other: 'Another gender',
        unknown: { me: 'I am not sure', them: 'Not known' },
      },
    },
    'person.nhsNumber': {
      label: 'NHS number',
      hint: 'Its 10 digits are on NHS letters, on prescriptions and in the NHS App.',
      why: 'It is the surest way to find the right person.',
      heard: 'NHS number:',
      urgent: 'NHS number',
    },
    'person.usualAddress': {
      label: 'Address',
      hint: 'Give the postcode too.',
      why: 'An ambulance has to find you.',
      heard: 'You live at:',
      urgent: 'Lives at',
    },
    'person.phones': {
      label: 'Phone numbers',
      hint: 'Write each number on a line of its own, and say which one it is.',
      why: 'Your team may need to call you about your plan.',
      heard: 'Your phone numbers:',
    },
    'person.email': {
      label: 'Email address',
      why: 'It goes on your plan, so that your team can reach you.',
      heard: 'Your email address:',
    },
    'person.gpPractice': {
      label: 'GP surgery',
      hint: 'Write the name and the town.',
      why: 'Your surgery holds your health record.',
      heard: 'Your GP surgery:',
    },
    'person.usualGp': {
      label: 'Usual doctor',
      hint: 'If there is no one doctor, you can write “anyone”.',
      why: 'People can ask the doctor who knows you best.',
      heard: 'The doctor you see most often:',
    },
  },
}
