import type { Said } from '../../flow/answer.ts'
import type { Section } from '../../flow/section.ts'
import { addressOf, itemAt, type Spot, sectionAt, sectionsIn } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { readByClinicians } from '../plan-forms.ts'
import { standingOrder } from './reading.ts'
import { type Spoken, saidIn, spokenBy, spotSpokenAt } from './spoken.ts'

/** What somebody agreed to, or who may be told, as it was approved and as it stands; without either, nothing is said there. */
export type AgreedOtherwise = { readonly before?: Entry; readonly now?: Spoken }

/**
 * What was approved of it and stands otherwise now: readers and the practice go by it once the next version is signed, and nobody
 * signs that unread. Whoever answers first is compared with whoever did then; the same said anew is no change.
 */
export const agreedOtherwise = (draft: Plan): readonly AgreedOtherwise[] => {
  const { approved } = draft
  if (approved === undefined) return []
  const plan = readByClinicians(draft)
  const { submission, sections } = plan.forms
  const asking = [submission, ...sections].filter(({ section }) =>
    sectionsIn(section).some((one) =>
      Object.keys(one.section.fields).some((field) => agrees(one.section, field)),
    ),
  )
  const spoken = asking.flatMap((form) => spokenBy(plan, form, standingOrder(plan)))
  const entries = approved.content.entries.filter(({ section: id, ...entry }) => {
    const { section } = asking.find((form) => form.section.id === id) ?? {}
    return (
      section !== undefined && agrees(sectionAt(section, spotOf({ ...entry, section: id }).at), entry.field)
    )
  })
  const was = firstAt(
    voices.flatMap((voice) => entries.filter(({ saidBy }) => saidBy.voice === voice)),
    spotOf,
    ({ said }) => said,
  )
  const is = firstAt(
    spoken.filter(({ section, field }) => agrees(section, field)),
    spotSpokenAt,
    saidIn,
  )
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place): readonly AgreedOtherwise[] => {
    const [before, now] = [was.get(place), is.get(place)]
    if (before && now)
      return JSON.stringify(before.said) === JSON.stringify(saidIn(now)) ? [] : [{ before, now }]
    // Whoever came into the list, or was taken out of it as a whole, is told of there.
    if (before) return spoken.some(({ at }) => itemAt(at) === before.item) ? [{ before }] : []
    return now && now.at.length === 0 && now.form !== submission ? [{ now }] : []
  })
}

const agrees = (section: Section | undefined, field: string): boolean =>
  section?.fields[field]?.agrees === true

const voices = ['team', 'person', 'carer']

/** What counts at each question: an answer before a way out, and then whoever comes first. */
const firstAt = <T>(
  all: readonly T[],
  spot: (one: T) => Spot,
  said: (one: T) => Said,
): ReadonlyMap<string, T> => {
  const isAnswer = (one: T): boolean => said(one).kind === 'answer'
  const inOrder = [...all.filter(isAnswer), ...all.filter((one) => !isAnswer(one))]
  return new Map(inOrder.toReversed().map((one) => [addressOf(spot(one)), one]))
}
