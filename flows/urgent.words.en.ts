import type { LayoutWords } from '#src/flow/layout.ts'

/** Headings of the page that urgent care reads, and what it says where there is no answer. */
export const urgentPageWords = {
  parts: {
    cpr: { title: 'CPR' },
    refusals: {
      title: 'Refusals of treatment',
      lead: 'A refusal may be binding in law. Whether it is was not checked here: ask for a signed paper, and check the GP record.',
    },
    'do-not-call': { title: 'Do not call' },
    'stay-away': {
      title: 'Who should stay away',
      lead: 'Keep them away where you can, and tell them nothing.',
    },
    person: { title: 'This person' },
    deciders: { title: 'Who is said to have the power to decide' },
    health: { title: 'Safety and moving about' },
    'not-held': {
      title: 'Not held in this plan',
      lead: 'Nobody was asked, so silence does not mean that there is none. Ask, look in the home, check the GP record.',
    },
    crises: { title: 'If this happens' },
    wishes: {
      title: 'What matters to this person',
      lead: 'Own words that guide care. A refusal of a treatment among them may be binding in law.',
    },
    places: {
      title: 'Where this person would like to be',
      lead: 'Wishes: they guide care.',
    },
    contacts: { title: 'Who to call now' },
    version: { title: 'About this version' },
  },
  sentences: {
    cpr: 'This plan cannot hold a CPR decision.',
    'cpr-instead':
      'Look for a form in the home, ask whoever is there, check the GP record. If you find none, decide as you would without this plan.',
    refuses: 'The whole answer, in own words',
    'refusal-read-by': 'this answer holds a refusal, confirmed by',
    'do-not-call': 'Do not call',
    'stay-away': 'In own words',
    'cpr-words': 'This plan has words about CPR. Read all of them:',
    'cpr-disagree':
      'Words about CPR in this plan do not agree: some refuse it, some ask for it. Read all of them:',
    refusals: 'advance decisions to refuse treatment',
    powers: 'papers of an attorney or deputy',
    'health-record': 'allergies, alerts, and medicines that must not be missed',
    goal: 'the goal of care',
    hospital: 'views on hospital',
    'critical-care': 'views on critical care',
    medicines: 'anticipatory medicines',
    access: 'keys, doors, stairs and hazards',
    'advice-line': 'the advice line for day and night, and the key worker',
    attorney: 'Attorney or deputy for health and care',
    'attorney-reported': 'said to be attorney or deputy: reported, not seen. Ask to see the papers.',
    absent: 'Not recorded in this plan',
    'no-crises': 'No crisis is described in this plan',
    'barred-elsewhere': 'Do not call, though named here',
    'not-known-whether': 'Not recorded whether to call',
    'no-contacts': 'Nobody to call is named in this plan',
  },
} as const satisfies LayoutWords
