import { DamagedRecord } from '../plan/damaged-record.ts'
import type { Instant, PlanId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanForms } from '../plan/plan-forms.ts'
import type { Change, Plans } from '../plan/ports.ts'
import { type PlanRow, planRowRule } from '../plan/reads/plan-row.ts'
import type { Made } from '../plan/reads/who-wrote.ts'
import { type PlanKind, planStream } from '../plan/stream.ts'
import { shapes } from '../plan/upcast.ts'
import { foldStored, type Stream } from '../stream.ts'
import { contentGivenBack, storedBody } from './approved-content.ts'
import { beforeFirst, type Link, linkedFacts } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { erasingIn } from './erasing.ts'
import { type Facts, factsIn } from './facts.ts'
import { ifTaken } from './failure.ts'
import { deletingFiles } from './files.ts'
import { invitedHash } from './invited-hash.ts'
import type { Keyed } from './keys.ts'
import type { Letters } from './letters.ts'
import { renewing } from './listed-rows.ts'
import { planListsIn } from './plan-lists.ts'
import { publishingIn } from './publishing.ts'
import { keepLatest } from './remembering.ts'
import { type FactRow, type Key, type NewFact, type StoredRow, sealedRow, streamOf } from './sealing.ts'
import { writingSites } from './sites.ts'
import { asking, changing, type Query, replacing } from './statement.ts'

export type PlansIn = {
  readonly database: Database
  readonly forms: PlanForms
  readonly letters: Letters
  readonly mailQueued: () => void
  readonly damage: Damage
  readonly now: () => Instant
}

/** Plans by their facts; row, carers, publication and mail are written in the same batch. */
export const plansIn = ({ database, forms, letters, mailQueued, damage, now }: PlansIn): Plans => {
  const facts = factsIn(database)
  const stream = planStream(forms)
  const known = keepLatest<PlanId, Known>(factsKept, ({ plan }) => plan.version + emptyPlan)
  const versionOf = versionFinder(database)
  const catchUp = catchingUp(database, facts, stream)
  const projected = projecting(database)
  const { sites, files, leaveNothing } = goingWithFacts(database)
  const { erase, erased } = erasingIn(database, now)
  const linkedIn = async (change: Change) => {
    const before = known.find(change.after.id)
    const { key, adds } = before?.keyed ?? (await database.sealing.keyFor(streamOf(change.after.id)))
    const stored = sealedRow(key, { row: change.row, rule: planRowRule }, before?.row)
    const rows = linkedFacts(key, await linkBefore(facts, change, before), newFacts(change))
    return { change, key, adds, rows, row: { row: change.row, stored } }
  }
  const load = async (id: PlanId): Promise<Plan> => {
    const before = known.find(id)
    if (before && database.writes) return before.plan
    const version = await versionOf(id)
    if (before?.plan.version === version) return before.plan
    const unknown = { plan: stream.initial(id), last: beforeFirst }
    known.drop(id)
    const found = await damage.watched(id, 'facts', () => catchUp(before ?? unknown, version))
    if (version > 0) known.keep(id, found)
    return found.plan
  }
  return {
    load,
    made: (id) => damage.watched(id, 'facts', () => madeIn(facts, id)),
    save: async (change) => {
      // What stops being current lets go of its NHS number before the other takes it.
      const changes = [...(change.superseded ?? []), change]
      const linked = await Promise.all(changes.map(linkedIn))
      const mail = change.mail.length > 0 ? await letters.of(change) : noQueries
      const batch = (on: Connection): readonly Query[] => [
        ...linked.flatMap(({ adds, rows }) => [...adds(on), ...rows.map((row) => facts.insert(on, row))]),
        ...linked.flatMap((one) => projected(on, one, known.find(one.change.after.id)?.row)),
        ...changes.flatMap((change) => (change.sites ? sites(on, change) : [])),
        ...changes.flatMap((change) => (change.filesGone ? files.deletes(on, change) : [])),
        ...mail(on),
      ]
      const outcome = await database.write(batch).then(saved, orLost)
      for (const { change, key, rows, row } of linked) {
        const { after: plan } = change
        const last = rows.at(-1)
        if (outcome === 'saved' && last)
          known.keep(plan.id, { plan, last, row, keyed: { key, adds: noQueries } })
        else known.drop(plan.id)
      }
      if (change.mail.length > 0) mailQueued()
      leaveNothing(changes)
      return outcome
    },
    erase: (id, by) => erase(id, by).finally(() => known.drop(id)),
    erased,
    ...planListsIn(database, renewing(database, load), damage.isDamaged),
  }
}

const madeIn = async (facts: Facts, id: PlanId): Promise<readonly Made[]> => {
  const found: Made[] = []
  for await (const { rows } of facts.after(streamOf(id), beforeFirst))
    found.push(...rows.map(({ version, at, by, kind }) => ({ version, at, by, kind })))
  return found
}

/** What lies apart, and files, that end with a fact: no word of either stays in the log beside the file. */
const goingWithFacts = (database: Database) => {
  const { writes: sites, forgotten } = writingSites(database)
  const files = deletingFiles(database)
  const leaveNothing = (changes: readonly Change[]): void => {
    if (changes.some((one) => one.sites)) forgotten(changes)
    if (changes.some((one) => one.filesGone)) files.forgotten()
  }
  return { sites, files, leaveNothing }
}

/** A plan in memory takes about a kilobyte and a half a fact, with the paths that were walked over it: some 30 MB in all. */
const factsKept = 20_000
/** What a plan weighs before its first fact, in facts. */
const emptyPlan = 10
const saved = () => 'saved' as const
const orLost = ifTaken('lost-race' as const)
const noQueries = (): readonly Query[] => []

/** A plan with the link that its last fact was; and where this process wrote that, the row, and the key of both. */
type Known = { readonly plan: Plan; readonly last: Link; readonly row?: Written; readonly keyed?: Keyed }
type Written = { readonly row: PlanRow; readonly stored: StoredRow }

/** Where other processes write too, whether the plan in memory is the newest is asked of its row each time. */
const versionFinder = ({ connection, tables: { plans } }: Database) => {
  const find = asking((on) =>
    on
      .select({ version: plans.version })
      .from(plans)
      .where(eq(plans.id, sql.placeholder('id'))),
  )
  return async (id: PlanId): Promise<number> => (await find(connection, { id }))[0]?.version ?? 0
}

const catchingUp = (database: Database, facts: Facts, stream: Stream<PlanKind>) => {
  const givenBack = contentGivenBack(database)
  const folded = (plan: Plan, rows: readonly FactRow[]): Plan => {
    try {
      return foldStored<PlanKind>(stream, plan, rows)
    } catch (error) {
      throw new DamagedRecord(`${streamOf(plan.id)} cannot be folded${placesIn(error)}`)
    }
  }
  return async (before: Known, version: number): Promise<Known> => {
    const { id } = before.plan
    let found = before
    for await (const { rows, last } of facts.after(streamOf(id), before.last))
      found = { plan: folded(found.plan, await givenBack(id, rows)), last }
    if (found.last.version < version) throw new DamagedRecord(`${streamOf(id)} ends before ${version}`)
    return found
  }
}

/** Where it was thrown; what was thrown may quote what somebody wrote. */
const placesIn = (error: unknown): string =>
  error instanceof Error ? `\n${(error.stack ?? '').split('\n').filter(isPlace).join('\n')}` : ''
const isPlace = (line: string): boolean => /^\s+at /.test(line)

const linkBefore = async (facts: Facts, { after, facts: [first] }: Change, known: Known | undefined) => {
  const version = (first?.version ?? after.version + 1) - 1
  return known?.last.version === version ? known.last : facts.linkAt(streamOf(after.id), version)
}

const newFacts = ({ after, facts }: Change): readonly NewFact[] =>
  facts.map(({ version, at, by, fact }) => ({
    stream: streamOf(after.id),
    version,
    at,
    by,
    kind: fact.kind,
    shape: shapes[fact.kind],
    body: fact.kind === 'Approved' ? storedBody(fact) : fact,
  }))

/** The rows beside the facts. */
const projecting = (database: Database) => {
  const { plans, carers, teams } = database.tables
  const keepRow = replacing(plans, plans.id)
  const changeRow = changing(plans, 'id')
  const keepCarer = replacing(carers, [carers.plan, carers.id])
  const keepTeam = replacing(teams, [teams.plan, teams.team])
  const published = publishingIn(database)
  const hashOf = invitedHash(database.sealing)
  return (on: Connection, { change, key, row }: Projected, before: Written | undefined): readonly Query[] => [
    before && before.row.version < row.row.version
      ? changeRow(on, row.stored, before.stored)
      : keepRow(on, row.stored),
    ...change.carers.map((carer) =>
      keepCarer(on, { ...carer, email: hashOf(carer.email), plan: change.after.id }),
    ),
    ...(change.teams ?? []).map((team) =>
      keepTeam(on, { ...team, until: team.until ?? null, plan: change.after.id }),
    ),
    ...(change.publication ? published(on, key, change.publication, change.facts, change.after) : []),
  ]
}
type Projected = { readonly change: Change; readonly key: Key; readonly row: Written }
