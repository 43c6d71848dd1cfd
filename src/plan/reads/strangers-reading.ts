import { choicesIn, subjectsIn } from '../../flow/condition.ts'
import { saysNone } from '../../flow/controls/none.ts'
import { type Spot, sectionAt } from '../../flow/spot.ts'
import { checksFor, type Find, type StrangersCheck } from '../../flow/stranger.ts'
import { type Content, type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { isBarred, isToRing } from './barred.ts'
import { givenFor } from './reading.ts'

/** What a stranger would find for each check on the page that shows this content, and what is missing there. */
export type StrangersReading = {
  readonly check: StrangersCheck
  readonly found: readonly Found[]
  /** Items that do not say it, and questions that somebody passed over. */
  readonly missing: readonly Missing[]
}
type Found = {
  readonly entry: Entry
  /** What the item goes by in which it stands. */
  readonly name: Entry | undefined
  readonly lines: readonly string[]
  readonly beside: readonly Entry[]
}
type Missing = { readonly spot: Spot; readonly name: Entry | undefined; readonly passed?: Entry }

export const strangersReading = (
  plan: Plan,
  content: Pick<Content, 'entries'>,
  checks: readonly StrangersCheck[],
): readonly StrangersReading[] => {
  const [first] = plan.forms.sections
  if (!first) return []
  const given = givenFor(plan, 'person', first.section)
  const page = { plan, entries: content.entries }
  return checksFor(checks, { given, live: {}, measures: {} }).map((check) => ({
    check,
    found: check.finds.flatMap((find) => foundBy(page, find)),
    missing: check.finds.flatMap((find) => [...itemsWithout(page, find), ...passedOver(page, find)]),
  }))
}

type Page = { readonly plan: Plan; readonly entries: readonly Entry[] }

const foundBy = (page: Page, find: Find): readonly Found[] =>
  page.entries
    .filter(({ field, said }) => field === find.field && said.kind === 'answer' && !saysNone(said.value))
    .filter(({ item }) => item === undefined || (isToRing(page.plan, item) && counts(page, item, find)))
    .flatMap((entry) => {
      const lines = find.has === undefined ? entry.shown : linesOf(entry, find.has)
      const beside = itemOf(page, entry.item).filter(({ field }) => field === find.beside)
      return lines.length === 0 ? [] : [{ entry, name: nameIn(page, entry), lines, beside }]
    })

/** Who is to be rung after a death alone has a number, and none that helps. */
const counts = (page: Page, item: string, { unless }: Find): boolean =>
  unless === undefined ||
  !itemOf(page, item).some((entry) => entry.field === unless.field && choosing(entry, unless.has).length > 0)

/** Of an item that bars people and in which nobody said whether it does, that comes first: it is rung by nobody. */
const itemsWithout = (page: Page, find: Find): readonly Missing[] => {
  if (!find.each) return []
  const { plan } = page
  const items = Map.groupBy(page.entries.filter(isBeside(page, find)), ({ item }) => item ?? '')
  return [...items].flatMap(([item, [entry]]) => {
    if (!entry || isBarred(plan, item) || !counts(page, item, find)) return []
    const at = spotOf(entry).at.slice(0, -1)
    const section = sectionIn(plan, entry)
    const [bars] = isToRing(plan, item) ? [] : subjectsIn(section?.barred ?? {})
    const isSaid = itemOf(page, item).some(
      ({ field, said }) => field === find.field && said.kind === 'answer',
    )
    const field = bars ?? (isSaid ? undefined : find.field)
    if (field === undefined) return []
    return [{ spot: { section: entry.section, at: [...at, field] }, name: nameIn(page, entry) }]
  })
}

/** An entry of the list whose items say it. */
const isBeside =
  ({ plan }: Page, { field }: Find) =>
  (entry: Entry): boolean =>
    entry.item !== undefined && sectionIn(plan, entry)?.fields[field] !== undefined

/** A way out that was chosen is told, so that nobody takes it for a page that lost an answer. */
const passedOver = ({ entries }: Page, { field, each }: Find): readonly Missing[] =>
  each
    ? []
    : entries
        .filter((entry) => entry.field === field && entry.item === undefined && entry.said.kind !== 'answer')
        .map((passed) => ({ spot: spotOf(passed), name: undefined, passed }))

const itemOf = ({ entries }: Page, item: string | undefined): readonly Entry[] =>
  item === undefined ? [] : entries.filter((entry) => entry.item === item)

const nameIn = (page: Page, entry: Entry): Entry | undefined => {
  const section = sectionIn(page.plan, entry)
  const [name] = section?.steps[section.start]?.ask ?? []
  return itemOf(page, entry.item).find(({ field, said }) => field === name && said.kind === 'answer')
}

const sectionIn = ({ forms }: Plan, entry: Entry) => {
  const form = forms.sections.find(({ section }) => section.id === entry.section)
  return form && sectionAt(form.section, spotOf(entry).at)
}

/** Of several choices the lines of these alone. */
const linesOf = (entry: Entry, has: readonly string[]): readonly string[] => {
  const chosen = choosing(entry, has)
  const value = entry.said.kind === 'answer' && Array.isArray(entry.said.value) ? entry.said.value : chosen
  return entry.shown.filter((_, index) => chosen.includes(String(value[index])))
}

const choosing = ({ said }: Pick<Entry, 'said'>, has: readonly string[]): readonly string[] =>
  said.kind === 'answer' ? choicesIn(said.value).filter((choice) => has.includes(choice)) : []
