import type { StoredFact } from '#src/plan/upcast.ts'

/** Samples since 28 November 2026: which teams of other practices may do something with the plan. */
export const storedTeams: readonly StoredFact[] = [
  {
    kind: 'TeamGranted',
    shape: 1,
    body: {
      ...{
        kind: 'TeamGranted',
        team: 'practice-oak',
        name: 'Oak Street',
        may: 'write',
        agreedBy: 'person',
        until: '2027-03-01',
      },
      ...{ on: '2026-11-27', why: 'Asked at home, said yes.' },
    },
  },
  { kind: 'TeamEnded', shape: 1, body: { kind: 'TeamEnded', team: 'practice-oak', why: 'Moved away.' } },
  {
    kind: 'TalkedFirst',
    shape: 1,
    body: {
      ...{ kind: 'TalkedFirst', outcome: 'not-reached', how: 'by-phone', on: '2026-11-28' },
      words: 'Nobody answered.',
    },
  },
  {
    kind: 'CarerUntil',
    shape: 1,
    body: { kind: 'CarerUntil', carer: 'carer-ravi', until: '2026-12-24' },
  },
]
