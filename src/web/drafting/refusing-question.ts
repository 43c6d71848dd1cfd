import { mayRefuse } from '../../flow/listening.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Plan } from '../../plan/plan.ts'
import { openIn } from '../../plan/question.ts'
import { whereAsked } from '../../plan/reads/where-asked.ts'
import type { Found } from '../frame/doors.ts'

/** A question of one's own is no part of the plan: where words that may refuse a treatment would be, in the plan. */
export const refusesAt = ({ plan, actor }: Found, text: string): string | undefined =>
  mayRefuse(text, plan.forms.mayRefuseTreatment)
    ? `/plans/${[plan.id, ...refusalPlace(plan, voiceOf(actor))].join('/')}`
    : undefined

/** What the page says of a question that was just kept in this chapter. */
export const keptAs = (found: Found, section: string): true | 'to-desk' | { readonly refuses: string } => {
  const own = openIn(found.plan).filter(
    (one) => one.voice === voiceOf(found.actor) && one.section === section,
  )
  const refuses = refusesAt(found, own.at(-1)?.text ?? '')
  if (refuses !== undefined) return { refuses }
  return own.at(-1)?.toDesk ? 'to-desk' : true
}

/** The question about refusals on paper, where it is asked; else whoever wants to refuse chooses among the chapters. */
const refusalPlace = (plan: Plan, voice: ReturnType<typeof voiceOf>): readonly string[] => {
  const blocks = plan.forms.urgentPage?.layout.parts.flatMap(({ holds }) => [...holds]) ?? []
  const [field] = blocks.flatMap((block) =>
    block.draw === 'refusals' && block.onPaper ? [block.onPaper.field] : [],
  )
  const form = plan.forms.sections.find(({ section }) => section.fields[field ?? ''])
  const to =
    form && field !== undefined
      ? whereAsked(plan, voice, { section: form.section.id, at: [field] })
      : undefined
  return to === undefined ? [] : [to]
}
