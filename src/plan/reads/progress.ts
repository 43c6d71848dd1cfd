import type { Section } from '../../flow/section.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

export type ChapterState = 'not-started' | 'in-progress' | 'completed' | 'needs-another-look'

/** Where one voice stands in one chapter. */
export const chapterState = (plan: Plan, voice: Voice, section: Section): ChapterState => {
  if (plan.voices[voice]?.[section.id] === undefined) return 'not-started'
  const path = pathIn(plan, voice, section)
  if (path.again.length > 0) return 'needs-another-look'
  return path.open === undefined ? 'completed' : 'in-progress'
}
