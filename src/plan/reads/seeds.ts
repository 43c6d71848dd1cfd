import { holds } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { entryNamed } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import { type PlanItem, stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { givenFor, isKeptFromCarers, pathIn } from './reading.ts'

/** Whether a voice said something that an item of this list is to begin with. */
export const isSown = (plan: Plan, voice: Voice, list: string): boolean =>
  plan.forms.sections.some((form) => fieldsSown(plan, voice, form, list).length > 0)

/**
 * The words themselves, for the page on which they are kept or changed. What is hidden from helpers is carried
 * nowhere: one of them may look on, and could read it there once it was saved.
 */
export const wordsSown = (plan: Plan, voice: Voice, list: string): Sown | undefined =>
  plan.forms.sections
    .flatMap((form) =>
      fieldsSown(plan, voice, form, list).flatMap((field) => {
        const said = pathIn(plan, voice, form.section).live[field]
        const isShown = voice !== 'person' || !isKeptFromCarers(plan, [field])
        return isShown && said?.kind === 'answer' ? [{ form, field, words: String(said.value) }] : []
      }),
    )
    .at(0)

/** What an item is to begin with, and which question it was said to. */
type Sown = { readonly form: Form; readonly field: string; readonly words: string }

const fieldsSown = (plan: Plan, voice: Voice, { section }: Form, list: string): readonly string[] =>
  Object.entries(section.seeds ?? {}).flatMap(([field, seed]) => {
    if (seed.list !== list) return []
    const { live, measures } = pathIn(plan, voice, section)
    const isMeant = holds(seed.when, { given: givenFor(plan, voice, section), live, measures })
    return isMeant && live[field]?.kind === 'answer' ? [field] : []
  })

/** What a voice added to a list and did not take out, the first one first. */
export const ownItems = (plan: Plan, voice: Voice, list: string): readonly PlanItem[] =>
  Object.entries(plan.items).flatMap(([id, item]) =>
    item.addedBy === voice && item.at.at(-2) === list && stands(plan, id) ? [item] : [],
  )

/** Whether an id was ever used: what was taken out keeps it. */
export const isUsed = (plan: Plan, id: string): boolean => entryNamed(plan.items, id) !== undefined
