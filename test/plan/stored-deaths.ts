import type { StoredFact } from '#src/plan/upcast.ts'

/** Samples since 29 November 2026: what was known of a death where a plan was closed. */
export const storedDeaths: readonly StoredFact[] = [
  {
    kind: 'Closed',
    shape: 1,
    body: {
      kind: 'Closed',
      because: 'died',
      death: { on: '2026-11-20', source: 'family', place: 'hospice', where: 'St Ann’s' },
    },
  },
  {
    kind: 'Closed',
    shape: 1,
    body: { kind: 'Closed', because: 'died', death: { source: 'not-known', place: 'not-known' } },
  },
]
