import type { Answers, Said } from './answer.ts'
import { type ChartInput, type Settled, type Walked, walked } from './chart.ts'
import { testsIn, toldOf } from './condition.ts'
import type { Need } from './field-rules.ts'
import type { Given, Section } from './section.ts'
import {
  askedOf,
  isBox,
  isOfAnother,
  isOnlyToRead,
  isStillValid,
  needOf,
  putsAny,
  subjectOf,
  suggestibleIn,
  testsOf,
  type Withheld,
  waysOf,
} from './step.ts'

/** Where someone is in a section: a function of what they have answered, and of nothing else. */
export type Path = {
  /** The steps on the way, in order, as far as they are known. */
  readonly steps: readonly StepOnPath[]
  /** The first open step; undefined when nothing is left to ask. A page to read holds up nobody but a conversation. */
  readonly open: string | undefined
  /** On the path: counts, is shown, is approved. */
  readonly live: Readonly<Record<string, Said>>
  /** Answered once, off the path now: kept, shown to its author only, back untouched with its branch. */
  readonly parked: readonly string[]
  /** Choices that their questions, on the path, do not offer now. */
  readonly withheld: Withheld
  /** Live, but no longer a valid answer to its question as it is put now: kept and flagged. */
  readonly again: readonly string[]
  /** On the path and needed before approval, without a valid value (M) or without one and a reason (R). */
  readonly missing: readonly { readonly field: string; readonly need: Need }[]
  /** The items of the lists on the path; taken out ones are no answers. */
  readonly items: Readonly<Record<string, Readonly<Record<string, Path>>>>
  readonly measures: Readonly<Record<string, number>>
}
export type StepOnPath = {
  readonly id: string
  readonly asked: readonly string[]
  readonly settled: boolean
  /** Put as well, to suggest an answer to whoever may give one: never asked, live or missing. */
  readonly suggests?: readonly string[]
}

/**
 * Pure, total, deterministic; walking on past open steps it is remembered for the same answers and the same given. With
 * `walkOn` false it stops at the first open step, as a conversation does.
 */
export const pathOf = (section: Section, answers: Answers, given: Given, walkOn = true): Path => {
  if (!walkOn) return pathFrom(section, answers, given, false)
  const before = paths.get(section)?.get(answers)?.get(given)
  if (before) return before
  const path = pathFrom(section, answers, given, true)
  const ofSection: Paths = paths.get(section) ?? new WeakMap()
  const ofAnswers: WeakMap<Given, Path> = ofSection.get(answers) ?? new WeakMap()
  paths.set(section, ofSection.set(answers, ofAnswers.set(given, path)))
  return path
}
type Paths = WeakMap<Answers, WeakMap<Given, Path>>
const paths = new WeakMap<Section, Paths>()

const pathFrom = (section: Section, answers: Answers, before: Given, walkOn: boolean): Path => {
  const given = withBegun(section, answers, before)
  const items = itemPaths(section, answers, given)
  const said = { ...saidIn(section, answers, items), ...readIn(section, given) }
  const { visited, live, measures, withheld } = walk(section, { given, answers: said, walkOn })
  const steps = visited
    .map((id) => stepOnPath(section, id, given, said))
    .filter((step) => putsAny(step) || section.steps[step.id]?.ask.length === 0)
  const asked = steps.flatMap((step) => step.asked)
  const onPath = new Set(asked)
  return {
    steps,
    open: steps.find((step) => !step.settled && !(walkOn && isOnlyToRead(section.fields, step.asked)))?.id,
    live,
    parked: Object.keys(answers.answers).filter((field) => !onPath.has(field)),
    withheld,
    again: Object.entries(live).flatMap(([field, one]) =>
      isStillValid(section.fields[field], one, withheld[field]) ? [] : [field],
    ),
    missing: asked.flatMap((field) => {
      const said = live[field] ?? closed(section, answers, field)
      const counts = said !== undefined && isStillValid(section.fields[field], said, withheld[field])
      return missingIn(section, field, counts ? said : undefined, given)
    }),
    items: Object.fromEntries(Object.entries(items).filter(([list]) => onPath.has(list))),
    measures,
  }
}

/** What was begun in a list leads to it though nothing else does any more: one object for the same lists, since walks are remembered by it. */
const withBegun = (section: Section, { items }: Answers, given: Given): Given => {
  if (!testsOf(section).some(([subject]) => subject === 'given.begun')) return given
  const begun = Object.keys(items).filter((list) => Object.keys(items[list] ?? {}).length > 0)
  if (begun.length === 0) return given
  const ofGiven = begunBy.get(given) ?? new Map<string, Given>()
  const key = begun.toSorted().join()
  const known = ofGiven.get(key) ?? { ...given, begun }
  begunBy.set(given, ofGiven.set(key, known))
  return known
}
const begunBy = new WeakMap<Given, Map<string, Given>>()

/** A path and those of its items at any depth, each with the way to it; gone through once. */
export const withItems = (path: Path): readonly Part[] => {
  const before = parts.get(path)
  if (before) return before
  const all = partsFrom(path, [])
  parts.set(path, all)
  return all
}
type Part = { readonly at: readonly string[]; readonly path: Path }
const parts = new WeakMap<Path, readonly Part[]>()

const partsFrom = (path: Path, at: readonly string[]): readonly Part[] => [
  { at, path },
  ...Object.entries(path.items).flatMap(([list, items]) =>
    Object.entries(items).flatMap(([id, one]) => partsFrom(one, [...at, list, id])),
  ),
]

/**
 * Walking on, answers lead somewhere else only where a condition tells them apart: XState walks once for all of which the
 * conditions of a section tell the same. A conversation, which waits and measures, is walked anew.
 */
const walk = (section: Section, input: ChartInput): Walked => {
  if (!input.walkOn || section.measures) return walked(section, input)
  const ways = waysKnown(section, input.given)
  const told = toldOf(testsOf(section), { ...input, live: input.answers, measures: {} })
  const way = ways.get(told) ?? walked(section, input)
  if (ways.size >= waysMost) ways.clear()
  ways.set(told, way)
  return { ...way, live: liveOn(section, way.left, input) }
}
const waysMost = 1000

const waysKnown = (section: Section, given: Given): Map<string, Settled> => {
  const ofSection = known.get(section) ?? new WeakMap<Given, Map<string, Settled>>()
  known.set(section, ofSection)
  const ways = ofSection.get(given) ?? new Map<string, Settled>()
  ofSection.set(given, ways)
  return ways
}
const known = new WeakMap<Section, WeakMap<Given, Map<string, Settled>>>()

/** What was said to the questions of the steps that are behind us. */
const liveOn = (section: Section, left: readonly string[], { given, answers }: ChartInput): Path['live'] => {
  const live: Record<string, Said> = {}
  for (const id of left) {
    const step = section.steps[id]
    for (const field of step ? askedOf(section, step, given) : []) {
      const said = answers[field]
      if (said) live[field] = said
    }
  }
  return live
}

const itemPaths = (section: Section, answers: Answers, given: Given): Path['items'] =>
  Object.fromEntries(
    listsOf(section).map(({ name, item }) => [
      name,
      Object.fromEntries(
        Object.entries(answers.items[name] ?? {}).map(([id, one]) => [id, pathOf(item, one, given)]),
      ),
    ]),
  )

const listsOf = (section: Section): Lists => {
  const known = lists.get(section)
  if (known) return known
  const found = Object.entries(section.fields).flatMap(([name, field]) =>
    field.control === 'list' ? [{ name, item: field.item }] : [],
  )
  lists.set(section, found)
  return found
}
type Lists = readonly { readonly name: string; readonly item: Section }[]
const lists = new WeakMap<Section, Lists>()

/** A list counts as answered only when every item of it is. */
const saidIn = (section: Section, answers: Answers, items: Path['items']): Readonly<Record<string, Said>> => {
  const subject = subjectOf(section, answers.answers)
  return Object.fromEntries(
    Object.entries(answers.answers).flatMap(([name, answer]) => {
      if (section.fields[name] === undefined || isOfAnother(answer, subject)) return []
      const own = items[name]
      const unfinished =
        own !== undefined &&
        Object.entries(own).some(
          ([id, item]) => item.open !== undefined && answers.items[name]?.[id]?.isBeside !== true,
        )
      return unfinished ? [] : [[name, answer.said]]
    }),
  )
}

/** Pages that were read, as the walk needs them: settled. */
const readIn = (section: Section, { seen = [] }: Given): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    seen
      .filter((name) => section.fields[name]?.control === 'seen')
      .map((name) => [name, { kind: 'answer', value: 'seen' }]),
  )

const stepOnPath = (
  section: Section,
  id: string,
  given: Given,
  said: Readonly<Record<string, Said>>,
): StepOnPath => {
  const step = section.steps[id]
  const asked = step ? askedOf(section, step, given) : []
  const settled = asked.every((field) => said[field] !== undefined || isBox(section.fields[field]))
  const suggests = step ? suggestibleIn(section, step, given) : []
  return { id, asked, settled, ...(suggests.length > 0 ? { suggests } : {}) }
}

/** What the items of a closed list lack is missing in them, and not once more in the list. */
const closed = ({ fields }: Section, { answers }: Answers, field: string): Said | undefined =>
  fields[field]?.control === 'list' ? answers[field]?.said : undefined

const missingIn = (section: Section, name: string, said: Said | undefined, given: Given): Path['missing'] => {
  const field = section.fields[name]
  if (field === undefined) return []
  const need = needOf(field, given.pathway)
  const counts = said !== undefined && said.kind !== 'skipped'
  const met = need === 'M' ? counts && said.kind === 'answer' : need !== 'R' || counts
  return met ? [] : [{ field: name, need }]
}

/** How far along a page is among those that are on the path now. */
export type Progress = {
  readonly at: number
  /** Unknown while an answer that is still open, or a list that is still to come, decides how many pages there are. */
  readonly of: number | undefined
  readonly isInItem: boolean
  /** Among the few pages that are enough for one evening. */
  readonly isForTonight?: true
}

/** Undefined for a page that is not on the path, where there is no other, and at a list with which a section ends. A question in parts has a page for each. */
export const progressOf = (
  section: Section,
  path: Path,
  { step, part = 1, isInItem }: { readonly step: string; readonly part?: number; readonly isInItem: boolean },
): Progress | undefined => {
  const pages = path.steps
    .filter(putsAny)
    .flatMap(({ id }) => (section.steps[id]?.parts ?? [id]).map(() => id))
  const at = pages.indexOf(step) + part
  const lists = pages.filter((id) => asksList(section, id))
  // Behind a list at the end come as many pages as it gets entries: no count of pages is true there.
  if (!pages.includes(step) || pages.length < 2 || (at === pages.length && lists.includes(step)))
    return undefined
  const isUnknown = lists.some((id) => pages.indexOf(id) >= at) || branchesOnOpen(section, path)
  return { at, of: isUnknown ? undefined : pages.length, isInItem }
}

const asksList = ({ fields, steps }: Section, step: string): boolean =>
  steps[step]?.ask.some((name) => fields[name]?.control === 'list') === true

const branchesOnOpen = (section: Section, { steps, live }: Path): boolean => {
  const open = new Set(steps.flatMap(({ asked }) => asked.filter((field) => live[field] === undefined)))
  return steps.some(({ id }) => {
    const step = section.steps[id]
    return (
      step !== undefined &&
      waysOf(step).some(({ when }) => when !== undefined && testsIn(when).some(([field]) => open.has(field)))
    )
  })
}
