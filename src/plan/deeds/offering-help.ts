import { isSameSpot } from '../../flow/spot.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { openDisclosures, toReadFirst } from '../disclosure.ts'
import type { Plan } from '../plan.ts'
import { formOf } from '../reads/reading.ts'

/**
 * Keeps that words led somebody to whom to call, for the clinician who reads the plan; the same words once while nothing has become of them. What a
 * clinician writes leads nowhere.
 */
export const offerHelp = (plan: Plan, command: Command & { kind: 'offer-help' }, by: Actor): Decision => {
  if (by.kind !== 'patient' && by.kind !== 'carer') return refuse({ kind: 'not-allowed' })
  if (command.section !== inPrivate && !formOf(plan, command.section))
    return refuse({ kind: 'no-such-place' })
  const { section, at, danger, also = [], text } = command
  const voice = voiceOf(by)
  const isKnown = plan.helpOffered.some(
    (one) =>
      isSameSpot(one.about, { section, at }) &&
      one.voice === voice &&
      one.dangers.join() === [danger, ...also].join() &&
      one.text === text &&
      one.outcome === undefined,
  )
  if (isKnown || openDisclosures(plan).length >= offersMax) return accepted([])
  const more = also.length === 0 ? {} : { also }
  const words = text === undefined ? {} : { text }
  return accepted([{ kind: 'HelpOffered', voice, section, at, danger, ...more, ...words }], toReadFirst(plan))
}
const offersMax = 100
/** A private word stands in no section. */
const inPrivate = ''
