import type { StoredFact } from '#src/plan/upcast.ts'

/** Facts since they name where they belong as one spot; later samples of other kinds go to `stored-facts.ts`. */
export const storedSpots: readonly StoredFact[] = [
  {
    kind: 'ItemAdded',
    shape: 2,
    body: { kind: 'ItemAdded', voice: 'person', section: 'contacts', at: ['contact', 'item-2'] },
  },
  {
    kind: 'Answered',
    shape: 2,
    body: {
      kind: 'Answered',
      voice: 'person',
      section: 'contacts',
      at: ['contact', 'item-2'],
      step: 'name',
      said: { 'contact.name': { kind: 'answer', value: 'Jo Lee' } },
      asked: { 'contact.name': 'Name' },
      flow: 'one-contact@1',
    },
  },
  {
    kind: 'ItemRemoved',
    shape: 2,
    body: { kind: 'ItemRemoved', voice: 'person', section: 'contacts', at: ['contact', 'item-2'] },
  },
  {
    kind: 'ItemRestored',
    shape: 2,
    body: { kind: 'ItemRestored', voice: 'person', section: 'contacts', at: ['contact', 'item-2'] },
  },
  {
    kind: 'AskedBack',
    shape: 2,
    body: {
      kind: 'AskedBack',
      section: 'contacts',
      at: ['contact', 'item-2', 'contact.name'],
      text: 'Jo who?',
    },
  },
  {
    kind: 'WordsAdded',
    shape: 2,
    body: {
      kind: 'WordsAdded',
      section: 'contacts',
      at: ['contact', 'item-2', 'contact.name'],
      text: 'A neighbour.',
    },
  },
  {
    kind: 'Withdrawn',
    shape: 1,
    body: { kind: 'Withdrawn', for: { words: 'Nobody.', told: { how: 'in-person', on: '2026-11-27' } } },
  },
  {
    kind: 'AnswerTakenBack',
    shape: 1,
    body: { kind: 'AnswerTakenBack', voice: 'team', section: 'health', at: ['health.mainDiagnosis'] },
  },
  {
    kind: 'LeftAside',
    shape: 1,
    body: { kind: 'LeftAside', section: 'crisis', at: ['crisis', 'c1', 'crisis.escalateWhen'] },
  },
  {
    kind: 'Suggested',
    shape: 1,
    body: {
      kind: 'Suggested',
      voice: 'carer-ravi',
      section: 'about',
      at: [],
      step: 'me',
      said: { 'about.me': { kind: 'answer', value: 'You love your bees.' } },
    },
  },
  {
    kind: 'HelpOffered',
    shape: 1,
    body: {
      kind: 'HelpOffered',
      voice: 'person',
      section: 'matters',
      at: ['matters.fear'],
      danger: 'self',
      text: 'I do not want to wake up.',
    },
  },
  {
    kind: 'HelpOffered',
    shape: 1,
    body: {
      kind: 'HelpOffered',
      voice: 'carer-ravi',
      section: '',
      at: [],
      danger: 'by-others',
      toDesk: true,
    },
  },
  {
    kind: 'HelpOffered',
    shape: 1,
    body: {
      kind: 'HelpOffered',
      voice: 'person',
      section: 'matters',
      at: ['matters.fear'],
      danger: 'self',
      text: 'gna do it satdy',
      writtenBy: { id: 'asha', name: 'Asha' },
    },
  },
  {
    kind: 'ToldInPrivate',
    shape: 1,
    body: {
      kind: 'ToldInPrivate',
      voice: 'person',
      text: 'I am afraid of my son.',
      alone: true,
    },
  },
  {
    kind: 'RecommendationTakenBack',
    shape: 1,
    body: {
      kind: 'RecommendationTakenBack',
      section: 'recommendations',
      field: 'rec.cpr.decision',
      because: 'He is well again and asked us to try.',
      senior: 'Dr Owen Bright, GP',
    },
  },
  {
    kind: 'Answered',
    shape: 2,
    body: {
      kind: 'Answered',
      voice: 'person',
      section: 'health',
      at: [],
      step: 'main',
      said: { 'health.mainDiagnosis': { kind: 'answer', value: 'A weak heart, since 2014' } },
      asked: { 'health.mainDiagnosis': 'What is the main condition or reason for your plan?' },
      flow: 'health@1',
    },
  },
  {
    kind: 'Answered',
    shape: 2,
    body: {
      kind: 'Answered',
      voice: 'team',
      section: 'health',
      at: [],
      step: 'main',
      said: {
        'health.mainDiagnosis': {
          kind: 'answer',
          value: {
            text: 'Heart failure',
            code: '90000001102',
            display: 'Failing of the heart',
            system: 'urn:made-up',
            version: '7.1',
            dated: '2026-10-14',
          },
        },
      },
      asked: { 'health.mainDiagnosis': 'What is the main condition or reason for your plan?' },
      flow: 'health@1',
    },
  },
]
