import type { Words } from '#src/flow/words.ts'
import type { staffMember } from './section.ts'

export const staffMemberWords: Words<typeof staffMember> = {
  title: 'Add somebody who works here',
  about: 'Somebody who signs in for work. About 1 minute.',
  seenBy: 'Administrators; people read the name, role and service of who opened or approved a plan.',
  steps: {
    duty: { title: 'What will they do here?' },
    person: { title: 'Who will sign in?' },
    clinician: { title: 'What is their role, and where are they registered?' },
    'urgent-reader': { title: 'Which service do they come from?' },
    'other-role': { title: 'What is their role?' },
    governance: { title: 'For which organisation, as what, and how far?' },
    covers: { title: 'Which practices and teams?' },
  },
  fields: {
    'staff.duty': {
      label: 'What they do',
      why: 'It decides what they can open.',
      heard: 'What they do:',
      choices: {
        clinician: 'Reads and approves the plans of a practice',
        'urgent-reader': 'Comes in an emergency and reads approved plans',
        trainee: 'Practises conversations',
        administrator: 'Adds practices and the people who work there',
        governance: 'Looks at who read and wrote in plans, and reads none',
      },
    },
    'staff.name': {
      label: 'Name',
      hint: 'First name and family name, as others will read it.',
      why: 'People can see who opened or approved their plan.',
      heard: 'Name:',
    },
    'staff.email': {
      label: 'Email address',
      hint: 'They sign in with it.',
      why: 'The invitation goes there.',
      heard: 'Email address:',
    },
    'staff.service': {
      label: 'Service',
      hint: 'For example the name of an ambulance service.',
      why: 'People can see from which service their plan was opened.',
      heard: 'Service:',
    },
    'staff.urgentRole': {
      label: 'Job role',
      hint: 'All of these read clinical answers; another role reads the open ones only.',
      why: 'It decides what they read of a plan, and stands beside the name wherever the name stands.',
      heard: 'Job role:',
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
        other: 'Another role (reads open answers only)',
      },
    },
    'staff.jobRole': {
      label: 'Job role',
      hint: 'As others will read it.',
      why: 'It stands beside the name wherever the name stands.',
      heard: 'Job role:',
    },
    'staff.registration': {
      label: 'Professional registration',
      hint: 'For example GMC 1234567.',
      why: 'It stands under every plan that they approve.',
      heard: 'Professional registration:',
    },
    'staff.grade': {
      label: 'What they may decide',
      hint: 'Leave it open for most people.',
      why: 'Some decisions are a senior clinician’s alone.',
      heard: 'What they may decide:',
      choices: {
        clinician: 'What any clinician here decides',
        senior: 'Also what only a senior clinician decides',
      },
    },
    'staff.reach': {
      label: 'Whose plans',
      why: 'They see who read and wrote in these plans, and no plan itself.',
      heard: 'Whose plans:',
      choices: {
        some: 'Those of practices and teams that are named below',
        all: 'Those of all practices and teams here, and of those that are added later',
      },
    },
    'staff.covers': {
      label: 'Practices and teams',
      hint: 'The ODS code of each, one on a line.',
      why: 'They see who read and wrote in these plans, and no plan itself.',
      heard: 'Practices and teams:',
    },
    'staff.leads': {
      label: 'Whether they lead the practice',
      hint: 'Leave it open for most people.',
      why: 'Who leads a practice sees who opened its plans.',
      heard: 'Whether they lead the practice:',
      choices: {
        no: 'They do not',
        yes: 'They do, and see who opened its plans',
      },
    },
  },
}
