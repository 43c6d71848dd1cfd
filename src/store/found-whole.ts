import { hash } from 'node:crypto'
import type { BesideFacts } from './beside-facts.ts'
import type { Fault } from './faults-beside.ts'
import { openedUnder, sealed } from './sealing.ts'
import type { StoredStream } from './stored-streams.ts'

/** Of each plan that was found whole its mark, by the name of its stream. */
export type Marks = ReadonlyMap<string, string>

/** The marks of before, and what new ones say: which code looked, and on which day. */
export type Marking = { readonly release: string; readonly day: string; readonly marks: Marks }

/** Of plans that are whole: how many were looked at anew, those that are as they were found before, and since when. */
export type FoundWhole = {
  readonly marks: Marks
  readonly anew: number
  readonly asBefore: number
  /** The day on which the first of those was found so. */
  readonly since?: string
}

/**
 * Whether a plan is whole follows from its facts, the rows beside them, its key and the code that looks, and from no clock and no
 * other plan. So a mark of it is sealed by the plan's own key for all of these: it opens only where each is what it was, for that
 * plan, and nobody makes one without the master key. A plan that was erased has no key, and is looked at each time.
 */
export const markingWhole = ({ release, day, marks }: Marking) => {
  const whole = new Map<string, string>()
  const days = new Set<string>()
  let anew = 0
  let asBefore = 0
  return {
    /** The fault that `look` finds, which need not look where the plan is as it was found whole. */
    faultIn: (
      stream: StoredStream,
      beside: BesideFacts,
      look: () => Fault | undefined,
    ): Fault | undefined => {
      const { name, key } = stream
      if (!key?.secret) {
        const fault = look()
        if (!fault) anew += 1
        return fault
      }
      const place = `found whole ${release} ${name} ${stateOf(stream, beside)}`
      const before = marks.get(name)
      const since = before && openedUnder(key.secret, place, Buffer.from(before, 'base64'))
      if (before && since) {
        whole.set(name, before)
        days.add(since.toString('utf8'))
        asBefore += 1
        return undefined
      }
      const fault = look()
      if (fault) return fault
      anew += 1
      whole.set(name, sealed(key, place, day).toString('base64'))
      return undefined
    },
    found: (): FoundWhole => {
      const [since] = [...days].toSorted()
      return { marks: whole, anew, asBefore, ...(since === undefined ? {} : { since }) }
    },
  }
}

/** What two walks found together. */
export const foundInBoth = (one: FoundWhole, other: FoundWhole): FoundWhole => {
  const [since] = [one.since, other.since].filter((day) => day !== undefined).toSorted()
  return {
    marks: new Map([...one.marks, ...other.marks]),
    anew: one.anew + other.anew,
    asBefore: one.asBefore + other.asBefore,
    ...(since === undefined ? {} : { since }),
  }
}

/** All that is stored of a plan, in few letters. */
export const stateOf = (stream: StoredStream, beside: BesideFacts | undefined): string =>
  `${endOf(stream)} ${digestOf(beside ?? {})}`

/** Its last link holds all before it. */
const endOf = ({ rows }: StoredStream): string => `${rows.length} ${rows.at(-1)?.hash}`

/** Of every cell of every row, in whatever order a table hands its rows out. */
const digestOf = (beside: Partial<BesideFacts>): string =>
  hash(
    'sha256',
    Object.entries(beside)
      .map(([table, rows]) => `${table}\n${[rows ?? []].flat().map(textOf).toSorted().join('\n')}\n`)
      .join('\n'),
  )

/** No two rows read alike: texts stand in quotation marks, and bytes in none. */
const textOf = (row: object): string => Object.values(row).map(cellOf).join()
const cellOf = (cell: unknown): string =>
  cell instanceof Uint8Array
    ? `x${Buffer.from(cell.buffer, cell.byteOffset, cell.length).toString('base64')}`
    : typeof cell === 'string'
      ? JSON.stringify(cell)
      : String(cell)
