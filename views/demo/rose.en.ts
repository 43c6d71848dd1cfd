import type { DemoPlan } from './plan.ts'

/** Rose has stopped half-way; her son has added what he knows. */
export const rosesPlan: DemoPlan = {
  owner: 'rose',
  isHandedOver: false,
  person: {
    fields: {
      'plan.worry': 'A night in hospital when nobody asked me what I wanted',
      'plan.worryAbout': 'care',
      'plan.pathways': ['eol'],
      'plan.birthYear': 1951,
      'plan.supportedBy': 'My son Daniel',
      'about.mostImportant': 'My family, my church, and being asked before things are done to me.',
      'about.people':
        'Daniel comes every morning before work. My sister Bola rings from Leeds on Sundays. Father Michael brings communion on Fridays.',
      'about.stayAway': { leave: 'skipped' },
      'about.wellness': 'On a good day I am up by nine, the radio is on, and I do the crossword in pen.',
      'about.pleaseDo': [
        'Call me Mrs Adeyemi until I say Rose',
        'Sit down when you talk to me',
        'Leave the hall light on',
      ],
      'about.pleaseDont': ['Do not talk over my head to Daniel', 'Do not wear strong perfume'],
      'matters.value': 'To be at home, in my own bed, where I can see the garden and hear the church bells.',
      'matters.fear': 'Fighting for breath with nobody in the room.',
      'matters.balance': { leave: 'not-sure' },
      'person.given': 'Rose Abiola',
      'person.family': 'Adeyemi',
      'person.preferredName': 'Rose',
      'person.dob': '1951-03-14',
      'person.gender': 'female',
      'person.nhsNumber': '9994017268',
    },
    questions: [
      { section: 'matters', text: 'If I go into hospital once more, can I still come home afterwards?' },
    ],
  },
  recorded: { section: 'about', field: 'about.alsoWorthKnowing' },
  carers: [
    {
      person: 'daniel',
      relationship: 'Son',
      fields: {
        'about.people':
          'Me, every day. My aunt Bola by telephone. Father Michael on Fridays. Mrs Jessop next door has a key.',
        'about.pleaseDo': [
          'Give her time to answer: she gets there',
          'Put her glasses where she can reach them',
        ],
        'matters.fear':
          'She says it is her breathing. I think it is being a burden, but she would never say so.',
      },
      items: {
        contact: {
          daniel: {
            'contact.name': 'Daniel Adeyemi',
            'contact.relationship': 'child',
            'contact.roles': ['emergency-contact', 'next-of-kin', 'main-carer', 'key-holder'],
            'contact.phones': ['07700 900 412'],
            'contact.priority': 1,
            'contact.whenToCall': { choice: 'any-time', note: '' },
          },
        },
      },
    },
  ],
}
