import type { DemoPlan } from './plan.ts'

/** Walter's plan is approved: this is what a paramedic finds at night. */
export const waltersPlan: DemoPlan = {
  owner: 'walter',
  isHandedOver: true,
  hospiceMay: 'read',
  person: {
    fields: {
      'plan.worry': 'I fell in March and lay on the kitchen floor',
      'plan.worryAbout': 'sudden',
      'plan.pathways': ['eol'],
      'plan.birthYear': 1943,
      'plan.supportedBy': 'My daughter Elaine, on a Sunday afternoon',
      'about.mostImportant':
        'I drove a bus in this town for forty years. I like people, and I like to know where I am going.',
      'about.people': 'My daughter Elaine and her girls. Stan from the allotment. My wife June died in 2019.',
      'about.stayAway': { leave: 'skipped' },
      'about.wellness': 'Up at six, shaved, tea made. If I have not shaved, something is wrong.',
      'about.pleaseDo': [
        'Speak up: I am deaf on the left',
        'Tell me what you are going to do before you do it',
        'Ask about the allotment if I am frightened',
      ],
      'about.pleaseDont': ['Do not shout', 'Do not take my watch off'],
      'about.support':
        'A carer comes at eight and at six. I do my own tablets from the box that the chemist fills.',
      'about.alsoWorthKnowing': { leave: 'skipped' },
      'matters.value':
        'To stay in this house. June and I chose it. I would rather have less time here than more time on a ward.',
      'matters.fear': 'Drowning in my own chest, and being taken away in the night without Elaine knowing.',
      'matters.balance': '75',
      'matters.cultureFaith': 'Chapel, when I can. No fuss. Hymns on the radio are welcome.',
      'matters.wantsToKnow': 'Tell me straight, with Elaine in the room.',
      'matters.statement': { leave: 'skipped' },
      'place.care1': { choice: 'own-home', note: 'The bed is downstairs now, by the window.' },
      'place.care2': { choice: 'hospice', note: 'St Brannock’s, where June was.' },
      'place.avoid':
        'The big hospital, if there is any other way. Last time I lay in a corridor for eleven hours.',
      'place.death1': { choice: 'own-home', note: '' },
      'place.death2': { choice: 'hospice', note: '' },
      crisis: 'complete',
      contact: 'complete',
      'carer.exists': 'has-carer',
      'carer.contingency':
        'If Elaine is away, ring Stan. He has a key and will sit with me until somebody comes.',
      'carer.needs': 'Elaine works shifts and has two girls. She would not tell you that she is tired.',
      'comms.language': { choice: 'en', note: '' },
      'comms.interpreter': 'no',
      'comms.how': 'Stand on my right. Say one thing at a time.',
      'function.sensory': 'Deaf on the left; hearing aid on the right. Reading glasses.',
      'comms.aids': ['hearing-aid', 'glasses'],
      'comms.infoFormat': ['large-print'],
      'function.mobility': {
        choice: 'walks-with-aid',
        note: 'A frame, about ten steps, then I have to sit.',
      },
      'function.summonHelp': ['none'],
      'adjust.needed': 'no',
      'home.dwelling': { choice: 'own-home', note: 'The end house, with a green gate.' },
      'home.household': { choice: 'alone', note: '' },
      'home.accessNotes': 'Round the back: two steps. My bed is in the front room.',
      'home.keySafePresent': 'yes',
      'home.keySafeDetail': '2580, on the wall left of the back door',
      'home.hazards': { choices: ['oxygen'], note: 'The machine stands in the hall.' },
      'home.equipment': { choices: ['oxygen', 'telecare', 'hospital-bed'], note: '' },
      'home.dependants': { none: true, rows: [] },
      'home.pets': { none: true, rows: [] },
      'person.given': 'Walter',
      'person.family': 'Finch',
      'person.preferredName': 'Walt',
      'person.dob': '1943-05-09',
      'person.gender': 'male',
      'person.nhsNumber': '9991374280',
      'person.usualAddress': '14 Quarry Lane\nLarkfield\nLK4 7QZ',
      'person.phones': ['01632 960 144'],
      'person.email': { leave: 'skipped' },
      'person.gpPractice': 'Larkfield Surgery',
      'person.usualGp': 'Dr Whitcombe',
      'health.mainDiagnosis': 'Heart failure, and lungs that are worn out',
      'health.otherProblems': ['Gout', 'High blood pressure'],
      'health.allergies': {
        none: false,
        rows: [{ id: 'row-1', said: { to: 'Penicillin', happens: 'A rash all over', severity: 'moderate' } }],
      },
      'health.medicines': {
        none: false,
        rows: [
          { id: 'row-1', said: { name: 'Furosemide', helps: 'Water on the lungs' } },
          { id: 'row-2', said: { name: 'Bisoprolol', helps: 'The heart' } },
        ],
      },
      'health.timeCritical': { choices: ['none'], note: '' },
      'health.alerts': { choices: ['none'], note: '' },
      'health.baseline': 'I am short of breath when I talk for long. My ankles are always a bit swollen.',
      'share.basis': 'person-consents',
      'share.scope': 'urgent-and-care-team',
      'sign.personStatement': 'mine',
    },
    items: {
      contact: {
        elaine: {
          'contact.name': 'Elaine Morris',
          'contact.relationship': 'child',
          'contact.roles': ['emergency-contact', 'next-of-kin', 'main-carer', 'consult-if-no-capacity'],
          'contact.phones': ['07700 900 231', '01632 960 877'],
          'contact.priority': 1,
          'contact.whenToCall': { choice: 'any-time', note: 'Even at three in the morning.' },
          'contact.mayReceiveInfo': 'yes',
        },
        stan: {
          'contact.name': 'Stanley Poole',
          'contact.relationship': 'friend',
          'contact.roles': ['key-holder'],
          'contact.phones': ['07700 900 658'],
          'contact.priority': 2,
          'contact.whenToCall': { choice: 'any-time', note: '' },
          'contact.mayReceiveInfo': 'yes',
        },
      },
      crisis: {
        breath: {
          'crisis.name': 'I cannot get my breath',
          'crisis.triggers': {
            choices: ['breathless', 'infection', 'distress'],
            note: 'Worse when I lie flat.',
          },
          'crisis.earlySigns': {
            green: 'I can talk in whole sentences.',
            amber: 'I sleep in the chair, and my ankles are up.',
            red: 'I can only say a word or two, and my lips look grey.',
          },
          'crisis.selfHelp': ['Sit up and lean on the table', 'Fan on my face', 'Count slowly with somebody'],
          'crisis.helpful': ['Open the window', 'Sit with me and breathe slowly', 'Ring Elaine'],
          'crisis.notHelpful': ['Laying me flat', 'Crowding round', 'A mask strapped on without asking'],
          'crisis.firstAction':
            'Sit me up, put the fan on, and stay with me. The blue tin with my medicines is on the kitchen shelf.',
          'crisis.escalateProposed':
            'If it is no better in half an hour, ring the number on the fridge before you ring 999.',
          'crisis.contacts': { items: ['elaine', 'stan'], note: '' },
        },
        fall: {
          'crisis.name': 'I have fallen and cannot get up',
          'crisis.triggers': { choices: ['fall'], note: 'Mostly at night, on the way to the bathroom.' },
          'crisis.earlySigns': { amber: 'I am holding on to the furniture.' },
          'crisis.selfHelp': ['Press the button round my neck'],
          'crisis.helpful': ['Blanket and a pillow', 'Let me try with the chair first'],
          'crisis.notHelpful': ['Pulling me up by the arms'],
          'crisis.firstAction': 'Ask where it hurts. If nothing does, help me up with two chairs.',
          'crisis.escalateProposed': { leave: 'talk' },
          'crisis.contacts': { items: ['stan', 'elaine'], note: '' },
        },
      },
    },
  },
  carers: [],
  team: {
    by: 'hannah',
    fields: {
      'legal.capacity': { none: true, rows: [] },
      'team.advice24h': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { who: 'Community nurses', phone: ['01632 960 300'], hours: 'Day and night' },
          },
        ],
      },
      'health.awareDiagnosis': 'yes',
      'prog.estimate': 'last-months',
      'prog.personAware': { aware: 'yes' },
      'antic.issued': 'issued',
      'antic.location': 'Blue tin on the kitchen shelf',
      'antic.items': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: {
              medicine: 'Morphine sulfate',
              amount: '2.5 milligrams',
              route: 'Under the skin',
              repeat: '1 hour',
              most: '6 doses',
              for: 'Breathlessness or pain',
              checked: '2026-11-20',
              chart: 'yes',
            },
          },
        ],
      },
      'antic.whoMayGive': 'Community nurses',
      'death.expected': 'Community nurses verify it.',
      'rec.summary': 'Last months',
      'rec.goal': 'comfort',
      'rec.hospital': { choice: 'not-recommended', note: '' },
      'rec.criticalCare': { choice: 'not-recommended', note: '' },
      'rec.interventions': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { treatment: 'antibiotics-oral', decision: 'recommended', reason: 'easier breath' },
            is: 'antibiotics-oral:recommended',
          },
        ],
      },
      'rec.reasoning':
        'Tubes and tests might add weeks, and would take him from his window and from Elaine. We talked it through with both.',
    },
    items: {
      crisis: {
        breath: {
          'crisis.clinicianAction':
            'Use the medicines in the home box as written on the chart inside its lid. Community nurses can come day and night: 01632 960 300.',
          'crisis.escalateWhen':
            'Ring the community nurses first. Ring 999 if the home medicines do not settle him, and tell the crew that he wants to stay at home.',
          'crisis.agreedWith': 'Walter and Elaine, at home',
          'crisis.reviewOn': { on: '2027-01-20', by: 'Dr Hannah Whitcombe' },
        },
        fall: {
          'crisis.clinicianAction':
            'Check for injury. If he is unhurt, the falls team can lift him: 01632 960 311.',
          'crisis.escalateWhen':
            'Ring 999 for a head injury, new pain in the hip, or if he cannot be roused.',
          'crisis.agreedWith': 'Walter and Elaine, at home',
          'crisis.reviewOn': { on: '2027-01-20', by: 'Dr Hannah Whitcombe' },
        },
      },
    },
    signOff: {
      'sign.involved': ['person', 'family'],
      'sign.spokenAlone': 'yes',
      'sign.sharedWithPerson': 'yes',
    },
    acknowledges: ['RULE-SIGN-19'],
  },
}
