import type { Said } from '../../flow/answer.ts'
import { allTextsIn } from '../../flow/heard-text.ts'
import { mostUrgentFirst } from '../../flow/listening.ts'
import { type At, fieldIn } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import { formsOf } from '../../plan/reads/reading.ts'
import type { OnPlan } from '../frame/doors.ts'
import { disclosurePath } from './outcome-of.ts'

type WrittenDown = { readonly section: string; readonly at: At; readonly said: Said | undefined }

/**
 * What a clinician wrote down at the person's word is listened to as from their own hand, also where it says "she" of them. Each
 * text that speaks of danger is kept for the practice, and whoever wrote it down is led to the most urgent one.
 */
export const dangerTold = async (
  { plan, act }: Pick<OnPlan, 'plan' | 'act'>,
  { section, at, said }: WrittenDown,
): Promise<string | undefined> => {
  if (said?.kind !== 'answer') return undefined
  const asked = fieldIn(formsOf(plan), { section, at })
  const heard = allTextsIn(said.value).flatMap((text) => {
    const [danger, ...also] = mostUrgentFirst([
      ...plan.forms.danger(text, 'person', asked),
      ...plan.forms.danger(text, 'carer', asked),
    ])
    return danger ? [{ danger, also, text }] : []
  })
  const [first] = mostUrgentFirst(heard.map(({ danger }) => danger))
  const leads = heard.find(({ danger }) => danger === first)
  let now = plan
  for (const one of heard.slice(0, textsMost)) {
    const outcome = await act({ kind: 'offer-help', section, at, ...one })
    if (outcome.ok) now = outcome.plan
  }
  return leads && pathOf(now, leads.text)
}
const textsMost = 10

const pathOf = (plan: Plan, text: string): string | undefined => {
  const told = plan.helpOffered.findLast((one) => one.text === text)
  return told && `${disclosurePath(plan, told)}?written`
}
