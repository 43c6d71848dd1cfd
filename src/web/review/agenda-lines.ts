import type { AgendaLine, AgendaView } from '#views/review/agenda.ts'
import { topicId } from '#views/review/topic-id.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import type { Entry } from '../../plan/content.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import type { Agenda } from '../../plan/reads/agenda.ts'
import { voicesOf } from '../../plan/reads/reading.ts'

/** The agenda as lines that lead to where each matter stands. */
export const agendaLines = (plan: Plan, agenda: Agenda): AgendaView => ({
  toTalkAbout: agenda.toTalkAbout.map((entry) => ({
    text: labelAt(plan, entry),
    who: nameOf(entry.saidBy),
    href: placeOf(plan, entry),
  })),
  questions: agenda.questions.map(({ text, by, section, voice }) => ({
    text,
    who: nameOf({ name: by.name, ...relationshipOf(plan, voice) }),
    href: `/plans/${plan.id}/review/${section}#main`,
  })),
  differences: agenda.differences.map((one) => ({ text: labelAt(plan, one), href: placeOf(plan, one) })),
  anotherLook: agenda.anotherLook.map((one) => ({ text: labelAt(plan, one), href: placeOf(plan, one) })),
  missing: agenda.missing.map((one) => missingLine(plan, one)),
  askedBack: agenda.askedBack.map(({ text, by, section, field }) => ({
    text,
    who: by.name,
    href: placeOf(plan, { section, ...(field === undefined ? {} : { field }) }),
  })),
})

type At = { readonly section: string; readonly field?: string; readonly item?: string }

/** Leads to the form in which what is missing can be written. */
export const missingLine = (plan: Plan, one: At): AgendaLine => ({
  text: labelAt(plan, one),
  href: `${placeOf(plan, one)}-form`,
})

const placeOf = ({ id }: Plan, { section, field, item }: At): string =>
  `/plans/${id}/review/${section}#${field === undefined ? 'main' : topicId({ field, ...(item === undefined ? {} : { item }) })}`

/** The question's label and, inside a list, which of its items. */
const labelAt = (plan: Plan, { section, field = '', item }: At): string => {
  const fields = plan.forms.chapters.find((form) => form.section.id === section)?.words.fields ?? {}
  const inItems = Object.values(fields).map(({ item }) => item?.fields[field])
  const words: AnyFieldWords | undefined = fields[field] ?? inItems.find((found) => found !== undefined)
  const label = words?.label ?? field
  const name = item === undefined ? undefined : nameOfItem(plan, section, item)
  return name === undefined ? label : `${label} (${name})`
}

/** An item goes by the first thing that was said of it. */
const nameOfItem = (plan: Plan, section: string, item: string): string | undefined => {
  const lists = voicesOf(plan).flatMap((voice) => Object.values(answersIn(plan, voice, section).items))
  const said = Object.values(lists.find((items) => items[item])?.[item]?.answers ?? {})[0]?.said
  return said?.kind === 'answer' && typeof said.value === 'string' ? said.value : undefined
}

const nameOf = ({ name, relationship }: Pick<Entry['saidBy'], 'name' | 'relationship'>): string =>
  relationship === undefined ? name : `${name} (${relationship})`

const relationshipOf = ({ carers }: Plan, voice: string) => {
  const relationship = carers[voice]?.relationship
  return relationship === undefined ? {} : { relationship }
}
