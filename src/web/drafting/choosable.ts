import type { Question } from '#views/drafting/question.ts'
import { ownCard, ownIn } from '../../flow/controls/rank.ts'
import { foremostOf } from '../../flow/foremost.ts'
import { textsIn } from '../../flow/json.ts'
import { stands } from '../../plan/items.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { isToRing } from '../../plan/reads/barred.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { givenFor, isKeptFromCarers } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import type { Place } from './place.ts'

/** What a field on this page can point at: items, or own words that it puts in order. */
export const choosable = (plan: Plan, place: Place): Question['choosable'] => [
  ...choosableItems(plan, place),
  ...ownCards(plan, place),
]

/** Lines of earlier pages, where they are hidden from nobody, and those that stand in the order already. */
const ownCards = (plan: Plan, { asked, fields, path, answers }: Place): Question['choosable'] => {
  const texts = asked.flatMap((name) => {
    const field = fields.fields[name]
    if (field?.control !== 'rank') return []
    const said = answers.answers[name]?.said
    const written = field.of.filter((one) => fields.fields[one]?.control === 'lines')
    return [
      ...written.flatMap((one) => {
        const lines = path.live[one]
        return lines?.kind === 'answer' && !isKeptFromCarers(plan, [one]) ? textsIn(lines.value) : []
      }),
      ...(said?.kind === 'answer' ? ownIn(said.value) : []),
    ]
  })
  return [...new Set(texts)].map((text) => ({ id: ownCard(text), name: text }))
}

const choosableItems = (plan: Plan, place: Place): Question['choosable'] => {
  const lists = place.asked.flatMap((name) => {
    const field = place.fields.fields[name]
    return field?.control === 'references' ? [field.to] : []
  })
  return Object.entries(plan.items)
    .filter(
      ([id, { at, addedBy }]) =>
        addedBy === place.voice && lists.includes(at.at(-2) ?? '') && stands(plan, id) && isToRing(plan, id),
    )
    .map(([id]) => ({ id, name: contactName(plan, place.voice, id) }))
}

/** Of many choices those that stand first: what fits the plan, or what this voice named before in own words. */
export const foremostOn = (
  { plan }: Pick<Found, 'plan'>,
  { form, fields, asked, voice }: Place,
): Readonly<Record<string, readonly string[]>> => {
  const given = givenFor(plan, voice, form.section)
  const { answers } = answersIn(plan, voice, form.section.id)
  const textsOf = (name: string): readonly string[] => {
    const said = answers[name]?.said
    return said?.kind === 'answer' ? textsIn(said.value) : []
  }
  return Object.fromEntries(
    asked.flatMap((name) => {
      const first = foremostOf(fields, name, given, textsOf)
      return first ? [[name, first] as const] : []
    }),
  )
}
