import { decideRun, type RunCommand } from '#src/training/decide-run.ts'
import { type Run, runOf } from '#src/training/run.ts'
import type { RunFact } from '#src/training/run-fact.ts'
import type { Scenario } from '#src/training/scenario.ts'

/** A run kept the way the store keeps it: as its facts. */
export type Playing = { readonly facts: readonly RunFact[]; readonly run: Run }

/** A run that has begun and seen these moves, each a second after the one before; a refusal throws. */
export const played = (scenario: Scenario, ...moves: readonly string[]): Playing =>
  moves.reduce(
    (playing, move) => moved(playing, move),
    does(begun(scenario), { kind: 'begin', scenario: scenario.section.id }),
  )

const begun = (scenario: Scenario): Playing => ({ facts: [], run: runOf(scenario, []) })

export const moved = (playing: Playing, move: string): Playing => {
  const { stands, trace } = playing.run.current
  const turn = stands.kind === 'turn' ? stands.turn : ''
  return does(playing, { kind: 'move', turn, move, atMs: (trace.length + 1) * 1000 })
}

export const does = ({ facts, run }: Playing, command: RunCommand): Playing => {
  const decision = decideRun(run, command)
  if (!decision.ok) throw new Error(decision.refusal.kind)
  const all = [...facts, ...decision.facts]
  return { facts: all, run: runOf(run.scenario, all) }
}
