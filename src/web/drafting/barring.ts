import type { Question } from '#views/drafting/question.ts'
import { holds, subjectsIn } from '../../flow/condition.ts'
import { itemAt } from '../../flow/spot.ts'
import type { AnyWords } from '../../flow/words.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { barringOf, helperNamedIn } from '../../plan/reads/barred.ts'
import { helpersKeptAway } from '../../plan/reads/kept-away.ts'
import { givenFor, isKeptFromCarers } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import { type Place, pageBefore } from './place.ts'

/** The page as it is worded once this voice has barred whom it is about; what another voice says of them words no page of this one. */
export const asBarred = ({ plan }: Found, place: Place): Place =>
  isBarredHere(plan, place) ? { ...place, words: wordsOfBarred(place.words) } : place

const isBarredHere = (plan: Plan, { fields: { barred }, form, voice, path }: Place): boolean =>
  barred !== undefined &&
  holds(barred, { given: givenFor(plan, voice, form.section), live: path.live, measures: {} })

const wordsOfBarred = (words: AnyWords): AnyWords => ({
  ...words,
  title: words.barred ?? words.title,
  steps: Object.fromEntries(
    Object.entries(words.steps).map(([id, { parts, ...step }]) => [
      id,
      parts ? { ...step, parts: parts.map((part) => part.barred ?? part) } : step,
    ]),
  ),
})

/** Whether one of the questions of a page may bar whom it is about: hiding it is offered before the answer. */
export const mayBar = ({ fields: { barred }, asked }: Place): boolean =>
  barred !== undefined && subjectsIn(barred).some((name) => asked.includes(name))

/** On the page of who should stay away, and on the next: that somebody named there helps with this plan. */
export const aboutKeptAway = ({ plan, actor }: Found, place: Place): Pick<Question, 'barring'> => {
  const field = fieldMarked(plan.forms, 'stays-away') ?? ''
  const before = place.path.steps.find(({ id }) => id === pageBefore(place))
  if (actor.kind !== 'patient' || ![...place.asked, ...(before?.asked ?? [])].includes(field)) return {}
  const [name, ...more] = helpersKeptAway(plan)
  return name === undefined
    ? {}
    : {
        barring: {
          kind: 'helper-away',
          name: [name, ...more].join(', '),
          isHidden: isKeptFromCarers(plan, [field]),
        },
      }
}

/** What the person has to know of a name in their list: that it bars a helper, or is called like somebody who is barred. */
export const aboutBarring = ({ plan, actor }: Found, place: Place): Pick<Question, 'barring'> => {
  const id = itemAt(place.spot.at)
  const { barred } = place.fields
  if (actor.kind !== 'patient' || id === undefined || barred === undefined) return {}
  const isHidden = subjectsIn(barred).some((name) => isKeptFromCarers(plan, [...place.spot.at, name]))
  if (!isBarredHere(plan, place))
    return barringOf(plan, id) === undefined ? {} : { barring: { kind: 'namesake', isHidden } }
  const helper = helperNamedIn(plan, id)
  return helper === undefined ? {} : { barring: { kind: 'helper', name: helper, isHidden } }
}
