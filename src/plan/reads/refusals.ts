import type { Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { mayRefuse } from '../../flow/listening.ts'
import { addressOf } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import type { Plan, RefusalRaised, RefusalReading } from '../plan.ts'
import { raisedKey, refusalKey } from '../refusal-key.ts'
import { entryOf } from './content-of.ts'
import { type Spoken, saidIn, spokenBy, spotSpokenAt } from './spoken.ts'

/** Words that may refuse a treatment, with the answer that they are, and what a clinician made of them. */
export type PossibleRefusal = {
  readonly entry: Entry
  readonly answer: number
  /** Who wrote down what was said to them; nobody of what the team says as its own, which its author may judge. */
  readonly writtenBy: string | undefined
  readonly read: RefusalReading | undefined
  /** The clinician who says so, where one does: of these words, or of earlier ones in their place. */
  readonly raised?: RefusalRaised
}

/** Which reading of the words stands; 0 where nobody has read them. */
export const readingStood = ({ read }: Pick<PossibleRefusal, 'read'>): number => read?.version ?? 0

/** By a list of words, or by a clinician; in any voice: what the team writes as its own, or beside somebody's answer, may tell that the person refuses something. */
export const possibleRefusals = (
  plan: Plan,
  forms: readonly Form[] = plan.forms.sections,
): readonly PossibleRefusal[] =>
  heardIn(plan, forms).flatMap(({ spoken, raised, isNoticed }) => {
    if (!raised && !isNoticed) return []
    const { answer } = spoken
    const entry = entryOf(spoken)
    const writtenBy = isTeamsOwn(entry) ? undefined : answer.by.id
    const read = readingOf(plan, entry, answer.version, raised)
    return [{ entry, answer: answer.version, writtenBy, read, ...(raised ? { raised } : {}) }]
  })

/** What a clinician may say refuses a treatment, though no list noticed it. */
export const raisableRefusals = (
  plan: Plan,
  forms: readonly Form[] = plan.forms.sections,
): readonly { readonly entry: Entry; readonly answer: number; readonly voice: Voice }[] =>
  heardIn(plan, forms).flatMap(({ spoken, raised, isNoticed }) =>
    raised || isNoticed || spoken.answer.said.kind !== 'answer'
      ? []
      : [{ entry: entryOf(spoken), answer: spoken.answer.version, voice: spoken.voice }],
  )

type Heard = {
  readonly spoken: Spoken
  readonly raised: RefusalRaised | undefined
  readonly isNoticed: boolean
}

const heardIn = (plan: Plan, forms: readonly Form[]): readonly Heard[] => {
  const beside = new Set<string>()
  /** The team's words stand beside the first answer to a question, and are asked about once. */
  const isFirst = (at: string): boolean => !beside.has(at) && beside.add(at).has(at)
  return forms
    .flatMap((form) => spokenBy(plan, form))
    .map((spoken) => {
      const spot = spotSpokenAt(spoken)
      const said = saidIn(spoken)
      const raised = said.kind === 'answer' ? plan.refusalsRaised[raisedKey(spot, spoken.voice)] : undefined
      const address = addressOf(spot)
      const teamWords = isFirst(address) ? plan.teamWords[address]?.text : undefined
      return { spoken, raised, isNoticed: isNoticedIn(spoken, said, teamWords) }
    })
}

/** Words that the team wrote beside an answer since it was judged were read by nobody; nor was what somebody raised since it was read as none. */
const readingOf = (
  { refusalsRead, teamWords, forms }: Plan,
  entry: Entry,
  version: number,
  raised: RefusalRaised | undefined,
): RefusalReading | undefined => {
  const read = refusalsRead[refusalKey(spotOf(entry), version)]
  if (!read) return undefined
  const beside = teamWords[addressOf(spotOf(entry))]
  const isWrittenSince = beside && beside.at > read.at && forms.mayRefuseTreatment(beside.text)
  const isRaisedSince = raised && raised.version > read.version && !read.isRefusal
  return isWrittenSince || isRaisedSince ? undefined : read
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

const isNoticedIn = (
  { plan: { forms }, section, field }: Spoken,
  said: Said,
  teamWords: string | undefined,
): boolean =>
  (said.kind === 'answer' &&
    section.fields[field]?.decides !== true &&
    mayRefuse(said.value, forms.mayRefuseTreatment, section.fields[field])) ||
  (teamWords !== undefined && forms.mayRefuseTreatment(teamWords))
