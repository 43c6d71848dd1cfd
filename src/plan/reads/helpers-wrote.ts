import { type Answer, type Answers, noAnswers } from '../../flow/answer.ts'
import { entryNamed, fieldIn } from '../../flow/spot.ts'
import { isForNoReader } from '../../flow/step.ts'
import { isHeard } from '../access.ts'
import { type CarerId, type Instant, instant } from '../ids.ts'
import { standingAnswers } from '../items.ts'
import { isInHands } from '../lifecycle.ts'
import type { Plan } from '../plan.ts'
import { asksForChanges } from '../voice-handing-over.ts'
import { approvedOf, isAsApproved } from './shown.ts'
import { nobodyFollows } from './speaks-up.ts'

/** Where a helper said something newer than what is approved, and when: never what. Nobody has checked it. */
export type HelperWrote = { readonly field: string; readonly item?: string; readonly at: Instant }

/**
 * What helpers said since the approval who hand nothing over themselves: it waits for whoever does, which may be somebody who
 * cannot. Said again as it was approved, or left open where nothing of theirs was approved, it is nothing newer.
 */
export const helpersWrote = (plan: Plan): readonly (HelperWrote & { readonly voice: CarerId })[] => {
  if (!plan.approved) return []
  return Object.values(plan.carers)
    .filter((carer) => isHeard(carer) && !asksForChanges(plan, carer.id))
    .flatMap(({ id: voice }) =>
      [...wroteIn(plan, voice), ...tookOut(plan, voice)].map((one) => ({ ...one, voice })),
    )
}

const wroteIn = (plan: Plan, voice: CarerId): readonly HelperWrote[] =>
  plan.forms.sections.flatMap(({ section: { id } }) => {
    const then = plan.approved?.asApproved?.voices[voice]?.[id] ?? noAnswers
    return newerIn(standingAnswers(plan, voice, id), then).flatMap(
      ({ field, item, answer: { said, at } }) => {
        const place = { field, ...(item === undefined ? {} : { item }) }
        const there = (item === undefined ? undefined : entryNamed(plan.items, item)?.at) ?? []
        const rules = fieldIn(plan.forms.sections, { section: id, at: [...there, field] })
        if (!rules || isForNoReader(rules)) return []
        const isLeftOpen = said.kind !== 'answer' && !isOneApproved(plan, { ...place, voice })
        return isLeftOpen || isAsApproved(plan, { ...place, voice }, said)
          ? []
          : [{ ...place, at: instant(at) }]
      },
    )
  })

type Newer = { readonly field: string; readonly item?: string; readonly answer: Answer }

const newerIn = (now: Answers, then: Answers, item?: string): readonly Newer[] =>
  now === then
    ? []
    : [
        ...Object.entries(now.answers).flatMap(([field, answer]) =>
          entryNamed(then.answers, field)?.version === answer.version
            ? []
            : [{ field, ...(item === undefined ? {} : { item }), answer }],
        ),
        ...Object.entries(now.items).flatMap(([list, items]) =>
          Object.entries(items).flatMap(([id, inIt]) =>
            newerIn(inIt, entryNamed(entryNamed(then.items, list), id) ?? noAnswers, id),
          ),
        ),
      ]

const isOneApproved = (
  plan: Plan,
  { field, item, voice }: Pick<HelperWrote, 'field' | 'item'> & { readonly voice: CarerId },
): boolean => approvedOf(plan, { voice }).some((one) => one.field === field && one.item === item)

/** What was approved in an item of theirs, and they have taken out since. */
const tookOut = ({ approved, items }: Plan, voice: CarerId): readonly HelperWrote[] =>
  Object.entries(items).flatMap(([item, { addedBy, removed, removedBy, removedAt, at }]) =>
    removed && removedAt && addedBy === voice && removedBy === undefined && isIn(approved, item)
      ? [{ field: at.at(-2) ?? '', item, at: removedAt }]
      : [],
  )

const isIn = (approved: Plan['approved'], item: string): boolean =>
  approved?.content.entries.some((one) => one.item === item) === true

/** A helper as a list of the practice names them, with their newest day; the name is empty where it is not theirs to know. */
export type WroteBeside = { readonly name: string; readonly at: Instant }

/** What lists say before the hand-over: who and when. Once the practice has the draft it reads the words. */
export const wroteBeside = (plan: Plan): readonly WroteBeside[] => {
  const all = isInHands(plan.life) || nobodyFollows.has(plan.life.published) ? [] : helpersWrote(plan)
  const newest = new Map(
    all.toSorted((one, other) => one.at.localeCompare(other.at)).map((one) => [one.voice, one.at]),
  )
  return [...newest].map(([voice, at]) => ({ name: plan.carers[voice]?.name ?? '', at })).toReversed()
}
