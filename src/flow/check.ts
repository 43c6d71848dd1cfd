import { carerFaults } from './check/carers.ts'
import { conditionFaults } from './check/conditions.ts'
import { graphOf } from './check/graph.ts'
import { openerFaults } from './check/openers.ts'
import { pageFaults } from './check/pages.ts'
import type { Fault, Problem } from './check/problem.ts'
import { reachFaults } from './check/reach.ts'
import { givenProblems, readProblems } from './check/reads.ts'
import { recallFaults } from './check/recalls.ts'
import { ruleFaults } from './check/rules.ts'
import { seedProblems } from './check/seeds.ts'
import { sentenceFaults } from './check/sentences.ts'
import { shapeFaults } from './check/shape.ts'
import { variantFaults } from './check/variants.ts'
import { wordFaults } from './check/wording.ts'
import { type AnyExchanges, type Exchange, exchangeIn } from './exchange.ts'
import type { Mark } from './mark.ts'
import type { Section } from './section.ts'
import type { AnyWords, WrittenWords } from './words.ts'
import type { Variant } from './words-in.ts'

/** A plan's form, or a training scenario, which is exchanged with nobody and so has no rules for it. */
export type Checked = {
  readonly section: Section
  readonly words: AnyWords
  readonly exchange?: AnyExchanges
  readonly written?: WrittenWords
  readonly variants?: readonly Variant[]
}

/**
 * Everything that is wrong with forms whose fields live in one plan, the items of their lists included.
 * Who can come where is proved only for a section whose steps and conditions are sound.
 */
export const check = (forms: readonly Checked[]): readonly Problem[] => {
  const parts = forms.flatMap((form) => partsOf(form.section.id, form))
  return [
    ...parts.flatMap((part) => faultsOf(part).map((fault) => ({ ...fault, form: part.form }))),
    ...forms.flatMap(({ section: { id }, written, variants = [] }) =>
      written ? variantFaults(written, variants).map((fault) => ({ ...fault, form: id })) : [],
    ),
    ...duplicates(parts),
    ...duplicateMarks(parts),
    ...readProblems(parts),
    ...seedProblems(parts),
  ]
}

/** The same of all forms of the product's plans, whose given values have to come from facts, and which ask carers too and play back what was said. */
export const checkPlan = (forms: readonly Checked[]): readonly Problem[] => [
  ...check(forms),
  ...givenProblems(forms.flatMap((form) => partsOf(form.section.id, form))),
  ...forms.flatMap(({ section, written, variants = [] }) =>
    written
      ? [...carerFaults(section, variants), ...sentenceFaults(section, written, variants)].map((fault) => ({
          ...fault,
          form: section.id,
        }))
      : [],
  ),
]

/** A section in its place: a form of its own, or one item of a list. */
type Part = {
  readonly form: string
  readonly section: Section
  readonly words: AnyWords | undefined
  readonly exchange: Exchange | AnyExchanges | undefined
  readonly isExchanged: boolean
}

const partsOf = (form: string, { section, words, exchange }: Checked): readonly Part[] =>
  withItems({ form, section, words, exchange, isExchanged: exchange !== undefined })

const withItems = (part: Part): readonly Part[] => [
  part,
  ...Object.entries(part.section.fields).flatMap(([name, field]) =>
    field.control === 'list'
      ? withItems({
          form: `${part.form}/${field.item.id}`,
          section: field.item,
          words: part.words?.fields[name]?.item,
          exchange: exchangeIn(part.exchange, name),
          isExchanged: part.isExchanged,
        })
      : [],
  ),
]

const faultsOf = (part: Part): readonly Fault[] => {
  const { section, words } = part
  const graph = graphOf(section)
  const shape = shapeFaults(section, graph)
  const ways = shape.length === 0 ? conditionFaults(section, graph) : []
  return [
    ...shape,
    ...ways,
    ...(shape.length + ways.length === 0 ? reachFaults(section) : []),
    ...ruleFaults(section),
    ...openerFaults(section, graph),
    ...recallFaults(section, graph),
    ...pageFaults(section, words),
    ...(words ? wordFaults(section, words) : []),
    ...(part.isExchanged ? exchangeFaults(part) : []),
    ...siteFaults(part),
  ]
}

/** The rule of a list is the record of its item's rules, so a list itself needs none. */
const exchangeFaults = ({ section, exchange }: Part): readonly Fault[] =>
  Object.entries(section.fields)
    .filter(([name, field]) => field.control !== 'list' && exchangeIn(exchange, name) === undefined)
    .map(([field]) => ({ kind: 'missing-exchange', field }))

/** What lies apart leaves the service with nothing, and is asked once of a plan, in no item of a list. */
const siteFaults = ({ form, section, exchange, isExchanged }: Part): readonly Fault[] =>
  Object.entries(section.fields)
    .filter(([, { control }]) => control === 'site')
    .flatMap(([field]) => [
      ...(isExchanged && exchangeIn(exchange, field) !== 'not exchanged'
        ? [{ kind: 'site-told' as const, field, detail: 'exchange' }]
        : []),
      ...(form.includes('/') ? [{ kind: 'site-told' as const, field, detail: form }] : []),
    ])

/** What the product knows a field as is known of one field of a plan. */
const duplicateMarks = (parts: readonly Part[]): readonly Problem[] => {
  const owners = new Map<Mark, string>()
  return parts.flatMap(({ form, section }) =>
    Object.entries(section.fields).flatMap(([field, { mark }]): readonly Problem[] => {
      if (mark === undefined) return []
      const owner = owners.get(mark)
      if (owner === undefined) owners.set(mark, field)
      return owner === undefined ? [] : [{ kind: 'duplicate-mark', form, field, detail: `${mark}: ${owner}` }]
    }),
  )
}

/** An answer is found by its field's id alone, so two forms of a plan cannot share one. */
const duplicates = (parts: readonly Part[]): readonly Problem[] => {
  const owners = new Map<string, string>()
  return parts.flatMap(({ form, section }) =>
    Object.keys(section.fields).flatMap((field): readonly Problem[] => {
      const owner = owners.get(field)
      if (owner === undefined) owners.set(field, form)
      return owner === undefined ? [] : [{ kind: 'duplicate-field', form, field, detail: owner }]
    }),
  )
}
