import { mayRefuse } from '../../flow/listening.ts'
import { addressOf } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan, RefusalReading } from '../plan.ts'
import { refusalKey } from '../refusal-key.ts'
import { spokenIn } from './content-of.ts'

/** Words that may refuse a treatment, with the answer that they are, and what a clinician made of them. */
export type PossibleRefusal = {
  readonly entry: Entry
  readonly answer: number
  /** Who wrote down what was said to them; nobody of what the team says as its own, which its author may judge. */
  readonly writtenBy: string | undefined
  readonly read: RefusalReading | undefined
}

/** In any voice: what the team writes as its own, or beside somebody's answer, may tell that the person refuses something. */
export const possibleRefusals = (plan: Plan): readonly PossibleRefusal[] => {
  const beside = new Set<string>()
  /** The team's words stand beside the first answer to a question, and are asked about once. */
  const isFirst = (at: string): boolean => !beside.has(at) && beside.add(at).has(at)
  return plan.forms.sections
    .flatMap((form) => spokenIn(plan, form))
    .filter(({ entry }) => isNoticed(plan, entry, isFirst(addressOf(spotOf(entry)))))
    .map(({ entry, answer }) => ({
      entry,
      answer: answer.version,
      writtenBy: isTeamsOwn(entry) ? undefined : answer.by.id,
      read: readingOf(plan, entry, answer.version),
    }))
}

/** Words that the team wrote beside an answer since it was judged were read by nobody. */
const readingOf = (
  { refusalsRead, teamWords, forms }: Plan,
  entry: Entry,
  version: number,
): RefusalReading | undefined => {
  const read = refusalsRead[refusalKey(spotOf(entry), version)]
  const beside = teamWords[addressOf(spotOf(entry))]
  const isSince = read && beside && beside.at > read.at && forms.mayRefuseTreatment(beside.text)
  return isSince ? undefined : read
}

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

/** What clinicians say as their own; what they write down at the person's word is the person's. */
const isTeamsOwn = ({ saidBy, class: kind }: Entry): boolean => saidBy.voice === 'team' && kind !== 'W'

const isNoticed = ({ forms }: Plan, { said, teamWords }: Entry, isFirst: boolean): boolean =>
  (said.kind === 'answer' && mayRefuse(said.value, forms.mayRefuseTreatment)) ||
  (isFirst && teamWords !== undefined && forms.mayRefuseTreatment(teamWords))
