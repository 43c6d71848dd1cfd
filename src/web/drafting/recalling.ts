import type { Question } from '#views/drafting/question.ts'
import type { Path } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { addressOf, pathAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import type { AnyWords } from '../../flow/words.ts'
import type { Plan } from '../../plan/plan.ts'
import { sectionsOf } from '../../plan/plan-forms.ts'
import { isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Found } from '../frame/doors.ts'
import { goingBack, type Place, pathTo } from './place.ts'

type Recalled = Question['recalled'][number]

/**
 * What this voice said before, above the question: on an earlier page of the section, and on any page that asks something alike,
 * with the way there. What is hidden from helpers is quoted nowhere, and nobody reads words again that sound like danger.
 */
export const recalledOn = (found: Found, place: Place): readonly Recalled[] => {
  const { forms } = found.plan
  const alike = new Set(place.asked.flatMap((name) => forms.saidAlready?.[name] ?? []))
  return [
    ...(place.step.recall ?? []).flatMap((name) => quoted(found, place, name) ?? []),
    ...[...alike].flatMap((name) => elsewhere(found, place, name)),
  ]
}

/** One place where somebody answers: a section, or an entry of a list. */
type There = {
  readonly spot: Spot
  readonly fields: Section
  readonly words: AnyWords
  readonly path: Path
}

const quoted = (
  { plan, actor }: Found,
  { spot, fields, words, path }: There,
  name: string,
): Recalled | undefined => {
  const [field, said] = [fields.fields[name], path.live[name]]
  if (!field || said?.kind !== 'answer' || isKeptFromCarers(plan, [...spot.at, name])) return undefined
  const lines = shown(field, words.fields[name], said, () => undefined)
  const writer = actor.kind === 'carer' ? 'carer' : 'person'
  return lines.some((line) => plan.forms.danger(line, writer, field).length > 0)
    ? undefined
    : { lines, isChosen: field.choices.length > 0 }
}

/** Whoever changes it comes back to the question above which it stood. */
const elsewhere = (found: Found, { voice, key }: Place, name: string): readonly Recalled[] =>
  placesOf(found.plan, voice, name).flatMap((there) => {
    const quote = quoted(found, there, name)
    const step = there.path.steps.find(({ asked }) => asked.includes(name))
    if (!quote || !step || quote.lines.length === 0) return []
    const href = goingBack(pathTo(found.plan.id, addressOf(there.spot, step.id)), `to/${key}`)
    const title = there.words.steps[step.id]?.title ?? ''
    return [{ ...quote, elsewhere: { title, href, ...entryOf(found, there) } }]
  })

/** Everywhere that a field is asked of this voice. */
const placesOf = (plan: Plan, voice: Place['voice'], name: string): readonly There[] =>
  plan.forms.sections
    .filter(({ section }) => sectionsOf(plan.forms, name).includes(section.id))
    .flatMap((form) => {
      const { id } = form.section
      const items = Object.values(plan.items).filter(({ section }) => section === id)
      const all = pathIn(plan, voice, form.section)
      return [{ at: [] }, ...items].flatMap(({ at }) => {
        const [fields, words] = [sectionAt(form.section, at), wordsAt(form.words, at)]
        const path = pathAt(all, at)
        return fields && words && path ? [{ spot: { section: id, at }, fields, words, path }] : []
      })
    })

/** An entry of a list is told by what it is known by. */
const entryOf = (found: Found, there: There): { readonly entry?: string } => {
  const [first = ''] = there.fields.steps[there.fields.start]?.ask ?? []
  const entry = there.spot.at.length === 0 ? undefined : quoted(found, there, first)?.lines[0]
  return entry === undefined ? {} : { entry }
}
