import { type Answers, noAnswers, type Said } from '../../flow/answer.ts'
import { putForwardIn } from '../../flow/foremost.ts'
import type { Form } from '../../flow/form.ts'
import { mayRefuse } from '../../flow/listening.ts'
import { type Path, pathOf } from '../../flow/path.ts'
import type { Given, Section, Step } from '../../flow/section.ts'
import {
  type At,
  addressOf,
  answersAt,
  around,
  entryNamed,
  fieldAt,
  itemAt,
  pathAt,
  type Spot,
  sectionAt,
  wordsAt,
} from '../../flow/spot.ts'
import { askedOf, isBox, offeredIn, putsAny, suggestibleIn } from '../../flow/step.ts'
import type { AnyWords } from '../../flow/words.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Voice } from '../../plan/facts.ts'
import { isBeside, isStanding, standingAnswers } from '../../plan/items.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { isBarredByPerson } from '../../plan/reads/barred.ts'
import { parkedByReason } from '../../plan/reads/parked-by.ts'
import { givenFor, isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import { readVersion } from '../frame/guards.ts'
import { onEarly } from './early-pages.ts'
import { openedBy, openIn } from './opened-by.ts'
import type { Sent } from './typed.ts'

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
  readonly age: Given['age']
  readonly answers: Answers
  readonly path: Path
  /** The address of the page, below the plan's. */
  readonly key: string
  /** Of a step that puts its choices on several pages, which of them this is. */
  readonly part?: Part
}

/** One of the pages on which a step puts the choices of its field; each is saved with what the others hold. */
type Part = { readonly number: number; readonly choices: readonly (readonly string[])[] }

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
  const answers = answersAt(standingAnswers(plan, voice, spot.section), spot.at) ?? besidePerson(found, spot)
  const path = pathHere(found, form, spot.at)
  if (!answers || !path || asked.length === 0) return undefined
  const offered = offeredIn(page.fields, path.withheld)
  const isForSome = asked.some((name) => offered.putForward?.[name])
  const fields = isForSome ? putForwardIn(offered, given, answers.answers) : offered
  const key = keyOf({ spot, step: stepId })
  const { age } = given
  return { spot, form, fields, words, stepId, step, asked, suggests, voice, age, answers, path, key }
}

/** A page without a number is the whole question, as it was before a step had parts. */
export const onPart = <P extends Place | undefined>(place: P, number: string | null | undefined): P => {
  const choices = place?.step.parts
  if (!place || !choices || number === null) return place
  const asked = Math.trunc(Number(number ?? 1)) || 1
  return { ...place, part: { number: Math.min(Math.max(asked, 1), choices.length), choices } }
}

/** A helper may answer beside an item of the person's, where neither it nor its list is kept from helpers. */
const besidePerson = ({ plan, actor }: Found, spot: Spot): Answers | undefined =>
  actor.kind === 'carer' && isOfferedBeside(plan, spot) ? noAnswers : undefined

export const isOfferedBeside = (plan: Plan, spot: Spot): boolean =>
  entryNamed(plan.items, itemAt(spot.at) ?? '')?.addedBy === 'person' &&
  isStanding(plan, spot) &&
  !isKeptFromCarers(plan, spot.at) &&
  !isBarredByPerson(plan, itemAt(spot.at) ?? '')

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
  const answers = answersAt(answersIn(plan, voice, form.section.id), at) ?? noAnswers
  return fields && pathOf(fields, answers, givenFor(plan, voice, form.section))
}

/** Where Continue leads: on through the path, or back to the check that a change came from. */
export const afterAnswer = (
  found: Found,
  place: Place,
  from: CameFrom,
  said: Readonly<Record<string, Said>>,
): string =>
  noticed(found, place, said) || setsAside(found, place, said)
    ? pathTo(found.plan.id, goingBack(place.key, from))
    : nextPage(found, place, from)

/** New words that may refuse a treatment: the same page comes once more, with what that takes. */
const noticed = (
  { plan }: Found,
  { answers, fields }: Place,
  said: Readonly<Record<string, Said>>,
): boolean =>
  Object.entries(said).some(
    ([name, one]) =>
      one.kind === 'answer' &&
      mayRefuse(one.value, plan.forms.mayRefuseTreatment, fields.fields[name]) &&
      JSON.stringify(answers.answers[name]?.said) !== JSON.stringify(one),
  )

/** Another reason for the plan that sets answers aside in other chapters: the same page comes once more, and names them. */
const setsAside = (
  { plan }: Found,
  { answers, voice }: Place,
  said: Readonly<Record<string, Said>>,
): boolean => {
  const reason = fieldMarked(plan.forms, 'pathways') ?? ''
  const now = said[reason]
  const isOther = JSON.stringify(answers.answers[reason]?.said) !== JSON.stringify(now)
  return now !== undefined && isOther && parkedByReason(plan, voice).length > 0
}

/** Whether what the plan is for is among these questions; its page says what each change of it sets aside. */
export const asksReason = ({ forms }: Pick<Plan, 'forms'>, asked: readonly string[]): boolean =>
  asked.includes(fieldMarked(forms, 'pathways') ?? '')

const nextPage = (found: Found, place: Place, from: CameFrom): string => {
  const { spot } = place
  const { id } = found.plan
  const early = comesEarly(found.plan, place, from) ? onEarly(found, from) : undefined
  if (early !== undefined) return early
  const path = pathHere(found, place.form, spot.at) ?? place.path
  if (from === undefined) return pathTo(id, nextKey(found, place, path))
  if (from === 'brief') return pathTo(id, onInBrief(place, path))
  if (from === 'tonight') return checkedOn(id, spot, from)
  const opened = openedBy(place, path, from)
  if (opened !== undefined) return pathTo(id, goingBack(addressOf(spot, opened), from))
  return from === 'needed' ? pathTo(id, `submission?answered=${place.key}#needed`) : checkedOn(id, spot, from)
}

const comesEarly = ({ forms: { early } }: Plan, { key }: Place, from: CameFrom): boolean =>
  from === 'early' || (from === undefined && key === `${early?.after.section}/${early?.after.step}`)

const nextKey = (found: Found, place: Place, path: Path): string => {
  const { spot } = place
  // Beside another's item each question stands for itself.
  const isOne = isBeside(found.plan, place.voice, itemAt(spot.at))
  const next = isOne ? undefined : pastBrief(place, path, pageAfter({ path, stepId: place.stepId }))
  return next === undefined ? outOf(found, spot) : addressOf(spot, next)
}

/** From one page of a brief to the next that is open, and then to the brief itself. */
const onInBrief = ({ spot, fields }: Place, path: Path): string => {
  const open = fields.brief?.find((step) => openIn(path).includes(step))
  return open === undefined ? addressOf(spot, 'brief') : goingBack(addressOf(spot, open), 'brief')
}

/** What was answered for the brief is not asked again on the way through the whole. */
const pastBrief = (place: Place, path: Path, page: string | undefined): string | undefined =>
  page !== undefined && place.fields.brief?.includes(page) && !openIn(path).includes(page)
    ? pastBrief(place, path, pageAfter({ path, stepId: page }))
    : page

/** The page that a change was asked for on: it goes back there, whatever stands between. `needed` is what a hand-over waits for. */
export type CameFrom = (typeof comingFrom)[number] | `to/${string}` | undefined
const pages = ['stranger', 'left-open', 'still-right', 'tonight'] as const
const comingFrom = ['check', 'hand-over', 'needed', 'brief', 'as-it-stands', 'early', ...pages] as const

export const cameFrom = (name: string | null | undefined): CameFrom =>
  comingFrom.find((one) => one === name) ?? (toPage(name) ? name : undefined)
/** To another question, which showed what is changed here. */
const toPage = (name: string | null | undefined): name is `to/${string}` =>
  /^to(\/\w[\w.-]*){2,}$/.test(name ?? '')

/** Of a few pages that are enough for now, which are counted among each other. */
export const isOfAFew = (from: CameFrom): boolean => from === 'brief' || from === 'tonight'

/** An address that knows the way back. */
export const goingBack = (address: string, from: CameFrom): string =>
  from === undefined ? address : `${address}?from=${from}`

/** The page itself to which a change goes back. */
export const checkedOn = (plan: string, spot: Spot, from: CameFrom): string => {
  if (from?.startsWith('to/')) return pathTo(plan, from.slice(3))
  if (from === 'as-it-stands') return `/urgent/${plan}/as-it-stands`
  if (from === 'brief') return pathTo(plan, addressOf({ ...spot, at: around(spot.at) }, 'brief'))
  if (from === 'hand-over') return pathTo(plan, `submission#chapter-${spot.section}`)
  if (from === 'needed') return pathTo(plan, 'submission#needed')
  return pathTo(plan, pages.find((page) => page === from) ?? `${spot.section}/check`)
}

/** After the last question of an item its list; after the last one of a section the check. */
export const outOf = ({ plan }: Pick<Found, 'plan'>, { section, at }: Spot): string => {
  const outer = at.slice(0, -2)
  const list = at.at(-2)
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const steps = Object.entries((form && sectionAt(form.section, outer)?.steps) ?? {})
  const step = steps.find(([, { ask }]) => list !== undefined && ask.includes(list))
  return step ? addressOf({ section, at: outer }, step[0]) : `${section}/check`
}

/** What the box beside the answer says; undefined where it was on no page. */
export const isHiding = (params: URLSearchParams): boolean | undefined =>
  params.has('hides') ? params.getAll('hides').includes('yes') : undefined

/** What the box about helpers hides: no box beside it, which helpers are never asked. */
export const hideable = ({ asked, fields }: Pick<Place, 'asked' | 'fields'>): readonly string[] =>
  asked.filter((name) => !isBox(fields.fields[name]))

/** Hidden before it is saved, and shown only once it is: at no moment can a carer read what was just hidden. The plan as it is then. */
export const keepFromCarers = async (
  { found, place, params }: Sent,
  hides: boolean,
): Promise<Plan | undefined> => {
  if (found.actor.kind !== 'patient' || isHiding(params) !== hides) return undefined
  let plan: Plan | undefined
  for (const field of hideable(place)) {
    const outcome = await found.act({ kind: hides ? 'hide' : 'show', field })
    if (outcome.ok) plan = outcome.plan
  }
  return plan
}

/** The answer that a post makes, to the plan that its page showed. */
export const answered = ({ found, place, params, secrets }: Sent, said: Readonly<Record<string, Said>>) =>
  found.act({
    kind: 'answer',
    ...place.spot,
    step: place.stepId,
    said,
    read: readVersion(params, found.plan),
    ...wordsIn(params),
    ...(secrets ? { secrets } : {}),
  })

/** The words that the page says it showed; whether there are such words is decided with the answer. */
const wordsIn = (params: URLSearchParams): { readonly words?: string } => {
  const words = params.get('wording')
  return words === null ? {} : { words }
}
