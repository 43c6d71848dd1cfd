import { type Question, question } from '#views/drafting/question.ts'
import { asRead } from '#views/form/as-read.ts'
import type { Typed } from '#views/form/field.ts'
import type { View } from '#views/frame/page.ts'
import { mayRefuse } from '../../flow/listening.ts'
import { type Progress, progressOf } from '../../flow/path.ts'
import { typedFor } from '../../flow/read-post.ts'
import type { Section } from '../../flow/section.ts'
import { addressOf, answersAt, itemAt, pathAt, sectionsIn } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { isBeside, standingAnswers } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { onceFor, wordingNameFor } from '../../plan/plan-forms.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { contactNameTo } from '../../plan/reads/contact-name.ts'
import { isKeptFromSight } from '../../plan/reads/harm-kept.ts'
import { onCallIn } from '../../plan/reads/on-call.ts'
import { isKeptFromCarers, pathIn, voicesOf } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import { suggestedBy } from '../../plan/reads/suggestions.ts'
import { isTooYoung } from '../../plan/reads/unable.ts'
import { siteGivenBy } from '../../plan/sites.ts'
import type { Found } from '../frame/doors.ts'
import { aboutBarring, aboutKeptAway, asBarred, hiding, untoldOf } from './barring.ts'
import { calledAlready } from './call-order.ts'
import { choosable, foremostOn } from './choosable.ts'
import { rungsOn } from './climbing.ts'
import { beforeEarly } from './early-pages.ts'
import { beforeInBrief, briefBefore, inBrief } from './in-brief.ts'
import { ofAnother } from './of-another.ts'
import { setAsideNow } from './parked-by-reason.ts'
import { partBefore, shownOn } from './parts.ts'
import {
  afterAnswer,
  asksReason,
  type CameFrom,
  checkedOn,
  isOfAFew,
  outOf,
  type Place,
  pageBefore,
  pathTo,
} from './place.ts'
import { recalledOn } from './recalling.ts'
import { spokenOn } from './recordings-on.ts'
import { keptAs } from './refusing-question.ts'
import { sownOn } from './seeding.ts'
import { fieldOf, suggestionsOn } from './suggesting.ts'

export type Asking = {
  readonly typed: Typed
  readonly problems?: Readonly<Record<string, string>>
  readonly isRestored?: boolean
  readonly isDamaged?: boolean
  readonly kept?: Question['kept']
  readonly from: CameFrom
  /** What stood in fields before suggestions took its place, under names of its own. */
  readonly typedBefore?: Typed
  readonly isTaken?: true
  /** Whether the box beside the answer was ticked, on a page that comes back. */
  readonly hides?: boolean | undefined
  readonly isQuestionKept?: boolean
  /** The words of the answer hid it from helpers. */
  readonly isHiddenByWords?: boolean
  /** The words on the page were written to an earlier question, and are no answer to this one yet. */
  readonly isSown?: boolean
  readonly ownQuestion?: { readonly text: string; readonly problem?: 'empty' | 'too-long' | 'too-many' }
}

/** The page of one question for whoever may answer it. */
export const questionPage = (found: Found, at: Place, asking: Asking): View => {
  const { plan, actor } = found
  const isInItem = at.spot.at.length > 0
  const place = isInItem ? asBarred(found, at) : at
  const asked: Question = {
    plan: plan.id,
    key: place.key,
    ...(place.part ? shownOn(place, asking.typed) : { section: place.fields, words: place.words }),
    ...entryOn(found, place),
    ...(place.fields.rungs === undefined ? {} : rungsOn(found, place)),
    foremost: place.asked.some((name) => place.fields.foremost?.[name]) ? foremostOn(found, place) : {},
    step: place.stepId,
    asked: place.asked,
    progress: isOfAFew(asking.from) ? inBrief(found, place, asking.from) : progressAt(place, asking.from),
    replies: asking.problems === undefined ? repliesOn(found, place, asking.from) : [],
    recalled: quotesAny(plan, place) ? recalledOn(found, place) : [],
    ...writtenForOn(place),
    ...(asking.isSown === true ? sownOn(found, place) : {}),
    ...{ typed: asking.typed, problems: asking.problems ?? {} },
    choosable: pointsAtOthers(place) ? choosable(plan, place) : [],
    read: plan.version,
    wording: wordingNameFor(plan, actor, place.form),
    from: asking.from,
    back: (place.part && partBefore(plan.id, place, asking.from)) ?? backFrom(found, place, asking.from),
    ...restoredOn(found, place, asking),
    help: helpAt(found, place.form.section, isOpening(place)),
    ...(actor.kind === 'carer' ? { about: calledOpenly(plan, actor) } : {}),
    others: othersOf(plan, place),
    suggests: place.suggests,
    suggestions: plan.suggested.length === 0 ? [] : suggestionsOn(found, place),
    ...{ isTaken: asking.isTaken === true, spoken: plan.recordings ? spokenOn(found, place) : undefined },
    typedBefore: asking.typedBefore ?? {},
    ...refusalOn(found, place, asking),
    ...setAsideOn(found, place, asking),
    hiding: hiding(found, place, asking.hides),
    isHiddenByWords: asking.isHiddenByWords === true,
    ...(isInItem
      ? { ...aboutBarring(found, place), ...calledAlready(found, place) }
      : aboutKeptAway(found, place)),
    ownQuestion: {
      text: asking.ownQuestion?.text ?? '',
      ...(asking.ownQuestion?.problem ? { problem: asking.ownQuestion.problem } : {}),
      isThere: found.plan.life.draft === 'submitted' || found.plan.life.draft === 'in-review',
      reachesNobody: actor.kind === 'patient' && place.age === 'child' && isTooYoung(plan),
      isKept: asking.isQuestionKept === true && keptAs(found, place.spot.section),
    },
  }
  return exiting(question(asked), place.form.section, place.asked)
}

/** A section with safety questions opens with whom to call, and has it at hand on every page (RULE-MH-1). */
export const helpAt = ({ plan, actor }: Found, section: Section, opens: boolean): Question['help'] =>
  asksOfSafety(section)
    ? {
        opens,
        own: onCallIn(plan, voiceOf(actor)),
        ...(actor.kind === 'carer' ? { about: calledOpenly(plan, actor) } : {}),
      }
    : undefined

/** A page about being safe, or that asks what is kept from helpers: it can be left at once, and nothing on the way back to it names it. */
export const isLeftQuickly = (section: Section, asked?: readonly string[]): boolean =>
  asksOfSafety(section) || delicateIn(section).some((name) => asked === undefined || asked.includes(name))

const asksOfSafety = onceFor((section: Section): boolean =>
  sectionsIn(section).some((one) => Object.values(one.section.fields).some(({ safety }) => safety === true)),
)
const delicateIn = onceFor((section: Section): readonly string[] =>
  sectionsIn(section).flatMap((one) =>
    Object.entries(one.section.fields).flatMap(([name, { delicate }]) => (delicate ? [name] : [])),
  ),
)

/** A page that may have to be left at once is left by a link on it. */
export const exiting = (view: View, section: Section, asked?: readonly string[]): View =>
  isLeftQuickly(section, asked) ? (says) => ({ ...view(says), exits: true }) : view

/** What is asked early stands in no chapter for whoever reads it. */
export const progressAt = (place: Place, from?: CameFrom): Progress | undefined => {
  if (from === 'early') return undefined
  const { fields, path, stepId: step, spot, part } = place
  return progressOf(fields, path, { step, ...(part && { part: part.number }), isInItem: spot.at.length > 0 })
}

/** What this voice answered on the page before is acknowledged; what is hidden from helpers is betrayed by nothing. */
const repliesOn = ({ plan }: Found, place: Place, from: CameFrom): readonly string[] => {
  const last = from === 'brief' ? briefBefore(place) : pageBefore(place)
  const before = place.path.steps.find(({ id }) => id === last)
  return (before?.asked ?? []).flatMap((name) => {
    const { reply } = place.words.fields[name] ?? {}
    const isAnswered = place.path.live[name]?.kind === 'answer'
    return reply !== undefined && isAnswered && !isKeptFromCarers(plan, [...place.spot.at, name])
      ? [reply]
      : []
  })
}

const quotesAny = ({ forms: { saidAlready = {} } }: Plan, { step, asked }: Place): boolean =>
  step.recall !== undefined || asked.some((name) => saidAlready[name])

/** Words that were written while the item was about something else, by the name that it had. */
const writtenForOn = ({ fields, answers, asked, words }: Place): Pick<Question, 'writtenFor'> => {
  if (!fields.writtenOf) return {}
  const all = asked.map((name) => ofAnother({ section: fields, words, answers }, name))
  return all.find(({ writtenFor }) => writtenFor !== undefined) ?? {}
}

/** Every page of an item names it, as whoever added it did; what is hidden from helpers is named nowhere. */
const entryOn = ({ plan, actor }: Found, place: Place): Pick<Question, 'entry'> => {
  const { spot, fields, stepId, words, form } = place
  const adder = plan.items[itemAt(spot.at) ?? '']?.addedBy ?? place.voice
  const answers = answersAt(standingAnswers(plan, adder, form.section.id), spot.at) ?? place.answers
  const [name = ''] = fields.steps[fields.start]?.ask ?? []
  const [field, said] = [fields.fields[name], answers.answers[name]?.said]
  if (spot.at.length === 0 || stepId === fields.start || !field || !said) return {}
  if (actor.kind !== 'clinician' && isKeptFromSight(plan, adder, { ...spot, at: [...spot.at, name] }))
    return {}
  const [entry] = shown(field, words.fields[name], said, () => undefined)
  return entry === undefined ? {} : { entry }
}

const isOpening = (place: Place): boolean => place.spot.at.length === 0 && pageBefore(place) === undefined

/** Words of this voice that stand here may refuse a treatment: what that takes is said beside them. */
const refusalOn = (
  found: Found,
  place: Place,
  { from, problems }: Asking,
): Pick<Question, 'mayRefuse' | 'isNotYetApproved'> =>
  problems === undefined && place.asked.some((name) => standsAsRefusal(found.plan, place, name))
    ? {
        mayRefuse: afterAnswer(found, place, from, {}),
        ...(isNewRefusal(found.plan, place) ? { isNotYetApproved: true } : {}),
      }
    : {}

/** Written since the approval that others go by. */
const isNewRefusal = ({ life, changedFields }: Plan, place: Place): boolean =>
  life.published === 'current' &&
  changedFields.some(({ field, item }) => place.asked.includes(field) && item === itemAt(place.spot.at))

const standsAsRefusal = ({ forms }: Plan, place: Place, name: string): boolean => {
  const said = place.answers.answers[name]?.said
  return said?.kind === 'answer' && mayRefuse(said.value, forms.mayRefuseTreatment, place.fields.fields[name])
}

/** The page of the reason says what is set aside by it, and where it leads on. */
const setAsideOn = (found: Found, place: Place, { from, problems }: Asking): Pick<Question, 'setAside'> => {
  if (problems !== undefined || !asksReason(found.plan, place.asked)) return {}
  const parked = setAsideNow(found)
  return parked.length === 0 ? {} : { setAside: { parked, next: afterAnswer(found, place, from, {}) } }
}

/** What is kept here, and by which way its question was left all the same: then the page says so, and where it leads on to. */
const restoredOn = (
  found: Found,
  place: Place,
  { isRestored = false, isDamaged = false, kept = { since: '', aside: [] }, problems, from }: Asking,
): Pick<Question, 'isRestored' | 'isDamaged' | 'kept'> => {
  const ways = place.asked.flatMap((name) => place.answers.answers[name]?.said.kind ?? [])
  const way = ways.find((kind) => kind !== 'answer' && kind !== 'skipped')
  const isLeft = problems === undefined && (isRestored || kept.aside.length > 0)
  const leftBy = isLeft && way ? { leftBy: { way, next: afterAnswer(found, place, from, {}) } } : {}
  return { isRestored, isDamaged, kept: { ...kept, ...leftBy } }
}

export const backFrom = (found: Found, place: Place, from: CameFrom): string => {
  const { spot } = place
  if (from === 'brief') return beforeInBrief(found, place)
  if (from === 'early') return beforeEarly(found, spot, pageBefore(place))
  if (from !== undefined) return checkedOn(found.plan.id, spot, from)
  const isOne = isBeside(found.plan, place.voice, itemAt(spot.at))
  const before = isOne ? undefined : pageBefore(place)
  if (before !== undefined) return pathTo(found.plan.id, addressOf(spot, before))
  return spot.at.length === 0 ? `/plans/${found.plan.id}` : pathTo(found.plan.id, outOf(found, spot))
}

/** What the other voices say to the same question: the person's to a carer, the carers' to the person; what is parked is its author's alone. */
const othersOf = (plan: Plan, place: Place): Question['others'] =>
  voicesOf(plan)
    .filter((voice) => voice !== place.voice && voice !== 'team')
    .flatMap((voice) => {
      const live = pathAt(pathIn(plan, voice, place.form.section), place.spot.at)?.live ?? {}
      const untold = [...place.suggests, ...untoldOf(plan, place, voice)]
      const lines = place.asked.flatMap((name) => {
        const said = untold.includes(name) ? undefined : live[name]
        const field = place.fields.fields[name]
        return said && field
          ? shown(field, place.words.fields[name], said, (id) =>
              contactNameTo(plan, place.voice, voice, id),
            ).map((line) => asRead(field, line))
          : []
      })
      if (lines.length === 0) return []
      const carer = plan.carers[voice]
      const who = carer?.name ?? calledOpenly(plan, { kind: 'carer' })
      const site = place.voice === 'person' ? siteGivenBy(plan, voice, place.asked) : undefined
      const apart = site === undefined ? {} : { apart: `/plans/${plan.id}/kept-apart/${site}` }
      return [{ who, ...(carer ? { relationship: carer.relationship } : {}), lines, ...apart }]
    })

const pointsAtOthers = ({ asked, fields }: Place): boolean =>
  asked.some((name) => ['references', 'rank'].includes(fields.fields[name]?.control ?? ''))

/** What this voice said to the questions of a page, as its fields show it. */
export const saidAt = (plan: Plan, place: Place): Typed =>
  Object.assign(
    {},
    ...place.asked.map((name) => {
      const field = place.fields.fields[name]
      const said = place.suggests.includes(name)
        ? suggestedBy(plan, place.voice, fieldOf(place.spot, name))
        : place.answers.answers[name]?.said
      return field ? typedFor(field, name, said) : {}
    }),
  )
