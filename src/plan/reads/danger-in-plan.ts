import { textsIn } from '../../flow/heard-text.ts'
import { isToOneself } from '../../flow/listening.ts'
import { isSameSpot } from '../../flow/spot.ts'
import type { HelpOffered } from '../help-offered.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { isNone } from './read-as-none.ts'
import { type Spoken, saidIn, spokenInAll, spotSpokenAt } from './spoken.ts'

/**
 * Answers in which words stand that were noticed since the last approval and may speak of danger to the person from
 * themselves, once they were handed over: each may be a message, and no part of the plan. Somebody may have read them whole and found none: then they ask nothing.
 */
export const dangerInPlan = onceFor((plan: Plan): readonly Spoken[] => {
  const noticed = noticedIn(plan)
  return noticed.length === 0
    ? []
    : spokenInAll(plan).filter((spoken) => noticed.some((one) => isIn(spoken, one)))
})

/** Whether such words were handed over since the last approval, wherever they stand by now. */
export const isDangerWritten = (plan: Plan): boolean =>
  noticedIn(plan).some(({ version }) => version <= plan.inHandsUpTo)

const noticedIn = (plan: Plan): readonly HelpOffered[] =>
  plan.helpOffered.filter((one) => one.dangers.some(isToOneself) && !isNone(plan, one))

/** What a clinician wrote down at the person's word stands in the voice of the team. */
const isIn = (spoken: Spoken, { about, voice, text }: HelpOffered): boolean => {
  const said = saidIn(spoken)
  const isTheirs =
    spoken.voice === voice || (spoken.voice === 'team' && voice === 'person' && spoken.answer.own !== true)
  return (
    isTheirs &&
    text !== undefined &&
    said.kind === 'answer' &&
    spoken.answer.version <= spoken.plan.inHandsUpTo &&
    isSameSpot(spotSpokenAt(spoken), about) &&
    textsIn(said.value).includes(text)
  )
}
