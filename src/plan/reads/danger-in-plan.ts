import { textsIn } from '../../flow/heard-text.ts'
import { isToOneself } from '../../flow/listening.ts'
import { isSameSpot, type Spot } from '../../flow/spot.ts'
import { writtenIn } from '../../flow/written-in.ts'
import type { Voice } from '../facts.ts'
import type { HelpOffered } from '../help-offered.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { isNone } from './read-as-none.ts'
import { type Spoken, saidIn, spokenInAll, spotSpokenAt } from './spoken.ts'

/**
 * Answers in which words stand that were noticed since the last approval and may speak of danger to the person from
 * themselves, once they were handed over: each may be a message, and no part of the plan. Somebody may have read them whole and found none: then they ask nothing.
 */
export const dangerInPlan = onceFor((plan: Plan): readonly Spoken[] => spokenWith(plan, noticedIn(plan)))

/** The same of every danger, such as harm by somebody: whoever signs is asked of each. */
export const anyDangerInPlan = onceFor((plan: Plan): readonly Spoken[] =>
  spokenWith(
    plan,
    plan.helpOffered.filter((one) => !isNone(plan, one)),
  ),
)

const spokenWith = (plan: Plan, noticed: readonly HelpOffered[]): readonly Spoken[] =>
  noticed.length === 0 ? [] : spokenInAll(plan).filter((spoken) => noticed.some((one) => isIn(spoken, one)))

/** Whether such words were handed over since the last approval, wherever they stand by now. */
export const isDangerWritten = (plan: Plan): boolean =>
  noticedIn(plan).some(({ version }) => version <= plan.inHandsUpTo)

/** Of one answer: the version that noticed or marked its words as they stand, or that a clinician may mark them. */
export const dangerMarked = (plan: Plan, spot: Spot, answer: number): number | 'raisable' | undefined => {
  const spoken = spokenInAll(plan).find(
    (one) => one.answer.version === answer && isSameSpot(spotSpokenAt(one), spot),
  )
  if (!spoken || !isOfOthers(spoken)) return undefined
  const own = ownWordsIn(spoken)
  const noticed = plan.helpOffered.findLast(
    (one) =>
      isSameSpot(one.about, spot) &&
      one.voice === voiceHeard(spoken) &&
      one.text !== undefined &&
      isTextIn(own, one.text) &&
      !isNone(plan, one),
  )
  return noticed?.version ?? (own.length > 0 ? 'raisable' : undefined)
}

/** What somebody wrote in it, and not what a list calls it. */
export const ownWordsIn = (spoken: Spoken): readonly string[] => {
  const rules = spoken.section.fields[spoken.field]
  const said = saidIn(spoken)
  return rules && said.kind === 'answer' ? writtenIn(rules, said.value) : []
}

/** What the team says as its own is no word of the person or of who helps. */
export const isOfOthers = ({ voice, answer, section, field }: Spoken): boolean =>
  voice !== 'team' || (section.fields[field]?.class === 'W' && answer.own !== true)

/** What a clinician wrote down at the person's word is heard as theirs. */
export const voiceHeard = ({ voice }: Pick<Spoken, 'voice'>): Voice => (voice === 'team' ? 'person' : voice)

/** A text that was noticed, or the whole answer that somebody marked. */
export const isTextIn = (texts: readonly string[], text: string): boolean =>
  texts.includes(text) || texts.join('\n') === text

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
    (textsIn(said.value).includes(text) || isTextIn(ownWordsIn(spoken), text))
  )
}
