import { type Answers, noAnswers } from '#src/flow/answer.ts'
import { holds } from '#src/flow/condition.ts'
import { type Path, pathOf } from '#src/flow/path.ts'
import type { Given } from '#src/flow/section.ts'
import type { Moved, RunFact } from './run-fact.ts'
import type { Conversation, Ending, Scenario } from './scenario.ts'
import { fieldOfTurn } from './turn.ts'

/** A learner's way through a scenario: every attempt there was, the last one open to moves. */
export type Run = {
  readonly scenario: Scenario
  readonly begun: boolean
  /** The scenario has changed since the run began: it can be read, not continued. */
  readonly outdated: boolean
  /** In the learner's words, before the key is shown; undefined until they have been asked. */
  readonly explained: string | undefined
  readonly first: Attempt
  readonly current: Attempt
  /** Oldest first. */
  readonly attempts: readonly Attempt[]
}

export type Attempt = {
  readonly stands: Standing
  readonly trace: readonly Traced[]
  readonly measures: Measures
}
export type Standing =
  | { readonly kind: 'turn'; readonly turn: string }
  | { readonly kind: 'ended'; readonly ending: Ending }
export type Traced = Moved & { readonly measuresBefore: Measures; readonly measuresAfter: Measures }
export type Measures = Readonly<Record<string, number>>

export const trainee: Given = { pathway: [], role: 'trainee', age: 'adult', nation: 'england' }

/** What the facts of a run say, whatever its scenario has become since. */
export type Told = {
  /** How many facts there are. */
  readonly version: number
  readonly began: { readonly scenario: string; readonly version: number } | undefined
  readonly explained: string | undefined
  readonly tries: readonly (readonly Moved[])[]
}
export const nothingTold: Told = { version: 0, began: undefined, explained: undefined, tries: [[]] }

/** A fork begins a new attempt with the turns before it; the attempt it leaves stays as it was. */
export const toldAfter = (before: Told, fact: RunFact): Told => {
  const told = { ...before, version: before.version + 1 }
  const last = told.tries.at(-1) ?? []
  switch (fact.kind) {
    case 'Began':
      return { ...told, began: { scenario: fact.scenario, version: fact.version } }
    case 'Moved': {
      const moved = { turn: fact.turn, move: fact.move, atMs: fact.atMs }
      return { ...told, tries: [...told.tries.slice(0, -1), [...last, moved]] }
    }
    case 'Forked':
      return { ...told, tries: [...told.tries, movesBefore(last, fact.turn)] }
    case 'Explained':
      return { ...told, explained: fact.text }
  }
}

/** Pure; facts in the order they were stored. */
export const runOf = (scenario: Scenario, facts: readonly RunFact[]): Run =>
  runAsTold(scenario, facts.reduce(toldAfter, nothingTold))

export const runAsTold = (scenario: Scenario, { began, explained, tries }: Told): Run => {
  const attempts = tries.map((moves) => attemptOf(scenario, moves))
  const empty = attemptOf(scenario, [])
  return {
    scenario,
    begun: began !== undefined,
    outdated: began !== undefined && began.version !== scenario.section.version,
    explained,
    first: attempts[0] ?? empty,
    current: attempts.at(-1) ?? empty,
    attempts,
  }
}

const movesBefore = (moves: readonly Moved[], turn: string): readonly Moved[] => {
  const index = moves.findIndex((moved) => moved.turn === turn)
  return index === -1 ? moves : moves.slice(0, index)
}

export const attemptOf = (scenario: Conversation, moves: readonly Moved[]): Attempt => {
  const start = after(scenario, [])
  const paths = moves.map((_, index) => after(scenario, moves.slice(0, index + 1)))
  const trace = moves.map((moved, index) => ({
    ...moved,
    measuresBefore: (paths[index - 1] ?? start).measures,
    measuresAfter: (paths[index] ?? start).measures,
  }))
  const last = paths.at(-1) ?? start
  return { stands: standingOf(scenario, last), trace, measures: last.measures }
}

const after = (scenario: Conversation, moves: readonly Moved[]): Path =>
  pathOf(scenario.section, answersOf(scenario, moves), trainee, false)

const standingOf = ({ section, endings }: Conversation, path: Path): Standing => {
  if (path.open !== undefined) return { kind: 'turn', turn: path.open }
  const known = { given: trainee, live: path.live, measures: path.measures }
  const ending = endings.find(({ when }) => holds(when, known))
  if (ending === undefined) throw new Error(`${section.id}: no ending holds`)
  return { kind: 'ended', ending }
}

/** Moves in the shape of a plan's answers, so that the one engine walks both. */
const answersOf = ({ section, words }: Conversation, moves: readonly Moved[]): Answers => ({
  ...noAnswers,
  answers: Object.fromEntries(
    moves.flatMap(({ turn, move, atMs }, index) => {
      const field = fieldOfTurn(section, turn)
      if (field === undefined) return []
      const answer = {
        said: { kind: 'answer' as const, value: move },
        asked: words.fields[field]?.label ?? '',
        flow: `${section.id}@${section.version}`,
        by: { id: 'learner', name: 'learner' },
        at: `PT${atMs / 1000}S`,
        version: index + 1,
      }
      return [[field, answer]]
    }),
  ),
})
