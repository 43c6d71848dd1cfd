import {
  type OpenRecordings,
  type RecordingLine,
  type Spoken,
  type WhoTypes,
  writtenDownAt,
} from '#views/drafting/recordings.ts'
import { fieldAt, type Spot } from '../../flow/spot.ts'
import { stepAsking } from '../../flow/step.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { readInstead } from '../../plan/reads/harm-kept.ts'
import { formOf, isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import { isOpen, isSpokenAt, recordingsFor } from '../../plan/reads/recordings.ts'
import type { Recording } from '../../plan/recordings.ts'
import type { Found } from '../frame/doors.ts'
import type { Place } from './place.ts'

/** What waits on the page of a question, to the person and to whoever can type it up. */
export const spokenOn = (found: Found, { spot, asked }: Place): Spoken | undefined => {
  const { plan, actor } = found
  if (spot.at.length > 0) return undefined
  const lines = linesFor(found)
    .filter(({ section, field }) => section === spot.section && asked.includes(field))
    .map(({ line, field }) => ({ ...line, href: `#${writtenDownAt(field)}` }))
    .filter(({ as }) => as !== 'unasked')
  const about = actor.kind === 'carer' ? { about: calledOpenly(plan, actor) } : {}
  return lines.length === 0 ? undefined : { plan: plan.id, lines, ...about }
}

/** Of those that its reader may hear and that are in no answer: what a helper typed up, to be read by the person, and how many wait. */
export const openFor = ({ plan, actor }: Found): OpenRecordings => {
  const open = recordingsFor(plan, actor).filter(isOpen)
  const typed = actor.kind === 'patient' ? open.filter((one) => one.typed && isSpokenAt(plan, one)) : []
  return { typed: typed.map((one) => lineOf(plan, one)), waiting: open.length - typed.length }
}

/** All of the person’s; of a helper those that are to be typed up. */
export const linesFor = ({ plan, actor }: Found) =>
  recordingsFor(plan, actor)
    .filter((one) => actor.kind === 'patient' || isOpen(one))
    .map((one) => ({ section: one.section, field: fieldAt(one.at) ?? '', line: lineOf(plan, one) }))

export const lineOf = (plan: Plan, one: Recording): RecordingLine => {
  const isAsked = isSpokenAt(plan, one)
  const as = isOpen(one) ? (!isAsked ? 'unasked' : one.typed ? 'offered' : 'waits') : 'settled'
  return {
    id: one.version,
    question: questionAt(plan, one),
    at: one.keptAt,
    file: one.file,
    href: isAsked ? pageOf(plan, one) : undefined,
    as,
    by: (one.typed ?? one.settled)?.by.name ?? '',
    who: whoTypes(plan, one),
  }
}

/** The question as it is asked, also where it stands on a page with others: of what can be said there it is the only one. */
export const questionAt = (plan: Plan, { section, at }: Spot): string => {
  const form = formOf(plan, section)
  const field = fieldAt(at) ?? ''
  if (!form) return field
  const { section: own, words } = form
  const step = stepAsking(own, field) ?? ''
  const spoken = own.steps[step]?.ask.filter((name) => own.fields[name]?.spoken === true) ?? []
  return (spoken.length === 1 ? words.steps[step]?.title : undefined) ?? words.fields[field]?.label ?? field
}

/** The page on which the person is asked it. */
export const pageOf = (plan: Plan, { section, at }: Spot): string => {
  const form = formOf(plan, section)
  const steps = form ? pathIn(plan, 'person', form.section).steps : []
  const step = steps.find(({ asked }) => asked.includes(fieldAt(at) ?? ''))
  return `/plans/${plan.id}/${section}/${step?.id ?? 'check'}`
}

/** Helpers who read what the person answers there, none where it is kept from them, and the practice once it has the plan. */
export const whoTypes = (plan: Plan, spot: Spot): WhoTypes => {
  const helping = Object.values(plan.carers).filter(({ account, removed }) => account && !removed)
  const hidden = isKeptFromCarers(plan, spot.at) ? 'hidden' : readInstead(plan, 'person', spot) && 'unheard'
  return {
    helpers: helping.map(({ name }) => name),
    ...(hidden && helping.length > 0 ? { hidden } : {}),
    practice: isInHands(plan.life) ? 'there' : 'later',
  }
}
