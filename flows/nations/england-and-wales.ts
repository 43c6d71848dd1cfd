import type { InLaw } from '#src/flow/nation.ts'

const memory = { source: 'From memory: no lawyer has read it.', readOn: '2026-11-26' } as const

/** The Mental Capacity Act 2005 is one for both. */
export const capacityAct = {
  'advance-refusal': {
    in: 'Mental Capacity Act 2005, sections 24 to 26: an adult’s advance decision to refuse treatment',
    from: '2007-10-01',
    ...memory,
  },
  'health-attorney': {
    in: 'Mental Capacity Act 2005, sections 9 to 11: a lasting power of attorney for health and welfare',
    from: '2007-10-01',
    ...memory,
  },
  'advance-statement': {
    in: 'No Act asks for a form. What somebody wrote while they could decide is considered for their best interests (Mental Capacity Act 2005, section 4(6)).',
    ...memory,
  },
} as const satisfies Partial<Record<string, InLaw>>

/**
 * Not in force where it was read. Whoever reads that it is writes `from` into both nations, each with its own day, before that
 * day comes: plans are asked by it from their next hand-over on.
 */
export const mentalHealthAct = {
  'advance-choice': {
    in: 'Mental Health Act 2025, section 44: services make information about advance choice documents available, and help people to make them',
    source: 'legislation.gov.uk, text of 9 April 2026: marked as prospective',
    readOn: '2026-11-28',
  },
  'nominated-person': {
    in: 'Mental Health Act 2025, section 24: a nominated person, chosen, in the place of the nearest relative',
    source: 'legislation.gov.uk, text of 9 April 2026: marked as prospective',
    readOn: '2026-11-26',
  },
} as const satisfies Partial<Record<string, InLaw>>
