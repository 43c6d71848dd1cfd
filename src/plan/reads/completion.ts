import type { Fact } from '../facts.ts'
import { fold, type Plan } from '../plan.ts'
import { chapterState } from './progress.ts'
import { stampOf } from './stamp.ts'

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
