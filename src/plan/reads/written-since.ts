import type { Plan } from '../plan.ts'
import type { Spoken } from './spoken.ts'

type Line = { readonly spoken: Spoken; readonly lines: readonly string[]; readonly isBeside?: true }

/**
 * Items in which others say something newer than the team's lines there: an approval since confirms the lines, for whoever
 * signs is asked. What one answer says now and what stood before it, nobody but who reads both can weigh.
 */
export const writtenSince = <One extends Line>({ forms, approved }: Plan, parts: readonly One[]) => {
  const { writtenSince: reads } = forms
  if (reads === undefined) return []
  const { own, team, named, words } = reads
  const said = parts.filter(({ spoken, isBeside }) => !isBeside && spoken.at.length > 0)
  const lines = said.filter(({ spoken }) => isTeams(spoken) && team.includes(spoken.field))
  return [...Map.groupBy(lines, itemOf)].flatMap(([item, teams]) => {
    const inItem = said.filter((one) => itemOf(one) === item)
    const since = inItem.filter(
      ({ spoken }) =>
        !isTeams(spoken) &&
        own.includes(spoken.field) &&
        (approved === undefined || spoken.answer.at > approved.at),
    )
    const isNewer = (one: One, line: One) => one.spoken.answer.version > line.spoken.answer.version
    const refused = since.filter((one) => teams.some((line) => isNewer(one, line)))
    const wanted = teams.filter((line) => since.some((one) => isNewer(one, line)))
    const [name = ''] = inItem.find(({ spoken }) => spoken.field === named)?.lines ?? []
    const isSince = true as const
    return refused.length === 0 ? [] : [{ id: `since-${item}`, words: words(name), refused, wanted, isSince }]
  })
}

const isTeams = ({ voice }: Spoken): boolean => voice === 'team'

const itemOf = ({ spoken }: Line): string => spoken.at.at(-1) ?? ''
