import { hasRead, isAccepted } from '../../plan/reads/readers.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { bareChapters } from './bare-chapters.ts'
import { reviewPath } from './section-page.ts'

/**
 * Where this clinician reads on, after this section and then from the top: where nobody has read first, then where she
 * has not herself; chapters in which nobody has written come together after the others. Undefined when she has read all.
 */
export const nextToRead = async (
  service: Service,
  found: OnPlan<'clinician'>,
  section: string,
): Promise<string | undefined> => {
  const { plan, actor } = found
  const bare = (await bareChapters(service, found)).map(({ id }) => id)
  const ids = plan.forms.sections.map((form) => form.section.id)
  const from = ids.indexOf(section) + 1
  const inOrder = [...ids.slice(from), ...ids.slice(0, from)].filter((id) => !bare.includes(id))
  const isOpen = (id: string): boolean => !isAccepted(plan, id)
  const open = inOrder.find(isOpen)
  if (open === undefined && bare.some(isOpen)) return nothingWrittenPath(plan.id)
  const next = open ?? inOrder.find((id) => id !== section && !hasRead(plan, id, actor))
  if (next !== undefined) return reviewPath(plan.id, next)
  return bare.length > 0 ? nothingWrittenPath(plan.id) : undefined
}

export const nothingWrittenPath = (plan: string): string => `/plans/${plan}/nothing-written#main`
