import type { Words } from '#src/flow/words.ts'
import type { urgentAccess } from './section.ts'

export const urgentAccessWords: Words<typeof urgentAccess> = {
  title: 'Open a plan',
  about: 'Say why you are opening this plan. It takes a few seconds.',
  seenBy: 'The person whose plan it is, and those who check how plans are opened.',
  steps: {
    found: { title: 'How was the person found?' },
    compared: { title: 'Is this the person?' },
    reason: { title: 'Why are you opening this plan?' },
    note: { title: 'What is the reason?' },
  },
  fields: {
    'access.found': {
      label: 'How the person was found',
      why: 'A name that is nearly the same may be somebody else’s.',
      heard: 'Found:',
      choices: { same: 'As it was typed', near: 'Nearly as it was typed' },
    },
    'access.role': {
      label: 'What you are',
      why: 'The reasons to choose from are those that somebody of your role may have.',
      heard: 'Role:',
      choices: {
        paramedic: 'Paramedic',
        'ambulance-technician': 'Ambulance technician',
        'emergency-medical-technician': 'Emergency medical technician',
        'first-responder': 'First responder',
        doctor: 'Doctor',
        nurse: 'Nurse',
        midwife: 'Midwife',
        pharmacist: 'Pharmacist',
        'clinical-adviser': 'Clinical adviser',
        'physician-associate': 'Physician associate',
        other: 'Another role',
      },
    },
    'access.compared': {
      label: 'Is this the person?',
      hint: 'You typed a postcode, or another name or date of birth, or more than one person fits.',
      why: 'A name that is the same or nearly the same, or a postcode, may be somebody else’s.',
      heard: 'Compared:',
      choices: {
        'is-the-person':
          'Yes: I compared name, date of birth and address with the person or someone who knows them',
      },
    },
    'access.reason': {
      label: 'Reason',
      why: 'The person can see who opened their plan, when and why.',
      heard: 'Opened because:',
      choices: {
        'emergency-call': 'Answering an emergency call',
        attending: 'With the person now, or on the way',
        'advising-111': 'Advising on 111',
        'emergency-department': 'Seeing the person in an emergency department',
        'out-of-hours': 'Giving out-of-hours care',
        medicines: 'Checking, giving or supplying medicines',
        other: 'Another reason',
      },
    },
    'access.note': {
      label: 'Your reason',
      hint: 'One sentence is enough.',
      why: 'A reason that is not on the list needs a few words.',
      heard: 'In their words:',
    },
  },
}
