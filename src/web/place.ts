import type { Answers } from '../flow/answer.ts'
import { askedOf } from '../flow/chart.ts'
import type { Form } from '../flow/form.ts'
import { type Path, pathOf } from '../flow/path.ts'
import type { Section, Step } from '../flow/section.ts'
import type { AnyWords } from '../flow/words.ts'
import { roleOf } from '../plan/actor.ts'
import type { Spot } from '../plan/command.ts'
import type { Voice } from '../plan/facts.ts'
import { answersIn } from '../plan/plan.ts'
import { formOf, givenFor, pathIn } from '../plan/reading.ts'
import { sectionAt, voiceOf } from '../plan/voice.ts'
import type { Found } from './door.ts'

/** One page of the conversation: the step, everything around it, and where this voice stands in it. */
export type Place = Spot & {
  readonly form: Form
  readonly fields: Section
  readonly words: AnyWords
  readonly stepId: string
  readonly step: Step
  readonly asked: readonly string[]
  readonly voice: Voice
  readonly answers: Answers
  readonly path: Path
  /** The address of the page, below the plan's. */
  readonly key: string
}

export type Address = Spot & { readonly step: string }

/** Undefined where there is no such page, or nothing on it for this person. */
export const placeAt = ({ plan, actor }: Found, address: Address): Place | undefined => {
  const form = chapterOrSubmission(formOf(plan, address.section))
  const fields = form && sectionAt(form.section, address.list)
  const words = address.list === undefined ? form?.words : form?.words.fields[address.list]?.item
  const step = fields?.steps[address.step]
  if (!form || !fields || !words || !step) return undefined
  const voice = voiceOf(actor)
  const given = givenFor(plan, roleOf(actor))
  const answers = answersAt(answersIn(plan, voice, address.section), address)
  if (!answers) return undefined
  const asked = askedOf(fields, step, given)
  const path = address.list === undefined ? pathIn(plan, voice, fields) : pathOf(fields, answers, given)
  const isOnPath = path.steps.some(({ id }) => id === address.step)
  if (asked.length === 0 || !isOnPath) return undefined
  return {
    ...spot(address),
    form,
    fields,
    words,
    stepId: address.step,
    step,
    asked,
    voice,
    answers,
    path,
    key: keyOf(address),
  }
}

const chapterOrSubmission = (form: Form | undefined): Form | undefined =>
  form?.section.id === 'approval' ? undefined : form

const answersAt = (answers: Answers, { list, item }: Spot): Answers | undefined => {
  if (list === undefined) return answers
  const one = answers.items[list]?.[item ?? '']
  return one && !one.removed ? { answers: one.answers, items: {} } : undefined
}

const spot = ({ section, list, item }: Spot): Spot => ({
  section,
  ...(list === undefined ? {} : { list }),
  ...(item === undefined ? {} : { item }),
})

export const keyOf = ({ section, list, item, step }: Address): string =>
  list === undefined ? `${section}/${step}` : `${section}/${list}/${item}/${step}`

/** The steps that put a question, in the order of the path. */
export const pagesOf = (path: Path): readonly string[] =>
  path.steps.filter((step) => step.asked.length > 0).map((step) => step.id)

export const pathTo = (plan: string, key: string): string => `/plans/${plan}/${key}`

/** The page after this one; undefined when the section, or the item, is through. */
export const pageAfter = ({ path, stepId }: Pick<Place, 'path' | 'stepId'>): string | undefined => {
  const pages = pagesOf(path)
  return pages[pages.indexOf(stepId) + 1]
}

export const pageBefore = ({ path, stepId }: Pick<Place, 'path' | 'stepId'>): string | undefined => {
  const pages = pagesOf(path)
  return pages[pages.indexOf(stepId) - 1]
}
