import type { Section } from '../../flow/section.ts'
import { addressOf, type Spot } from '../../flow/spot.ts'
import { putsAny } from '../../flow/step.ts'
import { voiceOf } from '../../plan/access.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { earlyFor } from '../../plan/reads/reading-order.ts'
import type { Found } from '../frame/doors.ts'
import { openPage } from './open-page.ts'

/** Behind the first page comes what is asked early, page by page, and then what the first page led to. */
export const onEarly = (found: Found, from: string | undefined): string | undefined =>
  nextEarly(found) ?? (from === 'early' ? intoFirst(found) : undefined)

/** Where a section opens; whoever left at what is asked early comes back to it. */
export const intoSection = (found: Found, section: Section): string => {
  const open = openPage(found, section)
  const { after } = found.plan.forms.early ?? {}
  const pages = pathIn(found.plan, voiceOf(found.actor), section)
    .steps.filter(putsAny)
    .map(({ id }) => id)
  const isLeft = after?.section === section.id && open === pages[pages.indexOf(after.step) + 1]
  return (isLeft ? nextEarly(found) : undefined) ?? `/plans/${found.plan.id}/${section.id}/${open ?? 'check'}`
}

/** Back from page to page of what is asked early, and then to the page behind which it comes. */
export const beforeEarly = (found: Found, { section }: Spot, step: string | undefined): string => {
  const base = `/plans/${found.plan.id}`
  if (step === undefined) return `${base}/${firstPage(found) ?? ''}`
  return `${base}/${addressOf({ section, at: [] }, step)}?from=early`
}

const firstPage = ({ plan }: Found): string | undefined => {
  const { after } = plan.forms.early ?? {}
  return after && addressOf({ section: after.section, at: [] }, after.step)
}

const nextEarly = ({ plan, actor }: Found): string | undefined => {
  const [next] = earlyFor(plan, voiceOf(actor))
  return next && `/plans/${plan.id}/${addressOf({ section: next.section, at: [] }, next.step)}?from=early`
}

const intoFirst = (found: Found): string | undefined => {
  const { id, forms } = found.plan
  const first = forms.sections.find(({ section }) => section.id === forms.early?.after.section)?.section
  return first && `/plans/${id}/${first.id}/${openPage(found, first) ?? 'check'}`
}
