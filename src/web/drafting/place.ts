import type { Answers } from '../../flow/answer.ts'
import { entryNamed } from '../../flow/entry-named.ts'
import type { Form } from '../../flow/form.ts'
import { askedOf, putsAny, suggestibleIn } from '../../flow/leave.ts'
import { offeredIn } from '../../flow/offers.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import type { Section, Step } from '../../flow/section.ts'
import {
  type At,
  addressOf,
  answersAt,
  fieldAt,
  pathAt,
  type Spot,
  sectionAt,
  wordsAt,
} from '../../flow/spot.ts'
import type { AnyWords } from '../../flow/words.ts'
import { voiceOf } from '../../plan/actor.ts'
import type { Voice } from '../../plan/facts.ts'
import { standingAnswers } from '../../plan/items.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { givenFor, pathIn } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'

/** One page of the conversation: the step, everything around it, and where this voice stands in it. */
export type Place = {
  readonly spot: Spot
  readonly form: Form
  /** With the choices that are offered now. */
  readonly fields: Section
  readonly words: AnyWords
  readonly stepId: string
  readonly step: Step
  readonly asked: readonly string[]
  /** Those of the asked ones to which this voice may only suggest an answer. */
  readonly suggests: readonly string[]
  readonly voice: Voice
  readonly answers: Answers
  readonly path: Path
  /** The address of the page, below the plan's. */
  readonly key: string
}

/** A step, and where it is asked. */
export type Address = { readonly spot: Spot; readonly step: string }

/** Undefined where there is no such page, or nothing on it for this person. */
export const placeAt = (found: Found, address: Address): Place | undefined => {
  const place = anyPlaceAt(found, address)
  return place?.path.steps.some(({ id }) => id === address.step) ? place : undefined
}

/** The same, off the path as well: what is written there is kept with its branch. */
export const anyPlaceAt = (found: Found, { spot, step: stepId }: Address): Place | undefined => {
  const { plan, actor } = found
  const page = pageAt(plan, { spot, step: stepId })
  if (!page) return undefined
  const { form, words, step } = page
  const voice = voiceOf(actor)
  const given = givenFor(plan, voice, form.section)
  const suggests = suggestibleIn(page.fields, step, given)
  const answerable = askedOf(page.fields, step, given)
  const asked = step.ask.filter((name) => answerable.includes(name) || suggests.includes(name))
  const answers = answersAt(standingAnswers(plan, voice, spot.section), spot.at)
  const path = pathHere(found, form, spot.at)
  if (!answers || !path || asked.length === 0) return undefined
  const fields = offeredIn(page.fields, path.withheld)
  const key = keyOf({ spot, step: stepId })
  return { spot, form, fields, words, stepId, step, asked, suggests, voice, answers, path, key }
}

/** What stands at an address in the forms, whoever asks. */
export const pageAt = (plan: Plan, { spot, step: stepId }: Address) => {
  const form = plan.forms.sections.find(({ section }) => section.id === spot.section)
  const fields = form && fieldAt(spot.at) === undefined ? sectionAt(form.section, spot.at) : undefined
  const words = form && wordsAt(form.words, spot.at)
  const step = entryNamed(fields?.steps, stepId)
  return form && fields && words && step ? { form, fields, words, step } : undefined
}

export const keyOf = ({ spot, step }: Address): string => addressOf(spot, step)

/** The steps that put a question, or take a suggestion, in the order of the path. */
export const pagesOf = (path: Path): readonly string[] => path.steps.filter(putsAny).map((step) => step.id)

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

/** One voice's path at a spot: the section's own path has it, unless its list is off the path or it was taken out. */
export const pathHere = ({ plan, actor }: Found, form: Form, at: At): Path | undefined => {
  const voice = voiceOf(actor)
  const known = pathAt(pathIn(plan, voice, form.section), at)
  if (known) return known
  const fields = sectionAt(form.section, at)
  const answers = answersAt(answersIn(plan, voice, form.section.id), at)
  return fields && answers && pathOf(fields, answers, givenFor(plan, voice, form.section))
}
