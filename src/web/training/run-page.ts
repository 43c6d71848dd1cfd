import type { View } from '#views/frame/page.ts'
import { trainingEnding } from '#views/training/ending.ts'
import { trainingOutdated } from '#views/training/outdated.ts'
import { trainingTurn } from '#views/training/turn.ts'
import { explanationLength } from '../../training/run-fact.ts'
import { turnOf } from '../../training/turn.ts'
import type { OwnRun } from './runs.ts'
import { transcriptOf } from './transcript.ts'

/** A run where it stands: a turn, its end, or a scenario that has since been rewritten. */
export const runPage = (
  found: OwnRun,
  { newForm, text, chosen }: Again & { readonly newForm: string; readonly text: string },
): View => {
  const { run } = found
  if (run.outdated) return outdatedPage(found, newForm)
  return run.current.stands.kind === 'ended' ? endingPage(found, { text }) : turnPage(found, { chosen })
}

const outdatedPage = ({ run }: OwnRun, newForm: string): View =>
  trainingOutdated({
    scenario: run.scenario.section.id,
    title: run.scenario.words.title,
    said: transcriptOf(run.scenario, run.current.trace),
    newForm,
  })

/** `chosen` was sent after the session ran out. */
type Again = { readonly chosen?: string | undefined }

export const turnPage = (
  { id, run }: OwnRun,
  { isWrong = false, chosen }: Again & { readonly isWrong?: boolean },
): View => {
  const { stands, trace } = run.current
  const turn = stands.kind === 'turn' ? turnOf(run.scenario, stands.turn) : undefined
  if (!turn) throw new Error(`run ${id} stands at no turn`)
  return trainingTurn({
    run: id,
    title: run.scenario.words.title,
    turn,
    tries: run.attempts.length,
    lookBackAt: run.explained === undefined ? undefined : lastEnded({ id, run }),
    said: transcriptOf(run.scenario, trace),
    isWrong,
    chosen,
  })
}

const lastEnded = ({ run }: Pick<OwnRun, 'id' | 'run'>): number | undefined => {
  const index = run.attempts.findLastIndex(({ stands }) => stands.kind === 'ended')
  return index === -1 ? undefined : index + 1
}

type Written = { readonly text: string; readonly isTooLong?: boolean }

export const endingPage = ({ id, run }: OwnRun, { text, isTooLong = false }: Written): View => {
  const { stands, trace } = run.current
  if (stands.kind !== 'ended') throw new Error(`run ${id} has not ended`)
  return trainingEnding({
    run: id,
    title: run.scenario.words.title,
    ending: stands.ending,
    prompts: run.scenario.debrief.prompts,
    isExplained: run.explained !== undefined,
    said: transcriptOf(run.scenario, trace),
    text,
    longest: explanationLength,
    isTooLong,
  })
}
