import type { Form } from '../../flow/form.ts'
import type { StepOnPath } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { putsAny } from '../../flow/step.ts'
import { voiceOf } from '../../plan/access.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { readingOrder } from '../../plan/reads/reading-order.ts'
import { suggestedBy } from '../../plan/reads/suggestions.ts'
import type { Found } from '../frame/doors.ts'

/** The first page of a section that still waits for this voice. */
export const openPage = (found: Found, section: Section): string | undefined =>
  pathIn(found.plan, voiceOf(found.actor), section).steps.find(
    (step) => putsAny(step) && (!step.settled || isUnsuggested(found, section.id, step)),
  )?.id

/** The section to go on with after this one: the next with an open question, or else one before it. */
export const nextSection = (found: Found, section: Section): Form | undefined => {
  const sections = readingOrder(found.plan, voiceOf(found.actor))
  const here = sections.findIndex((one) => one.section.id === section.id)
  return [...sections.slice(here + 1), ...sections.slice(0, here)].find(({ section: one }) =>
    isOpen(found, one),
  )
}

/** A page that was not read keeps no section open. */
const isOpen = (found: Found, section: Section): boolean => {
  const { open, steps } = pathIn(found.plan, voiceOf(found.actor), section)
  return open !== undefined || steps.some((step) => isUnsuggested(found, section.id, step))
}

const isUnsuggested = ({ plan, actor }: Found, section: string, { suggests = [] }: StepOnPath): boolean =>
  suggests.some((name) => suggestedBy(plan, voiceOf(actor), { section, at: [name] }) === undefined)
