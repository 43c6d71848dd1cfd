import { subjectsIn } from '../../flow/condition.ts'
import { isList, part, textsIn } from '../../flow/json.ts'
import type { Mark } from '../../flow/mark.ts'
import { sectionAt } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { isBarred } from './barred.ts'
import { entryTellsOfHarm } from './harm-kept.ts'
import type { Publication } from './publication.ts'
import { isKeptFromCarers } from './reading.ts'
import { isToldToCarers } from './told-to-carers.ts'

/**
 * A page of the person's as it may lie open where a helper looks on: without what is hidden from helpers, and without
 * what would betray it. An item whose name, or what bars people, is hidden is left out whole, and so is what names it; and
 * whoever must not be called, whom no helper is told of. Of one whose numbers alone are hidden the rest stands, by its name.
 * `inPlace` is what stands where an answer is left out, if anything does.
 */
export const withoutHidden = (
  plan: Plan,
  publication: Publication,
  inPlace: (entry: Entry) => Entry | undefined = () => undefined,
): { readonly publication: Publication; readonly leftOut: readonly string[] } => {
  const { content } = publication
  const { items, isHidden, withoutNumbers } = hiddenIn(plan, content.entries)
  const standing = (entry: Entry) => (items.has(entry.item ?? '') ? undefined : inPlace(entry))
  const kept = content.entries.flatMap((entry) =>
    isHidden(entry) ? (standing(entry) ?? []) : withoutNumbers(entry),
  )
  const leftOut = [...new Set(content.entries.filter(isHidden).map(({ field }) => field))]
  if (leftOut.length === 0) return { publication, leftOut }
  const { sentences, told, powersSeen, notToRing = [], ...rest } = content
  const shown = {
    ...rest,
    entries: kept,
    notAsked: content.notAsked.filter(({ item }) => !items.has(item ?? '')),
    notToRing: notToRing.filter(({ item }) => !items.has(item)),
    ...(items.size === 0 && powersSeen ? { powersSeen } : {}),
  }
  return { publication: { ...publication, content: shown, ...openIdentity(plan, publication) }, leftOut }
}

/**
 * Which answers tell of something that is hidden from helpers; and, of one that points at somebody whose numbers alone are
 * hidden, what may be read of it.
 */
export const hiddenIn = (plan: Plan, entries: readonly Entry[]) => {
  const items = hiddenItems(plan, entries)
  const numbers = hiddenNumbers(plan, entries)
  const isHidden = (entry: Entry): boolean =>
    isKeptFromCarers(plan, spotOf(entry).at) ||
    entryTellsOfHarm(plan, entry) ||
    items.has(entry.item ?? '') ||
    namesAny(entry, items) ||
    isUntold(plan, entry)
  const withoutNumbers = (entry: Entry): Entry =>
    namesAny(entry, numbers) ? { ...entry, shown: entry.shown.map(cutting([...numbers.values()])) } : entry
  return { items, numbers, isHidden, withoutNumbers }
}

/** By the item whose numbers are hidden: how they read behind its name, in each voice. */
const hiddenNumbers = (plan: Plan, entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> => {
  const field = fieldMarked(plan.forms, 'contact-phones')
  const said = entries.filter((one) => one.field === field && isKeptFromCarers(plan, spotOf(one).at))
  const byItem = Map.groupBy(said, ({ item }) => item ?? '')
  return new Map(
    [...byItem].map(([item, all]) => [
      item,
      all.flatMap((one) =>
        one.said.kind === 'answer' && isList(one.said.value) ? [textsIn(one.said.value).join(', ')] : [],
      ),
    ]),
  )
}

const cutting =
  (all: readonly (readonly string[])[]) =>
  (line: string): string => {
    const behind = all.flat().find((numbers) => numbers !== '' && line.endsWith(`, ${numbers}`))
    return behind === undefined ? line : line.slice(0, -behind.length - 2)
  }

const isUntold = (plan: Plan, entry: Entry): boolean => {
  const form = plan.forms.sections.find(({ section }) => section.id === entry.section)
  const field = form && sectionAt(form.section, spotOf(entry).at)?.fields[entry.field]
  return field !== undefined && !isToldToCarers(field, entry.said)
}

/** Items of which something is hidden by which they are known, or that bars them. */
const hiddenItems = (plan: Plan, entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) => {
      const form = plan.forms.sections.find(({ section }) => section.id === entry.section)
      const { at } = spotOf(entry)
      const section = form && sectionAt(form.section, at)
      if (entry.item === undefined || !section) return []
      const names = section.steps[section.start]?.ask ?? []
      const telling = [...names, ...subjectsIn(section.barred ?? {})].filter(
        (name) => section.fields[name] !== undefined,
      )
      return isKeptFromCarers(plan, at.slice(0, -1)) ||
        isBarred(plan, entry.item) ||
        (names.includes(entry.field) && entryTellsOfHarm(plan, entry)) ||
        telling.some((name) => plan.hidden.includes(name))
        ? [entry.item]
        : []
    }),
  )

/** Answers that point at items read as their names and numbers. */
const namesAny = ({ said }: Entry, items: { readonly has: (item: string) => boolean }): boolean =>
  said.kind === 'answer' && textsIn(part(said.value, 'items')).some((one) => items.has(one))

/** The names of the banner come from answers. */
const openIdentity = (plan: Plan, { family, given, born, nhsNumber }: Publication) => {
  const isOpen = (mark: Mark) => !isKeptFromCarers(plan, [fieldMarked(plan.forms, mark) ?? ''])
  return {
    family: isOpen('family-name') ? family : '',
    given: isOpen('given-name') ? given : '',
    born: isOpen('birth-date') ? born : '',
    nhsNumber: isOpen('nhs-number') ? nhsNumber : undefined,
  }
}
