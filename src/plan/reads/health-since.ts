import type { HealthSince } from '../../flow/health-since.ts'
import type { Plan } from '../plan.ts'
import { formAsking } from '../plan-forms.ts'
import { namesOfRows } from './rows-of.ts'
import type { Spoken } from './spoken.ts'
import { isPlaceOf } from './written-since.ts'

type Line = { readonly spoken: Spoken; readonly lines: readonly string[]; readonly isBeside?: true }

/**
 * What the person reacts to or takes is not said as it was approved, and lines of the team that are older name it: whoever signs reads
 * both, since nobody else would look for them so far apart.
 */
export const healthSince = <One extends Line>(
  plan: Plan,
  parts: readonly One[],
  isTeams: (one: One) => boolean,
) => {
  const { healthSince: reads } = plan.forms
  if (reads === undefined || plan.approved === undefined) return []
  const found = parts.flatMap((newer) => {
    if (newer.isBeside || !reads.in.includes(newer.spoken.field)) return []
    const isAbout = aboutOf(reads, parts, differenceOf(plan, newer))
    const older = parts.filter(
      (one) =>
        isTeams(one) &&
        !reads.in.includes(one.spoken.field) &&
        (one.isBeside || one.spoken.answer.version < newer.spoken.answer.version) &&
        one.lines.some(isAbout),
    )
    const marked = older.map((one) => ({
      ...one,
      marked: one.lines.flatMap((line, at) => (isAbout(line) ? [at] : [])),
    }))
    return marked.length === 0 ? [] : [{ newer, older: marked }]
  })
  return found.length === 0
    ? []
    : [
        {
          ...{ id: 'since-health', words: reads.words, isSince: true as const },
          refused: found.map(({ newer }) => newer),
          wanted: [...new Map(found.flatMap(({ older }) => older).map((one) => [one.spoken, one])).values()],
        },
      ]
}

/** Lines and names that no approved answer had there, and those that it had and that are gone. */
const differenceOf = ({ approved }: Plan, { spoken, lines }: Line) => {
  const was = (approved?.content.entries ?? []).find((entry) => isPlaceOf(entry, { spoken, lines }))
  const before = was?.shown ?? []
  const rules = spoken.section.fields[spoken.field]
  const [now, then] = [spoken.answer.said, was?.said].map((said) => (said ? namesOfRows(rules, said) : []))
  const inOneAlone = <T>(some: readonly T[] = [], others: readonly T[] = []) => [
    ...some.filter((one) => !others.includes(one)),
    ...others.filter((one) => !some.includes(one)),
  ]
  const changedLines = inOneAlone(lines, before)
  // Of a row that says more about one thing its name is the same.
  const names = [...(now ?? []), ...(then ?? [])].filter((name) =>
    changedLines.some((line) => name !== '' && line.includes(name)),
  )
  return { lines: changedLines, names: [...new Set([...names, ...inOneAlone(now, then)])] }
}

const aboutOf = (
  { things, packs, common }: HealthSince,
  parts: readonly Line[],
  { lines, names }: ReturnType<typeof differenceOf>,
): ((line: string) => boolean) => {
  const meant = things.filter(({ isNamed }) => lines.some(isNamed))
  const words = names.flatMap((name) => {
    const [first = ''] = name.toLowerCase().match(/\p{L}{6,}/u) ?? []
    return first === '' || common.includes(first) ? [] : [first]
  })
  const isThing = (line: string): boolean =>
    meant.some((one) => one.isNamed(line)) || wordsOf(line).some((word) => words.includes(word))
  // What it is one of may be a pack's name, and what a pack holds stands in its own list, or beside its name.
  const held = packs.filter(
    ({ isNamed, fields }) =>
      lines.some(isNamed) ||
      parts.some((one) =>
        one.lines.some((line) => isThing(line) && (fields.includes(one.spoken.field) || isNamed(line))),
      ),
  )
  return (line) => isThing(line) || [...meant, ...held].some((one) => one.isMeant(line))
}

const wordsOf = (line: string): readonly string[] => line.toLowerCase().match(/\p{L}+/gu) ?? []

/** What was approved as something to be careful of, and stands nowhere now: by its name, with the row as it was approved. */
export const warnedGone = <One extends Line>(plan: Plan, parts: readonly One[]) => {
  const { healthSince: reads } = plan.forms
  if (reads === undefined) return []
  const now = parts.filter(({ spoken, isBeside }) => !isBeside && reads.warned.includes(spoken.field))
  const said = now
    .flatMap(({ lines }) => lines)
    .join('\n')
    .toLowerCase()
  return (plan.approved?.content.entries ?? []).flatMap((entry) => {
    const rules = formAsking(plan.forms, entry.field)?.section.fields[entry.field]
    if (!reads.warned.includes(entry.field)) return []
    const names = namesOfRows(rules, entry.said).filter((name) => !said.includes(name.trim().toLowerCase()))
    return names.map((name) => ({
      ...{ id: `gone-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`, words: reads.gone(name) },
      refused: [{ entry, lines: entry.shown.filter((line) => line.includes(name)) }],
      now,
    }))
  })
}
