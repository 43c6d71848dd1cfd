import { DamagedRecord } from '../plan/damaged-record.ts'
import type { Recorded } from '../plan/facts.ts'
import type { PlanId } from '../plan/ids.ts'
import { nameKeysRule } from '../plan/name-keys.ts'
import { fold, type Plan } from '../plan/plan.ts'
import { fieldMarked, type PlanForms } from '../plan/plan-forms.ts'
import { approvedPostcode } from '../plan/postcode.ts'
import { sameWordsRule, wordsToCompare } from '../plan/quality/same-words.ts'
import { carerRowsOf } from '../plan/reads/carer-rows.ts'
import { type PlanRow, planRowRule, rowOf } from '../plan/reads/plan-row.ts'
import { type Publication, publicationOf } from '../plan/reads/publication.ts'
import { isSaidAgain } from '../plan/reads/refusals-changed.ts'
import { sitesEverIn, sitesNamedIn } from '../plan/sites.ts'
import { planStream } from '../plan/stream.ts'
import { teamRowsOf } from '../plan/teams.ts'
import { upcast } from '../plan/upcast.ts'
import { type Approval, digestOf, openedApproval, withContent } from './approved-content.ts'
import { monthOf, openedFindings } from './approved-findings.ts'
import type { BesideFacts } from './beside-facts.ts'
import { erasureOf, isErased } from './erasure-marks.ts'
import { invitedHash } from './invited-hash.ts'
import type { Sealing } from './keys.ts'
import { isOfOlderRule } from './listed-rows.ts'
import { openedPublication, publicationCells, sealOf } from './publication-rows.ts'
import { keptHashes } from './published-names.ts'
import { wordHashes } from './published-words.ts'
import { type FactRow, type Key, openedFacts, openedRow } from './sealing.ts'
import { siteFault } from './sites.ts'
import type { StoredStream } from './stored-streams.ts'

/** What is not as the facts say, and in which record. */
export type Fault = { readonly of: 'plans' | 'publications'; readonly broken: string }

/** The first thing beside the facts of a plan that is not what they come to. */
export const faultsBeside = (forms: PlanForms, sealing: Sealing) => {
  const stream = planStream(forms)
  return (id: PlanId, { rows, key }: StoredStream, beside: BesideFacts): Fault | undefined => {
    if (!beside.row) return fault('plans', `plan:${id}, its row`)
    if (beside.row.version !== rows.length) return fault('plans', `plan:${id}, its last version`)
    if (isErased(rows)) return afterErasing({ rows, key }, beside, sealing)
    const facts = readable(() => openedFacts(key, rows))
    if (!key || !facts) return fault('plans', `plan:${id}, which cannot be opened`)
    const approvals = beside.approvals.map((row) => readable(() => openedApproval(key, row)) ?? row)
    const unsigned = notAsSigned(facts, approvals)
    if (unsigned !== undefined) return fault('publications', `plan ${id}, version ${unsigned}`)
    const recorded = unlessUnknown(() => withContent(facts, approvals.filter(isRead)).map(stream.cast))
    const plan = recorded && unlessUnknown(() => fold(stream.initial(id), recorded))
    if (!plan) return fault('plans', `plan:${id}, which cannot be folded`)
    const apart = siteFault(sealing, beside.sites, namedIn(plan, recorded))
    if (apart !== undefined) return fault('plans', `plan:${id}, what lies apart as ${apart}`)
    const cell = cellNotOf(plan, key, beside)
    if (cell !== undefined) return fault('plans', `plan:${id}, its row: ${cell}`)
    if (!isTheirCarers(plan, sealing, beside) || !isTheirTeams(plan, beside))
      return fault('plans', `plan:${id}, who helps`)
    if (plan.approved && !beside.publication) return fault('publications', `plan:${id}`)
    return isPublished(plan, { key, sealing }, beside) && isFound(plan, { key, sealing }, beside)
      ? undefined
      : fault('publications', `plan ${id}, version ${beside.publication?.version ?? 0}`)
  }
}

/** Of one that was erased nothing is known, and nothing may have come back. */
const afterErasing = (
  { rows, key }: Pick<StoredStream, 'rows' | 'key'>,
  { row, carers, teams, publication, names, words, findings, sites }: BesideFacts,
  sealing: Sealing,
): Fault | undefined => {
  const mark = rows.at(-1)
  if (!mark || !readable(() => erasureOf(sealing, mark)))
    return fault('plans', `${mark?.stream}, its mark of erasure`)
  if (!key || key.secret) return fault('plans', `${mark.stream}, erased and keyed again`)
  const apart = siteFault(sealing, sites, { named: [], ever: [] })
  if (apart !== undefined) return fault('plans', `${mark.stream}, erased and kept apart: ${apart}`)
  const isListed = (row?.owner ?? row?.practice ?? null) !== null || carers.length + teams.length > 0
  return isListed || publication || names.length + words.length + findings.length > 0
    ? fault('plans', `${mark.stream}, erased and listed again`)
    : undefined
}

const namedIn = (plan: Plan, recorded: readonly Recorded[]) => ({
  named: sitesNamedIn(plan).map(({ id }) => id),
  ever: sitesEverIn(
    plan.forms,
    recorded.map(({ fact }) => fact),
  ),
})

const fault = (of: Fault['of'], broken: string): Fault => ({ of, broken })

/** Undefined where it is not what was sealed. */
const readable = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}

/** Undefined where a fact is none that this version knows. */
const unlessUnknown = <T>(make: () => T): T | undefined => {
  try {
    return make()
  } catch (error) {
    if (error instanceof DamagedRecord) throw error
    return undefined
  }
}

type Read = Approval | BesideFacts['approvals'][number]
const isRead = (one: Read): one is Approval => 'content' in one

/** The approved version that is not as the facts say it was signed. */
const notAsSigned = (facts: readonly FactRow[], approvals: readonly Read[]): number | undefined => {
  const signed = facts.flatMap((row) => {
    const fact = row.kind === 'Approved' ? upcast(row) : undefined
    return fact?.kind === 'Approved' ? [fact] : []
  })
  const bad = signed.find(({ version, hash }) => {
    const approval = approvals.find((one) => one.version === version)
    return !approval || !isRead(approval) || approval.hash !== hash || digestOf(approval.content) !== hash
  })
  const stray = approvals.find(({ version }) => !signed.some((one) => one.version === version))
  return bad?.version ?? stray?.version
}

/** The column of the row that says something else; what an older rule says is made anew before it is shown. */
const cellNotOf = (plan: Plan, key: Key, { row }: BesideFacts): string | undefined => {
  if (!row) return undefined
  const stored: Readonly<Record<string, unknown>> | undefined = readable(() => openedRow(key, row))
  if (!stored) return 'shown'
  const wanted: Readonly<Record<string, unknown>> = rowOf(plan)
  const columns = row.rule === planRowRule ? Object.keys(wanted) : fromTheBeginning
  return columns.find((name) => !isSame(wanted[name], stored[name]))
}

/** What has parts is the same by what is in it. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (isWhole(one) && isWhole(other) && JSON.stringify(one) === JSON.stringify(other))
const isWhole = (value: unknown): boolean => typeof value === 'object' && value !== null

const fromTheBeginning: readonly (keyof PlanRow)[] = [
  ...(['id', 'version', 'owner', 'practice', 'status', 'changedAt', 'submittedAt', 'ownerName'] as const),
]

const isTheirCarers = (plan: Plan, sealing: Sealing, { carers: rows }: BesideFacts): boolean => {
  const wanted = carerRowsOf(plan)
  const hashOf = invitedHash(sealing)
  return (
    rows.length === wanted.length &&
    wanted.every((carer) =>
      rows.some(
        (row) =>
          row.id === carer.id &&
          row.email === hashOf(carer.email) &&
          (row.account ?? undefined) === carer.account &&
          row.removed === carer.removed,
      ),
    )
  )
}

/** What an older rule says is open is made anew before a team is shown it. */
const isTheirTeams = (plan: Plan, { row, teams: rows }: BesideFacts): boolean => {
  const wanted = teamRowsOf(plan)
  const isBehind = row !== undefined && isOfOlderRule(row)
  return (
    rows.length === wanted.length &&
    wanted.every(({ team, may, until, ended }) =>
      rows.some(
        (row) =>
          row.team === team &&
          row.may === may &&
          (row.until ?? undefined) === until &&
          (row.ended === ended || (isBehind && ended)),
      ),
    )
  )
}

type Keys = { readonly key: Key; readonly sealing: Sealing }

/** The row that urgent care reads, and the names under which it is found. */
const isPublished = (
  plan: Plan,
  { key, sealing }: Keys,
  { publication: row, names }: BesideFacts,
): boolean => {
  const publication = publicationOf(plan)
  if (!publication || !row) return publication === row && names.length === 0
  const stored = readable(() => openedPublication(key, row))
  if (!stored) return false
  const cells = publicationCells(sealing, publication)
  const { family, given, born, nhsNumber, content } = publication
  const found: Readonly<Record<string, unknown>> = stored
  const isRow = Object.entries({
    ...cells,
    family,
    given,
    born,
    nhsNumber,
    postcode: content.postcode,
    familyBefore: content.familyBefore,
  }).every(([name, value]) => found[name] === value)
  // A label is as it read on that day; forms may have found a better one since.
  // Rows of before 26 November 2026 name nothing that was taken out.
  const { changeAsked } = publication
  // Those of before 28 November 2026, 10:00, nothing that was asked for the person.
  const byThePerson = changeAsked.filter(({ by }) => by === undefined)
  const kept = changeAsked.filter(({ isGone }) => isGone !== true)
  // And those of before 27 November 2026 what was said again as it was approved.
  const stand = stored.changeAsked.filter((one) => changeAsked.some((other) => isOfOnePlace(one, other)))
  const others = stored.changeAsked.filter((one) => !stand.includes(one))
  const isAsked =
    isSameAsking(stored.changeAsked, kept) ||
    isSameAsking(stored.changeAsked, byThePerson) ||
    (isSameAsking(stand, changeAsked) && others.every((one) => isSaidAgain(plan, one)))
  const isSaid =
    (['saidAfterUse', 'disowned'] as const).every(
      (name) => JSON.stringify(stored[name]) === JSON.stringify(publication[name]),
    ) && isOverAlike(stored, publication)
  const postcode = content.postcode ?? approvedPostcode(fieldMarked(plan.forms, 'address'), content.entries)
  return (
    isRow &&
    isAsked &&
    isSaid &&
    isWroteAlike(stored, publication) &&
    sealOf(row) === row.seal &&
    isNamed(sealing, { ...stored, postcode }, names)
  )
}

/** Its words to compare, and what was found in each version that was approved since these are kept. */
const isFound = (
  { approved, approvedBefore }: Plan,
  { key, sealing }: Keys,
  { publication, words, findings }: BesideFacts,
): boolean => {
  const isKept = (publication?.wordsRule ?? 0) > 0
  const all = [...approvedBefore, ...(approved ? [approved] : [])]
  const isSigned = findings.every(
    (row) =>
      readable(() => openedFindings(key, row)) !== undefined &&
      all.some(({ version, at }) => version === row.version && monthOf(at) === row.month),
  )
  if (!isSigned || !isKept) return isSigned && words.length === 0
  if (!approved?.asApproved) return true
  const compared = wordsToCompare(approved.asApproved)
  const isThere = findings.some(({ version }) => version === approved.version)
  if (isThere !== (compared.practice !== undefined)) return false
  if (publication?.wordsRule !== sameWordsRule) return true
  const wanted = wordHashes(sealing, compared)
  return words.length === wanted.length && words.every((row) => wanted.includes(row.key))
}

/** Which decisions count no more, by whom and why; what is said of them is the layout's of that day. */
const overIn = ({ reversed = [] }: Pick<Publication, 'reversed'>): string =>
  JSON.stringify(
    reversed.map(({ field, row, by, at, because, senior }) => [field, row, by, at, because, senior]),
  )

/** Rows of before 28 November 2026, 11:00, say nothing of what had ended before their version. */
const isOverAlike = (
  stored: Pick<Publication, 'reversed'>,
  { reversed = [] }: Pick<Publication, 'reversed'>,
): boolean =>
  [reversed, reversed.filter(({ isEarlier }) => !isEarlier)].some(
    (all) => overIn(stored) === overIn({ reversed: all }),
  )

/** Rows of before 29 November 2026, 14:00, say nothing of what helpers wrote since. */
const isWroteAlike = (
  stored: Pick<Publication, 'helpersWrote'>,
  { helpersWrote }: Pick<Publication, 'helpersWrote'>,
): boolean =>
  stored.helpersWrote === undefined || JSON.stringify(stored.helpersWrote) === JSON.stringify(helpersWrote)

type Asked = Publication['changeAsked'][number]

const isOfOnePlace = (one: Asked, other: Asked): boolean =>
  one.field === other.field && one.item === other.item && one.isGone === other.isGone

const isSameAsking = (row: Publication['changeAsked'], asked: Publication['changeAsked']): boolean =>
  row.length === asked.length &&
  asked.every(({ field, at }, index) => row[index]?.field === field && row[index].at === at)

const isNamed = (
  sealing: Sealing,
  { namesRule, ...named }: Parameters<typeof keptHashes>[1] & { readonly namesRule: number },
  names: BesideFacts['names'],
): boolean => {
  if (namesRule < nameKeysRule) return true
  const wanted = keptHashes(sealing, named)
  return names.length === wanted.length && names.every(({ key }) => wanted.includes(key))
}
