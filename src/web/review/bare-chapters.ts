import type { Answers } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { isHelping } from '../../plan/access.ts'
import { missingInSection } from '../../plan/reads/completeness.ts'
import { leftAside } from '../../plan/reads/left-aside.ts'
import { hasRead } from '../../plan/reads/readers.ts'
import { sectionReview, type Topic } from '../../plan/reads/section-review.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { changesIn } from './changes.ts'
import { qualityHere } from './quality-lines.ts'
import { ordersElsewhere, saidElsewhere } from './said-elsewhere.ts'

/** A chapter whose page has nothing to read: by what it asks and is recommended. */
export type BareChapter = { readonly id: string; readonly title: string; readonly open: readonly string[] }

/**
 * Chapters in which nobody has written anything and nothing is found or needed, and which this clinician has not read: from two on
 * they are read together. A team of another practice may not be shown all that stands in one, so it reads each.
 */
export const bareChapters = async (
  service: Service,
  found: OnPlan<'clinician'>,
): Promise<readonly BareChapter[]> => {
  const { plan, actor, account } = found
  if (isHelping(actor)) return []
  const bare = plan.forms.sections.filter((form) => isBare(service, found, form))
  const begun = await Promise.all(
    bare.map(({ section }) => service.drafts.find(plan.id, account.id, `review/${section.id}`)),
  )
  const untouched = bare.filter((_, index) => begun[index] === undefined)
  return untouched.length < 2 ? [] : untouched.map((form) => lineOf(found, form))
}

/** What its own page would show, but for the questions themselves. */
const isBare = (service: Service, { plan, actor }: OnPlan<'clinician'>, form: Form): boolean => {
  const { id } = form.section
  if (hasRead(plan, id, actor)) return false
  if (Object.values(plan.voices).some((sections) => isAnswered(sections[id]))) return false
  const parts = sectionReview(plan, form, actor)
  if (parts.some(({ at, topics }) => at.length > 0 || topics.some(isWrittenAt))) return false
  const isNeeded = missingInSection(plan, form, service.clock.now()).length > 0
  if (isNeeded || leftAside(plan).some(({ section }) => section === id)) return false
  const reviewed = { plan, actor, form }
  if ([changesIn, saidElsewhere, ordersElsewhere].some((of) => of(reviewed).length > 0)) return false
  const { alerts, hints, asks } = qualityHere(service, plan, id)
  return alerts.length + hints.length + asks.length === 0
}

/** Whatever became of the question: what is parked is on no page, and was written all the same. */
const isAnswered = (said: Answers | undefined): boolean =>
  said !== undefined &&
  (Object.keys(said.answers).length > 0 ||
    Object.values(said.items).some((list) => Object.values(list).some(isAnswered)))

const isWrittenAt = ({ entries, teamWords, recordings, askedBack, messages }: Topic): boolean =>
  entries.length + recordings.length + askedBack.length + messages.length > 0 || teamWords !== undefined

const lineOf = ({ plan, actor }: OnPlan<'clinician'>, form: Form): BareChapter => ({
  id: form.section.id,
  title: form.words.title,
  open: sectionReview(plan, form, actor).flatMap(({ topics }) =>
    topics.flatMap(({ isMissing, words }) => (isMissing ? [words.label] : [])),
  ),
})
