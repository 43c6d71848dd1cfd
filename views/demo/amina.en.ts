import type { DemoPlan } from './plan.ts'

/** Amina is 16 and agrees for herself; nobody asked her about dying, and she did not open those pages. */
export const aminasPlan: DemoPlan = {
  owner: 'amina',
  isHandedOver: true,
  person: {
    fields: {
      'plan.worry': 'I got a fever at a sleepover and nobody knew that it could not wait',
      'plan.worryAbout': 'sudden',
      'plan.birthYear': 2010,
      'plan.pathways': ['cyp', 'ltc'],
      'plan.supportedBy': 'Nobody. My mum read it after.',
      crisis: 'complete',
      'health.mainDiagnosis': 'Leukaemia (ALL), since March 2026',
      'health.otherProblems': ['None'],
      'health.allergies': { none: true, rows: [] },
      'health.medicines': {
        none: false,
        rows: [
          { id: 'row-1', said: { name: 'Mercaptopurine', helps: 'The leukaemia', givenBy: 'I take it' } },
        ],
      },
      'health.timeCritical': { choices: ['immunosuppressant'], note: 'My chemo. It is in the blue box.' },
      'health.alerts': { choices: ['immunosuppressed'], note: 'I have a port under my left collarbone.' },
      'health.toldToCall': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: {
              who: 'Children’s ward, Northvale General. It is on my chemo card.',
              phone: '01632 960 410',
              when: 'A fever, shivering, chickenpox near me, or if my port is red or hurts.',
            },
          },
        ],
      },
      'health.baseline': 'Pale and tired is normal for me. Hot or shivering is not.',
      'health.recentEvents': 'Two stays in hospital with a fever since April.',
      contact: 'complete',
      'cyp.parentalResponsibility': {
        none: false,
        rows: [
          { id: 'row-1', said: { name: 'Hodan Yusuf, my mum', holds: 'yes' }, is: 'yes' },
          {
            id: 'row-2',
            said: { name: 'My dad', holds: 'not-known', more: 'He lives in Canada.' },
            is: 'not-known',
          },
        ],
      },
      'cyp.transition': { team: 'The teenage and young adult unit', from: 'When I am 18' },
      'carer.exists': 'has-carer',
      'carer.contingency': 'My aunt Sahra comes. I can also stay with her.',
      'team.keyWorker': {
        name: 'Beth, my cancer nurse',
        role: 'Nurse',
        phone: '01632 960 455',
        hours: 'Weekdays, nine to five',
      },
      'team.members': { none: true, rows: [] },
      'about.mostImportant': 'Talk to me. I am the one who is ill. My mum can listen.',
      'cyp.voice': 'Tell me the truth, and tell me first. And let me keep my scarf on.',
      'cyp.siblings': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { name: 'Idris', born: '9', needs: 'Somebody has to tell him that it is not his fault.' },
          },
        ],
      },
      'cyp.school': { name: 'Larkfield High, year 12', nurse: 'Ms Obi', shared: 'She has a copy.' },
      'about.people': 'My mum, my brother Idris, my friend Zara.',
      'about.stayAway': { leave: 'skipped' },
      'about.wellness': 'Good day: I draw. Bad day: I do not answer my phone.',
      'about.pleaseDo': ['Say what you will do before you do it', 'Use the cream before the needle'],
      'about.pleaseDont': ['Do not talk to my mum about me while I am there'],
      'about.support': 'On bad days I need help to get up.',
      'about.alsoWorthKnowing': { leave: 'skipped' },
      'matters.value': 'My drawings, my brother, my exams.',
      'matters.fear': 'That people whisper outside the door.',
      'cyp.wishesLife': 'Sit my exams, in the hospital if I must.',
      'matters.cultureFaith': 'We are Muslim. A woman doctor if there is one.',
      'matters.statement': { leave: 'skipped' },
      'place.care1': {
        choice: 'acute-hospital',
        note: 'The teenage ward at Northvale, not the small children.',
      },
      'place.care2': { choice: 'own-home', note: '' },
      'place.avoid': 'The waiting room. I catch everything.',
      'place.conveyTo': 'Northvale General, teenage ward',
      'comms.language': { choice: 'en', note: 'Somali with my grandmother.' },
      'comms.interpreter': 'no',
      'comms.how': 'Just talk to me. Or text me.',
      'function.sensory': 'Nothing special.',
      'comms.aids': ['none'],
      'comms.infoFormat': ['sms'],
      'function.mobility': { choice: 'walks-alone', note: '' },
      'function.summonHelp': ['none'],
      'function.cognition': 'Normal. Slow when I am feverish.',
      'adjust.impairments': { choices: ['long-term-condition'], note: '' },
      'adjust.needed': 'no',
      'home.dwelling': { choice: 'relative-home', note: '' },
      'home.household': { choice: 'family', note: 'My mum and Idris.' },
      'home.accessNotes': 'Front door, then up the stairs.',
      'home.keySafePresent': 'no',
      'home.hazards': { choices: ['none'], note: '' },
      'home.equipment': { choices: ['none'], note: '' },
      'home.dependants': { none: true, rows: [] },
      'home.pets': { none: true, rows: [] },
      'person.given': 'Amina',
      'person.family': 'Yusuf',
      'person.preferredName': 'Amina',
      'person.dob': '2010-05-19',
      'person.gender': 'female',
      'person.nhsNumber': '9996307581',
      'person.usualAddress': '4 Weaver Street\nLarkfield\nLK1 5QN',
      'person.phones': ['07700 900 641'],
      'person.gpPractice': 'Larkfield Surgery',
      'person.usualGp': 'Dr Whitcombe',
      'papers.more': ['nothing'],
      'share.basis': 'person-consents',
      'share.scope': 'urgent-and-care-team',
      'sign.personStatement': 'mine',
    },
    items: {
      contact: {
        hodan: {
          'contact.name': 'Hodan Yusuf',
          'contact.relationship': 'parent',
          'contact.roles': ['emergency-contact', 'main-carer', 'lives-with', 'parental-responsibility'],
          'contact.phones': ['07700 900 642'],
          'contact.priority': 1,
          'contact.whenToCall': { choice: 'any-time', note: '' },
          'contact.mayReceiveInfo': 'yes',
        },
      },
      crisis: {
        fever: {
          'crisis.name': 'I get a fever',
          'crisis.triggers': { choices: ['infection'], note: 'Anybody with a cold.' },
          'crisis.earlySigns': {
            green: 'I draw.',
            amber: 'I am cold and want a blanket.',
            red: 'I shiver or I am muddled.',
          },
          'crisis.selfHelp': ['Take my temperature', 'Tell somebody at once'],
          'crisis.helpful': ['Bring my chemo card', 'Mask on'],
          'crisis.notHelpful': ['Waiting until the morning'],
          'crisis.firstAction':
            'Call the ward number on my chemo card straight away. Do not wait, also at night.',
          'crisis.escalateProposed': 'If I shiver or I am muddled, call 999.',
          'crisis.contacts': { items: ['hodan'], note: '' },
        },
      },
    },
  },
  carers: [],
  team: {
    by: 'hannah',
    fields: {
      'rec.summary': 'Her leukaemia is treated to cure it. An infection can make her very ill within hours.',
      'rec.goal': 'extend-life',
      'rec.hospital': { choice: 'recommended', note: '' },
      'rec.reasoning':
        'An infection needs its medicine within the hour, where they know her. She wants to get well, and says so.',
      'legal.capacity': { none: true, rows: [] },
      'team.advice24h': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { who: 'Children’s ward', phone: ['01632 960 410'], hours: 'Day and night' },
          },
        ],
      },
      'cyp.competence': 'Amina decides for herself, and wants her mother there for big decisions.',
      'cyp.agree': 'agree',
      'cyp.weight': { weight: '51.5 kg', on: '2026-11-10' },
      'cyp.emergencySheet': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: {
              problem: 'Fever or shivering: infection without white cells',
              action:
                'Treat as an emergency, whatever she looks like. First antibiotic within one hour of arrival.',
              escalate: 'Call 999 if she shivers, is muddled or her skin is mottled.',
            },
          },
          {
            id: 'row-2',
            said: {
              problem: 'Nosebleed or bruises',
              action: 'Press for ten minutes. Blood count on the same day.',
              escalate: 'Call 999 if it does not stop, or after a knock to the head.',
            },
          },
        ],
      },
    },
    items: {
      crisis: {
        fever: {
          'crisis.clinicianAction':
            'Straight to the teenage ward, day and night: open access is agreed. Blood count, cultures from the port, antibiotics before the result.',
          'crisis.escalateWhen':
            'Call 999 for shivering, muddle or mottled skin. Otherwise call the ward at once.',
          'crisis.agreedWith': 'Amina, her mother beside her',
          'crisis.reviewOn': { on: '2027-03-20', by: 'Dr Hannah Whitcombe' },
        },
      },
    },
    signOff: {
      'sign.involved': ['person', 'family'],
      'sign.spokenAlone': 'yes',
      'sign.sharedWithPerson': 'yes',
    },
  },
}
