import type { Typed } from '#views/form/field.ts'
import type { View } from '#views/frame/page.ts'
import { reviewSection } from '#views/review/section.ts'
import type { Trouble } from '#views/review/writing.ts'
import type { Form } from '../../flow/form.ts'
import { typedFor } from '../../flow/posted.ts'
import { answersAt } from '../../flow/spot.ts'
import { isAccepted } from '../../plan/deeds/reviewing.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { type SectionReview, sectionReview } from '../../plan/reads/section-review.ts'
import { patientOf } from '../drafting/patient-of.ts'
import type { Found } from '../frame/door.ts'

export type Reviewed = Found & { readonly form: Form }
export type Shown = { readonly movedSince?: number; readonly trouble?: Trouble }

/** The page of one section for its reviewer, as the plan stands now. */
export const sectionPage = ({ plan, actor, form }: Reviewed, { movedSince, trouble }: Shown = {}): View => {
  const section = form.section.id
  const ids = plan.forms.chapters.map((one) => one.section.id)
  const review = sectionReview(plan, form, actor)
  const since = movedSince ?? plan.accepted[section]
  const next = nextToRead(plan, section)
  return reviewSection({
    plan: plan.id,
    section,
    title: form.words.title,
    patient: patientOf(plan),
    place: ids.indexOf(section) + 1,
    of: ids.length,
    isAccepted: isAccepted(plan, section),
    notice: noticeFor(plan, section, movedSince),
    next: next === undefined ? `/plans/${plan.id}/approval#main` : reviewPath(plan.id, next),
    review: withoutFilledLists(review),
    read: plan.version,
    since,
    standing: standingIn(plan, section, review),
    ...(trouble ? { trouble } : {}),
  })
}

export const reviewPath = (plan: string, section: string): string => `/plans/${plan}/review/${section}#main`

/** The next section that nobody accepted, after this one and then from the top; undefined when there is none. */
export const nextToRead = (plan: Plan, section: string): string | undefined => {
  const ids = plan.forms.chapters.map((form) => form.section.id)
  const from = ids.indexOf(section) + 1
  return [...ids.slice(from), ...ids.slice(0, from)].find((id) => !isAccepted(plan, id))
}

const noticeFor = (plan: Plan, section: string, movedSince: number | undefined) => {
  if (movedSince !== undefined) return 'moved' as const
  const wasAccepted = plan.accepted[section] !== undefined
  return wasAccepted && !isAccepted(plan, section) ? ('changed' as const) : undefined
}

/** That a list is complete is only worth a line where the list is empty: else its items stand there. */
const withoutFilledLists = (review: SectionReview): SectionReview => ({
  ...review,
  topics: review.topics.filter(
    ({ field, rules, entries }) =>
      rules.control !== 'list' ||
      !review.items.some(({ at }) => at.at(-2) === field) ||
      entries.some(({ said }) => said.kind !== 'answer'),
  ),
})

/** What the team wrote before stands in its own fields, to be gone on with. */
const standingIn = (plan: Plan, section: string, review: SectionReview): Typed => {
  const answers = answersIn(plan, 'team', section)
  return Object.assign(
    {},
    ...review.items.flatMap(({ teams }) =>
      teams.map((topic) =>
        typedFor(topic.rules, topic.name, answersAt(answers, topic.at)?.answers[topic.field]?.said),
      ),
    ),
  )
}
