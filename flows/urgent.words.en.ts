import type { LayoutWords } from '#src/flow/layout.ts'

/** Headings of the page that urgent care reads, and what it says where there is no answer. */
export const urgentPageWords = {
  parts: {
    person: { title: 'Talking with this person' },
    cpr: { title: 'CPR' },
    'not-held': {
      title: 'Not held in this plan',
      lead: 'Nobody was asked about these for this plan, so silence does not mean that there is none.',
    },
    deciders: { title: 'Who is said to have the power to decide' },
    health: { title: 'Condition and safety' },
    crises: { title: 'If this happens' },
    wishes: {
      title: 'What matters to this person',
      lead: 'Wishes: they guide care and are not instructions.',
    },
    places: {
      title: 'Where this person would like to be',
      lead: 'Wishes: they guide care and are not instructions.',
    },
    contacts: { title: 'Who to ring now' },
    version: { title: 'About this version' },
  },
  sentences: {
    cpr: 'This plan holds no CPR decision.',
    'cpr-instead':
      'Look for a form in the home, ask whoever is there, and check the GP record. If you find none, decide as you would without this plan: attempt CPR unless it is clearly inappropriate.',
    refusals:
      'Advance decision to refuse treatment, or papers of an attorney or deputy: ask to see them, and check the GP record.',
    'health-record':
      'Allergies, alerts, and medicines that must not be missed: ask, and check the GP record.',
    goal: 'Goal of care, and views on hospital or critical care: ask the person and those who know them, and the GP practice.',
    medicines: 'Anticipatory medicines: look in the home, and ask the community nurses.',
    access: 'Doors, stairs, keys and hazards: ask the people to ring.',
    'advice-line': 'Advice line for day and night, and key worker: ask the GP practice.',
    attorney: 'Attorney or deputy for health and care',
    'attorney-reported': 'said to be attorney or deputy: reported, not seen. Ask to see the papers.',
    absent: 'Not recorded in this plan',
    'no-crises': 'No crisis is described in this plan',
    'no-contacts': 'Nobody is named in this plan',
  },
} as const satisfies LayoutWords
