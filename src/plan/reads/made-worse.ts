import type { Worse } from '../../flow/harms.ts'
import type { Spoken } from './spoken.ts'

type Line = { readonly spoken: Spoken; readonly lines: readonly string[]; readonly isBeside?: true }

/**
 * What the plan says makes it worse, or is not to be done, and the team's words have as something to do; in one crisis also where
 * both name one thing alone, that is given.
 */
export const madeWorse = <One extends Line>(
  { words, in: fields, isAdvised, isGivenThere }: Worse,
  parts: readonly One[],
  isTeams: (one: One) => boolean,
) => {
  const said = parts.filter(({ spoken, isBeside }) => !isBeside && fields.includes(spoken.field))
  const advice = said.length === 0 ? [] : parts.filter(isTeams)
  const pairs = said.flatMap((refused) =>
    advice
      .filter((wanted) => {
        const reads = isInOneItem(refused, wanted) ? isGivenThere : isAdvised
        return (
          wanted !== refused && refused.lines.some((line) => wanted.lines.some((text) => reads(line, text)))
        )
      })
      .map((wanted) => ({ refused, wanted })),
  )
  return pairs.length === 0
    ? []
    : [
        {
          ...{ id: 'apart-worse', words },
          refused: [...new Set(pairs.map(({ refused }) => refused))],
          wanted: [...new Set(pairs.map(({ wanted }) => wanted))],
        },
      ]
}

const isInOneItem = ({ spoken: one }: Line, { spoken: other }: Line): boolean =>
  one.at.length > 0 && one.at.join() === other.at.join()
