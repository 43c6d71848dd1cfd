import type { Form } from '../../flow/form.ts'
import { mayRefuse } from '../../flow/listening.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import type { Plan, RefusalRaised, RefusalReading } from '../plan.ts'
import { raisedKey, refusalKey } from '../refusal-key.ts'
import { entryOf, spokenBy } from './content-of.ts'

/** Words that may refuse a treatment, with the answer that they are, and what a clinician made of them. */
export type PossibleRefusal = {
  readonly entry: Entry
  readonly answer: number
  /** Who wrote it down: somebody of the team, where it was said to them. */
  readonly writtenBy: string
  readonly read: RefusalReading | undefined
  /** The clinician who says so, where one does: of these words, or of earlier ones in their place. */
  readonly raised?: RefusalRaised
}

/** By a list of words, or by a clinician; in any voice but the team's own: what clinicians write down at the person's word is among them. */
export const possibleRefusals = (
  plan: Plan,
  forms: readonly Form[] = plan.forms.sections,
): readonly PossibleRefusal[] =>
  answersOfOthers(plan, forms).flatMap(({ entry, answer, voice }) => {
    const raised = plan.refusalsRaised[raisedKey(spotOf(entry), voice)]
    if (!raised && !isNoticed(plan, entry)) return []
    const read = plan.refusalsRead[refusalKey(spotOf(entry), answer.version)]
    const words = { entry, answer: answer.version, writtenBy: answer.by.id, read }
    return [raised ? { ...words, raised } : words]
  })

/** What a clinician may say refuses a treatment, though no list noticed it. */
export const raisableRefusals = (
  plan: Plan,
  forms: readonly Form[] = plan.forms.sections,
): readonly { readonly entry: Entry; readonly answer: number; readonly voice: Voice }[] =>
  answersOfOthers(plan, forms).flatMap(({ entry, answer, voice }) =>
    isNoticed(plan, entry) || plan.refusalsRaised[raisedKey(spotOf(entry), voice)]
      ? []
      : [{ entry, answer: answer.version, voice }],
  )

const answersOfOthers = (plan: Plan, forms: readonly Form[]) =>
  forms
    .flatMap((form) => spokenBy(plan, form))
    .map((spoken) => ({ entry: entryOf(spoken), answer: spoken.answer, voice: spoken.voice }))
    .filter(({ entry }) => isOwn(entry) && entry.said.kind === 'answer')

/** Whom urgent care should hear first is not left to chance: approval waits until a clinician judged each of them. */
export const unjudgedRefusals = (plan: Plan): readonly PossibleRefusal[] =>
  possibleRefusals(plan).filter((one) => one.read === undefined || isToConfirmAgain(one))

/** What others report must not outlive a change of mind: a confirmation of it counts for one version. */
export const isToConfirmAgain = ({ entry, read }: PossibleRefusal): boolean =>
  read?.isRefusal === true && read.isEarlier === true && entry.saidBy.voice !== 'person'

/** What a clinician said refuses nothing, for whoever signs. */
export const dismissedRefusals = (plan: Plan): readonly PossibleRefusal[] =>
  possibleRefusals(plan).filter(({ read }) => read?.isRefusal === false)

const isOwn = ({ saidBy, class: kind }: Entry): boolean => saidBy.voice !== 'team' || kind === 'W'

const isNoticed = ({ forms }: Plan, { said }: Entry): boolean =>
  said.kind === 'answer' && mayRefuse(said.value, forms.mayRefuseTreatment)
