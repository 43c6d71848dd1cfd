import type { Bar } from '../../flow/bars.ts'
import { holds } from '../../flow/condition.ts'
import type { Given } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import { numbersIn } from '../../flow/telephone-numbers.ts'
import type { Content, Entry } from '../content.ts'
import { nameKeys } from '../name-keys.ts'
import { fieldMarked, type PlanForms } from '../plan-forms.ts'
import type { Publication } from './publication.ts'

/**
 * Whom nobody rings, also of what was approved before that was recorded (26 November 2026): an item that bars whom it
 * names, and another one of the same name or number where the person or the team bars them; what was recorded stays.
 */
export const withBars = (forms: PlanForms, content: Content): Content => {
  const own = barringItems(forms, content.entries)
  if (own.length === 0) return content
  const stored = new Map((content.notToRing ?? []).map((one) => [one.item, one]))
  const all = [...own.map(({ item }) => item), ...namesakes(forms, content.entries, own)]
  const derived = all.map((item) => {
    const known = stored.get(item)
    const numbers = known?.numbers ?? keysIn(forms, content.entries, item).numbers
    return { item, barred: true, ...(numbers.length > 0 ? { numbers } : {}) }
  })
  const others = [...stored.values()].filter(({ item }) => !all.includes(item))
  return { ...content, notToRing: [...derived, ...others] }
}

type Barring = { readonly item: string; readonly list: string | undefined; readonly reaches: boolean }

/** Each item in which any voice bars whom it names; only the person's and the team's word reaches to other items. */
const barringItems = (forms: PlanForms, entries: readonly Entry[]): readonly Barring[] => {
  const rules = forms.sections
    .flatMap(({ section }) => sectionsIn(section))
    .flatMap(({ section: { barred } }) => (barred === undefined ? [] : [barred]))
  const said = entries.filter(({ item }) => item !== undefined)
  const barring = said.filter((entry) =>
    rules.some((when) => holds(when, { given: anybody, live: { [entry.field]: entry.said }, measures: {} })),
  )
  return [...Map.groupBy(barring, ({ item }) => item ?? '')].map(([item, all]) => ({
    ...{ item, list: all[0]?.list },
    reaches: all.some(({ saidBy: { voice } }) => voice !== 'carer'),
  }))
}

/** What bars somebody is an answer in their own item, whoever the plan is about. */
const anybody: Given = { pathway: [], role: 'clinician', age: 'unknown', nation: 'england' }

const namesakes = (
  forms: PlanForms,
  entries: readonly Entry[],
  own: readonly Barring[],
): readonly string[] => {
  const barred = own.filter(({ reaches }) => reaches)
  const items = new Set(
    entries.flatMap(({ item, list }) =>
      item !== undefined && barred.some((one) => one.list === list) ? [item] : [],
    ),
  )
  const known = new Set(own.map(({ item }) => item))
  const keys = new Set(barred.flatMap(({ item }) => all(keysIn(forms, entries, item))))
  return [...items].filter(
    (item) => !known.has(item) && all(keysIn(forms, entries, item)).some((key) => keys.has(key)),
  )
}

const keysIn = (forms: PlanForms, entries: readonly Entry[], item: string) => {
  const [name, phones] = [fieldMarked(forms, 'contact-name'), fieldMarked(forms, 'contact-phones')]
  const of = (field: string | undefined) =>
    entries.filter((entry) => entry.item === item && entry.field === field).flatMap(({ shown }) => shown)
  return {
    names: of(name).flatMap((one) => nameKeys(one).whole),
    numbers: [...new Set(of(phones).flatMap(numbersIn))],
  }
}

const all = ({ names, numbers }: ReturnType<typeof keysIn>): readonly string[] => [...names, ...numbers]

/** Whom to ask about before they are called, since the person says now that they should stay away, or may. */
export const awayAsked = (changes: Publication['changeAsked']): readonly Bar[] =>
  changes.flatMap(({ keptAway = [], mayBeAway = [], turnedAway = [], inItAway = [], ...of }) => [
    ...keptAway.map(
      (item): Bar => ({
        ...{ item, isAway: true },
        ...(mayBeAway.includes(item) ? { isMaybe: true } : {}),
        ...(turnedAway.includes(item) ? { isTurned: true } : {}),
        ...(inItAway.includes(item) ? { isInIt: true } : {}),
      }),
    ),
    ...(of.isOfSomebody || of.isOfNobody || keptAway.length > 0 ? [newlyOfSomebody] : []),
  ])

const newlyOfSomebody: Bar = { item: '', isAway: true, isOfSomebody: true, isNew: true }
