import { isSameSpot } from '../../flow/spot.ts'
import { type AdvisedStill, type Content, type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { entriesOf } from './content-of.ts'
import type { Contradicting } from './contradictions.ts'
import { advisedStillOf, isOnlyAsked, isSame, type Opposed } from './opposed.ts'
import { apartBy, type rulesNow } from './rules.ts'

/**
 * With why it was approved so, at each line that the plan says otherwise too: whoever reads one half is told. A refusal that was
 * confirmed has why the advice stands in its own box. A condition that is named says nothing otherwise: the reason stands where it
 * is said whether the person can decide, and nothing beside the condition. Where words are newer than other lines, the
 * reason stands with both, and says which are the newer ones.
 */
export const withSaidOtherwise = (
  content: Content,
  opposed: readonly Opposed[],
  contradictions: readonly (Contradicting & Pick<Apart, 'isLookedAt'>)[],
  reasons: Readonly<Record<string, string>>,
): Content => {
  const apart: readonly Apart[] = contradictions.map(({ refused, wanted, ...one }) => ({
    ...one,
    refused: refused.map(({ entry }) => entry),
    advised: wanted.map(({ entry }) => entry),
    marked: wanted.flatMap(({ entry, marked: lines }) => (lines ? [{ entry, lines }] : [])),
  }))
  // A question is no part of the plan, so by itself it is nothing that the plan says.
  const inPlan = opposed.filter((one) => !isOnlyAsked(one))
  const entries = content.entries.map((entry) => {
    const against: readonly Apart[] = entry.item === undefined && entry.advisedStill ? [] : inPlan
    const those = [...against, ...apart].filter(({ refused, advised, isNote }) =>
      [...(isNote ? [] : refused), ...advised].some((said) => isSame(said, entry)),
    )
    const saidOtherwise = those.map((one) => ({
      ...advisedStillOf(one, reasons[one.id] ?? ''),
      ...(one.isNote ? { isNote: one.isNote } : {}),
      ...(isAgainst(one, entry) ? { isAgainst: true as const } : {}),
      ...(one.isSince ? { isSince: one.isSince } : {}),
      ...(one.isSince && one.refused.some((said) => isSame(said, entry)) ? { isNewer: true as const } : {}),
      ...linesIn(one, entry),
      ...(one.isLookedAt ? { isLookedAt: one.isLookedAt } : {}),
    }))
    return saidOtherwise.length === 0 ? entry : { ...entry, saidOtherwise }
  })
  return { ...content, entries }
}

const isAgainst = ({ refused, isNote, isSince }: Apart, entry: Entry): boolean =>
  !isNote && !isSince && refused.some((said) => isSame(said, entry))

const linesIn = ({ marked = [] }: Apart, entry: Entry): Pick<AdvisedStill, 'lines'> => {
  const found = marked.find((one) => isSame(one.entry, entry))
  return found ? { lines: found.lines } : {}
}

/** What a rule holds against each other: it asks for no reason, and readers of both are told, unless `told` tells every reader. */
export const heldApart = (
  plan: Plan,
  rule: ReturnType<typeof rulesNow<'acknowledge'>>[number],
  today: string,
): readonly (Contradicting & Pick<Apart, 'isLookedAt'>)[] => {
  const { id, apart: words, told } = rule
  const spots =
    words === undefined || told !== undefined ? [] : apartBy(plan, rule, { at: 'approval', today })
  if (words === undefined || spots.length === 0) return []
  const wanted = plan.forms.sections
    .flatMap((form) => entriesOf(plan, form))
    .filter((entry) => entry.said.kind === 'answer' && spots.some((spot) => isSameSpot(spotOf(entry), spot)))
    .map((entry) => ({ entry, lines: entry.shown }))
  return [{ id, words, refused: [], wanted, isLookedAt: true }]
}

type Apart = Opposed &
  Pick<Contradicting, 'isNote' | 'isSince'> & {
    readonly isLookedAt?: true
    readonly marked?: readonly { readonly entry: Entry; readonly lines: readonly number[] }[]
  }
