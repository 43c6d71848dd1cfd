/** Whoever plans for a mental health crisis and nothing else. */
export const forCrisesAlone = {
  'given.pathway': { has: 'mhc' },
  not: { 'given.pathway': { has: 'eol' } },
} as const
