import { balanceProblems } from './lints/balance.ts'
import { pathProblems } from './lints/paths.ts'
import { saidProblems } from './lints/said.ts'
import { shapeProblems } from './lints/shape.ts'
import { textProblems } from './lints/text.ts'
import type { Problem } from './problem.ts'
import type { Scenario } from './scenario.ts'
import { tableOf } from './table.ts'

/**
 * Every problem of a scenario, by rule. A scenario whose shape is wrong is not walked:
 * in a table with holes or circles, unreachable and endless would be guesses.
 */
export const checkScenario = (scenario: Scenario, budget?: number): readonly Problem[] => {
  const atRest = [...shapeProblems(scenario), ...textProblems(scenario)]
  if (atRest.some(({ rule }) => rule === 'E1' || rule === 'E4' || rule === 'E5')) return atRest
  const table = tableOf(scenario, budget)
  if (table.overBudget) return [...atRest, { rule: 'E15', at: scenario.section.id, witness: [] }]
  return [
    ...atRest,
    ...pathProblems(scenario, table),
    ...saidProblems(scenario, table),
    ...balanceProblems(scenario, table),
  ]
}
