import type { Said } from '../../flow/answer.ts'
import { withItems } from '../../flow/path.ts'
import { answersAt, entryNamed } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import { idsOf, standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { isToRing } from './barred.ts'
import { formsOf, isKeptFromCarers, pathIn, voicesOf } from './reading.ts'

/**
 * How a contact reads where something points at them: name and numbers, whichever list they stand in.
 * Undefined once they were taken out, must not be named, or nobody has said their part; a number that is not asked for any more is not given away.
 */
export const contactName = (plan: Plan, voice: Voice, id: string): string | undefined =>
  named(plan, voice, id, () => undefined)

/** The same where somebody else reads what a voice points at: to a helper nothing of a contact whose name or number is hidden. */
export const contactNameTo = (plan: Plan, reader: Voice, voice: Voice, id: string): string | undefined => {
  const telling = [fieldMarked(plan.forms, 'contact-name'), phonesIn(plan)].map((field) => field ?? '')
  const at = entryNamed(plan.items, id)?.at ?? []
  const isHidden =
    entryNamed(plan.carers, reader) && telling.some((field) => isKeptFromCarers(plan, [...at, field]))
  return isHidden ? undefined : contactName(plan, voice, id)
}

/** The same for whoever rings them: a number that the team wrote down counts first, whoever named the contact. */
export const contactToRing = (plan: Plan, voice: Voice, id: string): string | undefined =>
  named(plan, voice, id, numbersOfTeam)

const named = (
  plan: Plan,
  voice: Voice,
  id: string,
  numbersFor: (plan: Plan, item: string) => Said | undefined,
): string | undefined => {
  if (!isToRing(plan, id)) return undefined
  const nameField = fieldMarked(plan.forms, 'contact-name') ?? ''
  const voices: readonly Voice[] = voice === 'team' ? ['team', ...voicesOf(plan)] : [voice]
  for (const one of voices) {
    const { item = id, live } = itemIn(plan, one, id) ?? {}
    const name = live?.[nameField]
    if (name?.kind !== 'answer') continue
    const said = numbersFor(plan, item) ?? live?.[phonesIn(plan)]
    const lines = said?.kind === 'answer' && Array.isArray(said.value) ? said.value : []
    return [name.value, ...lines].join(', ')
  }
  return undefined
}

const phonesIn = ({ forms }: Plan): string => fieldMarked(forms, 'contact-phones') ?? ''

/** What the team itself answered, where its question is still asked. */
const numbersOfTeam = (plan: Plan, id: string): Said | undefined => {
  const item = entryNamed(plan.items, id)
  const isAsked = itemIn(plan, 'team', id)?.live[phonesIn(plan)] !== undefined
  if (!item || !isAsked) return undefined
  const said = answersAt(standingAnswers(plan, 'team', item.section), item.at)?.answers[phonesIn(plan)]?.said
  return said?.kind === 'answer' ? said : undefined
}

/** The item as this voice has it: it may stand under another id than the one that points at it. */
const itemIn = (plan: Plan, voice: Voice, id: string) => {
  const ids = idsOf(plan, voice, id)
  const sections = ids.flatMap((one) => entryNamed(plan.items, one)?.section ?? [])
  const found = formsOf(plan)
    .filter(({ section }) => sections.includes(section.id))
    .flatMap(({ section }) => withItems(pathIn(plan, voice, section)))
    .find(({ at }) => ids.includes(at.at(-1) ?? ''))
  return found && { item: found.at.at(-1), live: found.path.live }
}
