import type { Answers } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { askedOf } from '../../flow/leave.ts'
import { own } from '../../flow/own.ts'
import type { Path } from '../../flow/path.ts'
import type { Section, Step } from '../../flow/section.ts'
import type { AnyWords } from '../../flow/words.ts'
import { roleOf } from '../../plan/actor.ts'
import type { Spot } from '../../plan/command.ts'
import type { Voice } from '../../plan/facts.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { givenFor, pathIn } from '../../plan/reads/reading.ts'
import { sectionAt, voiceOf } from '../../plan/voice.ts'
import type { Found } from '../frame/doors.ts'
import { itemPath } from './item-path.ts'

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
export const placeAt = (found: Found, address: Address): Place | undefined => {
  const place = anyPlaceAt(found, address)
  return place?.path.steps.some(({ id }) => id === address.step) ? place : undefined
}

/** The same, off the path as well: what is written there is kept with its branch. */
export const anyPlaceAt = (found: Found, address: Address): Place | undefined => {
  const { plan, actor } = found
  const page = pageAt(plan, address)
  if (!page) return undefined
  const { form, fields, words, step } = page
  const voice = voiceOf(actor)
  const given = givenFor(plan, roleOf(actor))
  const answers = answersAt(answersIn(plan, voice, address.section), address)
  const asked = askedOf(fields, step, given)
  if (!answers || asked.length === 0) return undefined
  const { list, item = '' } = address
  const path = list === undefined ? pathIn(plan, voice, fields) : itemPath(found, { form, list, item })
  if (!path) return undefined
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

/** What stands at an address in the forms, whoever asks. */
export const pageAt = (plan: Plan, address: Address) => {
  const form = plan.forms.chapters.find(({ section }) => section.id === address.section)
  const fields = form && sectionAt(form.section, address.list)
  const words = address.list === undefined ? form?.words : own(form?.words.fields ?? {}, address.list)?.item
  const step = own(fields?.steps, address.step)
  return form && fields && words && step ? { form, fields, words, step } : undefined
}

const answersAt = (answers: Answers, { list, item }: Spot): Answers | undefined => {
  if (list === undefined) return answers
  const one = own(answers.items[list], item ?? '')
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

/** The page after this one; undefined when the section, or the item, is through, or the page left the path. */
export const pageAfter = ({ path, stepId }: Pick<Place, 'path' | 'stepId'>): string | undefined => {
  const pages = pagesOf(path)
  return pages.includes(stepId) ? pages[pages.indexOf(stepId) + 1] : undefined
}

export const pageBefore = ({ path, stepId }: Pick<Place, 'path' | 'stepId'>): string | undefined => {
  const pages = pagesOf(path)
  return pages[pages.indexOf(stepId) - 1]
}
