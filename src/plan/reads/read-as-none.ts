import { isSameSpot, type Spot } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import type { HelpOffered } from '../help-offered.ts'
import type { Plan } from '../plan.ts'

/** A clinician read the words whole, and wrote that they speak of no danger. */
export const isNone = ({ forms }: Pick<Plan, 'forms'>, { outcome }: Pick<HelpOffered, 'outcome'>): boolean =>
  outcome?.done?.some((choice) => choice === forms.noDanger) === true

/** The same of words in which harm by somebody was heard. */
export const foundNone = (plan: Pick<Plan, 'forms'>, one: HelpOffered): boolean =>
  one.text !== undefined && one.dangers.includes('by-others') && isNone(plan, one)

/**
 * What a helper's plan keeps of them: their own, and of others' what was read as none, whose words they read. That a clinician
 * marked words of theirs is nothing for them: they may be who is meant.
 */
export const offersReadBy = (plan: Plan, reader: Voice): Pick<Plan, 'helpOffered' | 'helpSettled'> => {
  const isOwn = ({ voice, markedBy }: HelpOffered): boolean => voice === reader && markedBy === undefined
  return {
    helpOffered: plan.helpOffered.filter(isOwn),
    helpSettled: [
      ...(plan.helpSettled ?? []).filter((one) => isOwn(one) || foundNone(plan, one)),
      ...plan.helpOffered.filter((one) => !isOwn(one) && foundNone(plan, one)),
    ],
  }
}

/**
 * Whether such words, at this question and of whoever wrote them, were read so each time that they were noticed. An approval
 * moves what was dealt with. What is approved names no helper, only that one wrote.
 */
export const isReadAsNone =
  (plan: Plan, voice: string, spot: Spot) =>
  (text: string): boolean => {
    const noticed = [...plan.helpOffered, ...(plan.helpSettled ?? [])].filter(
      (one) => one.text === text && isSameSpot(one.about, spot) && isOfVoice(one.voice, voice),
    )
    return noticed.length > 0 && noticed.every((one) => foundNone(plan, one))
  }

/** What a clinician wrote down at the person's word was noticed in the person's voice. */
export const isOfVoice = (noticed: string, voice: string): boolean => {
  if (voice === 'carer') return noticed !== 'person'
  return noticed === (voice === 'team' ? 'person' : voice)
}
