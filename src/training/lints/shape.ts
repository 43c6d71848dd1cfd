import { subjectsIn } from '#src/flow/condition.ts'
import { waysOf } from '#src/flow/step.ts'
import type { Problem } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import { over } from '../table.ts'
import { fieldOfTurn } from '../turn.ts'

/** What can be seen without a walk: targets, turns that cannot be answered, circles, idle measures, double ids. */
export const shapeProblems = (scenario: Scenario): readonly Problem[] => [
  ...danglingTargets(scenario),
  ...unanswerable(scenario),
  ...circles(scenario),
  ...idleMeasures(scenario),
  ...doubleIds(scenario),
]

const danglingTargets = ({ section, cues }: Scenario): readonly Problem[] => {
  const targets = Object.values(section.steps).flatMap((step) => waysOf(step).map(({ go }) => go))
  const named = [section.start, ...targets, ...cues.map(({ turn }) => turn)]
  return [...new Set(named)]
    .filter((turn) => turn !== over && section.steps[turn] === undefined)
    .map((at) => ({ rule: 'E1', at, witness: [] }))
}

/** A turn asks one question with one choice, of a trainee, offers all of it to everybody, and saying nothing is a part of it. */
const unanswerable = ({ section }: Scenario): readonly Problem[] =>
  Object.entries(section.steps)
    .filter(([turn, step]) => {
      const name = fieldOfTurn(section, turn) ?? ''
      const field = section.fields[name]
      const isTurn = step.ask.length === 1 && field?.control === 'one' && field.by.includes('P')
      return !isTurn || section.offers?.[name] !== undefined || !field.choices.includes('silence')
    })
    .map(([at]) => ({ rule: 'E4', at, witness: [] }))

/** A turn that leads back to itself: its answer would be there already, and the chart would never settle. */
const circles = ({ section }: Scenario): readonly Problem[] =>
  Object.keys(section.steps).flatMap((turn) => {
    const circle = circleFrom(section, turn)
    return circle === undefined ? [] : [{ rule: 'E5', at: turn, witness: circle }]
  })

/** Breadth first, so the witness (turns, since no play comes to an end) is a shortest circle. */
const circleFrom = (section: Scenario['section'], turn: string): readonly string[] | undefined => {
  const queue: (readonly string[])[] = [[turn]]
  const seen = new Set<string>()
  for (const way of queue) {
    const step = section.steps[way.at(-1) ?? '']
    for (const { go } of step ? waysOf(step) : []) {
      if (go === turn) return [...way, turn]
      if (!seen.has(go)) queue.push([...way, go])
      seen.add(go)
    }
  }
  return undefined
}

const idleMeasures = ({ section, endings }: Scenario): readonly Problem[] => {
  const inWays = Object.values(section.steps).flatMap((step) => waysOf(step).map(({ when }) => when ?? {}))
  const read = new Set([...inWays, ...endings.map(({ when }) => when)].flatMap(subjectsIn))
  return Object.entries(section.measures ?? {})
    .filter(([name, { effects }]) => {
      const changes = Object.values(effects).some((byMove) => Object.values(byMove).some((by) => by !== 0))
      return !changes || !read.has(name)
    })
    .map(([at]) => ({ rule: 'E8', at, witness: [] }))
}

/** Choices within a field, endings within a scenario, and a field asked in two turns. */
const doubleIds = ({ section, endings }: Scenario): readonly Problem[] => {
  const lists = [
    endings.map(({ id }) => id),
    Object.values(section.steps).flatMap((step) => step.ask),
    ...Object.values(section.fields).map((field) => [...field.choices]),
  ]
  return lists
    .flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index))
    .map((at) => ({ rule: 'E14', at, witness: [] }))
}
