import type { DemoPlan } from './plan.ts'

/** Marion's plan waits to be read: she and her husband differ, and she has questions. */
export const marionsPlan: DemoPlan = {
  owner: 'marion',
  isHandedOver: true,
  person: {
    fields: {
      'plan.worry': 'I choked at Easter, and people panicked',
      'plan.worryAbout': 'sudden',
      'plan.pathways': ['eol'],
      'plan.birthYear': 1958,
      'plan.supportedBy': 'Nobody: I wrote this myself, with the voice on my tablet',
      'about.mostImportant':
        'I taught chemistry. I want to understand what is happening, and I want to decide.',
      'about.people': 'Peter, my husband. My friend Ruth, who tells me the truth.',
      'about.stayAway': { leave: 'skipped' },
      'about.wellness': 'A good day is one when people finish listening before I finish typing.',
      'about.pleaseDo': ['Wait for me to type', 'Ask me yes-or-no questions when I am tired'],
      'about.pleaseDont': ['Do not finish my sentences', 'Do not speak to me loudly: I hear very well'],
      'matters.value': 'To be able to say what I want, up to the end. Without that I do not want much else.',
      'matters.fear': 'Choking. And lying there clear in my head while nobody asks me.',
      'matters.balance': '75',
      'matters.cultureFaith': { leave: 'declined' },
      'matters.wantsToKnow': 'Everything, with the numbers.',
      'place.care1': {
        choice: 'hospice',
        note: 'I do not want Peter to be my nurse. I want him to be my husband.',
      },
      'place.avoid': { leave: 'talk' },
      'place.death1': { choice: 'hospice', note: '' },
      crisis: 'complete',
      contact: 'complete',
      'carer.exists': 'has-carer',
      'carer.contingency': 'Ruth can stay for two nights. After that, I would go to the hospice for a week.',
      'comms.how': 'I type on a tablet that speaks. It takes time. My right thumb is the one that works.',
      'comms.aids': ['device', 'glasses'],
      'person.given': 'Marion Elizabeth',
      'person.family': 'Tate',
      'person.preferredName': 'Marion',
      'person.dob': '1958-09-27',
      'person.gender': 'female',
      'person.nhsNumber': '9996504816',
      'person.usualAddress': '3 Weir Cottages\nLarkfield\nLK4 2BD',
      'person.phones': ['01632 960 522'],
      'person.gpPractice': 'Larkfield Surgery',
      'health.mainDiagnosis': 'Motor neurone disease',
      'share.basis': 'person-consents',
      'share.scope': 'urgent-and-care-team',
      'sign.personStatement': 'mine',
    },
    items: {
      contact: {
        peter: {
          'contact.name': 'Peter Tate',
          'contact.relationship': 'spouse',
          'contact.roles': ['emergency-contact', 'next-of-kin', 'main-carer', 'lives-with'],
          'contact.phones': ['07700 900 877'],
          'contact.priority': 1,
        },
        ruth: {
          'contact.name': 'Ruth Levene',
          'contact.relationship': 'friend',
          'contact.roles': ['consult-if-no-capacity'],
          'contact.phones': ['07700 900 190'],
          'contact.priority': 2,
        },
      },
      crisis: {
        choking: {
          'crisis.name': 'I am choking',
          'crisis.triggers': { choices: ['other'], note: 'Thin drinks, and laughing.' },
          'crisis.earlySigns': { amber: 'I cough and my eyes water.', red: 'I cannot cough.' },
          'crisis.helpful': ['Lean me forward', 'Tell me that you are staying'],
          'crisis.notHelpful': ['Giving me water'],
          'crisis.firstAction': 'Lean me forward, and use the suction machine by the bed. Peter knows how.',
          'crisis.contacts': { items: ['peter'], note: '' },
        },
      },
    },
    questions: [
      {
        section: 'matters',
        text: 'Can I say now that I do not want a breathing machine, and change my mind later?',
      },
      {
        section: 'crisis',
        text: 'What will it be like at the end? Peter cannot bear to hear it. I need to.',
      },
    ],
  },
  carers: [
    {
      person: 'peter',
      relationship: 'Husband',
      fields: {
        'about.mostImportant': 'Home, her books, and the cat.',
        'matters.value': 'That we stay together, at home, for as long as it can be done.',
        'matters.fear': 'That I will do something wrong in the night.',
        'place.care1': { choice: 'own-home', note: 'I promised her mother. I can manage with help.' },
        'place.death1': { choice: 'own-home', note: '' },
      },
      questions: [{ section: 'places', text: 'Who would help me at night if she stays at home?' }],
    },
  ],
}
