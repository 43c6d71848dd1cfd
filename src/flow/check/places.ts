import { type Block, type Layout, placesIn } from '../layout.ts'
import { marksIn } from '../mark.ts'
import type { Field, Section } from '../section.ts'
import type { Problem } from './problem.ts'

/**
 * What is wrong with the page that urgent care reads: a `front` field without a place or with two, a name that no
 * form knows, and a sentence that several things are not held of which a form asks some.
 */
export const checkLayout = (sections: readonly Section[], layout: Layout): readonly Problem[] => {
  const fields = sections.flatMap((section) => standing(section))
  return [
    ...placeFaults(fields, sections, layout),
    ...nameFaults(fields, layout),
    ...heldInPart(fields, layout),
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
  if (block.draw === 'not-held')
    return block.lines.flatMap(({ unless = [] }) => unless.map((field) => ({ field })))
  if (block.draw === 'warned') return [{ field: block.field }]
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

const urgentPage = 'urgent'
