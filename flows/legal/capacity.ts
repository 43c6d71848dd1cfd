import type { CapacityRecorded } from '#src/flow/recorded-before.ts'
import type { legal } from './section.ts'

/** Where it is recorded whether somebody can make a decision, and which words each decision is said in. */
export const capacityRecorded = {
  field: 'legal.capacity',
  part: 'decision',
  day: 'on',
  refusing: ['refusing'],
  others: [
    { about: ['place'], fields: ['place.care1', 'place.care2', 'place.death1', 'place.death2'] },
    { about: ['treatment'], fields: ['views.view', 'views.because'] },
  ],
} as const satisfies CapacityRecorded & { readonly field: keyof (typeof legal)['fields'] }
