import type { StoredFact } from '#src/plan/upcast.ts'
import { storedDeaths } from './stored-deaths.ts'
import { storedLater } from './stored-later.ts'
import { storedSpots } from './stored-spots.ts'
import { storedTeams } from './stored-teams.ts'

/** Facts as releases have written them: a sample is added with each new shape, and never changed. */
export const storedFacts: readonly StoredFact[] = [
  {
    kind: 'Started',
    shape: 1,
    body: {
      kind: 'Started',
      owner: 'asha-0001',
      name: 'Asha Patel',
    },
  },
  {
    kind: 'Answered',
    shape: 1,
    body: {
      kind: 'Answered',
      voice: 'person',
      section: 'about',
      step: 'me',
      said: {
        'about.me': {
          kind: 'answer',
          value: 'I keep bees.',
        },
      },
      asked: {
        'about.me': 'What would you like people to know?',
      },
      flow: 'about@1',
    },
  },
  {
    kind: 'Seen',
    shape: 1,
    body: {
      kind: 'Seen',
      voice: 'person',
      fields: ['crisis.opening'],
    },
  },
  {
    kind: 'ItemAdded',
    shape: 1,
    body: {
      kind: 'ItemAdded',
      voice: 'person',
      section: 'contacts',
      list: 'contact',
      item: 'item-1',
    },
  },
  {
    kind: 'Answered',
    shape: 1,
    body: {
      kind: 'Answered',
      voice: 'person',
      section: 'contacts',
      list: 'contact',
      item: 'item-1',
      step: 'name',
      said: {
        'contact.name': {
          kind: 'answer',
          value: 'Ravi Patel',
        },
      },
      asked: {
        'contact.name': 'Name',
      },
      flow: 'contacts@1',
    },
  },
  {
    kind: 'ItemRemoved',
    shape: 1,
    body: {
      kind: 'ItemRemoved',
      voice: 'person',
      section: 'contacts',
      list: 'contact',
      item: 'item-1',
    },
  },
  {
    kind: 'ItemRestored',
    shape: 1,
    body: {
      kind: 'ItemRestored',
      voice: 'person',
      section: 'contacts',
      list: 'contact',
      item: 'item-1',
    },
  },
  {
    kind: 'QuestionAsked',
    shape: 1,
    body: {
      kind: 'QuestionAsked',
      text: 'Is this safe?',
      section: 'about',
      voice: 'person',
    },
  },
  {
    kind: 'CarerInvited',
    shape: 1,
    body: {
      kind: 'CarerInvited',
      carer: 'carer-ravi',
      name: 'Ravi Patel',
      relationship: 'son',
      email: 'ravi@example.org',
    },
  },
  {
    kind: 'CarerJoined',
    shape: 1,
    body: {
      kind: 'CarerJoined',
      carer: 'carer-ravi',
      account: 'ravi-0001',
    },
  },
  {
    kind: 'CarerRemoved',
    shape: 1,
    body: {
      kind: 'CarerRemoved',
      carer: 'carer-ravi',
    },
  },
  { kind: 'CarerRemoved', shape: 1, body: { kind: 'CarerRemoved', carer: 'carer-ravi', isMarked: true } },
  {
    kind: 'FieldHidden',
    shape: 1,
    body: {
      kind: 'FieldHidden',
      field: 'about.me',
    },
  },
  {
    kind: 'FieldShown',
    shape: 1,
    body: {
      kind: 'FieldShown',
      field: 'about.me',
    },
  },
  {
    kind: 'Submitted',
    shape: 1,
    body: {
      kind: 'Submitted',
      practice: 'elm',
    },
  },
  {
    kind: 'ReviewOpened',
    shape: 1,
    body: {
      kind: 'ReviewOpened',
    },
  },
  {
    kind: 'AskedBack',
    shape: 1,
    body: {
      kind: 'AskedBack',
      section: 'about',
      field: 'about.me',
      text: 'Since when?',
    },
  },
  {
    kind: 'Returned',
    shape: 1,
    body: {
      kind: 'Returned',
    },
  },
  {
    kind: 'Submitted',
    shape: 1,
    body: {
      kind: 'Submitted',
      practice: 'elm',
    },
  },
  {
    kind: 'ReviewOpened',
    shape: 1,
    body: {
      kind: 'ReviewOpened',
    },
  },
  {
    kind: 'WordsAdded',
    shape: 1,
    body: {
      kind: 'WordsAdded',
      section: 'about',
      field: 'about.me',
      text: 'Allergic to stings.',
    },
  },
  {
    kind: 'WordsAdded',
    shape: 1,
    body: {
      kind: 'WordsAdded',
      section: 'contacts',
      field: 'contact.name',
      item: 'item-1',
      text: 'Rings back in the evening.',
    },
  },
  {
    kind: 'SectionAccepted',
    shape: 1,
    body: {
      kind: 'SectionAccepted',
      section: 'about',
      read: 19,
    },
  },
  {
    kind: 'Approved',
    shape: 1,
    body: {
      kind: 'Approved',
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      version: 1,
      content: {
        pathways: ['eol'],
        entries: [
          {
            section: 'about',
            field: 'about.me',
            question: 'What would you like people to know?',
            class: 'W',
            clinical: false,
            said: {
              kind: 'answer',
              value: 'I keep bees.',
            },
            shown: ['I keep bees.'],
            saidBy: {
              name: 'Asha Patel',
              voice: 'person',
            },
            saidAt: '2026-03-01T09:01:00.000Z',
            flow: 'about@1',
          },
        ],
        signedBy: {
          name: 'Ruth Okafor',
          jobRole: 'GP',
          registration: 'GMC 7000001',
          practice: 'Larkfield',
          at: '2026-03-02T09:00:00.000Z',
        },
        notAsked: [],
        reviewOn: '2026-06-01',
      },
    },
  },
  {
    kind: 'Withdrawn',
    shape: 1,
    body: {
      kind: 'Withdrawn',
    },
  },
  { kind: 'VersionOpened', shape: 1, body: { kind: 'VersionOpened', practice: 'elm-practice' } },
  {
    kind: 'Suspended',
    shape: 1,
    body: { kind: 'Suspended', reason: 'An operation', until: '2026-12-24' },
  },
  { kind: 'Resumed', shape: 1, body: { kind: 'Resumed' } },
  { kind: 'Superseded', shape: 1, body: { kind: 'Superseded', by: 'plan-0002' } },
  { kind: 'Closed', shape: 1, body: { kind: 'Closed', because: 'died' } },
  {
    kind: 'EnteredInError',
    shape: 1,
    body: { kind: 'EnteredInError', reason: 'Of another person' },
  },
  ...storedSpots,
  { kind: 'Started', shape: 2, body: { kind: 'Started', name: 'Asha Patel' } },
  ...storedLater,
  ...[...storedTeams, ...storedDeaths],
]
