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
  const views = (before: readonly Entry[]) => viewsBetween(plan, before, now)
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

/** What is different, in its order; of what was taken out of a list whole, all that one voice had said of it is one change. */
export const viewsBetween = (
  plan: Plan,
  before: readonly Entry[],
  now: readonly Entry[],
): readonly ChangeView[] => {
  const changes = changesBetween(before, now)
  const there = new Set(now.map(({ item }) => item))
  const gone = changes.flatMap(({ before: was, now: is }) =>
    was?.item === undefined || is || was.said.kind !== 'answer' || there.has(was.item) ? [] : [was],
  )
  const whole = Map.groupBy(gone, ({ item, saidBy }) => `${item} ${saidBy.voice} ${saidBy.name}`)
  const firstOf = new Map([...whole.values()].map((all) => [all[0], all]))
  const others = new Set(gone.filter((entry) => !firstOf.has(entry)))
  return changes.flatMap((one) => {
    if (one.before && others.has(one.before)) return []
    const all = one.now ? undefined : firstOf.get(one.before)
    return all && all.length > 1
      ? wholeView(plan, { all, named: gone.find(({ item }) => item === all[0]?.item) })
      : viewOf(plan, one)
  })
}

/** It goes by the first thing that was said of it. */
const wholeView = (
  plan: Plan,
  { all, named }: { readonly all: readonly Entry[]; readonly named: Entry | undefined },
): ChangeView => {
  const lines = all.map(
    (entry) => `${entry.label ?? entry.question}: ${linesOfEntry(plan, entry).join('; ')}`,
  )
  const words = all.flatMap(({ teamWords = [] }) => teamWords)
  return {
    label: (named && linesOfEntry(plan, named)[0]) ?? '',
    who: all[0]?.saidBy.name ?? '',
    before: { said: lines, teamWords: words.length === 0 ? undefined : words.join('\n') },
    ...{ now: undefined, difference: undefined },
  }
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
