import { refusalId } from '#views/review/topic-id.ts'
import { dangers } from '../../flow/listening.ts'
import { isSameSpot } from '../../flow/spot.ts'
import type { Command } from '../../plan/command.ts'
import type { Plan } from '../../plan/plan.ts'
import { disclosurePath } from './outcome-of.ts'

type Raising = Command & { readonly kind: 'raise-refusal' }
type Marking = Command & { readonly kind: 'mark-danger' }

/** What a button beside an answer says of it: that this very answer, by its version, refuses a treatment. */
export const raisingIn = (deed: string, section: string): Raising | undefined => {
  const [, version = '', place = ''] = /^refuses (\d{1,9}) (\S+)$/.exec(deed) ?? []
  const at = place.split('/')
  const isPlace = at.every((part) => /^[\w.-]{1,60}$/.test(part))
  return isPlace ? { kind: 'raise-refusal', section, at, answer: Number(version) } : undefined
}

/** The same of danger, with what it speaks of. */
export const markingIn = (deed: string, section: string): Marking | undefined => {
  const [, of, version = '', place = ''] = /^speaks ([a-z-]+) (\d{1,9}) (\S+)$/.exec(deed) ?? []
  const danger = dangers.find((one) => one === of)
  const at = place.split('/')
  const isPlace = danger !== undefined && at.every((part) => /^[\w.-]{1,60}$/.test(part))
  return isPlace ? { kind: 'mark-danger', section, at, answer: Number(version), danger } : undefined
}

/** Where what became of it is written, which comes before all else. */
export const whereSettled = (plan: Plan, { section, at }: Marking): string => {
  const marked = plan.helpOffered.findLast(
    (one) => one.markedBy !== undefined && isSameSpot(one.about, { section, at }),
  )
  return marked ? disclosurePath(plan, marked) : `/plans/${plan.id}/review#agenda`
}

/** Where whoever raised it, or a colleague, says whether it is one. */
export const whereRead = (plan: string, { at, answer }: Raising): string =>
  `/plans/${plan}/review#${refusalId({ answer, at: at.join('/') })}`
