import { mayRefuse } from '../../flow/listening.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan, RefusalReading } from '../plan.ts'
import { refusalKey } from '../refusal-key.ts'
import { spokenIn } from './content-of.ts'

/** Words that may refuse a treatment, with the answer that they are, and what a clinician made of them. */
export type PossibleRefusal = {
  readonly entry: Entry
  readonly answer: number
  /** Who wrote it down: somebody of the team, where it was said to them. */
  readonly writtenBy: string
  readonly read: RefusalReading | undefined
}

/** In any voice but the team's own: what clinicians write down at the person's word is among them. */
export const possibleRefusals = (plan: Plan): readonly PossibleRefusal[] =>
  plan.forms.sections
    .flatMap((form) => spokenIn(plan, form))
    .filter(({ entry }) => isOwn(entry) && entry.said.kind === 'answer' && isNoticed(plan, entry))
    .map(({ entry, answer }) => ({
      entry,
      answer: answer.version,
      writtenBy: answer.by.id,
      read: plan.refusalsRead[refusalKey(spotOf(entry), answer.version)],
    }))

/** Whom urgent care should hear first is not left to chance: approval waits until a clinician judged each of them. */
export const unjudgedRefusals = (plan: Plan): readonly PossibleRefusal[] =>
  possibleRefusals(plan).filter(isUnjudged)

const isUnjudged = (one: PossibleRefusal, _: number, all: readonly PossibleRefusal[]): boolean =>
  one.read === undefined || isToConfirmAgain(one) || isToReadAgain(one, all)

/** Whether any such words were never read by a clinician, as they stand. */
export const refusalsUnread = (plan: Plan): boolean =>
  possibleRefusals(plan).some(({ read }) => read === undefined)

/** Read as no refusal before other words were written that may be one: "he changed his mind" may hold no more. */
export const isToReadAgain = ({ read }: PossibleRefusal, all: readonly PossibleRefusal[]): boolean =>
  read?.isRefusal === false &&
  all.some((other) => other.answer > read.version && other.read?.isRefusal !== false)

/** What others report must not outlive a change of mind: a confirmation of it counts for one version. */
export const isToConfirmAgain = ({ entry, read }: PossibleRefusal): boolean =>
  read?.isRefusal === true && read.isEarlier === true && entry.saidBy.voice !== 'person'

/** What a clinician said refuses nothing, for whoever signs. */
export const dismissedRefusals = (plan: Plan): readonly PossibleRefusal[] =>
  possibleRefusals(plan).filter(({ read }) => read?.isRefusal === false)

const isOwn = ({ saidBy, class: kind }: Entry): boolean => saidBy.voice !== 'team' || kind === 'W'

const isNoticed = ({ forms }: Plan, { said }: Entry): boolean =>
  said.kind === 'answer' && mayRefuse(said.value, forms.mayRefuseTreatment)
