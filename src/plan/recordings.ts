import { isSameSpot, type Spot } from '../flow/spot.ts'
import type { Fact, Recorded } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Plan, Signed } from './plan.ts'

/** `at` ends with the field. */
export type RecordingHappenings = {
  /** The person answered a question by a recording, which lies beside the plan and is no answer. */
  RecordingKept: Spot & { readonly file: string }
  /** By the person, and it is gone: the version of the fact that kept it. What was written down from it stays. */
  RecordingThrownAway: { readonly recording: number }
}

/** What the person said to a question, and nobody reads before somebody has typed it up. */
export type Recording = Omit<Signed, 'at'> &
  Spot & {
    readonly file: string
    readonly keptAt: Instant
    /** A helper wrote it down last. */
    readonly typed?: Signed
    /** It is in an answer: a clinician wrote it down, or the person has answered since a helper did. */
    readonly settled?: Signed
  }

/** Those that the person has not thrown away, oldest first. */
export type WithRecordings = { readonly recordings?: readonly Recording[] }

/** What a fact changes of them; most change nothing. They end with the plan. */
export const recordingsAfter = (plan: Plan, recorded: Recorded): WithRecordings => {
  const { recordings = [] } = plan
  const { fact, by, at: keptAt, version } = recorded
  if (fact.kind === 'RecordingKept') {
    const { section, at, file } = fact
    return { recordings: [...recordings, { by, version, keptAt, section, at, file }] }
  }
  if (recordings.length === 0) return {}
  if (isLast(plan, fact)) return { recordings: [] }
  if (fact.kind === 'RecordingThrownAway')
    return { recordings: recordings.filter((one) => one.version !== fact.recording) }
  if (fact.kind === 'CarerRemoved') return { recordings: recordings.map((one) => untyped(plan, one, fact)) }
  return fact.kind === 'Suggested' || fact.kind === 'Answered'
    ? { recordings: recordings.map((one) => writtenDown(one, fact, recorded)) }
    : {}
}

/** A draft that was never approved ends with its plan. */
const isLast = ({ approved }: Plan, { kind }: Fact): boolean =>
  kind === 'Closed' || kind === 'EnteredInError' || (kind === 'DraftDropped' && approved === undefined)

const writtenDown = (
  one: Recording,
  fact: Fact & { readonly kind: 'Suggested' | 'Answered' },
  { by, at, version }: Recorded,
): Recording => {
  const signed = { by, at, version }
  if (fact.kind === 'Suggested') return fact.heard === one.version ? { ...one, typed: signed } : one
  if (one.settled !== undefined) return one
  if (fact.heard === one.version) return { ...one, settled: signed }
  const isHers = fact.voice === 'person' && one.typed !== undefined && answersHere(one, fact)
  return isHers ? { ...one, settled: signed } : one
}

/** What somebody wrote down who was sent away since is no suggestion any more: it waits again. */
const untyped = (
  { carers }: Plan,
  one: Recording,
  { carer }: Fact & { readonly kind: 'CarerRemoved' },
): Recording => {
  const { typed, ...waiting } = one
  const isTheirs = typed !== undefined && typed.by.id === carers[carer]?.account
  return isTheirs && one.settled === undefined ? waiting : one
}

const answersHere = (spot: Spot, { section, at, said }: Fact & { readonly kind: 'Answered' }): boolean =>
  Object.entries(said).some(
    ([field, { kind }]) => kind === 'answer' && isSameSpot(spot, { section, at: [...at, field] }),
  )

/** Who wrote an answer down from a recording: the clinician whose answer it is, or the helper whose words the person took over as they were. */
export const heardBy = (
  { suggested, carers }: Plan,
  { voice, section, at, said, heard }: Fact & { readonly kind: 'Answered' },
  { field, by }: { readonly field: string; readonly by: Recorded['by'] },
): string | undefined => {
  if (voice !== 'person') return heard === undefined ? undefined : by.name
  const taken = suggested.findLast(
    (one) =>
      one.heard !== undefined &&
      isSameSpot(one, { section, at }) &&
      JSON.stringify(one.said[field]) === JSON.stringify(said[field]),
  )
  return taken && carers[taken.voice]?.name
}

/** Files of those that are there no more: they are deleted with the fact that ended them. */
export const recordingsGone = (before: WithRecordings, after: WithRecordings): readonly string[] =>
  (before.recordings ?? []).flatMap(({ file }) =>
    after.recordings?.some((one) => one.file === file) ? [] : [file],
  )
