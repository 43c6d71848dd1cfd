import type { Answers } from '../../flow/answer.ts'
import type { Section } from '../../flow/section.ts'
import { type Spot, sectionAt } from '../../flow/spot.ts'
import { subjectsIn, whensOf } from '../../flow/when.ts'
import type { Fact } from '../facts.ts'
import type { PlanForms } from '../plan-forms.ts'
import { fieldMarked } from './marked.ts'
import { sectionsOf } from './sections-of.ts'

/**
 * The sections that a reviewer may read differently once these fields of one were answered: that one itself,
 * those whose conditions read one of them or a given value made from it, and, since their questions may come and go,
 * those that read these in turn. Another pathway asks other questions in every section.
 */
export const readDifferently = (
  forms: PlanForms,
  { section, at, said = {} }: Spot & { readonly said?: object },
): readonly string[] => sectionsAfter(forms, section, at[0] === undefined ? Object.keys(said) : [at[0]])

/** A list is answered by its items too, so what is said in an item changes the list. */
const sectionsAfter = (forms: PlanForms, from: string, fields: readonly string[]): readonly string[] => {
  const all = [...forms.sections, forms.submission, forms.approval].map(({ section }) => section)
  if (fields.includes(fieldMarked(forms, 'pathways') ?? ''))
    return [...new Set([from, ...forms.sections.map(({ section }) => section.id)])]
  const born = fieldMarked(forms, 'birth-date')
  const changed = new Set([...fields, ...(born && fields.includes(born) ? ['given.age'] : [])])
  return [from, ...all.filter((section) => isMoved(section, from, changed)).map(({ id }) => id)]
}

/** The same once a field is hidden or shown. */
export const readDifferentlyWithout = (forms: PlanForms, field: string): readonly string[] =>
  sectionsOf(forms, field).flatMap((section) => sectionsAfter(forms, section, [field]))

/** The same once everything that one voice said is no longer read. */
export const readDifferentlyWithoutVoice = (
  forms: PlanForms,
  said: Readonly<Record<string, Answers>> = {},
): readonly string[] =>
  Object.entries(said).flatMap(([section, { answers, items }]) =>
    sectionsAfter(forms, section, [...Object.keys(answers), ...Object.keys(items)]),
  )

/** Sections that depend on how old the person is. */
export const readByAge = (forms: PlanForms): readonly string[] => {
  const changed = new Set(['given.age'])
  return [...forms.sections, forms.submission, forms.approval]
    .filter(({ section }) => isMoved(section, '', changed))
    .map(({ section }) => section.id)
}

/** In the order of the registry, for only earlier sections are read; what moves adds its own fields to what changed. */
const isMoved = (section: Section, from: string, changed: Set<string>): boolean => {
  const reads = subjectsOf(section).some((subject) => changed.has(subject))
  if (reads) for (const field of Object.keys(section.fields)) changed.add(field)
  return reads && section.id !== from
}

/** Everything that the conditions of a section and of its lists' items read. */
const subjectsOf = (section: Section): readonly string[] => {
  const before = known.get(section)
  if (before) return before
  const subjects = [
    ...whensOf(section).flatMap(subjectsIn),
    ...Object.values(section.fields).flatMap((field) =>
      field.control === 'list' ? subjectsOf(field.item) : [],
    ),
  ]
  known.set(section, subjects)
  return subjects
}
const known = new WeakMap<Section, readonly string[]>()

/** Whether an answer makes its author a drafter: a clinician's own fields do not, words she wrote down for the person do. */
export const isDraft = (forms: PlanForms, fact: Fact & { readonly kind: 'Answered' }): boolean =>
  fact.voice !== 'team' || Object.keys(fact.said).some((field) => classOf(forms, fact, field) === 'W')

const classOf = (forms: PlanForms, { section, at }: Spot, field: string): string | undefined => {
  const form = forms.sections.find((one) => one.section.id === section)
  return form && sectionAt(form.section, at)?.fields[field]?.class
}
