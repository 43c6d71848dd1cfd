import type { Json } from '#src/flow/json.ts'

/** Talks about a decision with the person, by how each went. */
export const talks = (...outcomes: readonly string[]): Json => ({
  none: false,
  rows: outcomes.map((outcome, index) => ({
    id: `row-${index + 1}`,
    said: { outcome, on: '2026-02-01', what: 'He said that he has had enough of wards.' },
    is: outcome,
  })),
})

/** One with those close to them. */
export const withOthers = (outcome: string): Json => ({
  none: false,
  rows: [
    {
      id: 'row-1',
      said: { outcome, who: 'Ann, his mother', on: '2026-02-01', what: 'She agrees.' },
      is: outcome,
    },
  ],
})
