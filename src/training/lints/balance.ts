import type { Problem } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import { skills } from '../skill.ts'
import { type Edge, endingAt, movesIn, type State, type Table, wayTo } from '../table.ts'
import { fieldOfTurn, tagsOf } from '../turn.ts'

/** Above this share of turns, the shape of a move tells which one is best. */
const shapeLimit = 0.6
/** Shares of random play that make an ending the rule, or as good as absent. */
const shares = { most: 0.8, least: 0.01 }

/** Whether a learner could pass without listening, and whether each ending has its chance. */
export const balanceProblems = (scenario: Scenario, table: Table): readonly Problem[] => [
  ...giveAways(scenario, table),
  ...shapes(scenario),
  ...lopsidedEndings(scenario, table),
]

/** A turn where one move is at least as good as every other in every measure and every skill. */
const giveAways = (scenario: Scenario, { states }: Table): readonly Problem[] =>
  Object.keys(scenario.section.steps).flatMap((turn): readonly Problem[] => {
    const moves = movesIn(scenario.section, turn).map((move) => merits(scenario, turn, move))
    const isGivenAway = moves.some((best) =>
      moves.every((other) => best.every((merit, index) => merit >= (other[index] ?? 0))),
    )
    const first = states.find((state) => state.turn === turn)
    return isGivenAway ? [{ rule: 'W1', at: turn, witness: first ? wayTo(first) : [] }] : []
  })

/** One number a measure, turned so that more is better, and one a skill. */
const merits = (scenario: Scenario, turn: string, move: string): readonly number[] => {
  const field = fieldOfTurn(scenario.section, turn) ?? ''
  const tags = tagsOf(scenario, turn, move)
  const measures = Object.entries(scenario.section.measures ?? {}).map(([name, { effects }]) => {
    const effect = effects[field]?.[move] ?? 0
    return scenario.measures[name]?.better === 'lower' ? -effect : effect
  })
  const shown = skills.map((skill) =>
    tags.reduce((sum, tag) => (tag.skill === skill ? sum + worth(tag.polarity) : sum), 0),
  )
  return [...measures, ...shown]
}

const worth = (polarity: 1 | -1 | 'harm'): number => (polarity === 'harm' ? -2 : polarity)

/** The best move is the longest one, or stands in the same place, in too many turns. */
const shapes = (scenario: Scenario): readonly Problem[] => {
  const turns = Object.keys(scenario.section.steps).map((turn) => bestIn(scenario, turn))
  const longest = turns.filter(({ isLongest }) => isLongest).length
  const most = Math.max(0, ...turns.map(({ places }) => Math.max(...places) + 1))
  const crowded = Array.from({ length: most }, (_, place) => place).filter(
    (place) => turns.filter(({ places }) => places.includes(place)).length > shapeLimit * turns.length,
  )
  return [
    ...(longest > shapeLimit * turns.length ? [{ rule: 'W2' as const, at: 'length', witness: [] }] : []),
    ...crowded.map((place): Problem => ({ rule: 'W2', at: `place ${place + 1}`, witness: [] })),
  ]
}

/** The moves that show most, where they stand, and whether the longest text is one of them. */
const bestIn = (scenario: Scenario, turn: string) => {
  const moves = movesIn(scenario.section, turn)
  const texts = scenario.words.fields[fieldOfTurn(scenario.section, turn) ?? '']?.choices
  const lengths = moves.map((move) => texts?.[move]?.length ?? 0)
  const shown = moves.map((move) =>
    tagsOf(scenario, turn, move).reduce((sum, { polarity }) => sum + worth(polarity), 0),
  )
  const places = moves.flatMap((_, place) => (shown[place] === Math.max(...shown) ? [place] : []))
  return { places, isLongest: places.includes(lengths.indexOf(Math.max(...lengths))) }
}

const lopsidedEndings = (scenario: Scenario, table: Table): readonly Problem[] => {
  const chances = endingShares(scenario, table)
  return scenario.endings.flatMap(({ id }): readonly Problem[] => {
    const share = chances[id] ?? 0
    const end = table.states.find((state) => endingAt(scenario, state)?.id === id)
    const isLopsided = end !== undefined && (share > shares.most || share < shares.least)
    return isLopsided ? [{ rule: 'W3', at: id, witness: wayTo(end) }] : []
  })
}

/** The share of each ending when every move is drawn by lot: exact, not sampled. */
const endingShares = (scenario: Scenario, { states, edges }: Table): Readonly<Record<string, number>> => {
  const from = Map.groupBy(edges, (edge) => edge.from)
  const shares: Record<string, number> = {}
  let here: ReadonlyMap<State, number> = new Map(states.slice(0, 1).map((state) => [state, 1]))
  while (here.size > 0) {
    for (const [state, chance] of here) {
      const ending = endingAt(scenario, state)
      if (ending) shares[ending.id] = (shares[ending.id] ?? 0) + chance
    }
    here = oneMoveOn(here, from)
  }
  return shares
}

const oneMoveOn = (
  here: ReadonlyMap<State, number>,
  from: ReadonlyMap<State, readonly Edge[]>,
): ReadonlyMap<State, number> => {
  const next = new Map<State, number>()
  for (const [state, chance] of here) {
    const edges = from.get(state) ?? []
    for (const { to } of edges) next.set(to, (next.get(to) ?? 0) + chance / edges.length)
  }
  return next
}
