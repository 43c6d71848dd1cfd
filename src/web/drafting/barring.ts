import type { Contradicted } from '#views/drafting/check.ts'
import type { Question } from '#views/drafting/question.ts'
import { holds, subjectsIn } from '../../flow/condition.ts'
import { isForNoCarer } from '../../flow/field-rules.ts'
import { allTextsIn } from '../../flow/heard-text.ts'
import type { Section } from '../../flow/section.ts'
import { addressOf, fieldAt, isSameSpot, itemAt, pathAt, type Spot } from '../../flow/spot.ts'
import { isForNoReader, isToldToNobody } from '../../flow/step.ts'
import type { AnyWords } from '../../flow/words.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Voice } from '../../plan/facts.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked, onceFor } from '../../plan/plan-forms.ts'
import { barringOf, helperNamedIn, isBarredBy, textsAt } from '../../plan/reads/barred.ts'
import { readInstead } from '../../plan/reads/harm-kept.ts'
import { helpersKeptAway, isWhomUnclear, keptAwayIn } from '../../plan/reads/kept-away.ts'
import { givenFor, isKeptFromCarers, pathIn, roleOfVoice } from '../../plan/reads/reading.ts'
import { isToldToCarers } from '../../plan/reads/told-to-carers.ts'
import type { Found } from '../frame/doors.ts'
import { hideable, type Place, pageBefore, pathTo } from './place.ts'

/** The page as it is worded once this voice has barred whom it is about; what another voice says of them words no page of this one. */
export const asBarred = ({ plan }: Found, place: Place): Place =>
  isBarredHere(plan, place) ? { ...place, words: wordsOfBarred(place.words) } : place

const isBarredHere = (plan: Plan, place: Place): boolean => barringIn(plan, place, place.voice).length > 0

/**
 * What another voice said here and its reader is not told: which pages somebody wants to see, and to a carer that
 * somebody is not to be called, or a choice that is kept from carers: it may be that very carer who is meant.
 */
export const untoldOf = (plan: Plan, place: Place, by: Voice): readonly string[] => {
  const { asked, fields, form, spot } = place
  const live = pathAt(pathIn(plan, by, form.section), spot.at)?.live ?? {}
  const toCarer = roleOfVoice(place.voice) === 'carer'
  const untold = asked.filter((name) => {
    const [rules, said] = [fields.fields[name], live[name]]
    return isForNoReader(rules) || (toCarer && rules && said && !isToldToCarers(rules, said))
  })
  return toCarer ? [...barringIn(plan, place, by), ...untold] : untold
}

/** The questions of an item to which this voice says that whom it is about must not be called. */
const barringIn = (
  plan: Plan,
  { fields: { barred }, form, spot }: Place,
  voice: Voice,
): readonly string[] => {
  const live = pathAt(pathIn(plan, voice, form.section), spot.at)?.live
  const isBarred =
    barred !== undefined &&
    live !== undefined &&
    holds(barred, { given: givenFor(plan, voice, form.section), live, measures: {} })
  return isBarred ? subjectsIn(barred) : []
}

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

/** On the page of who should stay away, and on the next: that somebody named there helps with this plan, or that it is not clear whom it means. */
export const aboutKeptAway = ({ plan, actor }: Found, place: Place): Pick<Question, 'barring'> => {
  const field = fieldMarked(plan.forms, 'stays-away') ?? ''
  const before = place.path.steps.find(({ id }) => id === pageBefore(place))
  if (actor.kind !== 'patient' || ![...place.asked, ...(before?.asked ?? [])].includes(field)) return {}
  const [name, ...more] = helpersKeptAway(plan)
  const isHidden = isKeptFromCarers(plan, [field])
  if (name !== undefined)
    return { barring: { kind: 'helper-away', name: [name, ...more].join(', '), isHidden } }
  return isWhomUnclear(plan) ? { barring: { kind: 'whom', isHidden } } : {}
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

/**
 * What this voice said that does not agree, beside both answers: somebody stands among those who should stay away, and is to be
 * called or helps. Only of its own words; folded where helpers are not to see one of the two.
 */
export const contradictedAt = ({ plan, actor }: Found, spot: Spot): readonly Contradicted[] => {
  const field = fieldMarked(plan.forms, 'stays-away') ?? ''
  const found = keptAwayBy(plan, voiceOf(actor))
  const isOfPerson = actor.kind === 'patient'
  const isHidden = isOfPerson && isKeptFromCarers(plan, [field])
  if (fieldAt(spot.at) !== field)
    return found.some(({ to }) => isSameSpot(to, spot)) ? [{ kind: 'to-call', isHidden }] : []
  const isShown = ({ to: { at } }: (typeof found)[number]) => isOfPerson || !isKeptFromCarers(plan, at)
  const called = found.filter(isShown).map(({ to, name }): Contradicted => {
    const isHiddenToo = isOfPerson && isKeptFromCarers(plan, to.at)
    const href = pathTo(plan.id, addressOf({ section: to.section, at: [] }, 'check'))
    return { kind: 'away', name, href, isHidden: isHidden || isHiddenToo }
  })
  const helpers = isOfPerson ? helpersKeptAway(plan) : []
  const href = pathTo(plan.id, 'carers')
  return [...called, ...helpers.map((name): Contradicted => ({ kind: 'helper', name, href, isHidden }))]
}

/** Asked for beside every answer of a page. */
const keptAwayBy = onceFor((plan: Plan, voice: Voice) =>
  keptAwayIn(plan, [voice]).map((to) => ({ to, name: nameAt(plan, to) })),
)

const nameAt = (plan: Plan, { at }: Spot): string => textsAt(plan, itemAt(at) ?? '', 'contact-name')[0] ?? ''

/** Said beside the name that the person wrote, where the answer that bars the other is not hidden. */
export const isNamesakeOfBarred = (
  { plan, actor }: Found,
  { section, spot }: { readonly section: Section; readonly spot: Spot },
  name: string,
): boolean => {
  const id = itemAt(spot.at)
  const bars = subjectsIn(section.barred ?? {})
  return (
    actor.kind === 'patient' &&
    id !== undefined &&
    name === section.steps[section.start]?.ask[0] &&
    !isBarredBy(plan, id, ['person']) &&
    !bars.some((one) => isKeptFromCarers(plan, [...spot.at, one])) &&
    barringOf(plan, id) !== undefined
  )
}

const isOfHarm = ({ danger }: Plan['forms'], text: string): boolean =>
  danger(text, 'person').includes('by-others')

/** A page to read, or that only leads on, asks nothing that could be kept from anybody. */
export const hiding = ({ plan, actor }: Found, place: Place, hides?: boolean): Question['hiding'] => {
  const [{ fields, spot }, asked] = [place, hideable(place)]
  // What no helper is shown has no box: it would hide nothing.
  const isForNone = asked.every((field) => {
    const rules = fields.fields[field]
    return rules?.sees === 'clinical' && isForNoCarer(rules)
  })
  if (actor.kind !== 'patient' || isForNone || isToldToNobody(fields.fields, asked)) return undefined
  const isHidden = asked.some((field) => plan.hidden.includes(field))
  return {
    isHidden,
    isTicked: hides ?? isHidden,
    isDelicate: asked.some((field) => fields.fields[field]?.delicate === true),
    isWithAddress:
      plan.hidden.includes(fieldMarked(plan.forms, 'address') ?? '') &&
      asked.some((field) => fields.fields[field]?.tellsWhere === true && plan.hidden.includes(field)),
    ...{ isInItem: spot.at.length > 0, isBarring: mayBar(place), hasBox: asked.length < place.asked.length },
    all: asked.length < 2 ? [] : asked.map((field) => place.words.fields[field]?.label ?? field),
    keptByWords: asked.flatMap((field) => {
      // Most answers speak of no harm, and enter nothing of it.
      const said = place.answers.answers[field]?.said
      if (said?.kind !== 'answer' || !allTextsIn(said.value).some((text) => isOfHarm(plan.forms, text)))
        return []
      const reads = readInstead(plan, voiceOf(actor), { ...spot, at: [...spot.at, field] })
      return reads === undefined ? [] : [{ label: place.words.fields[field]?.label ?? field, reads }]
    }),
  }
}
