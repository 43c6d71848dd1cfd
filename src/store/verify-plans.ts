import { DamagedRecord } from '../plan/damaged-record.ts'
import { type PlanId, planId } from '../plan/ids.ts'
import type { PlanForms } from '../plan/plan-forms.ts'
import { type BesideFacts, besideFactsIn } from './beside-facts.ts'
import type { Database } from './database.ts'
import { type Fault, faultsBeside } from './faults-beside.ts'
import { type Found, foundTwice } from './found-twice.ts'
import { type FoundWhole, foundInBoth, type Marking, markingWhole, stateOf } from './found-whole.ts'
import { missingBeside } from './missing-beside.ts'
import { type Range, type StoredStream, storedStream, storedStreams } from './stored-streams.ts'
import type { Verified } from './verification.ts'

/** Every plan once, and what no walk along their facts can meet. */
export const verifyPlans = async (
  database: Database,
  walk: () => Promise<Walked>,
): Promise<readonly Verified[]> => {
  const { rows, approved, fault: met, whole } = await walk()
  const fault = met ?? (await missingBeside(database))
  return [
    {
      kind: 'plans',
      rows,
      ...(whole ? { whole } : {}),
      ...(fault?.of === 'plans' ? { broken: fault.broken } : {}),
    },
    {
      kind: 'publications',
      rows: approved,
      ...(fault?.of === 'publications' ? { broken: fault.broken } : {}),
    },
  ]
}

/** How many facts and approved versions were looked at, the first fault, and where marks are kept what was found whole. */
export type Walked = {
  readonly rows: number
  readonly approved: number
  readonly fault?: Fault
  readonly whole?: FoundWhole
}

/** Of two faults that of the first walk counts. */
export const walkedInBoth = (first: Walked, second: Walked): Walked => {
  if (first.fault) return first
  const whole = first.whole && second.whole && foundInBoth(first.whole, second.whole)
  const [rows, approved] = [first.rows + second.rows, first.approved + second.approved]
  return { ...second, rows, approved, ...(whole ? { whole } : {}) }
}

/**
 * Every plan of the range: its chain, and that whatever stands beside its facts is what they come to, when they are folded
 * anew: all of them, or those that are not as they were when they were marked as whole. Some plans at a time, so that a large
 * store takes little more memory than a small one.
 */
export const walkPlans = async (
  database: Database,
  forms: PlanForms,
  range: Range = {},
  marking?: Marking,
): Promise<Walked> => {
  const beside = besideOrWhose(database)
  const faultIn = faultsBeside(forms, database.sealing)
  const marked = marking && markingWhole(marking)
  let rows = 0
  let approved = 0
  const told = (fault?: Fault): Walked => {
    const whole = marked?.found()
    return { rows, approved, ...(fault ? { fault } : {}), ...(whole ? { whole } : {}) }
  }
  const lookAt = (stream: StoredStream, one: BesideFacts | undefined): Found<Fault> => {
    const look = () => one && faultIn(planOf(stream), stream, one)
    const fault = marked && one ? marked.faultIn(stream, one, look) : look()
    return { fault, state: fault ? stateOf(stream, one) : '' }
  }
  const streamNow = storedStream(database)
  const lookAgain = async (before: StoredStream): Promise<Found<Fault>> => {
    const stream = (await streamNow(before.name)) ?? before
    const found = await beside([planOf(stream)])
    return 'broken' in found ? { fault: found, state: '' } : lookAt(stream, found.get(planOf(stream)))
  }
  for await (const streams of storedStreams(database, 'plan:%', range)) {
    const broken = streams.find(({ brokenAt }) => brokenAt !== undefined)
    if (broken) return told({ of: 'plans', broken: `${broken.name}, version ${broken.brokenAt}` })
    const found = await beside(streams.map(planOf))
    if ('broken' in found) return told(found)
    for (const stream of streams) {
      const one = found.get(planOf(stream))
      const fault = await foundTwice(lookAt(stream, one), () => lookAgain(stream))
      if (fault) return told(fault)
      rows += stream.rows.length
      approved += one?.approvals.length ?? 0
    }
  }
  return told()
}

const planOf = ({ name }: StoredStream): PlanId => planId(name.slice('plan:'.length))

/** A value that cannot be read at all is looked for plan by plan, so that it is said whose it is. */
const besideOrWhose = (database: Database) => {
  const beside = besideFactsIn(database)
  return async (ids: readonly PlanId[]): Promise<ReadonlyMap<PlanId, BesideFacts> | Fault> => {
    try {
      return await beside(ids)
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error
    }
    for (const id of ids) {
      const isRead = await beside([id]).then(
        () => true,
        () => false,
      )
      if (!isRead) return { of: 'publications', broken: `plan ${id}` }
    }
    return await beside(ids)
  }
}
