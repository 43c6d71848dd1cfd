import type { View } from '#views/frame/page.ts'
import { type LookBack, trainingDebrief } from '#views/training/debrief.ts'
import type { Debrief } from '../../training/debrief.ts'
import type { Attempt, Run } from '../../training/run.ts'
import type { Scenario } from '../../training/scenario.ts'
import { tagsOf } from '../../training/turn.ts'
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
    stopped: stoppedIn(scenario, attempt, debrief.stoppedBy),
    explained: debrief.explained,
    skills: debrief.skills.map((one) => ({ ...skillWords[one.skill], ...one })),
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

const turnsOf = (scenario: Scenario, { trace }: Attempt, { debrief, skillWords }: Shown): LookBack['turns'] =>
  transcriptOf(scenario, trace).map((exchange) => ({
    ...exchange,
    cues: debrief.cues.filter(({ cue }) => cue.turn === exchange.turn),
    notes: trace
      .filter(({ turn }) => turn === exchange.turn)
      .flatMap(({ turn, move }) => tagsOf(scenario, turn, move))
      .map(({ skill, polarity, why }) => ({ skill: skillWords[skill].title, polarity, why })),
  }))

const measuresOf = ({ section, measures }: Scenario): LookBack['measures'] =>
  Object.entries(section.measures ?? {}).map(([name, { least, most }]) => ({
    name,
    least,
    most,
    title: measures[name]?.title ?? name,
    about: measures[name]?.about ?? '',
  }))
