import type { Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import type { Fact, Voice } from '../facts.ts'
import { fold, type Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

export type SectionState = 'not-started' | 'in-progress' | 'completed' | 'needs-another-look'

/** Where one voice stands in one section. */
export const sectionState = (plan: Plan, voice: Voice, section: Section): SectionState => {
  if (plan.voices[voice]?.[section.id] === undefined) return 'not-started'
  const path = pathIn(plan, voice, section)
  if (path.again.length > 0) return 'needs-another-look'
  return path.open === undefined ? 'completed' : 'in-progress'
}

/** The versions of a section's questions, those of its lists' items among them: `contacts@1 one-contact@1`. */
export const stampOf = (section: Section): string =>
  sectionsIn(section)
    .map(({ section: { id, version } }) => `${id}@${version}`)
    .join(' ')

type Answered = Fact & { readonly kind: 'Answered' }

/** The versions of the section's questions when this answer leaves nothing open in it for its author; the team fills in no sections. */
export const completion = (plan: Plan, fact: Answered): Pick<Answered, 'completes'> => {
  const section = plan.forms.sections.find(({ section }) => section.id === fact.section)?.section
  if (!section || fact.voice === 'team') return {}
  const by = { id: '', name: '', role: '' }
  const after = fold(plan, [{ version: plan.version + 1, at: plan.changedAt, by, fact }])
  const isCompleted = sectionState(after, fact.voice, section) === 'completed'
  return isCompleted ? { completes: stampOf(section) } : {}
}
