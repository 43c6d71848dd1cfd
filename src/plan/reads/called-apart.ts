import { holds, subjectsIn } from '../../flow/condition.ts'
import { namesWrittenIn, wordsIn } from '../../flow/names-written.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { barringOf, barsAt, isBarredBy, textsAt } from './barred.ts'
import { withoutNames, wordsOfLines, wordsOfNames, wordsTelling } from './kept-away.ts'
import { givenFor } from './reading.ts'
import type { Spoken } from './spoken.ts'

type Line = { readonly spoken: Spoken; readonly lines: readonly string[]; readonly isBeside?: true }
/** With its words, which are gone through once for all who are named; whether "father" or the like is among them. */
type Written<One extends Line = Line> = {
  readonly part: One
  readonly written: ReadonlySet<string>
  readonly isOfKin: boolean
}
/** Whom one voice calls, or lets come, and another keeps away. */
export type CalledApart<One extends Line> = {
  readonly id: string
  readonly words: string
  readonly refused: readonly One[]
  readonly wanted: readonly One[]
}

/**
 * One voice's word is enough that nobody calls somebody, so whoever signs reads who says otherwise. What one voice says of both
 * is its own to settle.
 */
export const calledApart = <One extends Line>(
  plan: Plan,
  parts: readonly One[],
): readonly CalledApart<One>[] => {
  const { calledApart: reads } = plan.forms
  if (reads === undefined) return []
  const said = parts.map((part): Written<One> => {
    const written = wordsOfLines(part.lines)
    return { part, written, isOfKin: !written.isDisjointFrom(kinWords(reads.kin)) }
  })
  const apart = (one: Who): readonly CalledApart<One>[] => {
    const words = wordsTelling(plan, one.names)
    const without = withoutThem(plan, one, words, reads)
    const key = `${[...words].join(' ')} ${one.kin?.id} ${one.items.length === 0}`
    const who = { ...one, words, without, key }
    const heard = said.map((one) => ({ part: one.part, says: saysOf(plan, who, one) }))
    const saying = (way: Way) => heard.flatMap(({ part, says }) => (says.includes(way) ? [part] : []))
    const [refused, wanted] = [saying('kept-away'), saying('called')]
    const isApart = refused.some((part) => wanted.some((other) => voiceOf(other) !== voiceOf(part)))
    const [name = who.kin?.name ?? ''] = who.names
    return isApart ? [{ id: `apart-called-${who.id}`, words: reads.words(name), refused, wanted }] : []
  }
  const named = [...peopleIn(plan), ...writtenIn(plan, parts, reads)].flatMap(apart)
  const known = named.flatMap(({ refused, wanted }) => [...refused, ...wanted])
  const isAskedAlready = ({ refused, wanted }: CalledApart<One>) =>
    [...refused, ...wanted].every((part) => known.includes(part))
  return [
    ...named,
    ...kinIn(plan, said, reads)
      .flatMap(apart)
      .filter((one) => !isAskedAlready(one)),
  ]
}

type Way = 'called' | 'kept-away'
type Who = {
  readonly id: string
  readonly names: readonly string[]
  /** Where they stand on the list; nowhere where words alone name them. */
  readonly items: readonly string[]
  /** Named by what they are to the person as well. */
  readonly kin?: Reads['kin']['all'][number]
}
type Reads = NonNullable<Plan['forms']['calledApart']>

/** Items of one person stand together: with the one that bars whom they name. */
const peopleIn = (plan: Plan): readonly Who[] => {
  const ids = Object.keys(plan.items).filter((id) => stands(plan, id) && barsAt(plan, id) !== undefined)
  const first = (id: string) => (isBarredBy(plan, id, ['person', 'team']) ? id : (barringOf(plan, id) ?? id))
  return [...Map.groupBy(ids, first)].map(([id, items]) => ({
    ...{ id, items },
    names: [id, ...items].flatMap((one) => textsAt(plan, one, 'contact-name')),
  }))
}

/** Who is named where it is asked who should stay away, and stands on no list. */
const writtenIn = (plan: Plan, parts: readonly Line[], { notNames }: Reads): readonly Who[] => {
  const asked = parts.filter((part) => isAway(plan, part))
  if (asked.length === 0) return []
  const known = wordsOfNames(plan)
  const names = asked.flatMap(({ lines }) => lines.flatMap((line) => namesWrittenIn(line, notNames, known)))
  return [...Map.groupBy(names, (name) => wordsIn(name).join('-'))].map(([id, all]) => ({
    ...{ id, names: all, items: [] },
  }))
}

/** Who is named as "my father" somewhere, with those of the list who are that. */
const kinIn = (plan: Plan, said: readonly Written[], { kin, who }: Reads): readonly Who[] => {
  const naming = said.flatMap(({ part, isOfKin }) => (isOfKin ? [part] : []))
  if (naming.length === 0) return []
  const related = said.flatMap(({ part }) => (part.spoken.field === kin.relation ? [part] : []))
  return kin.all
    .filter((one) => naming.some((part) => part.lines.some((line) => withoutKin(kin, one, who)(line, part))))
    .map((one) => {
      const items = related
        .filter(({ spoken: { answer } }) => isAnyOf(one.is, answer))
        .map(({ spoken }) => spoken.at.at(-1) ?? '')
      const names = items.flatMap((id) => textsAt(plan, id, 'contact-name'))
      return { id: `kin-${one.id}`, kin: one, items, names }
    })
}

const isAnyOf = (choices: readonly string[], { said }: Spoken['answer']): boolean =>
  said.kind === 'answer' && typeof said.value === 'string' && choices.includes(said.value)

/** "Call her father" of the team, "my father" of the person: with `who` in the place of both words; undefined where neither says so. */
const withoutKin = ({ own, others, notBefore, notAfter }: Reads['kin'], { words }: Kin, who: string) => {
  const all = patternOf(words, notAfter)
  return (line: string, { spoken, isBeside }: Line): string | undefined => {
    const isPerson = !isBeside && spoken.voice === 'person'
    const [whose, another] = isPerson ? [own, others] : [others, own]
    const told = line.replace(all, (found: string, before = '') => {
      const word = String(before).toLowerCase()
      if ([...another, ...notBefore].includes(word)) return found
      return word === '' || [...whose, 'the'].includes(word) ? who : `${before} ${who}`
    })
    return told === line ? undefined : told
  }
}
type Kin = Reads['kin']['all'][number]

/** Made once for each of the lists. */
const patternOf = (words: readonly string[], notAfter: readonly string[]): RegExp => {
  const known = patterns.get(words)
  if (known) return known
  const after = `(?![\\p{L}\\p{M}]|[\\s’'-]*(?:${notAfter.join('|')})(?![\\p{L}\\p{M}]))`
  const made = new RegExp(
    `(?:([\\p{L}]{1,12})[\\s-]+)?(?<![\\p{L}\\p{M}])(?:${words.join('|')})${after}`,
    'giu',
  )
  patterns.set(words, made)
  return made
}
const patterns = new WeakMap<readonly string[], RegExp>()

const kinWords = (kin: Reads['kin']): ReadonlySet<string> => {
  const known = wordsOfKin.get(kin) ?? new Set(kin.all.flatMap(({ words }) => words))
  wordsOfKin.set(kin, known)
  return known
}
const wordsOfKin = new WeakMap<Reads['kin'], ReadonlySet<string>>()

const isAway = ({ forms }: Plan, { spoken }: Line): boolean =>
  spoken.field === fieldMarked(forms, 'stays-away') ||
  forms.calledApart?.awayIn.includes(spoken.field) === true

type Heard = Who & {
  /** All of them that what a line says of them depends on. */
  readonly key: string
  readonly words: ReadonlySet<string>
  readonly without: (line: string, part: Line) => string | undefined
}

const withoutThem = (
  plan: Plan,
  { kin }: Who,
  words: ReadonlySet<string>,
  reads: Reads,
): Heard['without'] => {
  const byName = withoutNames(plan, words, reads.who)
  if (kin === undefined) return byName
  const byKin = withoutKin(reads.kin, kin, reads.who)
  return (line, part) => {
    const named = byName(line)
    return byKin(named ?? line, part) ?? named
  }
}

const saysOf = (plan: Plan, who: Heard, { part, written, isOfKin }: Written): readonly Way[] => {
  const { spoken, lines, isBeside } = part
  const item = spoken.at.at(-1) ?? ''
  const bars = who.items.includes(item) ? barsAt(plan, item) : undefined
  if (bars !== undefined && !isBeside && subjectsIn(bars).includes(spoken.field))
    return [isBarring(spoken, bars) ? 'kept-away' : 'called']
  if (spoken.field === fieldMarked(plan.forms, 'contact-name')) return []
  const isNamed = (who.kin !== undefined && isOfKin) || !written.isDisjointFrom(who.words)
  if (!isNamed && !(isBeside && bars !== undefined)) return []
  // What the team writes beside an answer about somebody is about them, whether or not it names them.
  const isAbout = isBeside && bars !== undefined
  return heardOnce(plan, part, `${who.key} ${isAbout}`, () =>
    lines.flatMap((line) => heardIn(plan, who, part, { line, isAbout })),
  )
}

/** Lines stay what they are in every later version of the plan, and so does what they say of somebody of these names. */
const heardOnce = (
  { forms }: Plan,
  { lines, spoken: { field, voice }, isBeside }: Line,
  who: string,
  hear: () => readonly Way[],
): readonly Way[] => {
  const before = heardBefore.get(lines)
  const known = before?.forms === forms ? before.known : new Map<string, readonly Way[]>()
  if (before?.known !== known) heardBefore.set(lines, { forms, known })
  const key = `${field} ${voice === 'person' && !isBeside} ${who}`
  const ways = known.get(key) ?? hear()
  known.set(key, ways)
  return ways
}
type HeardBefore = { readonly forms: Plan['forms']; readonly known: Map<string, readonly Way[]> }
const heardBefore = new WeakMap<readonly string[], HeardBefore>()

const isBarring = ({ plan, voice, form, field, answer }: Spoken, bars: NonNullable<Bars>): boolean =>
  holds(bars, { given: givenFor(plan, voice, form.section), live: { [field]: answer.said }, measures: {} })
type Bars = ReturnType<typeof barsAt>

/** Where it is asked who should stay away a name alone says so of whom no list has; of others of a list it is asked about there. */
const heardIn = (
  plan: Plan,
  { without, items, kin }: Heard,
  part: Line,
  { line, isAbout }: { readonly line: string; readonly isAbout: boolean | undefined },
): readonly Way[] => {
  const { calledApart: reads } = plan.forms
  if (reads === undefined) return []
  const told = without(line, part) ?? (isAbout ? `${reads.who}. ${line}` : undefined)
  if (told === undefined) return []
  const isCalled = reads.isCalled(told)
  const isByName = items.length === 0 || kin !== undefined || reads.awayIn.includes(part.spoken.field)
  const isKeptAway = reads.isKeptAway(told) || (isByName && isAway(plan, part) && !isCalled)
  return [...(isCalled ? (['called'] as const) : []), ...(isKeptAway ? (['kept-away'] as const) : [])]
}

const voiceOf = ({ spoken, isBeside }: Line): string => (isBeside ? 'team' : spoken.voice)
