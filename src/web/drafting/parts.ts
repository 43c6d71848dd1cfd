import type { Question } from '#views/drafting/question.ts'
import { isAgreed } from '../../flow/controls/choices.ts'
import { typedIn } from '../../flow/read-post.ts'
import type { Field, Section } from '../../flow/section.ts'
import { addressOf } from '../../flow/spot.ts'
import type { AnyWords } from '../../flow/words.ts'
import { keepValues } from '../frame/begun.ts'
import type { Service } from '../frame/service.ts'
import { type CameFrom, cameFrom, type Place, pathTo } from './place.ts'
import type { Sent } from './typed.ts'

/** The address of a part, which knows the way back that a change has. */
const partAt = (place: Place, number: number, from: CameFrom): string =>
  `${addressOf(place.spot, place.stepId)}?part=${number}${from === undefined ? '' : `&from=${from}`}`

/** Where the part before is. */
export const partBefore = (plan: string, place: Place, from: CameFrom): string | undefined =>
  place.part && place.part.number > 1 ? pathTo(plan, partAt(place, place.part.number - 1, from)) : undefined

/** The part that follows; undefined on the last, and with a way out. Each part is saved before it is left. */
export const partAfter = ({ found, place, params }: Sent): string | undefined => {
  const { part } = place
  return !part || part.number === part.choices.length || params.get('wayOut') !== null
    ? undefined
    : pathTo(found.plan.id, partAt(place, part.number + 1, cameFrom(params.get('from'))))
}

/** Nothing is chosen on any part so far, which is no answer yet: it is kept as typed, and the next part is asked. */
export const pastEmpty = async (
  service: Service,
  sent: Sent,
  problems: Readonly<Record<string, string>>,
): Promise<string | undefined> => {
  const { place, params } = sent
  const next = partAfter(sent)
  const kinds = Object.values(problems)
  if (next === undefined || kinds.length === 0 || kinds.some((problem) => problem !== 'empty'))
    return undefined
  await keepValues(service, sent, typedIn(place.asked, params))
  return next
}

/** Nothing was chosen on any part: the first has the ways out. */
export const whereMended = (place: Place, problems: Readonly<Record<string, string>>): Place =>
  place.part && Object.values(problems).includes('empty')
    ? { ...place, part: { ...place.part, number: 1 } }
    : place

/** What the page of a part shows: its own choices under its own title; the others come along unseen. */
export const shownOn = (
  { part, asked, fields, words, stepId }: Place,
  typed: Question['typed'],
): Pick<Question, 'section' | 'words' | 'part'> => {
  const [name = ''] = asked
  const own = part?.choices[part.number - 1]
  if (!part || !own) return { section: fields, words }
  const chosen = (typed[name] ?? []).filter((choice) => isOffered(fields.fields[name], choice))
  const put = putOn(part, fields.fields[name], chosen)
  const others = chosen.filter((choice) => !put.includes(choice))
  return {
    section: withChoices(fields, name, put),
    words: titled(words, stepId, part.number - 1),
    part: { number: part.number, of: part.choices.length, others: { [name]: others } },
  }
}

/** What is offered no more comes along from no other part: no box takes it out there. */
const isOffered = (field: Field | undefined, choice: string): boolean =>
  field !== undefined && 'choices' in field && field.choices.some((one) => one === choice)

/**
 * Its own choices without those that an earlier part rules out; and what contradicts them from a later one, so that
 * nobody is told of a contradiction that stands on another page.
 */
const putOn = (
  { number, choices }: NonNullable<Place['part']>,
  field: Field | undefined,
  chosen: readonly string[],
): readonly string[] => {
  const own = choices[number - 1] ?? []
  const before = chosen.filter((one) =>
    choices
      .slice(0, number - 1)
      .flat()
      .includes(one),
  )
  const ownChosen = chosen.filter((one) => own.includes(one))
  const goesWith = (others: readonly string[], one: string): boolean =>
    others.every((other) => field?.control !== 'many' || isAgreed([other, one], field))
  return [
    ...own.filter((one) => chosen.includes(one) || goesWith(before, one)),
    ...chosen.filter((one) => !own.includes(one) && !before.includes(one) && !goesWith(ownChosen, one)),
  ]
}

const withChoices = (section: Section, name: string, choices: readonly string[]): Section => {
  const field: Field | undefined = section.fields[name]
  if (!field || field.control === 'list') return section
  const own = { ...field, choices: field.choices.filter((choice) => choices.includes(choice)) }
  return { ...section, fields: { ...section.fields, [name]: own } }
}

const titled = (words: AnyWords, step: string, index: number): AnyWords => {
  const own = words.steps[step]
  const part = own?.parts?.[index]
  return part ? { ...words, steps: { ...words.steps, [step]: { ...own, ...part } } } : words
}
