import type { WayOut } from '../../flow/answer.ts'
import { keptAway } from '../../flow/barred-named.ts'
import type { Bar } from '../../flow/bars.ts'
import { textsIn } from '../../flow/json.ts'
import type { Mark } from '../../flow/mark.ts'
import { addressOf } from '../../flow/spot.ts'
import { asksAs } from '../carer.ts'
import { type Content, type Entry, type Signature, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import { type Instant, instant, type PlanId } from '../ids.ts'
import { type Away, isHandedOver } from '../lifecycle.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, readByClinicians } from '../plan-forms.ts'
import { barringOf, isBarredBy } from './barred.ts'
import { openMustsOf } from './completeness.ts'
import { contentOf, notAsked } from './content-of.ts'
import { type Disowned, disowned } from './disowned.ts'
import { type HelperWrote, helpersWrote } from './helpers-wrote.ts'
import { keptAwayIn } from './kept-away.ts'
import { saidTo } from './reading.ts'
import {
  addsNow,
  asksForNow,
  isAtOnceNow,
  keptBackNow,
  leftNow,
  mayEndangerNow,
  mayRefuseNow,
  speaksOfNow,
} from './refusals-changed.ts'
import { type Reversed, reversedIn } from './reversed.ts'
import { type SaidAfterUse, saidAfterUse } from './said-after-use.ts'
import { labelOf } from './shown.ts'
import { type TakenOut, takenOutNow, writtenAnew } from './taken-out.ts'

/** The one row that urgent care reads: written by an approval, marked by what stops it from being current, by nothing else (RULE-02). */
export type Publication = {
  readonly plan: PlanId
  readonly version: number
  readonly hash: string
  readonly content: Content
  readonly family: string
  readonly given: string
  readonly born: string
  readonly nhsNumber: string | undefined
  readonly approvedAt: Instant
  /** Undefined while it is current: then, and only then, is it found and read. */
  readonly away: Away | undefined
  /** Fields that the person changed since and nobody has reviewed (RULE-UPD). */
  readonly changeAsked: readonly {
    readonly field: string
    /** Of one item of a list; rows of before 26 November 2026 name none. */
    readonly item?: string
    readonly label: string
    readonly at: Instant
    /** The item was taken out. */
    readonly isGone?: true
    /** Of what was said in it, the questions whose words stand in the plan again. */
    readonly again?: readonly string[]
    /** More stands there now than was approved: what, is told by nobody before a clinician has looked. */
    readonly adds?: true
    /** It has effect at once, whoever has yet to look at it. */
    readonly isAtOnce?: true
    /** The person has not handed it over. */
    readonly isTyped?: true
    /** What stands there now may refuse a treatment; or, handed over, speak of danger to the person from themselves (rows of before 28 November 2026, 20:00, say nothing of that). */
    readonly mayRefuse?: true
    readonly mayEndanger?: true
    /** What stands there now is about this, of the things that the page points at by their names. */
    readonly speaksOf?: readonly string[]
    /** Of those, what it asks for and does not refuse. */
    readonly asksFor?: readonly string[]
    /** How the person has left the question since, where that is all that they say there. */
    readonly left?: WayOut
    /** Approved answers of which something is not said any more since. */
    readonly takesOut?: readonly TakenOut[]
    /** Items whose people are not to be rung any more, as the person says; one that was never approved is somebody new. */
    readonly bars?: readonly string[]
    /** Approved items whose people stand now in what the person says of who should stay away. */
    readonly keptAway?: readonly string[]
    /** Of those, whom no name says; and that the person says there that somebody should stay away. Rows of before 27 November 2026, 21:00, say so only where that fits nobody who is approved. */
    readonly mayBeAway?: readonly string[]
    readonly isOfNobody?: true
    readonly isOfSomebody?: true
    /** Of `keptAway`, those who are there only since it is not clear whom that means; and of these, who stand in it. */
    readonly turnedAway?: readonly string[]
    readonly inItAway?: readonly string[]
    /** Approved fields that nobody is told any more. */
    readonly keepsBack?: readonly string[]
    /** Who asked for the person, where it was not the person: by the papers that a clinician saw, or none. */
    readonly by?: 'parent' | 'other'
  }[]
  /** Where helpers said something newer who hand nothing over; rows of before 29 November 2026, 14:00, say nothing of that. */
  readonly helpersWrote?: readonly HelperWrote[]
  /** What was found wrong when it was used: beside what was approved, and no part of it. */
  readonly saidAfterUse?: readonly SaidAfterUse[]
  /** Approved decisions that were taken back since. */
  readonly reversed?: readonly Reversed[]
  /** Helpers whose words stand in it, and count no more for the person. */
  readonly disowned?: readonly Disowned[]
}

/** Undefined while nothing was ever approved. */
export const publicationOf = (plan: Plan): Publication | undefined => {
  const { approved } = plan
  if (!approved) return undefined
  const said = saidAfterUse(plan)
  const ofHelpers = disowned(plan)
  const reversed = reversedIn(plan)
  const wrote = helpersWrote(plan).map(({ voice: _, ...one }) => one)
  return {
    plan: plan.id,
    version: approved.version,
    hash: approved.hash,
    content: approved.content,
    ...publishedIdentity(plan, approved.content),
    approvedAt: approved.at,
    away: plan.away,
    changeAsked: plan.changedFields.map((one) => changeAskedIn(plan, approved.content, one)),
    ...(wrote.length > 0 ? { helpersWrote: wrote } : {}),
    ...(said.length > 0 ? { saidAfterUse: said } : {}),
    ...(ofHelpers.length > 0 ? { disowned: ofHelpers } : {}),
    ...(reversed.length > 0 ? { reversed } : {}),
  }
}

/** What is new is never told before it is approved, but that there is more, that it may refuse something or is about what the page points at, and that somebody is not to be rung. */
const changeAskedIn = (
  plan: Plan,
  content: Content,
  changed: Plan['changedFields'][number],
): Publication['changeAsked'][number] => {
  const { section, voice, ...change } = changed
  const { field, item } = change
  const by = voice ?? 'person'
  const about = speaksOfNow(plan, changed)
  const bar = field === fieldMarked(plan.forms, 'stays-away') ? awayNow(plan, content, { field, by }) : []
  const away = bar.flatMap((one) => (one.item === '' ? [] : [one.item]))
  const maybe = bar.flatMap((one) => (one.isMaybe ? [one.item] : []))
  const turned = bar.flatMap((one) => (one.isTurned ? [one.item] : []))
  const inIt = bar.flatMap((one) => (one.isInIt ? [one.item] : []))
  const bars = item === undefined || change.isGone ? [] : newlyBarredBy(plan, content, { item, by })
  const keepsBack = keptBackNow(plan, content, changed)
  const mayRefuse = mayRefuseNow(plan, changed)
  const asks = mayRefuse ? [] : asksForNow(plan, changed)
  const takesOut = takenOutNow(plan, changed)
  const again = writtenAnew(plan, changed)
  const left = leftNow(plan, changed)
  return {
    ...change,
    label: labelOf(plan, field),
    ...(voice === undefined ? {} : { by: asksAs(plan, voice) }),
    ...(addsNow(plan, content, changed) ? { adds: true } : {}),
    ...(isAtOnceNow(plan, changed) ? { isAtOnce: true } : {}),
    ...(isHandedOver(plan.life) ? {} : { isTyped: true }),
    ...(mayRefuse ? { mayRefuse: true } : {}),
    ...(mayEndangerNow(plan, changed) ? { mayEndanger: true } : {}),
    ...(about.length > 0 ? { speaksOf: about } : {}),
    ...(asks.length > 0 ? { asksFor: asks } : {}),
    ...(left === undefined ? {} : { left }),
    ...(takesOut.length > 0 ? { takesOut } : {}),
    ...(again.length > 0 ? { again } : {}),
    ...(bars.length > 0 ? { bars } : {}),
    ...(away.length > 0 ? { keptAway: away } : {}),
    ...(maybe.length > 0 ? { mayBeAway: maybe } : {}),
    ...(turned.length > 0 ? { turnedAway: turned } : {}),
    ...(inIt.length > 0 ? { inItAway: inIt } : {}),
    ...(bar.some(({ isOfSomebody }) => isOfSomebody) ? { isOfSomebody: true } : {}),
    ...(keepsBack.length > 0 ? { keepsBack } : {}),
  }
}

type Asked<Place extends string> = { readonly [Name in Place]: string } & { readonly by: Voice }

/** This item itself, where the person bars it, and whoever it names too. */
const newlyBarredBy = (
  plan: Plan,
  { entries, notToRing = [] }: Content,
  { item: of, by }: Asked<'item'>,
): readonly string[] => {
  if (!isBarredBy(plan, of, [by])) return []
  const before = new Set(notToRing.flatMap(({ item, barred }) => (barred ? [item] : [])))
  const approved = new Set(entries.flatMap(({ item }) => item ?? []))
  return [of, ...[...approved].filter((item) => barringOf(plan, item) === of)].filter(
    (item) => !before.has(item),
  )
}

/** A name is all that says so, or less, so that it is asked about: who may be meant of those who are approved, and never the words. */
const awayNow = (plan: Plan, { entries }: Content, { field, by }: Asked<'field'>): readonly Bar[] => {
  const { urgentPage } = plan.forms
  const approved = new Set(entries.map(({ item }) => item))
  const named = keptAwayIn(plan, [by]).flatMap(({ at }) => at.filter((one) => approved.has(one)))
  const said = saidTo(plan, by, field)
  if (!urgentPage || said?.kind !== 'answer') return named.map((item): Bar => ({ item, isAway: true }))
  const own = { field, said, shown: textsIn(said.value), saidBy: { name: '', voice: 'person' } }
  const given = (['family-name', 'given-name', 'preferred-name'] as const).flatMap(
    (mark) => fieldMarked(plan.forms, mark) ?? [],
  )
  const bars = keptAway(urgentPage.layout, { given, hears: urgentPage.hears ?? {} }, [
    ...entries.filter((entry) => entry.field !== field),
    own,
  ]).filter(({ written }) => written === undefined)
  // By the name of a family alone they may be meant.
  const family = new Set(bars.flatMap(({ item, isOfFamily }) => (isOfFamily ? [item] : [])))
  const sure = named.filter((item) => !family.has(item))
  return [
    ...sure.map((item): Bar => ({ item, isAway: true })),
    ...bars.filter(({ item }) => !sure.includes(item)),
  ]
}

/** What an approval of this moment would publish: read by whoever is about to sign, found by nobody. */
export const publicationToBe = (plan: Plan, signedBy: Signature, reviewOn: string): Publication => {
  const content = contentOf(plan, signedBy, reviewOn)
  return {
    plan: plan.id,
    version: (plan.approved?.version ?? 0) + 1,
    hash: '',
    content,
    ...publishedIdentity(plan, content),
    approvedAt: signedBy.at,
    away: undefined,
    changeAsked: [],
  }
}

/**
 * What would stand on the page now, for the person before anybody has signed: what is said so far, and of the team's
 * words those that were signed once. Nobody is named as approving it.
 */
export const publicationAsItStands = (plan: Plan, at: Instant, reviewOn: string): Publication => {
  const toBe = publicationToBe(plan, { ...nobody, at }, reviewOn)
  const { entries, sentences = [], ...content } = toBe.content
  const signed = new Map(
    plan.approved?.content.entries.map((entry) => [addressOf(spotOf(entry), entry.saidBy.voice), entry]),
  )
  const before = (entry: Entry) => signed.get(addressOf(spotOf(entry), entry.saidBy.voice))
  const isUnsigned = (entry: Entry) => entry.saidBy.voice === 'team' && before(entry)?.saidAt !== entry.saidAt
  const said = entries
    .filter((entry) => !isUnsigned(entry))
    .map((entry) => withTeamsPart(entry, before(entry)))
  // What a rule says may follow from a word that is not signed yet.
  const isSettled = !entries.some(isUnsigned)
  const read = readByClinicians(plan)
  const open = openMustsOf(read).map(({ section, at: place }) => notAsked(read, section, place))
  const isThere = ({ field, item }: Content['notAsked'][number]): boolean =>
    content.notAsked.some((one) => one.field === field && one.item === item)
  const stillOpen = [...content.notAsked, ...open.filter((one) => !isThere(one))]
  const shown = { ...content, entries: said, notAsked: stillOpen, ...(isSettled ? { sentences } : {}) }
  return { ...toBe, content: shown, ...publishedIdentity(plan, shown) }
}

/** What the team puts beside somebody's words is its own, and counts once it was signed. */
const withTeamsPart = (
  { teamWords, teamWordsBefore, refusal, ...entry }: Entry,
  before: Entry | undefined,
): Entry => ({
  ...entry,
  ...(teamWords !== undefined && teamWords === before?.teamWords
    ? { teamWords, ...(teamWordsBefore ? { teamWordsBefore } : {}) }
    : {}),
  ...(refusal !== undefined && refusal.at === before?.refusal?.at ? { refusal } : {}),
})

/** The NHS number under which an approval of this moment would publish the plan. */
export const numberToPublish = (plan: Plan): string | undefined => identityToPublish(plan).nhsNumber

/** Whose plan an approval of this moment would publish. */
export const identityToPublish = (plan: Plan) => publishedIdentity(plan, contentOf(plan, nobody, ''))
const nobody: Signature = { name: '', jobRole: '', registration: '', practice: '', at: instant('') }

/** The banner names the person as approved, not as a later draft spells them. */
const publishedIdentity = ({ forms }: Plan, content: Content) => {
  const value = (mark: Mark): string | undefined => {
    const field = fieldMarked(forms, mark)
    const entries = content.entries.filter((entry) => entry.field === field && entry.said.kind === 'answer')
    const entry = entries.find(({ saidBy }) => saidBy.voice === 'team') ?? entries[0]
    return entry?.said.kind === 'answer' && typeof entry.said.value === 'string'
      ? entry.said.value
      : undefined
  }
  return {
    family: value('family-name') ?? '',
    given: value('given-name') ?? '',
    born: value('birth-date') ?? '',
    nhsNumber: value('nhs-number'),
  }
}
