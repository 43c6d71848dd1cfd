import type { Said } from '../../flow/answer.ts'
import type { Field } from '../../flow/section.ts'
import { isSameSpot, type Spot } from '../../flow/spot.ts'
import { writtenIn } from '../../flow/written-in.ts'
import type { HelpOffered } from '../help-offered.ts'
import type { Plan } from '../plan.ts'
import { isNone, isOfVoice } from './read-as-none.ts'
import { counting } from './shown.ts'

/**
 * Whether a clinician marked these words as harm by somebody, which no computer heard, and nobody has found since that they
 * speak of none. Words that were added around them take no mark away.
 */
export const isMarkedOfHarm = (
  plan: Plan,
  voice: string,
  { spot, field }: { readonly spot: Spot; readonly field: Field | undefined },
): ((said: Said | undefined) => boolean) => {
  const marks = [...plan.helpOffered, ...(plan.helpSettled ?? [])].filter(
    (one) =>
      one.markedBy !== undefined &&
      one.dangers.includes('by-others') &&
      !isNone(plan, one) &&
      isOfVoice(one.voice, voice) &&
      isSameSpot(one.about, spot),
  )
  return (said) => marks.some((one) => isMarkedIn(one, field, said))
}

/** Whether the words that were marked stand in an answer. */
export const isMarkedIn = (
  { text }: Pick<HelpOffered, 'text'>,
  field: Field | undefined,
  said: Said | undefined,
): boolean => {
  if (text === undefined || field === undefined || said?.kind !== 'answer') return false
  const counted = counting(field, said)
  return counted.kind === 'answer' && writtenIn(field, counted.value).join('\n').includes(text)
}
