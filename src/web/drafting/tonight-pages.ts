import type { Path, Progress } from '../../flow/path.ts'
import { addressOf } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { tonightFor } from '../../plan/reads/reading-order.ts'
import type { Found } from '../frame/doors.ts'
import { checkedOn, goingBack, pathTo } from './place.ts'
import type { Sent } from './typed.ts'

/**
 * The pages that are enough for tonight follow each other, and then their paper: after the answer that says what somebody came
 * for, and after each of them while another is open. `on` is where the way leads else.
 */
export const forTonight = ({ found, place, params }: Sent, now: Found, on: string): string => {
  const paper = checkedOn(now.plan.id, place.spot, 'tonight')
  const isBegun = !params.has('from') && addressesOf(found).join() !== addressesOf(now).join()
  return on === paper || isBegun ? (firstOpen(now) ?? on) : on
}

const addressesOf = ({ plan, actor }: Found): readonly string[] =>
  tonightFor(plan, voiceOf(actor)).map(({ section, step }) => addressOf({ section, at: [] }, step))

const firstOpen = ({ plan, actor }: Found): string | undefined => {
  const voice = voiceOf(actor)
  const open = tonightFor(plan, voice).find(({ section: id, step }) => {
    const section = plan.forms.sections.find((form) => form.section.id === id)?.section
    return section !== undefined && isOpen(pathIn(plan, voice, section), step)
  })
  const address = open && addressOf({ section: open.section, at: [] }, open.step)
  return address && pathTo(plan.id, goingBack(address, 'tonight'))
}

const isOpen = ({ steps }: Path, step: string): boolean =>
  steps.some(({ id, settled }) => id === step && !settled)

/** Which of the pages that are enough for tonight this is; an answer on one can change how many there are. */
export const amongTonight = (
  { plan, actor }: Found,
  { section, step }: { readonly section: string; readonly step: string },
): Progress | undefined => {
  const pages = tonightFor(plan, voiceOf(actor))
  const at = pages.findIndex((one) => one.section === section && one.step === step)
  return at < 0 ? undefined : { at: at + 1, of: pages.length, isInItem: false, isForTonight: true }
}
