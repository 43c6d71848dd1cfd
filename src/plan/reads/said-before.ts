import { subjectsIn } from '../../flow/condition.ts'
import type { Rule } from '../../flow/rules.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { eventsOpen } from '../care-events.ts'
import type { Entry } from '../content.ts'
import type { Approval, Plan } from '../plan.ts'
import { wordsOf } from '../question.ts'
import { isUnsettled } from '../use-reports.ts'
import { type Contradicting, contradictionsIn } from './contradictions.ts'
import { type Opposed, opposedIn } from './opposed.ts'
import { isMovedSince } from './readers.ts'
import { givenFor } from './reading.ts'
import { placed, rulesNow } from './rules.ts'

/** What whoever signs said as she signed a version before, and is not asked again: a tick, or why something stands or is not there. */
export type SaidBefore = {
  readonly id: string
  readonly words: string
  readonly because?: string
  /** When she said it, and not when it last stood. */
  readonly at: string
  readonly version: number
}

/**
 * It stays said while nothing that it rests on was changed: by herself alone, until the review is due that she set when she said it,
 * and no more once something has happened. What she says of this version, such as who took part, is asked each time.
 */
export const saidBefore = (plan: Plan, by: { readonly id: string }, now: string): readonly SaidBefore[] => {
  const was = plan.approved?.asApproved
  if (!was || hasHappened(plan)) return []
  const history = [...plan.approvedBefore, plan.approved].filter((one) => one !== undefined)
  const since = (says: (approval: Approval) => boolean) => firstSaid(history, { by, now, says })
  const ticked = rulesNow(plan, { at: 'approval', today: now }, 'acknowledge')
    .filter((rule) => isStill(plan, was, rule))
    .flatMap(({ id, words }) =>
      since((one) => [...one.acknowledged, ...one.lookedAtBoth].includes(words)).map(({ at, version }) => ({
        ...{ id, words, at, version },
      })),
    )
  const reasoned = (isLacking: boolean) => (one: { readonly id: string; readonly words: string }) =>
    since((approval) => reasonIn(approval, one.words, isLacking) !== undefined).flatMap((approval) => {
      const because = plan.approved && reasonIn(plan.approved, one.words, isLacking)
      const { at, version } = approval
      return because === undefined ? [] : [{ id: one.id, words: one.words, because, at, version }]
    })
  const lacking = rulesNow(plan, { at: 'approval', today: now }, 'explain').filter((rule) =>
    isStill(plan, was, rule),
  )
  const apart = [...opposedIn(plan), ...contradictionsIn(plan)].filter(
    (one) =>
      entriesIn(one).every(({ section }) => !isMovedSince(plan, section, was.version)) &&
      askedIn(one).every((question) => wordsOf(question) <= was.version),
  )
  return [...ticked, ...lacking.flatMap(reasoned(true)), ...apart.flatMap(reasoned(false))]
}

/** What she writes now goes before what she wrote then. */
export const withStood = (
  before: readonly SaidBefore[],
  typed: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...typed,
  ...Object.fromEntries(
    before.flatMap(({ id, because }) =>
      because === undefined ? [] : [[id, (typed[id] ?? '') || because] as const],
    ),
  ),
})

const hasHappened = (plan: Plan): boolean =>
  plan.away !== undefined ||
  plan.suspended !== undefined ||
  eventsOpen(plan).length > 0 ||
  plan.useReports.some(isUnsettled)

/** The reason that was given for it, where it was given for one thing of these words. */
const reasonIn = ({ opposed }: Approval, words: string, isLacking: boolean): string | undefined => {
  const [one, ...others] = opposed.filter(
    (said) => said.treatment === words && (said.isLacking === true) === isLacking,
  )
  return others.length > 0 || one?.because === '' ? undefined : one?.because
}

type Saying = {
  readonly by: { readonly id: string }
  readonly now: string
  readonly says: (approval: Approval) => boolean
}

/** The version at which she said it last of her own: one that came after the review was due asked her anew. None once it is due. */
const firstSaid = (history: readonly Approval[], { by, now, says }: Saying): readonly Approval[] => {
  const first = history.reduce<Approval | undefined>((start, one) => {
    if (one.by.id !== by.id || !says(one)) return undefined
    return start && ukDay(one.at) <= start.content.reviewOn ? start : one
  }, undefined)
  return first && ukDay(now) <= first.content.reviewOn ? [first] : []
}

const askedIn = (one: Opposed | Contradicting) => ('wanted' in one ? [] : (one.asked ?? []))

const entriesIn = (one: Opposed | Contradicting): readonly Entry[] =>
  'wanted' in one
    ? [...one.refused, ...one.wanted].map(({ entry }) => entry)
    : [...one.refused, ...one.advised]

/** Everything that its condition reads stands in chapters, and in none of them was anything changed. */
const isStill = (plan: Plan, was: Plan, { when }: Pick<Rule, 'when'>): boolean => {
  const given = (one: Plan): string => JSON.stringify(givenFor(one, 'team', one.forms.approval.section))
  return subjectsIn(when).every((subject) => {
    if (subject.startsWith('given.')) return given(plan) === given(was)
    const chapters = chaptersOf(plan, subject)
    return chapters.length > 0 && chapters.every((one) => !isMovedSince(plan, one, was.version))
  })
}

/** Where a subject is answered; none for what is told by the day, by another plan, or by the page that is signed. */
const chaptersOf = (plan: Plan, subject: string): readonly string[] => {
  const all = plan.forms.sections.map(({ section }) => section.id)
  if (ofMany.some((measure) => subject.startsWith(measure))) return all
  const measure = ofOne.find((one) => subject.startsWith(one)) ?? ''
  return placed(plan, subject.slice(measure.length)).flatMap(({ section }) =>
    all.includes(section) ? [section] : [],
  )
}
/** Measures of what stands at one question, and those that hold several chapters against each other. */
const ofOne = ['count.', 'differ.'] as const
const ofMany = ['against.', 'away.', 'reached.', 'later:'] as const
