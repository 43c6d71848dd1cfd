import type { Answers } from '../../flow/answer.ts'
import { part, textsIn } from '../../flow/json.ts'
import { addressOf, entryNamed } from '../../flow/spot.ts'
import type { Clinician } from '../actor.ts'
import type { SectionRead } from '../facts.ts'
import type { AccountId } from '../ids.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { type Reading, readingsOf } from '../readings.ts'
import { contactToRing } from './contact-name.ts'
import { formOf } from './reading.ts'
import { spokenBy, spotSpokenAt } from './spoken.ts'

/** Whoever read the section as it stands now, and as those whom it names are called now. */
export const readersOf = (plan: Plan, section: string): readonly Reading[] =>
  readingsOf(plan, section).filter(
    ({ read, asRead }) =>
      read >= (plan.changedIn[section] ?? 0) && namesIn(asRead, section) === namesIn(plan, section),
  )

/** Whether a section may read otherwise than on a page of that version: it was changed since, or whom it names was. */
export const isMovedSince = (plan: Plan, section: string, read: number): boolean =>
  [
    section,
    ...namedIn(plan, section).flatMap(({ items }) => items.flatMap((id) => sectionOf(plan, id))),
  ].some((one) => (plan.changedIn[one] ?? 0) > read)

const sectionOf = (plan: Plan, id: string): readonly string[] => {
  const item = entryNamed(plan.items, id)
  return item ? [item.section] : []
}

/** What the answers of a section call whom they point at, each in its voice: another section says it. */
const namesIn = onceFor((plan: Plan, section: string): string =>
  JSON.stringify(
    namedIn(plan, section).map(({ spoken, items }) => [
      addressOf(spotSpokenAt(spoken)),
      spoken.voice,
      items.map((id) => contactToRing(plan, spoken.voice, id) ?? ''),
    ]),
  ),
)

const namedIn = (plan: Plan, section: string) => {
  const form = formOf(plan, section)
  return (form ? spokenBy(plan, form) : []).flatMap((spoken) => {
    const { said } = spoken.answer
    const isPointing = spoken.section.fields[spoken.field]?.control === 'references'
    const items = isPointing && said.kind === 'answer' ? textsIn(part(said.value, 'items')) : []
    return items.length === 0 ? [] : [{ spoken, items }]
  })
}

/** A section that was re-opened by a change has lost its acceptance. */
export const isAccepted = (plan: Plan, section: string): boolean => readersOf(plan, section).length > 0

/** Whether this clinician herself has read the section as it stands. */
export const hasRead = (plan: Plan, section: string, { id }: Pick<Clinician, 'id'>): boolean =>
  readersOf(plan, section).some(({ by }) => by.id === id)

/** Whether what the team says in this section now is, in part, hers: of her own words she is no second reader. */
export const isWriter = (plan: Plan, section: string, { id }: { readonly id: string }): boolean =>
  isIn(standingAnswers(plan, 'team', section), id) ||
  Object.entries(plan.teamWords).some(([at, { by }]) => at.startsWith(`${section}/`) && by.id === id)

const isIn = ({ answers, items }: Answers, id: string): boolean =>
  Object.values(answers).some(({ by }) => by.id === id) ||
  Object.values(items).some((list) => Object.values(list).some((item) => isIn(item, id)))

/**
 * Whose reading an approval of each section stands on: the approver's own, else that of a colleague whom she names and who wrote
 * nothing in it herself.
 * Undefined for a section of which it stands on nobody's.
 */
export const readingFor = (
  plan: Plan,
  section: string,
  { by, reliesOn }: { readonly by: Pick<Clinician, 'id'>; readonly reliesOn: readonly AccountId[] },
): SectionRead | undefined => {
  const readers = readersOf(plan, section)
  const reading =
    readers.find((one) => one.by.id === by.id) ??
    readers.find((one) => reliesOn.some((id) => id === one.by.id) && !isWriter(plan, section, one.by))
  return (
    reading && {
      section,
      by: { id: reading.by.id, name: reading.by.name },
      jobRole: reading.jobRole,
      at: reading.at,
      read: reading.read,
      isReliedOn: reading.by.id !== by.id,
    }
  )
}
