import type { HeldList } from './controls/coded.ts'
import type { Part } from './controls/parts.ts'
import type { Form } from './form.ts'
import type { Field, Section } from './section.ts'

type WithSections = { readonly sections: readonly Form[] }

/** The forms over the lists that an organisation holds, by their use: the fields that name such a use offer what is in them. */
export const withHeldCodes = <Forms extends WithSections>(
  forms: Forms,
  lists: Readonly<Record<string, HeldList>>,
): Forms =>
  Object.keys(lists).length === 0
    ? forms
    : {
        ...forms,
        sections: forms.sections.map((form) => ({ ...form, section: offering(form.section, lists) })),
      }

/** Every use that a field names, for which a list may be held. */
export const usesOfCodes = ({ sections }: WithSections): readonly string[] => [
  ...new Set(sections.flatMap(({ section }) => Object.values(section.fields).flatMap(usesIn))),
]

const usesIn = (field: Field): readonly string[] => {
  if (field.control === 'coded') return field.use === undefined ? [] : [field.use]
  if (field.control === 'list') return Object.values(field.item.fields).flatMap(usesIn)
  return 'parts' in field ? Object.values(field.parts).flatMap(usesIn) : []
}

type Lists = Readonly<Record<string, HeldList>>

const offering = (section: Section, lists: Lists): Section => ({
  ...section,
  fields: Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [name, fieldOffering(field, lists)]),
  ),
})

const fieldOffering = (field: Field, lists: Lists): Field => {
  if (field.control === 'list') return { ...field, item: offering(field.item, lists) }
  if (field.control !== 'rows' && field.control !== 'record') return withList(field, lists)
  const parts = Object.entries(field.parts).map(([name, part]) => [name, withList<Part>(part, lists)])
  return { ...field, parts: Object.fromEntries(parts) }
}

const withList = <F extends Field>(field: F, lists: Lists): F => {
  const held = field.control === 'coded' && field.use !== undefined ? lists[field.use] : undefined
  return held === undefined ? field : { ...field, held }
}
