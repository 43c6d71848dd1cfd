import type { View } from '#views/frame/page.ts'
import { type LookBack, trainingDebrief } from '#views/training/debrief.ts'
import type { DebriefTurn } from '#views/training/turns.ts'
import type { Debrief } from '../../training/debrief.ts'
import { otherWays } from '../../training/other-ways.ts'
import type { Attempt, Run } from '../../training/run.ts'
import type { Scenario } from '../../training/scenario.ts'
import { tagsOf, turnOf } from '../../training/turn.ts'
import { whatItTook } from '../../training/what-it-took.ts'
import type { Training } from '../frame/ports.ts'
import type { OwnRun } from './runs.ts'
import { transcriptOf } from './transcript.ts'

type Shown = {
  readonly debrief: Extract<Debrief, { kind: 'key' }>
  readonly attempt: Attempt
  /** Counted from 1, oldest first. */
  readonly number: number
  readonly newForm: string
  readonly skillWords: Training['skillWords']
  readonly frameworks: Training['frameworks']
}

/** One try of a run beside its key, with the words of its scenario. */
export const debriefPage = ({ id, run }: OwnRun, shown: Shown): View => {
  const { debrief, attempt, number, newForm, skillWords } = shown
  const { scenario } = run
  return trainingDebrief({
    run: id,
    scenario: scenario.section.id,
    title: scenario.words.title,
    newForm,
    number,
    tries: triesOf(run),
    canFork: number === run.attempts.length,
    ending: debrief.ending,
    lacking: lackingIn(scenario, attempt),
    stopped: stoppedIn(scenario, attempt, debrief.stoppedBy),
    explained: debrief.explained,
    skills: debrief.skills.map((one) => ({ ...skillWords[one.skill], ...one })),
    frameworks: frameworksOf(shown),
    turns: turnsOf(scenario, attempt, shown),
    measures: measuresOf(scenario),
    values: [...attempt.trace.slice(0, 1).map((first) => first.measuresBefore), ...after(debrief)],
    modelAnswer: debrief.modelAnswer,
    meta: scenario.meta,
  })
}

const after = (debrief: Shown['debrief']) => debrief.measures.map(({ measures }) => measures)

const triesOf = ({ attempts }: Run): LookBack['tries'] =>
  attempts.map(({ stands }) => (stands.kind === 'ended' ? stands.ending.title : undefined))

/** Why it stopped, and each move that brought it nearer, oldest first. */
const stoppedIn = (
  scenario: Scenario,
  { trace }: Attempt,
  measure: string | undefined,
): LookBack['stopped'] => {
  const words = scenario.measures[measure ?? '']
  if (measure === undefined || words === undefined) return undefined
  const worse = words.better === 'higher' ? -1 : 1
  const said = transcriptOf(scenario, trace)
  const moves = trace.flatMap(({ turn, measuresBefore, measuresAfter }, index) => {
    const [from = 0, to = 0] = [measuresBefore[measure], measuresAfter[measure]]
    const exchange = said[index]
    return (to - from) * worse > 0 && exchange
      ? [{ turn, title: exchange.title, chosen: exchange.chosen, from, to }]
      : []
  })
  return { text: words.stops, measure: words.title, moves }
}

/** What the good ending would have taken, in the words of the pages that the learner has seen. */
const lackingIn = (scenario: Scenario, attempt: Attempt): LookBack['lacking'] => {
  const took = whatItTook(scenario, attempt)
  if (took === undefined) return undefined
  const texts = (turn: string, ids: readonly string[]): readonly string[] =>
    turnOf(scenario, turn)?.moves.flatMap(({ id, text }) => (ids.includes(id) ? [text] : [])) ?? []
  return {
    ending: took.ending.title,
    parts: took.lacking.map((one) =>
      one.kind === 'measure'
        ? { ...one, measure: scenario.measures[one.measure]?.title ?? one.measure }
        : {
            kind: 'turn',
            turn: one.turn,
            title: turnOf(scenario, one.turn)?.title ?? '',
            made: one.kind === 'move' ? texts(one.turn, [one.made]).join('') : undefined,
            wouldDo: one.kind === 'move' ? texts(one.turn, one.wouldDo) : [],
          },
    ),
  }
}

/** Each part by the skills that it calls for, those that were shown marked. */
const frameworksOf = ({ debrief, skillWords, frameworks }: Shown): LookBack['frameworks'] => {
  const shown = new Set(debrief.skills.filter((one) => one.shown > 0).map(({ skill }) => skill))
  return frameworks.map(({ title, parts }) => ({
    title,
    parts: parts.map((part) => ({
      title: part.title,
      skills: part.skills.map((skill) => ({ title: skillWords[skill].title, isShown: shown.has(skill) })),
    })),
  }))
}

const otherWaysOf = (scenario: Scenario, trace: Attempt['trace']): readonly DebriefTurn['others'][] =>
  otherWays(scenario, trace).map((ways, index) =>
    ways.map(({ move, measures, turn: goes, ending }) => {
      const { turn = '', measuresBefore = {} } = trace[index] ?? {}
      const changes = Object.entries(measures).flatMap(([name, to]) => {
        const from = measuresBefore[name] ?? to
        return from === to ? [] : [{ measure: scenario.measures[name]?.title ?? name, from, to }]
      })
      return {
        text: turnOf(scenario, turn)?.moves.find(({ id }) => id === move)?.text ?? '',
        changes,
        next:
          ending === undefined
            ? {
                kind: goes === trace[index + 1]?.turn ? 'same' : 'other',
                says: turnOf(scenario, goes)?.says ?? '',
              }
            : { kind: 'over', says: ending.title },
      }
    }),
  )

const turnsOf = (
  scenario: Scenario,
  { trace }: Attempt,
  { debrief, skillWords }: Shown,
): LookBack['turns'] => {
  const others = otherWaysOf(scenario, trace)
  return transcriptOf(scenario, trace).map((exchange, index) => ({
    ...exchange,
    others: others[index] ?? [],
    cues: debrief.cues.filter(({ cue }) => cue.turn === exchange.turn),
    notes: trace
      .filter(({ turn }) => turn === exchange.turn)
      .flatMap(({ turn, move }) => tagsOf(scenario, turn, move))
      .map(({ skill, polarity, why }) => ({ skill: skillWords[skill].title, polarity, why })),
  }))
}

const measuresOf = ({ section, measures }: Scenario): LookBack['measures'] =>
  Object.entries(section.measures ?? {}).map(([name, { least, most }]) => ({
    name,
    least,
    most,
    title: measures[name]?.title ?? name,
    about: measures[name]?.about ?? '',
  }))
