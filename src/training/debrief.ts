import { holds, partsOf } from '../flow/condition.ts'
import { waysOf } from '../flow/step.ts'
import { type Attempt, type Measures, type Run, type Traced, trainee } from './run.ts'
import type { Cue, DebriefWords, Ending, Scenario, SkillTag } from './scenario.ts'
import { type Skill, skills } from './skill.ts'
import { tagsOf } from './turn.ts'

/** What a learner sees after an attempt; the key stays closed until they have been asked why they chose so. */
export type Debrief =
  | { readonly kind: 'still-talking' }
  | { readonly kind: 'explain-first'; readonly prompts: DebriefWords['prompts']; readonly ending: Ending }
  | ({ readonly kind: 'key' } & Key)

type Key = {
  readonly ending: Ending
  /** The measure that went too far, where that is why the conversation stopped. */
  readonly stoppedBy: string | undefined
  /** Skill by skill, never one figure: an ending is not a grade. */
  readonly skills: readonly SkillShown[]
  readonly cues: readonly CueSeen[]
  readonly helped: readonly Moment[]
  readonly against: readonly Moment[]
  /** Apart from the rest, because no good move makes up for one. */
  readonly harms: readonly Moment[]
  readonly measures: readonly { readonly after: string; readonly measures: Measures }[]
  readonly explained: string
  readonly modelAnswer: DebriefWords['modelAnswer']
}
export type SkillShown = { readonly skill: Skill; readonly shown: number; readonly opportunities: number }
export type CueSeen = { readonly cue: Cue; readonly move: string; readonly met: boolean }
export type Moment = { readonly turn: string; readonly move: string; readonly tag: SkillTag }

/** Pure; of the current attempt unless another of the run's is named. */
export const debriefOf = (run: Run, attempt: Attempt = run.current): Debrief => {
  if (attempt.stands.kind !== 'ended') return { kind: 'still-talking' }
  const { ending } = attempt.stands
  const { debrief } = run.scenario
  if (run.explained === undefined) return { kind: 'explain-first', prompts: debrief.prompts, ending }
  const moments = momentsIn(run.scenario, attempt.trace)
  const cues = cuesIn(run.scenario, attempt.trace)
  return {
    kind: 'key',
    ending,
    stoppedBy: stoppedBy(run.scenario, attempt.trace),
    skills: skillsShown(run.scenario, attempt.trace, cues),
    cues,
    helped: moments.filter(({ tag }) => tag.polarity === 1),
    against: moments.filter(({ tag }) => tag.polarity === -1),
    harms: moments.filter(({ tag }) => tag.polarity === 'harm'),
    measures: attempt.trace.map(({ turn, measuresAfter }) => ({ after: turn, measures: measuresAfter })),
    explained: run.explained,
    modelAnswer: debrief.modelAnswer,
  }
}

/** The way that the last move took to the end asks only how far a measure has gone. */
const stoppedBy = ({ section }: Scenario, trace: readonly Traced[]): string | undefined => {
  const last = trace.at(-1)
  const step = section.steps[last?.turn ?? '']
  if (last === undefined || step === undefined) return undefined
  const known = { given: trainee, live: {}, measures: last.measuresAfter }
  const taken = waysOf(step).find(({ go, when }) => go === 'done' && when !== undefined && holds(when, known))
  return partsOf(taken?.when ?? {})
    .tests.map(([subject]) => subject)
    .find((subject) => subject in last.measuresAfter)
}

const momentsIn = (scenario: Scenario, trace: readonly Traced[]): readonly Moment[] =>
  trace.flatMap(({ turn, move }) => tagsOf(scenario, turn, move).map((tag) => ({ turn, move, tag })))

const cuesIn = (scenario: Scenario, trace: readonly Traced[]): readonly CueSeen[] =>
  trace.flatMap(({ turn, move }) =>
    scenario.cues
      .filter((cue) => cue.turn === turn)
      .map((cue) => ({
        cue,
        move,
        met: cue.expects.some((skill) => shows(scenario, { turn, move }, skill)),
      })),
  )

/**
 * Shown: the moves that show this skill, whether or not a cue asked for it, as turn by turn below it. Opportunities:
 * those, and the expecting cues that nothing met; a cue met with another expected skill is not held against this one.
 */
const skillsShown = (
  scenario: Scenario,
  trace: readonly Traced[],
  cues: readonly CueSeen[],
): readonly SkillShown[] =>
  skills.flatMap((skill) => {
    const shown = trace.filter((at) => shows(scenario, at, skill)).length
    const missed = cues.filter(({ cue, met }) => !met && cue.expects.includes(skill)).length
    return shown + missed === 0 ? [] : [{ skill, shown, opportunities: shown + missed }]
  })

const shows = (scenario: Scenario, at: { turn: string; move: string }, skill: Skill): boolean =>
  tagsOf(scenario, at.turn, at.move).some((tag) => tag.skill === skill && tag.polarity === 1)
