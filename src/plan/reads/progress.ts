import type { Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import type { Fact, Voice } from '../facts.ts'
import { fold, type Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

export type ChapterState = 'not-started' | 'in-progress' | 'completed' | 'needs-another-look'

/** Where one voice stands in one chapter. */
export const chapterState = (plan: Plan, voice: Voice, section: Section): ChapterState => {
  if (plan.voices[voice]?.[section.id] === undefined) return 'not-started'
  const path = pathIn(plan, voice, section)
  if (path.again.length > 0) return 'needs-another-look'
  return path.open === undefined ? 'completed' : 'in-progress'
}

/** The versions of a chapter's questions, those of its lists' items among them: `contacts@1 one-contact@1`. */
export const stampOf = (chapter: Section): string =>
  sectionsIn(chapter)
    .map(({ section: { id, version } }) => `${id}@${version}`)
    .join(' ')

type Answered = Fact & { readonly kind: 'Answered' }

/** The versions of the chapter's questions when this answer leaves nothing open in it for its author; the team fills in no chapters. */
export const completion = (plan: Plan, fact: Answered): Pick<Answered, 'completes'> => {
  const chapter = plan.forms.chapters.find(({ section }) => section.id === fact.section)?.section
  if (!chapter || fact.voice === 'team') return {}
  const by = { id: '', name: '', role: '' }
  const after = fold(plan, [{ version: plan.version + 1, at: plan.changedAt, by, fact }])
  const isCompleted = chapterState(after, fact.voice, chapter) === 'completed'
  return isCompleted ? { completes: stampOf(chapter) } : {}
}
