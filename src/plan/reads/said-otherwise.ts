import type { Content } from '../content.ts'
import type { Contradicting } from './contradictions.ts'
import { advisedStillOf, isSame, type Opposed } from './opposed.ts'

/**
 * With why it was approved so, at each line that the plan says otherwise too: whoever reads one half is told. A refusal that was
 * confirmed has why the advice stands in its own box. A condition that is named says nothing otherwise: the reason stands where it
 * is said whether the person can decide, and nothing beside the condition. Where words are newer than the team's lines, the reason
 * stands with these lines.
 */
export const withSaidOtherwise = (
  content: Content,
  opposed: readonly Opposed[],
  contradictions: readonly Contradicting[],
  reasons: Readonly<Record<string, string>>,
): Content => {
  const apart: readonly Apart[] = contradictions.map(({ refused, wanted, ...one }) => ({
    ...one,
    refused: refused.map(({ entry }) => entry),
    advised: wanted.map(({ entry }) => entry),
  }))
  const entries = content.entries.map((entry) => {
    const against: readonly Apart[] = entry.item === undefined && entry.advisedStill ? [] : opposed
    const those = [...against, ...apart].filter(({ refused, advised, isNote, isSince }) =>
      [...(isNote || isSince ? [] : refused), ...advised].some((said) => isSame(said, entry)),
    )
    const saidOtherwise = those.map((one) => ({
      ...advisedStillOf(one, reasons[one.id] ?? ''),
      ...(one.isNote ? { isNote: one.isNote } : {}),
      ...(one.isSince ? { isSince: one.isSince } : {}),
    }))
    return saidOtherwise.length === 0 ? entry : { ...entry, saidOtherwise }
  })
  return { ...content, entries }
}

type Apart = Opposed & Pick<Contradicting, 'isNote' | 'isSince'>
