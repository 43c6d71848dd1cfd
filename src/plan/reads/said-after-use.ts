import type { Instant } from '../ids.ts'
import type { Plan } from '../plan.ts'
import { isToldNext } from '../use-reports.ts'

/** What somebody who used an approved plan found wrong in it, as whoever opens it next is told. */
export type SaidAfterUse = {
  readonly at: Instant
  readonly jobRole: string
  readonly service: string
  readonly of: number
  /** The choices of its form. */
  readonly wrong: readonly string[]
  readonly text: string
  /** Who of the practice read it last, and what they said of it. */
  readonly read?: { readonly by: string; readonly at: Instant; readonly words?: string }
}

/** Of whichever version, until somebody has said how it is settled and a version was approved since: newest first. */
export const saidAfterUse = ({ useReports, approved }: Plan): readonly SaidAfterUse[] =>
  useReports
    .filter((one) => isToldNext(one, approved?.version))
    .map(({ at, jobRole, service, of, wrong, text, reads }) => {
      const read = reads.findLast(({ words }) => words !== undefined) ?? reads.at(-1)
      return { at, jobRole, service, of, wrong, text, ...(read ? { read: readOf(read) } : {}) }
    })
    .toReversed()

const readOf = ({
  by,
  at,
  words,
}: Plan['useReports'][number]['reads'][number]): NonNullable<SaidAfterUse['read']> => ({
  ...{ by: by.name, at },
  ...(words === undefined ? {} : { words }),
})
