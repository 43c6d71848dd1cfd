import { waysOf } from '#src/flow/step.ts'
import type { Problem } from '../problem.ts'
import type { Scenario, Testplan } from '../scenario.ts'
import { type Edge, endingAt, nextOf, over, type State, startOf, type Table, wayTo } from '../table.ts'
import { fieldOfTurn, tagsOf } from '../turn.ts'

/** What only a walk through every state can tell, each with a shortest play that shows it. */
export const pathProblems = (scenario: Scenario, table: Table): readonly Problem[] => [
  ...unreachableTurns(scenario, table),
  ...endingProblems(scenario, table),
  ...wayProblems(scenario, table),
  ...idleEffects(scenario, table),
  ...unmetCues(scenario, table),
  ...testplanProblems(scenario),
]

const unreachableTurns = ({ section }: Scenario, { states }: Table): readonly Problem[] => {
  const reached = new Set(states.map(({ turn }) => turn))
  return Object.keys(section.steps)
    .filter((turn) => !reached.has(turn))
    .map((at) => ({ rule: 'E2', at, witness: [] }))
}

const endingProblems = (scenario: Scenario, { states }: Table): readonly Problem[] => {
  const ended = states.filter(({ turn }) => turn === over)
  const endings = ended.map((state) => endingAt(scenario, state))
  const nowhere = ended[endings.indexOf(undefined)]
  const isAlwaysBroken = endings.every((ending) => ending?.kind === 'broken-off')
  return [
    ...scenario.endings
      .filter((ending) => !endings.includes(ending))
      .map(({ id }): Problem => ({ rule: 'E3', at: id, witness: [] })),
    ...(nowhere ? [{ rule: 'E4' as const, at: over, witness: wayTo(nowhere) }] : []),
    ...(isAlwaysBroken
      ? [{ rule: 'E11' as const, at: over, witness: wayTo(ended[0] ?? startOf(scenario)) }]
      : []),
  ]
}

/** A way that no state takes, or one whose condition never fails, so that it need not be written. */
const wayProblems = ({ section }: Scenario, { edges }: Table): readonly Problem[] =>
  Object.entries(section.steps).flatMap(([turn, step]) => {
    const taken = edges.filter(({ from }) => from.turn === turn)
    if (taken.length === 0) return []
    return waysOf(step).flatMap(({ when, go }, way): readonly Problem[] => {
      const at = `${turn}, way ${way + 1} → ${go}`
      const tested = taken.filter((edge) => edge.way >= way)
      const first = tested[0]
      if (first === undefined) return []
      if (tested.every((edge) => edge.way !== way)) return [{ rule: 'E6', at, witness: [] }]
      const isAlways = when !== undefined && tested.every((edge) => edge.way === way)
      return isAlways ? [{ rule: 'E7', at, witness: playOf(first) }] : []
    })
  })

const playOf = ({ from, move }: Edge): readonly string[] => [...wayTo(from), move]

/** A change of a measure that its bounds, or a zero, swallow in every state. */
const idleEffects = ({ section }: Scenario, { edges }: Table): readonly Problem[] =>
  Object.entries(section.measures ?? {}).flatMap(([measure, { effects }]) =>
    Object.entries(effects).flatMap(([field, byMove]) =>
      Object.keys(byMove).flatMap((move): readonly Problem[] => {
        const made = edges.filter(
          (edge) => edge.move === move && fieldOfTurn(section, edge.from.turn) === field,
        )
        const first = made[0]
        const moved = made.some(({ from, to }) => from.measures[measure] !== to.measures[measure])
        return first === undefined || moved
          ? []
          : [{ rule: 'E9', at: `${measure}.${field}.${move}`, witness: playOf(first) }]
      }),
    ),
  )

/** A cue that no move answers, or none on a way to an ending where the patient stays. */
const unmetCues = (scenario: Scenario, table: Table): readonly Problem[] => {
  const stays = statesThatStay(scenario, table)
  return scenario.cues.flatMap((cue): readonly Problem[] => {
    const there = table.edges.filter(({ from }) => from.turn === cue.turn)
    const isMet = there.some(
      ({ move, to }) =>
        stays.has(to) &&
        tagsOf(scenario, cue.turn, move).some((tag) => tag.polarity === 1 && cue.expects.includes(tag.skill)),
    )
    const first = there[0]
    return isMet ? [] : [{ rule: 'E10', at: cue.turn, witness: first ? wayTo(first.from) : [] }]
  })
}

/** States from which an ending other than a broken-off one can be reached. */
const statesThatStay = (scenario: Scenario, { states, edges }: Table): ReadonlySet<State> => {
  const before = Map.groupBy(edges, ({ to }) => to)
  const queue = states.filter((state) => {
    const ending = endingAt(scenario, state)
    return ending !== undefined && ending.kind !== 'broken-off'
  })
  const stays = new Set(queue)
  for (const state of queue) {
    for (const { from } of before.get(state) ?? []) {
      if (!stays.has(from)) queue.push(from)
      stays.add(from)
    }
  }
  return stays
}

const testplanProblems = (scenario: Scenario): readonly Problem[] =>
  scenario.testplans.flatMap((plan, index): readonly Problem[] =>
    endsAsWritten(scenario, plan) ? [] : [{ rule: 'E12', at: `testplan ${index + 1}`, witness: plan.moves }],
  )

const endsAsWritten = (scenario: Scenario, plan: Testplan): boolean => {
  const start: State | undefined = startOf(scenario)
  const end = plan.moves.reduce<State | undefined>((state, move) => {
    const field = state && scenario.section.fields[fieldOfTurn(scenario.section, state.turn) ?? '']
    return state && field?.choices.some((choice) => choice === move)
      ? nextOf(scenario.section, state, move)?.to
      : undefined
  }, start)
  if (end === undefined || endingAt(scenario, end)?.id !== plan.ending) return false
  return Object.entries(end.measures).every(([name, value]) => plan.measures[name] === value)
}
