import { isClinicianOnly } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import { needOf } from '../../flow/needs.ts'
import { type Path, withItems } from '../../flow/path.ts'
import type { Field, Section } from '../../flow/section.ts'
import { type At, addressOf, answersAt, inputName, itemAt, sectionAt, wordsAt } from '../../flow/spot.ts'
import type { AnyFieldWords, AnyWords } from '../../flow/words.ts'
import type { Actor } from '../actor.ts'
import type { Entry } from '../content.ts'
import type { Voice } from '../facts.ts'
import { type AskedBack, answersIn, askedBackAt, type Plan, type TeamWords } from '../plan.ts'
import { mayWrite } from '../voice.ts'
import { entriesOf } from './content-of.ts'
import { pathIn, pathwaysOf, voicesOf } from './reading.ts'

/** A section as its reviewer reads it: every question with all who answered it, then every item of its lists. */
export type SectionReview = { readonly topics: readonly Topic[]; readonly items: readonly ItemReview[] }

/** One question: the person's answer first, then carers', then the team's. */
export type Topic = {
  readonly field: string
  /** The whole way to the field. */
  readonly at: At
  /** The name of its input. */
  readonly name: string
  readonly rules: Field
  readonly words: AnyFieldWords
  readonly entries: readonly Entry[]
  readonly teamWords?: TeamWords
  readonly askedBack: readonly AskedBack[]
  /** Needed or recommended, and without a value in any voice. */
  readonly isMissing: boolean
  /** Whether the plan cannot be approved without it. */
  readonly isMust: boolean
  /** How the reviewer may answer here: as her own, or writing down what the person says. */
  readonly writes?: 'own' | 'at-their-word'
  /** The plan's version that last changed what stands here. */
  readonly changedIn: number
}

export type ItemReview = {
  readonly at: At
  readonly title: string
  readonly topics: readonly Topic[]
  /** What only the team may say of this item. */
  readonly teams: readonly Topic[]
}

export const sectionReview = (plan: Plan, form: Form, by: Actor): SectionReview => {
  const entries = entriesOf(plan, form)
  const read: Reading = { plan, form, by, entries, words: form.words, section: form.section, at: [] }
  return {
    topics: topicsOf(read, pathIn(plan, 'person', form.section)),
    items: voicesOf(plan).flatMap((voice) => (voice === 'team' ? [] : itemsOf(read, voice))),
  }
}

type Reading = {
  readonly plan: Plan
  readonly form: Form
  readonly by: Actor
  readonly entries: readonly Entry[]
  readonly section: Section
  readonly words: AnyWords
  /** The item's spot; empty for the section itself. */
  readonly at: At
}

const topicsOf = (read: Reading, path: Path): readonly Topic[] =>
  orderOf(read.section).flatMap((field) => {
    const topic = topicOf(read, field, path)
    return topic && (topic.entries.length > 0 || topic.isMissing) ? [topic] : []
  })

/** The order in which the questions are asked. */
const orderOf = (section: Section): readonly string[] => [
  ...new Set(Object.values(section.steps).flatMap(({ ask }) => ask)),
]

const topicOf = (read: Reading, field: string, path: Path): Topic | undefined => {
  const { plan, form } = read
  const rules = read.section.fields[field]
  const words = read.words.fields[field]
  if (!rules || !words) return undefined
  const entries = read.entries.filter((one) => one.field === field && one.item === itemAt(read.at))
  const spot = { section: form.section.id, at: [...read.at, field] }
  const teamWords = plan.teamWords[addressOf(spot)]
  return {
    field,
    at: spot.at,
    name: inputName(spot.at),
    rules,
    words,
    entries,
    ...(teamWords ? { teamWords } : {}),
    askedBack: askedBackAt(plan, spot),
    isMissing:
      path.missing.some((one) => one.field === field) && !entries.some(({ said }) => said.kind === 'answer'),
    isMust: needOf(rules, pathwaysOf(plan)) === 'M',
    ...writing(read, rules),
    changedIn: Math.max(versionAt(read, field), teamWords?.version ?? 0),
  }
}

/** A list is answered item by item, so nobody writes its own answer for the person. */
const writing = ({ by }: Reading, rules: Field): Pick<Topic, 'writes'> => {
  if (rules.control === 'list' || !mayWrite(by, rules)) return {}
  return { writes: rules.class === 'W' ? 'at-their-word' : 'own' }
}

const versionAt = ({ plan, form, at }: Reading, field: string): number =>
  Math.max(
    0,
    ...voicesOf(plan).map((voice) => {
      const answers = answersAt(answersIn(plan, voice, form.section.id), at)
      return answers?.answers[field]?.version ?? 0
    }),
  )

/** The items that a voice added, at any depth; others may have answered in them. */
const itemsOf = (read: Reading, voice: Voice): readonly ItemReview[] =>
  withItems(pathIn(read.plan, voice, read.form.section)).flatMap(({ at, path }) => {
    const section = sectionAt(read.form.section, at)
    const words = wordsAt(read.form.words, at)
    const isTheirs = read.plan.items[itemAt(at) ?? '']?.addedBy === voice
    return section && words && isTheirs ? [itemOf({ ...read, section, words, at }, path)] : []
  })

const itemOf = (read: Reading, path: Path): ItemReview => {
  const isTeams = (name: string): boolean => {
    const field = read.section.fields[name]
    return field !== undefined && isClinicianOnly(field)
  }
  return {
    at: read.at,
    title: titleOf(read),
    topics: topicsOf(read, path).filter(({ field }) => !isTeams(field)),
    teams: orderOf(read.section)
      .filter(isTeams)
      .flatMap((field) => topicOf(read, field, path) ?? []),
  }
}

/** An item goes by the first thing that was said of it. */
const titleOf = ({ entries, at, section, words }: Reading): string => {
  const [first = ''] = orderOf(section)
  const name = entries.find((one) => one.item === itemAt(at) && one.field === first)?.shown.join(', ')
  return name || words.title
}
