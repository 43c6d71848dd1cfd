import type { Heard, UrgentPage } from './layout.ts'

/** What somebody said and what the team added; `refusal` where a clinician read it as one. */
export type Spoken = {
  readonly shown: readonly string[]
  readonly teamWords?: string
  readonly refusal?: object
}

/** All that speaks of one thing, and whether some of it asks for what a confirmed refusal refuses. */
export type HeardOf<One> = {
  readonly all: readonly { readonly said: One; readonly isTeamsAlone: boolean }[]
  readonly isAtOdds: boolean
}

export const heardOf = <One extends Spoken>(
  { hears, asks }: Heard,
  readers: NonNullable<UrgentPage['hears']>,
  entries: readonly One[],
): HeardOf<One> => {
  const speaks = readers[hears] ?? hearsNone
  const wants = readers[asks] ?? hearsNone
  // Whatever counts as asking is listed: nobody is told of words that do not agree and shown one side.
  const isHeard = (text: string): boolean => speaks(text) || wants(text)
  const all = entries.flatMap((said) => {
    const isOwn = said.shown.some(isHeard)
    return isOwn || isHeard(said.teamWords ?? '') ? [{ said, isTeamsAlone: !isOwn }] : []
  })
  const isRefused = all.some(({ said }) => said.refusal !== undefined)
  const isAsked = entries.some(
    ({ shown, teamWords = '', refusal }) => (refusal === undefined && shown.some(wants)) || wants(teamWords),
  )
  return { all, isAtOdds: isRefused && isAsked }
}

const hearsNone = (): boolean => false
