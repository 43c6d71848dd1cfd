import { seenLength } from '../flow/controls/own-words.ts'
import type { Run } from './run.ts'
import { explanationLength, type RunFact } from './run-fact.ts'
import { turnOf } from './turn.ts'

export type RunCommand =
  | { readonly kind: 'begin'; readonly scenario: string }
  | (OnPage & { readonly kind: 'move'; readonly turn: string; readonly move: string; readonly atMs: number })
  /** Try again from here: a new attempt that keeps the turns before this one. */
  | (OnPage & { readonly kind: 'fork'; readonly turn: string })
  /** The learner's own account; empty when they would rather go on. */
  | { readonly kind: 'explain'; readonly text: string }

/** Which try the page showed, counted from 1; one left open in an earlier try changes nothing in a later one. */
type OnPage = { readonly attempt?: number }

export type RunRefusal =
  | 'no-such-run'
  | 'already-begun'
  | 'not-begun'
  | 'scenario-changed'
  | 'already-ended'
  | 'not-this-turn'
  | 'not-a-move'
  | 'not-reached'
  | 'not-ended'
  | 'too-long'

export type RunDecision =
  | { readonly ok: true; readonly facts: readonly RunFact[] }
  | { readonly ok: false; readonly refusal: { readonly kind: RunRefusal } }

/** Pure: what becomes of a command, as facts to store or a reason why not. */
export const decideRun = (run: Run, command: RunCommand): RunDecision => {
  if (command.kind === 'begin') return begin(run)
  if (!run.begun) return refused('not-begun')
  if (run.outdated) return refused('scenario-changed')
  switch (command.kind) {
    case 'move':
      return move(run, command)
    case 'fork':
      return fork(run, command)
    case 'explain':
      return explain(run, command.text)
  }
}

const begin = ({ begun, scenario: { section } }: Run): RunDecision =>
  begun
    ? refused('already-begun')
    : decided({ kind: 'Began', v: 1, scenario: section.id, version: section.version })

const move = (run: Run, command: Extract<RunCommand, { kind: 'move' }>): RunDecision => {
  const { stands, trace } = run.current
  if (isEarlier(run, command)) return refused('not-this-turn')
  if (stands.kind === 'ended') return refused('already-ended')
  if (stands.turn !== command.turn) return refused('not-this-turn')
  const offered = turnOf(run.scenario, command.turn)?.moves ?? []
  if (!offered.some(({ id }) => id === command.move)) return refused('not-a-move')
  // A browser's clock may step back; the order of the moves may not.
  const atMs = Math.max(0, Math.round(command.atMs), trace.at(-1)?.atMs ?? 0)
  return decided({ kind: 'Moved', v: 1, turn: command.turn, move: command.move, atMs })
}

const fork = (run: Run, command: Extract<RunCommand, { kind: 'fork' }>): RunDecision =>
  !isEarlier(run, command) && run.current.trace.some((traced) => traced.turn === command.turn)
    ? decided({ kind: 'Forked', v: 1, turn: command.turn })
    : refused('not-reached')

const isEarlier = ({ attempts }: Run, { attempt = attempts.length }: OnPage): boolean =>
  attempt !== attempts.length

/** A page sent twice, or sent late and empty, takes nothing away from what was written. */
const explain = (run: Run, text: string): RunDecision => {
  if (run.explained !== undefined && ['', run.explained].includes(text.trim())) return decided()
  if (run.current.stands.kind !== 'ended') return refused('not-ended')
  if (seenLength(text) > explanationLength) return refused('too-long')
  return decided({ kind: 'Explained', v: 1, text: text.trim() })
}

const decided = (...facts: readonly RunFact[]): RunDecision => ({ ok: true, facts })
const refused = (kind: RunRefusal): RunDecision => ({ ok: false, refusal: { kind } })
