import type { UrgentPage } from '../../flow/layout.ts'
import { wordsAtAge } from '../../flow/layout-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { yearsIn } from '../../plan/reads/age.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'

/** What the page of urgent care warns of because nobody recorded it, letter for letter: whoever signs reads it first (RULE-CPR-1). */
export const saidOfNone = (page: UrgentPage, plan: Plan, now: string): string => {
  const answered = new Set(
    plan.forms.sections
      .flatMap((form) => entriesOf(plan, form))
      .flatMap(({ field, said }) => (said.kind === 'answer' ? [field] : [])),
  )
  const { sentences } = wordsAtAge(page.words, yearsIn(plan, now), pathwaysOf(plan))
  return page.layout.parts
    .flatMap(({ holds }) =>
      holds.flatMap((block) => (block.draw === 'not-held' && block.as === 'warning' ? block.lines : [])),
    )
    .filter(({ until }) => !until.some((field) => answered.has(field)))
    .map(({ says }) => sentences[says] ?? '')
    .join(' ')
}
