import { addressOf } from '../../flow/spot.ts'
import type { Entry } from '../content.ts'
import { spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { entryOf } from './content-of.ts'
import { isSame } from './opposed.ts'
import { type Spoken, spotSpokenAt } from './spoken.ts'

type Line = { readonly spoken: Spoken; readonly lines: readonly string[]; readonly isBeside?: true }
/** Which of its lines are meant, where some are not. */
type Marked = { readonly marked?: readonly number[] }
/** Of one item, or of what is in none: words that are newer, and those that were written before. */
type Found<One> = {
  readonly item: string
  readonly newer: readonly One[]
  readonly older: readonly One[]
  /** Of the older, by answer. */
  readonly marked?: ReadonlyMap<One, readonly number[]>
}
type Reads = NonNullable<Plan['forms']['writtenSince']>

/**
 * Items in which others say something newer than the team's lines there, and lines that still hold a time that changed in
 * another. What one answer says now and what stood before it, nobody but who reads both can weigh.
 */
export const writtenSince = <One extends Line>(plan: Plan, parts: readonly One[]) => {
  const { writtenSince: reads } = plan.forms
  if (reads === undefined) return []
  const fields = [...reads.own, ...reads.team, ...reads.beside]
  const said = parts.filter(({ spoken, isBeside }) => !isBeside && fields.includes(spoken.field))
  const found = [
    ...newerThanTeams(plan, reads, said),
    ...timesLeft(plan, reads, said),
    ...keptBefore(plan, said),
  ]
  return [...Map.groupBy(found, ({ item }) => item)].map(([item, all]) => {
    const refused = [...new Set(all.flatMap(({ newer }) => newer))]
    const older = [...new Set(all.flatMap((found) => found.older))].filter((one) => !refused.includes(one))
    const wanted = older.map((one) => withMarks(one, all))
    const [name = ''] =
      said.find((one) => one.spoken.field === reads.named && itemOf(one) === item)?.lines ?? []
    return { id: `since-${item}`, words: reads.words(name), refused, wanted, isSince: true as const }
  })
}

/** Whoever found no lines in it means all of them. */
const withMarks = <One extends Line>(one: One, all: readonly Found<One>[]): One & Marked => {
  const found = all.filter(({ older }) => older.includes(one)).map(({ marked }) => marked?.get(one))
  const marked = found.every((lines) => lines !== undefined) ? [...new Set(found.flat())].sort() : []
  return marked.length === 0 || marked.length === one.lines.length ? one : { ...one, marked }
}

/** An approval since confirms the lines, for whoever signed was asked. */
const newerThanTeams = <One extends Line>(
  { approved }: Plan,
  { own, team }: Reads,
  said: readonly One[],
): readonly Found<One>[] => {
  const lines = said.filter((one) => isTeams(one) && itemOf(one) !== none && team.includes(one.spoken.field))
  return [...Map.groupBy(lines, itemOf)].flatMap(([item, teams]) => {
    const since = said.filter(
      (one) =>
        itemOf(one) === item &&
        !isTeams(one) &&
        own.includes(one.spoken.field) &&
        (approved === undefined || one.spoken.answer.at > approved.at),
    )
    const isNewer = (one: One, line: One) => one.spoken.answer.version > line.spoken.answer.version
    const newer = since.filter((one) => teams.some((line) => isNewer(one, line)))
    const older = teams.filter((line) => since.some((one) => isNewer(one, line)))
    return newer.length === 0 ? [] : [{ item, newer, older }]
  })
}

/** A line was approved with a time that it does not hold any more, and others do: in its item, or beside all items. */
const timesLeft = <One extends Line>(
  { approved }: Plan,
  { timesIn }: Reads,
  said: readonly One[],
): readonly Found<One>[] => {
  const before = approved?.content.entries ?? []
  const timesOf = (lines: readonly string[]) => lines.flatMap(timesIn)
  return said.flatMap((one) => {
    const was = before.find((entry) => isPlaceOf(entry, one))
    const now = timesOf(one.lines)
    const gone = timesOf(was?.shown ?? []).filter((time) => !now.includes(time))
    if (gone.length === 0) return []
    const [item, isAbout] = [itemOf(one), (other: One) => [item, none].includes(itemOf(other))]
    const older = said.filter(
      (other) =>
        other !== one &&
        (item === none || isAbout(other)) &&
        timesOf(other.lines).some((time) => gone.includes(time)),
    )
    const linesWith = ({ lines }: One) =>
      lines.flatMap((line, at) => (timesIn(line).some((time) => gone.includes(time)) ? [at] : []))
    const marked = new Map(older.map((other) => [other, linesWith(other)] as const))
    return older.length === 0 ? [] : [{ item, newer: [one], older, marked }]
  })
}

/** Whoever signed kept both and said why, and nobody has changed either since: the next version does not forget it. */
const keptBefore = <One extends Line>({ approved }: Plan, said: readonly One[]): readonly Found<One>[] => {
  const marked = (approved?.content.entries ?? []).flatMap((entry) =>
    (entry.saidOtherwise ?? []).flatMap(({ treatment, isSince, isNewer = false, lines }) =>
      isSince ? [{ entry, treatment, isNewer, lines }] : [],
    ),
  )
  return [...Map.groupBy(marked, ({ treatment }) => treatment).values()].flatMap((all) => {
    const standing = (isNewer: boolean) =>
      said.filter((one) =>
        all.some((mark) => mark.isNewer === isNewer && isSame(mark.entry, entryOf(one.spoken))),
      )
    const [newer, older] = [standing(true), standing(false)]
    const [first] = newer
    const marked = new Map(
      older.flatMap((one) => {
        const lines = all.find((mark) => isSame(mark.entry, entryOf(one.spoken)))?.lines
        return lines === undefined ? [] : [[one, lines] as const]
      }),
    )
    return first === undefined || older.length === 0 ? [] : [{ item: itemOf(first), newer, older, marked }]
  })
}

/** Said there by the same voice. */
export const isPlaceOf = (entry: Entry, { spoken }: Line): boolean => {
  if (addressOf(spotOf(entry)) !== addressOf(spotSpokenAt(spoken))) return false
  const { saidBy } = entryOf(spoken)
  return (
    entry.saidBy.voice === saidBy.voice && (saidBy.voice !== 'carer' || entry.saidBy.name === saidBy.name)
  )
}

const isTeams = ({ spoken }: Line): boolean => spoken.voice === 'team'

const itemOf = ({ spoken }: Line): string => spoken.at.at(-1) ?? none
const none = 'plan'
