import type { Content } from '../content.ts'
import type { Contradicting } from './contradictions.ts'
import { advisedStillOf, isSame, type Opposed } from './opposed.ts'

/**
 * With why it was approved so, at each line that the plan says otherwise too: whoever reads one half is told. A refusal that was
 * confirmed has why the advice stands in its own box.
 */
export const withSaidOtherwise = (
  content: Content,
  opposed: readonly Opposed[],
  contradictions: readonly Contradicting[],
  reasons: Readonly<Record<string, string>>,
): Content => {
  const apart = contradictions.map(({ id, words, refused, wanted }) => ({
    ...{ id, words },
    refused: refused.map(({ entry }) => entry),
    advised: wanted.map(({ entry }) => entry),
  }))
  const entries = content.entries.map((entry) => {
    const against = entry.item === undefined && entry.advisedStill ? [] : opposed
    const those = [...against, ...apart].filter(({ refused, advised }) =>
      [...refused, ...advised].some((one) => isSame(one, entry)),
    )
    const saidOtherwise = those.map((one) => advisedStillOf(one, reasons[one.id] ?? ''))
    return saidOtherwise.length === 0 ? entry : { ...entry, saidOtherwise }
  })
  return { ...content, entries }
}
