import type { Said } from '../flow/answer.ts'
import type { Section } from '../flow/section.ts'
import { entryNamed } from '../flow/spot.ts'
import { ukDay } from '../flow/uk-day.ts'
import type { Account, Clinician } from './actor.ts'
import type { Fact, Recorded } from './facts.ts'
import type { Instant, PracticeId } from './ids.ts'
import { isInHands } from './lifecycle.ts'
import type { Plan, Signed } from './plan.ts'
import { voiceHandingOver } from './voice-handing-over.ts'

/** What a team of another practice, a hospice or a home may do with one plan, each with all before it. */
export const teamMay = ['read', 'write', 'approve'] as const
export type TeamMay = (typeof teamMay)[number]

/** Who agreed to it: the person, who decides for them by papers that were seen, or what was decided in their best interests. */
export const teamAgreedBy = ['person', 'for-them', 'best-interests'] as const
export type TeamAgreedBy = (typeof teamAgreedBy)[number]

/** One team that may, since it was granted last. */
export type TeamGrant = Signed & {
  readonly team: PracticeId
  /** What it was called when it was let. */
  readonly name: string
  readonly may: TeamMay
  readonly agreedBy: TeamAgreedBy
  /** A clinician wrote down the agreement, and not who agreed. */
  readonly isRecorded: boolean
  /** The day of the agreement that she wrote down, and how it came about or why it is best. */
  readonly on?: string
  readonly why?: string
  /** The last day of it, where it was given for a while. */
  readonly until?: string
  readonly ended?: Ending & { readonly why?: string }
  /** It was said after it that the plan is given to no other team: it gives nothing until the team is let anew. */
  readonly paused?: Ending
}
/** Who ended something, and as what: a name is whatever somebody calls herself. */
export type Ending = Signed & { readonly role: string }
export const endingOf = ({ by: { id, name, role }, at, version }: Recorded): Ending => ({
  ...{ by: { id, name }, at, version, role },
})

export type WithTeams = {
  readonly teams?: readonly TeamGrant[]
  /** When the newest hand-over, or a clinician since, said that the plan is given to no other team. */
  readonly keptHere?: Instant | undefined
}
export type OfTeams = Extract<Fact, { readonly kind: 'TeamGranted' | 'TeamEnded' }>

export const teamsAfter = ({ teams = [] }: WithTeams, fact: OfTeams, recorded: Recorded): WithTeams => {
  const { by, at, version } = recorded
  const signed = { by: { id: by.id, name: by.name }, at, version }
  if (fact.kind === 'TeamEnded') {
    const { why } = fact
    const ended = { ...endingOf(recorded), ...(why === undefined ? {} : { why }) }
    return { teams: teams.map((one) => (one.team === fact.team && !one.ended ? { ...one, ended } : one)) }
  }
  const { kind: _, ...grant } = fact
  const granted = { ...signed, ...grant, isRecorded: by.role !== 'patient' }
  return { teams: [...teams.filter(({ team }) => team !== fact.team), granted] }
}

type Asked = Pick<Plan, 'teams' | 'forms' | 'voices' | 'owner' | 'starter' | 'carers'>

/** Whoever hands over says each time whether others may be given the plan: a no pauses what was let before it. */
export const teamsAtHandOver = (plan: Asked, recorded: Recorded): WithTeams => {
  const no = noOfHandingOver(plan)
  if (no === undefined) return { keptHere: undefined }
  return keptHereSince(plan, recorded, (one) => goesOnWith(one, no))
}

/**
 * A clinician writes down that it is given to no other team, or whoever hands over says so while it is in hands, where no
 * hand-over follows: that pauses at once each that was let.
 */
export const teamsAtANo = (
  plan: Asked & Pick<Plan, 'life'>,
  recorded: Recorded,
  { voice, said }: Fact & { readonly kind: 'Answered' },
): WithTeams => {
  const { section } = plan.forms.submission
  const no = noIn(section, said)
  const holdsNow = voice === 'team' || (isInHands(plan.life) && voice === voiceHandingOver(plan))
  return holdsNow && no ? keptHereSince(plan, recorded, ({ isRecorded }) => no.isNaming && !isRecorded) : {}
}

/** Which go on though the same no is said at the next hand-over. */
export const goOnThough = (plan: Asked & Pick<Plan, 'practice'>, at: Instant): readonly TeamGrant[] => {
  const no = noOfHandingOver(plan)
  return no === undefined ? [] : teamsNow(plan, at).filter((one) => goesOnWith(one, no))
}

/** Which would see nothing more of it once a no is said at the next hand-over. */
export const pausedByANo = (plan: Asked & Pick<Plan, 'practice'>, at: Instant): readonly TeamGrant[] => {
  const goOn = new Set(goOnThough(plan, at))
  return teamsNow(plan, at).filter((one) => !goOn.has(one))
}

/** Which see nothing of it since a no, though nobody has ended it and its last day is not over. */
export const pausedNow = ({ teams = [], practice }: Pick<Plan, 'teams' | 'practice'>, at: Instant) =>
  teams.filter(({ paused, ...one }) => one.team !== practice && paused !== undefined && isNow(one, at))

/** The person let it herself, when she had said no to others or names which may: as long as she says nothing else, she means both. */
const goesOnWith = ({ version, isRecorded }: TeamGrant, no: No): boolean =>
  !isRecorded && (no.isNaming || version > no.version)

/** Other teams are given nothing, since that version, but for those that the person names where she says so. */
type No = { readonly version: number; readonly isNaming: boolean }

const noOfHandingOver = ({ forms: { submission }, voices, ...plan }: Asked): No | undefined => {
  const { section } = submission
  const answers = voices[voiceHandingOver(plan)]?.[section.id]?.answers ?? {}
  const no = noIn(section, Object.fromEntries(Object.entries(answers).map(([name, one]) => [name, one.said])))
  return no && { version: answers[no.field]?.version ?? 0, isNaming: no.isNaming }
}

/** Whoever says no in one of the answers, and names teams in another, names none. */
const noIn = (
  { fields }: Section,
  said: Readonly<Record<string, Said>>,
): { readonly field: string; readonly isNaming: boolean } | undefined => {
  const isAmong = (choices: readonly string[] | undefined, one: Said | undefined): boolean =>
    one?.kind === 'answer' && choices?.some((choice) => choice === one.value) === true
  const nos = Object.keys(said).filter((name) => isAmong(entryNamed(fields, name)?.staysHere, said[name]))
  const [field] = nos
  const isNaming = nos.every((name) => isAmong(entryNamed(fields, name)?.namesTeams, said[name]))
  return field === undefined ? undefined : { field, isNaming }
}

/** Whoever hands over says that they name by themselves which teams are given it. */
export const isNamingTeams = (plan: Asked): boolean => noOfHandingOver(plan)?.isNaming === true

const keptHereSince = (
  { teams }: WithTeams,
  recorded: Recorded,
  goesOn: (one: TeamGrant) => boolean,
): WithTeams => {
  const pauses = (one: TeamGrant): boolean => !(one.ended || one.paused || goesOn(one))
  const paused = endingOf(recorded)
  const after = teams?.some(pauses) && teams.map((one) => (pauses(one) ? { ...one, paused } : one))
  return { keptHere: recorded.at, ...(after ? { teams: after } : {}) }
}

/** Who stops sharing shares with no team either: each is asked anew. */
export const withoutTeams = ({ teams }: WithTeams, recorded: Recorded): WithTeams =>
  teams === undefined
    ? {}
    : { teams: teams.map((one) => (one.ended ? one : { ...one, ended: endingOf(recorded) })) }

/** What a team may now. Without a moment what was given for a while is over. */
export const grantNow = (
  { teams = [], practice }: Pick<Plan, 'teams' | 'practice'>,
  team: PracticeId,
  at?: Instant,
): TeamGrant | undefined =>
  team === practice ? undefined : teams.find((one) => one.team === team && isNow(one, at))

/** What was granted and nobody ended, though its last day may be over. */
export const standingGrant = ({ teams = [] }: WithTeams, team: PracticeId): TeamGrant | undefined =>
  teams.find((one) => one.team === team && one.ended === undefined)

/** Those that may now, in the order in which they were asked. */
export const teamsNow = ({ teams = [], practice }: Pick<Plan, 'teams' | 'practice'>, at: Instant) =>
  teams.filter((one) => one.team !== practice && isNow(one, at))

const isNow = ({ ended, paused, until }: TeamGrant, at: Instant | undefined): boolean =>
  ended === undefined &&
  paused === undefined &&
  (until === undefined || (at !== undefined && ukDay(at) <= until))

/** A clinician of a team that may, as far as it may. */
export const helperFor = (
  { id, name, duty }: Account,
  plan: Plan,
  at: Instant | undefined,
): (Clinician & { readonly kind: 'clinician' }) | undefined => {
  if (duty.kind !== 'clinician') return undefined
  const granted = grantNow(plan, duty.practice, at)
  return granted && { ...duty, id, name, helps: { may: granted.may, team: granted.name } }
}

/** As lists find it. */
export type TeamRow = {
  readonly team: PracticeId
  readonly may: TeamMay
  readonly until: string | undefined
  readonly ended: boolean
}
export const teamRowsOf = ({ teams = [] }: WithTeams): readonly TeamRow[] =>
  teams.map(({ team, may, until, ended, paused }) => ({
    ...{ team, may, until },
    ended: (ended ?? paused) !== undefined,
  }))

/** Whether what a team may covers this. */
export const covers = (may: TeamMay, wanted: TeamMay): boolean =>
  teamMay.indexOf(may) >= teamMay.indexOf(wanted)
