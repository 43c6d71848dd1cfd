import { type Block, type Filter, type Layout, placesIn } from '../layout.ts'
import { marksIn } from '../mark.ts'
import type { Field, Section } from '../section.ts'
import type { Problem } from './problem.ts'

/**
 * What is wrong with the page that urgent care reads: a `front` field without a place or with two, a name that no
 * form knows, a sentence that several things are not held of which a form asks some, people who are barred by
 * another rule than the form's own, or without a warning, and a warning that stands below something else.
 */
export const checkLayout = (sections: readonly Section[], layout: Layout): readonly Problem[] => {
  const fields = sections.flatMap((section) => standing(section))
  return [
    ...placeFaults(fields, sections, layout),
    ...nameFaults(fields, layout),
    ...heldInPart(fields, layout),
    ...filterFaults(fields, layout),
    ...barFaults(sections, layout),
    ...warningsBelow(layout),
  ]
}

type Standing = {
  readonly form: string
  readonly name: string
  readonly rules: Field
  readonly list?: string
}

const standing = (section: Section, form = section.id, list?: string): readonly Standing[] =>
  Object.entries(section.fields).flatMap(([name, rules]) => [
    { form, name, rules, ...(list === undefined ? {} : { list }) },
    ...(rules.control === 'list' ? standing(rules.item, `${form}/${rules.item.id}`, name) : []),
  ])

const placeFaults = (
  fields: readonly Standing[],
  sections: readonly Section[],
  layout: Layout,
): readonly Problem[] => {
  const inBanner = sections
    .flatMap(marksIn)
    .flatMap(([mark, field]) => (layout.banner.includes(mark) ? [field] : []))
  const placed = [...placesIn(layout).map(({ field }) => field), ...inBanner]
  return fields.flatMap(({ form, name, rules }): readonly Problem[] => {
    const places = placed.filter((field) => field === name).length
    if (places > 1) return [{ kind: 'two-urgent-places', form, field: name }]
    return rules.front === true && places === 0 ? [{ kind: 'no-urgent-place', form, field: name }] : []
  })
}

/** A row of a list's items names a field of such an item, any other row one outside lists; a list may stand in another. */
const nameFaults = (fields: readonly Standing[], layout: Layout): readonly Problem[] =>
  [...placesIn(layout), ...layout.parts.flatMap(({ holds }) => holds.flatMap(namedAgain))]
    .filter(
      ({ field, list }) => !fields.some((one) => one.name === field && (one.list === list || isList(one))),
    )
    .map(({ field }) => ({ kind: 'unknown-field', form: urgentPage, field }))

const isList = ({ rules }: Standing): boolean => rules.control === 'list'

const namedAgain = (block: Block): ReturnType<typeof placesIn> => {
  if (block.draw === 'holders')
    return [
      { field: block.list },
      ...[block.name, block.who.field, ...(block.as === 'warning' ? block.known : [])].map((field) => ({
        field,
        list: block.list,
      })),
    ]
  if (block.draw === 'warned') return [{ field: block.field }]
  if (block.draw === 'refusals')
    return [block.capacity, ...(block.onPaper ? [block.onPaper] : [])].map(({ field }) => ({ field }))
  return block.draw === 'people' ? [{ field: block.barred.field, list: block.list }] : []
}

/** A line is left out of the pages of plans that were asked what it speaks of: it must not speak of more. */
const heldInPart = (fields: readonly Standing[], { parts }: Layout): readonly Problem[] =>
  parts
    .flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'not-held' ? block.lines : [])))
    .flatMap(({ says, until }) => {
      const asked = fields.filter(({ name }) => until.includes(name))
      const isAll = until.every((name) => asked.some((one) => one.name === name))
      return isAll
        ? []
        : asked.map(({ form, name }): Problem => ({ kind: 'held-in-part', form, field: name, detail: says }))
    })

/** A filter on a choice that nobody is offered would let everybody through. */
const filterFaults = (fields: readonly Standing[], layout: Layout): readonly Problem[] =>
  blocksOf(layout)
    .flatMap(filtersOf)
    .flatMap(({ field, has }) =>
      fields
        .filter(({ name }) => name === field)
        .flatMap(({ rules }) => {
          const offered: readonly string[] = 'choices' in rules ? rules.choices : has
          return has.filter((choice) => !offered.includes(choice))
        })
        .map((detail): Problem => ({ kind: 'unknown-choice', form: urgentPage, field, detail })),
    )

/** Whom an item's form bars, the page leaves out of those to ring and warns of, by the same answer; and it leaves out or warns of nobody else. */
const barFaults = (sections: readonly Section[], layout: Layout): readonly Problem[] =>
  sections.flatMap(listsIn).flatMap(({ form, list, barred }) => {
    const isSame = ({ field, has }: Filter): boolean => {
      const [choice, ...more] = has
      return more.length === 0 && JSON.stringify(barred) === JSON.stringify({ [field]: { has: choice } })
    }
    const rungBy = blocksOf(layout).flatMap((block) =>
      block.draw === 'people' && block.list === list ? [block.barred] : [],
    )
    const warnedBy = blocksOf(layout).flatMap((block) =>
      block.draw === 'holders' && block.as === 'warning' && block.list === list ? [block.who] : [],
    )
    const isHeld = barred
      ? warnedBy.some(isSame) && rungBy.every(isSame)
      : [...warnedBy, ...rungBy].length === 0
    return isHeld ? [] : [{ kind: 'barred-otherwise' as const, form, field: list }]
  })

const listsIn = ({ id, fields }: Section) =>
  Object.entries(fields).flatMap(([list, field]) =>
    field.control === 'list' ? [{ form: `${id}/${field.item.id}`, list, barred: field.item.barred }] : [],
  )

/** What must not be got wrong is read before anything else: no part with a warning stands below one that has none. */
const warningsBelow = ({ parts }: Layout): readonly Problem[] => {
  const first = parts.findIndex(({ holds }) => !holds.some(warns))
  return parts
    .slice(first + 1)
    .filter(({ holds }) => first >= 0 && holds.some(warns))
    .map(({ id }) => ({ kind: 'warning-below', form: urgentPage, detail: id }))
}

const warns = (block: Block): boolean =>
  ['heard', 'refusals', 'warned'].includes(block.draw) || ('as' in block && block.as === 'warning')

const blocksOf = ({ parts }: Layout): readonly Block[] => parts.flatMap(({ holds }) => holds)

const filtersOf = (block: Block): readonly Filter[] => {
  if (block.draw === 'people') return [block.barred]
  if (block.draw === 'refusals') return block.onPaper ? [block.onPaper] : []
  if (block.draw === 'named')
    return [block.who.is, ...block.answers.map(({ field, unless }) => ({ field, has: unless }))]
  if (block.draw === 'all-the-same') return block.of
  if (block.draw === 'pointers') return [block.refusals, block.own?.when].filter((one) => one !== undefined)
  return block.draw === 'holders' ? [block.who] : []
}

const urgentPage = 'urgent'
