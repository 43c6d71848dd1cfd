import { choicesIn, subjectsIn } from '../../flow/condition.ts'
import type { Layout } from '../../flow/layout.ts'
import type { Content } from '../content.ts'
import { type Instant, instant } from '../ids.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, type PlanForms } from '../plan-forms.ts'
import type { Stands } from './listed.ts'
import { rowsOf } from './rows-of.ts'

/** An approved decision that whoever may decide it has taken back since: it ends for its readers at once, and nothing new is told. */
export type Reversed = {
  readonly field: string
  /** One record of it alone, and what it is about: the others stand. */
  readonly row?: string
  readonly name?: string
  /** Which of the layout's sentences tells it; none in a row that was made when each field had one alone. */
  readonly says?: string
  /** All that was approved of it. */
  readonly with: readonly string[]
  /** Who decided otherwise and when; undefined where the answer was only taken back. */
  readonly by?: string
  readonly at?: Instant
  /** Of what was taken back alone: why, who stands behind it, and since which day it stood. */
  readonly because?: string
  readonly senior?: string
  readonly since?: string
  /** It ended before the newest approval, which decides nothing anew there. */
  readonly isEarlier?: true
  /** What was told at the signing of what has ended, and of nothing else. */
  readonly tells?: readonly string[]
}
type Reversal = NonNullable<Layout['reversals']>[number]

export const reversedIn = (plan: Plan): readonly Reversed[] => {
  const alone = endedAlone(plan)
  const decided = decidedOtherwise(plan).filter(({ field }) => alone.every((one) => one.field !== field))
  const told = new Set(plan.approved?.content.told)
  const tellsOf = (field: string) =>
    plan.forms.rules.flatMap((rule) =>
      'told' in rule &&
      rule.told !== undefined &&
      told.has(rule.told) &&
      subjectsIn(rule.when).includes(field)
        ? [rule.told]
        : [],
    )
  return [
    ...[...alone, ...decided].map((one) => {
      const tells = one.row === undefined ? tellsOf(one.field) : []
      return tells.length === 0 ? one : { ...one, tells }
    }),
    ...(plan.endedBefore ?? []),
  ]
}

/**
 * What an approval that decides nothing anew leaves ended: there may be a form of a decision to do less, and nobody who finds it may
 * read from silence that it still counts.
 */
export const endedAtApproval = (plan: Plan, { entries }: Content): readonly Reversed[] => {
  const { approved, forms } = plan
  const doesLess = (field: string): boolean =>
    (forms.urgentPage?.layout.reversals ?? []).some(
      (one) =>
        one.field === field &&
        approved?.content.entries.some((entry) => entry.field === field && isOne(one, entry.said)),
    )
  return reversedIn(plan).flatMap(({ tells: _, ...one }): readonly Reversed[] => {
    if (one.name !== undefined)
      return isDecidedAnew(forms, entries, one) ? [] : [{ ...one, with: [], isEarlier: true }]
    if (entries.some(({ field }) => field === one.field)) return []
    if (one.isEarlier) return [one]
    const says = forms.urgentPage?.layout.endsAlone?.find(({ field }) => field === one.field)?.saysAfter
    const after = one.because !== undefined && says !== undefined ? { says } : {}
    return doesLess(one.field) ? [{ ...one, ...after, with: [], isEarlier: true }] : []
  })
}

/** The same treatment, whatever is decided of it now. */
const isDecidedAnew = (forms: PlanForms, entries: Content['entries'], { field, name }: Reversed): boolean =>
  entries.some((entry) => entry.field === field && rowsOf(forms, entry).some((row) => row.name === name))

/** For a list: what it was approved for, and the decision that lists name. */
export const standsIn = (plan: Plan): Stands | undefined => {
  const { approved, forms } = plan
  if (!approved) return undefined
  const { pathways, entries } = approved.content
  const decision = fieldMarked(forms, 'listed-decision')
  if (reversedIn(plan).some(({ field }) => field === decision)) return { pathways, isEnded: true }
  const said = entries.find(({ field }) => field === decision)?.said
  return said?.kind === 'answer' ? { pathways, decision: String(said.value) } : { pathways }
}

const endedAlone = ({ approved, forms, takenBackAlone = [] }: Plan): readonly Reversed[] =>
  takenBackAlone.flatMap(({ field, row, name, by, at, because, senior }): readonly Reversed[] => {
    const entries = approved?.content.entries.filter(({ saidBy }) => saidBy.voice === 'team') ?? []
    if (entries.every((entry) => entry.field !== field)) return []
    const one = forms.urgentPage?.layout.endsAlone?.find((other) => other.field === field)
    const day = entries.find((other) => other.field === one?.day)?.said
    return [
      {
        ...{ field, with: row === undefined ? [field, ...(one?.with ?? [])] : [] },
        ...{ by: by.name, at, because },
        ...(row === undefined ? {} : { row }),
        ...(name === undefined ? {} : { name }),
        ...(one === undefined ? {} : { says: one.says }),
        ...(senior === undefined ? {} : { senior }),
        ...(day?.kind === 'answer' ? { since: String(day.value) } : {}),
      },
    ]
  })

const decidedOtherwise = (plan: Plan): readonly Reversed[] => {
  const { approved, forms } = plan
  if (!approved) return []
  return (forms.urgentPage?.layout.reversals ?? []).flatMap((one): readonly Reversed[] => {
    const entry = approved.content.entries.find(({ field }) => field === one.field)
    if (!entry || !isOne(one, entry.said)) return []
    const now = plan.voices.team?.[entry.section]?.answers[one.field]
    if (now && isOne(one, now.said)) return []
    const { field, says } = one
    return [{ field, says, with: one.with, ...(now ? { by: now.by.name, at: instant(now.at) } : {}) }]
  })
}

const isOne = ({ of }: Reversal, said: Content['entries'][number]['said']): boolean =>
  said.kind === 'answer' && choicesIn(said.value).some((choice) => of.includes(choice))

export const isReversedOtherwise = (before: Plan, after: Plan): boolean =>
  JSON.stringify(reversedIn(after)) !== JSON.stringify(reversedIn(before))
