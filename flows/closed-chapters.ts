import type { ClosedChapters } from '#src/flow/closed-chapters.ts'
import type { about } from './about/section.ts'
import type { papers } from './papers/section.ts'

const field = (name: keyof typeof papers.fields) => name

/**
 * What the person may keep from urgent care for a time: chapters in which nothing stands that a crew cannot do without. What a
 * clinician recommends, what she read as a refusal, allergies, whom not to call and who should stay away are never closed; nor is
 * any answer that speaks of CPR, or says that nobody may learn where somebody is.
 */
export const closedChapters = {
  field: field('share.closed'),
  parts: { chapter: 'chapter', to: 'to', until: 'until' },
  everybody: 'urgent-care',
  notClinical: 'not-clinical',
  always: ['about.stayAway' satisfies keyof typeof about.fields],
  heard: ['cpr', 'wants-cpr', 'against-decision', 'hiding'],
} as const satisfies ClosedChapters
