import type { Answer, Answers, Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import type { Path } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { type At, answersAt, pathAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import { isForNoReader, isOfAnother, isStillValid, subjectOf } from '../../flow/step.ts'
import type { AnyWords } from '../../flow/words.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { pathIn, standingFor, voicesOf } from './reading.ts'
import { counting } from './shown.ts'

/** The live answers of these voices, before anything is made of them for a reader. */
export const spokenBy = (
  plan: Plan,
  form: Form,
  voices: readonly Voice[] = voicesOf(plan),
): readonly Spoken[] => voices.flatMap((voice) => spokenOf(plan, form, voice))

/** The same of all chapters, one after the other. */
export const spokenInAll = (plan: Plan, voices?: readonly Voice[]): readonly Spoken[] =>
  plan.forms.sections.flatMap((form) => spokenBy(plan, form, voices))

/** Gone through once for each state of a plan, however many look at what was said. */
const spokenOf = (plan: Plan, form: Form, voice: Voice): readonly Spoken[] => {
  const before = said.get(plan)?.get(form)?.get(voice)
  if (before) return before
  const spoken = spokenNow(plan, form, voice)
  const ofPlan = said.get(plan) ?? new Map<Form, Map<Voice, readonly Spoken[]>>()
  const ofForm = ofPlan.get(form) ?? new Map<Voice, readonly Spoken[]>()
  said.set(plan, ofPlan.set(form, ofForm.set(voice, spoken)))
  return spoken
}
const said = new WeakMap<Plan, Map<Form, Map<Voice, readonly Spoken[]>>>()

const spokenNow = (plan: Plan, form: Form, voice: Voice): readonly Spoken[] => {
  const answers = standingAnswers(plan, voice, form.section.id)
  const path = pathIn(plan, voice, form.section)
  return spots(form.section, answers).flatMap((at) => spokenAt({ plan, form, voice, at, answers, path }))
}

/** The section itself and its items, list by list in the order of the questions. */
const spots = (section: Section, answers: Answers, at: At = []): readonly At[] => [
  at,
  ...Object.entries(section.fields).flatMap(([list, field]) =>
    field.control === 'list'
      ? Object.entries(answers.items[list] ?? {}).flatMap(([id, item]) =>
          spots(field.item, item, [...at, list, id]),
        )
      : [],
  ),
]

type There = {
  readonly plan: Plan
  readonly form: Form
  readonly voice: Voice
  readonly at: At
  readonly answers: Answers
  readonly path: Path
}

const spokenAt = ({ plan, form, voice, at, ...there }: There): readonly Spoken[] => {
  const section = sectionAt(form.section, at)
  const words = wordsAt(form.words, at)
  const answers = answersAt(there.answers, at)?.answers
  const path = pathAt(there.path, at)
  if (!section || !words || !answers || !path) return []
  // Who helps in somebody else's item says nothing of what it is about: there the other's word counts.
  const isOwn = !section.writtenOf || subjectOf(section, answers) !== undefined
  const subject = isOwn
    ? undefined
    : subjectOf(section, answersAt(standingFor(plan, form.section), at)?.answers)
  return liveFields(path)
    .filter(({ field }) => isTold(section, field) && !isOfAnother(answers[field], subject))
    .flatMap(({ field, step }) => {
      const answer = answers[field]
      const counts =
        answer && (voice !== 'team' || isStillValid(section.fields[field], answer.said, path.withheld[field]))
      return counts ? [{ plan, form, voice, section, words, field, step, answer, at }] : []
    })
}

/** A list whose items stand is read through them; an empty one says that there is nothing to add. */
const liveFields = (path: Path): readonly Pick<Spoken, 'field' | 'step'>[] =>
  path.steps
    .flatMap(({ id, asked }) => asked.map((field) => ({ field, step: id })))
    .filter(
      ({ field }) => path.live[field] !== undefined && Object.keys(path.items[field] ?? {}).length === 0,
    )

/** That somebody wants to see a page would tell of what the page hides. */
const isTold = ({ fields }: Section, field: string): boolean => !isForNoReader(fields[field])

export type Spoken = {
  readonly plan: Plan
  readonly form: Form
  readonly voice: Voice
  readonly section: Section
  readonly words: AnyWords
  readonly field: string
  /** The page that asks it. */
  readonly step: string
  readonly answer: Answer
  /** The item's spot; empty for the section itself. */
  readonly at: At
}

export const spotSpokenAt = ({ form, field, at }: Spoken): Spot => ({
  section: form.section.id,
  at: [...at, field],
})

/** Without what it keeps for its author alone. */
export const saidIn = ({ section, field, answer }: Spoken): Said => {
  const rules = section.fields[field]
  return rules ? counting(rules, answer.said) : answer.said
}
