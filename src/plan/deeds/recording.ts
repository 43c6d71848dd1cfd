import { around, entryNamed, fieldAt, isSameSpot, sectionAt } from '../../flow/spot.ts'
import { isStillValid } from '../../flow/step.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { type Plan, versionRead } from '../plan.ts'
import { formOf } from '../reads/reading.ts'
import { isOpen, isSpokenAt, recordingsFor } from '../reads/recordings.ts'
import { suggestedBy } from '../reads/suggestions.ts'
import { suggestionsMax } from './suggesting.ts'

type OfRecordings = Command & { readonly kind: 'keep-recording' | 'throw-recording' | 'type-recording' }

/** What the person said instead of writing, and what helpers write down from it. */
export const changeRecordings = (plan: Plan, command: OfRecordings, by: Actor): Decision => {
  if (command.kind === 'keep-recording') return keep(plan, command)
  return command.kind === 'throw-recording' ? throwAway(plan, command) : typeUp(plan, command, by)
}

/** A double click sends another file, and keeps one. */
const keep = (plan: Plan, command: Command & { readonly kind: 'keep-recording' }): Decision => {
  const { recordings = [] } = plan
  if (!isSpokenAt(plan, command)) return refuse({ kind: 'no-such-place' })
  const read = versionRead(plan, command.read)
  if (recordings.some((one) => one.version > read && isSameSpot(one, command))) return accepted([])
  if (recordings.length >= recordingsMost) return refuse({ kind: 'too-many' })
  const { section, at, file } = command
  return accepted([{ kind: 'RecordingKept', section, at, file }])
}
/** Of one plan, until she throws one away. */
export const recordingsMost = 10

const throwAway = (
  { recordings = [] }: Plan,
  { recording }: Command & { readonly kind: 'throw-recording' },
): Decision =>
  accepted(
    recordings.some(({ version }) => version === recording)
      ? [{ kind: 'RecordingThrownAway', recording }]
      : [],
  )

/** Kept beside the answers as what helpers suggest is: the person’s word makes it one. */
const typeUp = (
  plan: Plan,
  { recording, typed: said }: Command & { readonly kind: 'type-recording' },
  by: Actor,
): Decision => {
  const one = recordingsFor(plan, by).find(({ version }) => version === recording)
  if (by.kind !== 'carer' || !one || !isOpen(one)) return refuse({ kind: 'no-such-place' })
  const form = formOf(plan, one.section)
  const name = fieldAt(one.at) ?? ''
  const field = entryNamed(form && sectionAt(form.section, one.at)?.fields, name)
  if (said.kind !== 'answer' || !isStillValid(field, said)) return refuse({ kind: 'no-such-place' })
  const voice = voiceOf(by)
  const isKnown = JSON.stringify(suggestedBy(plan, voice, one)) === JSON.stringify(said)
  if (isKnown && one.typed?.by.id === by.id) return accepted([])
  if (plan.suggested.filter((all) => all.voice === voice).length >= suggestionsMax)
    return refuse({ kind: 'too-many' })
  const { section } = one
  return accepted([
    {
      ...{ kind: 'Suggested', voice, section, at: around(one.at), said: { [name]: said } },
      heard: recording,
    },
  ])
}
