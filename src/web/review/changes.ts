import type { ChangeView, SectionChanges } from '#views/review/changes.ts'
import type { Clinician } from '../../plan/actor.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { readBy } from '../../plan/plan-forms.ts'
import { type Reading, readingsOf } from '../../plan/readings.ts'
import { type Change, changesBetween } from '../../plan/reads/changes.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { lastBegun } from '../../plan/reviews.ts'
import { entryShown, linesOfEntry } from '../frame/entry-lines.ts'
import { labelAt } from './agenda-lines.ts'
import type { Reviewed } from './section-page.ts'
import { textDifference } from './text-difference.ts'

/**
 * What is different in a section since this clinician last read it, or else a colleague, and since the version that
 * urgent care reads.
 */
export const changesIn = ({
  plan,
  actor,
  form,
}: Pick<Reviewed, 'plan' | 'actor' | 'form'>): SectionChanges => {
  const section = form.section.id
  const now = entriesOf(plan, form)
  const last = lastReading(plan, section, actor)
  const asRead = last && entriesIn(readBy(last.asRead, actor), section)
  const begun = last ? undefined : lastBegun(plan)
  const approved = plan.approved?.content.entries.filter((entry) => entry.section === section)
  const views = (before: readonly Entry[]) => changesBetween(before, now).map((one) => viewOf(plan, one))
  return [
    ...(last && asRead ? [{ since: sinceReading(last, actor), changes: views(asRead) }] : []),
    ...(begun
      ? [
          {
            since: { kind: 'begun', who: begun.by.name, at: begun.at } as const,
            changes: sinceBegun({ plan, actor, form }).map((one) => viewOf(plan, one)),
          },
        ]
      : []),
    ...(plan.approved && approved
      ? [{ since: { kind: 'approved', version: plan.approved.version } as const, changes: views(approved) }]
      : []),
  ].filter(({ changes }) => changes.length > 0)
}

/** What others say otherwise in a section that nobody has accepted: what the team writes as it reads is no news to it. */
export const sinceBegun = ({ plan, actor, form }: Pick<Reviewed, 'plan' | 'actor' | 'form'>) => {
  const begun = lastBegun(plan)
  if (!begun) return []
  const others = (entries: readonly Entry[]) =>
    entries.flatMap(({ teamWords: _, ...entry }) => (entry.saidBy.voice === 'team' ? [] : [entry]))
  const before = others(entriesIn(readBy(begun.asRead, actor), form.section.id))
  return changesBetween(before, others(entriesOf(plan, form)))
}

/** Whether anything reads otherwise than when it was read last: what was changed may have been changed back. */
export const readsOtherwise = ({ plan, actor, form }: Pick<Reviewed, 'plan' | 'actor' | 'form'>): boolean =>
  readingOtherwise({ plan, actor, form }).size > 0

/** The ways to the questions whose answers do, with those that are gone. */
export const readingOtherwise = ({
  plan,
  actor,
  form,
}: Pick<Reviewed, 'plan' | 'actor' | 'form'>): ReadonlySet<string> => {
  const last = lastReading(plan, form.section.id, actor)
  if (last === undefined) return new Set()
  const before = entriesIn(readBy(last.asRead, actor), form.section.id)
  return new Set(
    changesBetween(before, entriesOf(plan, form)).flatMap(({ before: was, now }) => {
      const entry = now ?? was
      return entry ? [spotOf(entry).at.join('/')] : []
    }),
  )
}

/** Her own, else the newest. */
const lastReading = (plan: Plan, section: string, { id }: Clinician): Reading | undefined =>
  plan.readings[section]?.[id] ??
  readingsOf(plan, section).toSorted((one, other) => other.version - one.version)[0]

const sinceReading = ({ by, at }: Reading, { id }: Clinician) =>
  by.id === id ? ({ kind: 'read', at } as const) : ({ kind: 'colleague', who: by.name, at } as const)

const entriesIn = (plan: Plan, section: string): readonly Entry[] => {
  const form = plan.forms.sections.find((one) => one.section.id === section)
  return form ? entriesOf(plan, form) : []
}

export const viewOf = (plan: Plan, { before, now }: Change): ChangeView => {
  const entry = now ?? before
  return {
    label: entry ? labelAt(plan, spotOf(entry)) : '',
    who: entry?.saidBy.name ?? '',
    before: before && sidesOf(plan, before),
    now: now && sidesOf(plan, now),
    difference: before && now ? differenceIn(plan, before, now) : undefined,
  }
}

const differenceIn = (plan: Plan, before: Entry, now: Entry) =>
  before.said.kind === 'answer' && now.said.kind === 'answer'
    ? textDifference(linesOfEntry(plan, before).join('\n'), linesOfEntry(plan, now).join('\n'))
    : undefined

const sidesOf = (plan: Plan, entry: Entry) => ({
  said: entryShown(plan, entry),
  teamWords: entry.teamWords,
})
