import type { OneOfTwelve } from './twelve-people.ts'

/** What a hospice nurse writes into Marion's plan, which waits in the demonstration. */
export const marionsTeam: NonNullable<OneOfTwelve['team']> = {
  by: 'hannah',
  fields: {
    'legal.capacity': { none: true, rows: [] },
    'team.advice24h': {
      none: false,
      rows: [{ id: 'row-1', said: { who: 'Elm Hospice', phone: ['01632 960 400'], hours: 'Day and night' } }],
    },
    'health.awareDiagnosis': 'yes',
    'prog.estimate': 'last-months',
    'prog.personAware': { aware: 'yes' },
    'antic.issued': 'not-needed',
    'death.expected': 'The hospice nurses verify it, by day and by night.',
    'rec.summary': 'Her swallowing and her breath grow weaker; her mind does not.',
    'rec.goal': 'comfort',
    'rec.hospital': { choice: 'not-discussed', note: '' },
    'rec.criticalCare': { choice: 'not-discussed', note: '' },
    'rec.interventions': { none: true, rows: [] },
    'rec.reasoning':
      'A mask at night might give her weeks, and costs her the tablet that she speaks with. She decides, in her time. Peter sees home otherwise, and both were heard.',
  },
  items: {
    crisis: {
      choking: {
        'crisis.clinicianAction':
          'Lean her forward and use the suction machine by the bed. Stay until she can cough.',
        'crisis.escalateWhen':
          'Call the hospice at any hour. Call 999 if she cannot breathe after the suction.',
        'crisis.agreedWith': 'Marion and Peter Tate, at home',
        'crisis.reviewOn': { on: '2027-01-20', by: 'Ngozi Eze' },
      },
    },
  },
  signOff: {
    'sign.involved': ['person', 'family'],
    'sign.spokenAlone': 'yes',
    'sign.sharedWithPerson': 'yes',
  },
}
