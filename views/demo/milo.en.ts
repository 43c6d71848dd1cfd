import type { DemoPlan } from './plan.ts'

/** Milo is seven: his mother writes in her own voice, and his words stand beside hers. */
export const milosPlan: DemoPlan = {
  owner: 'jana',
  begunFor: { name: 'Milo', relationship: 'mother' },
  isHandedOver: true,
  person: {
    fields: {
      'plan.worry': 'The new teaching assistant filmed him in a seizure and did not know what to do',
      'plan.worryAbout': 'sudden',
      'plan.birthYear': 2019,
      'plan.pathways': ['cyp', 'ltc'],
      'plan.supportedBy': 'Jana Brandt, his mum',
      crisis: 'complete',
      'health.mainDiagnosis': 'Epilepsy that medicines do not hold (Dravet syndrome), since he was one',
      'health.otherProblems': ['Chews and swallows slowly'],
      'health.allergies': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: {
              to: 'Lamotrigine',
              kind: 'bad-effect',
              happens: 'Many more seizures',
              severity: 'severe',
            },
          },
        ],
      },
      'health.medicines': {
        none: false,
        rows: [{ id: 'row-1', said: { name: 'Valproate', helps: 'Seizures', givenBy: 'One of us' } }],
      },
      'health.timeCritical': { choices: ['antiepileptic'], note: 'Morning and evening, and never late.' },
      'health.alerts': { choices: ['choking'], note: '' },
      'health.baseline': 'He has short jerks each day. Afterwards he sleeps. That is normal for him.',
      'health.recentEvents': 'Four ambulances this year, one night in intensive care in May.',
      contact: 'complete',
      'cyp.parentalResponsibility': {
        none: false,
        rows: [
          { id: 'row-1', said: { name: 'Jana Brandt, mother', holds: 'yes' }, is: 'yes' },
          {
            id: 'row-2',
            said: { name: 'Tim Brandt, father', holds: 'yes', more: 'He lives with us.' },
            is: 'yes',
          },
        ],
      },
      'cyp.transition': { none: true },
      'carer.exists': 'has-carer',
      'carer.contingency': 'His grandmother Ilse comes from two streets away and knows the medicine.',
      'team.keyWorker': { name: 'Femi, the epilepsy nurse', phone: '01632 960 512' },
      'team.members': { none: true, rows: [] },
      'about.mostImportant': 'He understands everything, also when he cannot answer.',
      'cyp.voice':
        '“I do not like the mask. I like it when Papa counts.” He said this on Sunday and drew the mask with teeth.',
      'cyp.siblings': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { name: 'Greta', born: '4', needs: 'She hides under the table. Somebody has to look.' },
          },
        ],
      },
      'cyp.school': {
        name: 'Mill Lane Primary',
        nurse: 'Mrs Pell',
        phone: '01632 960 540',
        shared: 'They have his care plan.',
      },
      'about.people': 'Mama, Papa, Greta, Oma Ilse, and Bear.',
      'about.wellness': 'Good day: he sings. Bad day: he drops things and is pale.',
      'about.pleaseDo': ['Count aloud', 'Give him Bear'],
      'about.pleaseDont': ['Do not hold him down'],
      'about.support': 'Everything that needs two hands.',
      'about.alsoWorthKnowing': { leave: 'skipped' },
      'matters.value': 'Being at home with Greta and Bear.',
      'matters.fear': 'Being alone with strangers.',
      'cyp.wishesLife': 'Go to the class trip in June.',
      'matters.cultureFaith': { leave: 'skipped' },
      'matters.statement': { leave: 'skipped' },
      'place.care1': { choice: 'own-home', note: 'If it stops by itself.' },
      'place.avoid': { leave: 'skipped' },
      'place.conveyTo': 'Northvale Children’s, they know him',
      'comms.language': { choice: 'en', note: 'German with us.' },
      'comms.interpreter': 'no',
      'comms.how': 'Short sentences. Wait ten seconds. He blinks for yes.',
      'function.sensory': 'Flashing lights set off seizures.',
      'comms.aids': ['none'],
      'comms.infoFormat': ['sms'],
      'function.mobility': { choice: 'walks-alone', note: 'With a helmet.' },
      'function.summonHelp': ['cannot-summon-help', 'cannot-recognise-risk'],
      'function.cognition': 'Like a four-year-old.',
      'adjust.impairments': { choices: ['long-term-condition'], note: '' },
      'adjust.needed': 'no',
      'home.dwelling': { choice: 'relative-home', note: '' },
      'home.household': { choice: 'family', note: '' },
      'home.accessNotes': 'Blue door, ring twice.',
      'home.keySafePresent': 'no',
      'home.hazards': { choices: ['none'], note: '' },
      'home.equipment': { choices: ['none'], note: '' },
      'home.dependants': { none: true, rows: [] },
      'home.pets': { none: true, rows: [] },
      'person.given': 'Milo',
      'person.family': 'Brandt',
      'person.preferredName': 'Milo',
      'person.dob': '2019-03-14',
      'person.gender': 'male',
      'person.usualAddress': '11 Mill Lane\nLarkfield\nLK1 2RF',
      'person.phones': { none: true },
      'papers.more': ['nothing'],
    },
    items: {
      contact: {
        jana: {
          'contact.name': 'Jana Brandt',
          'contact.relationship': 'parent',
          'contact.roles': ['emergency-contact', 'main-carer', 'lives-with', 'parental-responsibility'],
          'contact.phones': ['07700 900 577'],
          'contact.priority': 1,
          'contact.whenToCall': { choice: 'any-time', note: '' },
        },
        tim: {
          'contact.name': 'Tim Brandt',
          'contact.relationship': 'parent',
          'contact.roles': ['emergency-contact', 'lives-with', 'parental-responsibility'],
          'contact.phones': ['07700 900 578'],
          'contact.priority': 2,
          'contact.whenToCall': { choice: 'any-time', note: '' },
        },
      },
      crisis: {
        seizure: {
          'crisis.name': 'A seizure that does not stop',
          'crisis.triggers': { choices: ['infection', 'sleep-loss'], note: 'Fever, above all.' },
          'crisis.earlySigns': {
            green: 'Short jerks.',
            amber: 'Jerks one after the other.',
            red: 'It goes on for five minutes.',
          },
          'crisis.selfHelp': { leave: 'skipped' },
          'crisis.helpful': ['Turn him on his side', 'Look at the clock', 'Count aloud'],
          'crisis.notHelpful': ['Anything in his mouth', 'Holding him down'],
          'crisis.firstAction':
            'Start the clock. Turn him on his side. The red bag hangs on his chair: his medicine is in it, with the way to give it on the label.',
          'crisis.escalateProposed': 'If it goes on for five minutes, call 999.',
          'crisis.contacts': { items: ['jana', 'tim'], note: '' },
        },
      },
    },
  },
  carers: [],
  team: {
    by: 'hannah',
    parental: 'birth certificate',
    fields: {
      'legal.capacity': {
        none: false,
        rows: [{ id: 'row-1', said: { decision: 'plan', outcome: 'under-16' }, is: 'plan:under-16' }],
      },
      'rec.summary':
        'His seizures come in clusters. A long one needs help within minutes; then he comes round as himself.',
      'rec.goal': 'extend-life',
      'rec.hospital': { choice: 'recommended', note: '' },
      'rec.reasoning':
        'A long seizure needs help soon; what frightens him is kept short. We talked it through with both parents.',
      'team.advice24h': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { who: 'Children’s ward', phone: ['01632 960 410'], hours: 'Day and night' },
          },
        ],
      },
      'cyp.competence':
        'His parents decide together. Milo is asked about masks, needles and who is with him.',
      'cyp.agree': 'agree',
      'cyp.weight': { weight: '22 kg', on: '2026-11-03' },
      'cyp.emergencySheet': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: {
              problem: 'Seizure of five minutes, or three in an hour',
              action:
                'Side, clock, oxygen. Give the medicine from the red bag once, as its label says for his weight.',
              escalate:
                'Call 999 at five minutes. If it has not stopped ten minutes after the medicine: to the emergency department, and call the children’s team on the way.',
            },
          },
          {
            id: 'row-2',
            said: {
              problem: 'Fever',
              action: 'Cool him and look for the cause on the same day. Fever brings seizures.',
              escalate: 'Call 999 if he is drowsy between seizures.',
            },
          },
        ],
      },
      'person.gpPractice': 'Larkfield Surgery',
      'person.nhsNumber': '9997184254',
      'share.basis': 'parental-responsibility',
      'share.scope': 'urgent-and-care-team',
    },
    items: {
      crisis: {
        seizure: {
          'crisis.clinicianAction':
            'No lamotrigine, no carbamazepine, no phenytoin: they make his seizures worse. After one dose from the red bag go to Northvale Children’s.',
          'crisis.escalateWhen': 'Call 999 at five minutes, or for blue lips.',
          'crisis.agreedWith': 'Jana and Tim Brandt, with Milo there',
          'crisis.reviewOn': { on: '2027-03-20', by: 'Dr Hannah Whitcombe' },
        },
      },
    },
    signOff: {
      'sign.involved': ['person', 'family'],
      'sign.spokenAlone': 'not-known',
      'sign.sharedWithPerson': 'yes',
    },
  },
}
