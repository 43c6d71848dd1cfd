import type { StoredFact } from '#src/plan/upcast.ts'
import { storedLetters } from './stored-letters.ts'
import { storedRecordings } from './stored-recordings.ts'

/** Samples since 26 November 2026: the taking over of plans, whose reading an approval stands on, where a practice is. */
export const storedLater: readonly StoredFact[] = [
  { kind: 'TakenBack', shape: 1, body: { kind: 'TakenBack' } },
  {
    kind: 'TakeOverOffered',
    shape: 1,
    body: { kind: 'TakeOverOffered', codeHash: 'a1b2', until: '2026-12-10T09:00:00.000Z' },
  },
  {
    kind: 'DisclosureSettled',
    shape: 1,
    body: { kind: 'DisclosureSettled', disclosure: 12, text: 'Spoke with her alone at home. Referred.' },
  },
  {
    kind: 'DisclosureSettled',
    shape: 1,
    body: {
      kind: 'DisclosureSettled',
      disclosure: 12,
      text: 'Spoke with her alone at home. The safeguarding lead rings her tomorrow.',
      done: ['alone', 'passed-on'],
    },
  },
  {
    kind: 'TakeOverOffered',
    shape: 1,
    body: {
      kind: 'TakeOverOffered',
      codeHash: 'c3d4',
      until: '2026-12-01T09:00:00.000Z',
      knownBy: 'Came in with her passport.',
    },
  },
  ...[...storedLetters, ...storedRecordings],
  {
    kind: 'SectionAccepted',
    shape: 2,
    body: { kind: 'SectionAccepted', section: 'about', read: 19, jobRole: 'District nurse' },
  },
  {
    kind: 'Approved',
    shape: 2,
    body: {
      kind: 'Approved',
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      version: 2,
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
      readings: [
        {
          section: 'about',
          by: { id: 'callum-0001', name: 'Callum Reid' },
          jobRole: 'District nurse',
          at: '2026-03-01T17:00:00.000Z',
          read: 19,
          isReliedOn: true,
        },
      ],
    },
  },
  /** As the store gives it back: its content lies in the approval. */
  {
    kind: 'Approved',
    shape: 3,
    body: {
      kind: 'Approved',
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      version: 3,
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
      readings: [
        {
          section: 'about',
          by: { id: 'callum-0001', name: 'Callum Reid' },
          jobRole: 'District nurse',
          at: '2026-03-01T17:00:00.000Z',
          read: 19,
          isReliedOn: true,
        },
      ],
    },
  },
  { kind: 'DraftDropped', shape: 1, body: { kind: 'DraftDropped' } },
  {
    kind: 'UseReported',
    shape: 1,
    body: {
      kind: 'UseReported',
      helped: 'partly',
      wrong: ['number'],
      text: 'The second number is dead',
      jobRole: 'Paramedic',
      service: 'North Vale Ambulance Service',
      of: 1,
      isForNext: true,
    },
  },
  { kind: 'TakenUpAgain', shape: 1, body: { kind: 'TakenUpAgain' } },
  { kind: 'AskedAgain', shape: 1, body: { kind: 'AskedAgain' } },
  { kind: 'Claimed', shape: 1, body: { kind: 'Claimed', until: '2026-11-27T15:00:00.000Z' } },
  {
    kind: 'CareEventTold',
    shape: 1,
    body: { kind: 'CareEventTold', what: 'discharge', on: '2026-11-20' },
  },
  { kind: 'ClaimEnded', shape: 1, body: { kind: 'ClaimEnded' } },
  { kind: 'PassedOn', shape: 1, body: { kind: 'PassedOn', to: { id: 'account-tom', name: 'Tom' } } },
  { kind: 'UseReportRead', shape: 1, body: { kind: 'UseReportRead', report: 12 } },
  {
    kind: 'UseReportRead',
    shape: 1,
    body: { kind: 'UseReportRead', report: 12, isDrafter: true, words: 'The second number is put right' },
  },
  {
    kind: 'UseReportRead',
    shape: 1,
    body: { kind: 'UseReportRead', report: 12, words: 'The number is put right', settles: true },
  },
  {
    kind: 'QuestionSettled',
    shape: 1,
    body: { kind: 'QuestionSettled', question: 9, how: 'talked', day: '2026-03-02' },
  },
  {
    kind: 'RefusalRead',
    shape: 1,
    body: { kind: 'RefusalRead', section: 'about', at: ['about.pleaseDont'], answer: 7, isRefusal: true },
  },
  {
    kind: 'RefusalRaised',
    shape: 1,
    body: { kind: 'RefusalRaised', section: 'about', at: ['about.people'], voice: 'person', answer: 7 },
  },
  {
    kind: 'AuthoritySeen',
    shape: 1,
    body: { kind: 'AuthoritySeen', carer: 'carer-ravi', document: 'lpa-health', reference: '7000 1234' },
  },
  { kind: 'AuthorityEnded', shape: 1, body: { kind: 'AuthorityEnded', carer: 'carer-ravi' } },
  {
    kind: 'Submitted',
    shape: 1,
    body: { kind: 'Submitted', practice: 'elm-practice', nation: 'northern-ireland' },
  },
  {
    kind: 'VersionOpened',
    shape: 1,
    body: { kind: 'VersionOpened', practice: 'elm-practice', nation: 'wales' },
  },
  {
    kind: 'Verified',
    shape: 1,
    body: {
      kind: 'Verified',
      of: { carer: 'carer-ravi' },
      how: 'original',
      document: 'deputy',
      reference: '12',
    },
  },
  {
    kind: 'Verified',
    shape: 1,
    body: {
      kind: 'Verified',
      of: { section: 'health', at: ['health.mainDiagnosis'], answer: 9 },
      how: 'record',
    },
  },
  {
    kind: 'VerificationEnded',
    shape: 1,
    body: { kind: 'VerificationEnded', of: { section: 'health', at: ['health.mainDiagnosis'], answer: 9 } },
  },
  { kind: 'CarerLeft', shape: 1, body: { kind: 'CarerLeft', carer: 'carer-ravi' } },
  { kind: 'CarerDeclined', shape: 1, body: { kind: 'CarerDeclined', carer: 'carer-ravi' } },
  {
    kind: 'CarerGuessed',
    shape: 1,
    body: {
      kind: 'CarerGuessed',
      carer: 'carer-ravi',
      said: { 'guess.people': { kind: 'answer', value: { choices: ['near'], others: { not: ['pets'] } } } },
    },
  },
  {
    kind: 'CarerCompares',
    shape: 1,
    body: { kind: 'CarerCompares', carer: 'carer-ravi', side: 'person', agrees: true },
  },
  { kind: 'CarerGranted', shape: 1, body: { kind: 'CarerGranted', carer: 'carer-ravi' } },
  { kind: 'CarerUngranted', shape: 1, body: { kind: 'CarerUngranted', carer: 'carer-ravi' } },
  {
    kind: 'CarerNeedsSaid',
    shape: 1,
    body: {
      kind: 'CarerNeedsSaid',
      carer: 'carer-ravi',
      said: {
        'own.help': { kind: 'answer', value: 'A night off each week' },
        'own.takes': { kind: 'skipped' },
      },
    },
  },
  {
    kind: 'CarerInvited',
    shape: 1,
    body: {
      ...{ kind: 'CarerInvited', carer: 'carer-again' },
      ...{ name: 'Ravi', relationship: 'neighbour', email: 'ravi@example.org' },
    },
  },
  {
    kind: 'CarerJoined',
    shape: 1,
    body: { kind: 'CarerJoined', carer: 'carer-again', account: 'ravi-0001', goesOnAs: 'carer-ravi' },
  },
  {
    kind: 'QuestionChanged',
    shape: 1,
    body: { kind: 'QuestionChanged', question: 9, text: 'May I sleep in my own bed?' },
  },
  { kind: 'QuestionTakenBack', shape: 1, body: { kind: 'QuestionTakenBack', question: 9 } },
  {
    kind: 'SaidStillRight',
    shape: 1,
    body: {
      kind: 'SaidStillRight',
      voice: 'person',
      section: 'about',
      at: ['about.pleaseDont'],
      answer: 7,
    },
  },
  { kind: 'AskedBackSettled', shape: 1, body: { kind: 'AskedBackSettled', question: 12 } },
]
