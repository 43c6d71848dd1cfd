import { answersAt, around, fieldAt, isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { openDisclosures, toReadFirst, toReadFirstAtDesk } from '../disclosure.ts'
import { answersIn, type Plan } from '../plan.ts'
import { formOf } from '../reads/reading.ts'
import { reachedNow, tellsDesk } from '../told-in-private.ts'

/**
 * Keeps that words led somebody to whom to call, for the clinician who reads the plan; the same words once while nothing has become of them. What a
 * clinician writes leads nowhere, but for what they write down at the person's word: it is the person's.
 */
export const offerHelp = (plan: Plan, command: Command & { kind: 'offer-help' }, by: Actor): Decision => {
  const isTold = by.kind === 'clinician' && isTheirWord(plan, command)
  if (by.kind !== 'patient' && by.kind !== 'carer' && !isTold) return refuse({ kind: 'not-allowed' })
  if (command.section !== inPrivate && !formOf(plan, command.section))
    return refuse({ kind: 'no-such-place' })
  const { section, at, danger, also = [], text } = command
  const voice = isTold ? 'person' : voiceOf(by)
  const isInWord = section === inPrivate && text === undefined
  const isKnown = (isInWord ? reachedNow(plan, plan.helpOffered) : plan.helpOffered).some(
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
  const noticed = { kind: 'HelpOffered', voice, section, at, danger, ...more, ...words } as const
  return isInWord && tellsDesk(plan)
    ? accepted([{ ...noticed, toDesk: true }], toReadFirstAtDesk(plan))
    : accepted([noticed], toReadFirst(plan))
}
const offersMax = 100
/** A private word stands in no section. */
const inPrivate = ''

/** What the team says there as its own, or says nothing to, is no word of the person. */
const isTheirWord = (plan: Plan, { section, at }: Spot): boolean => {
  const field = fieldAt(at) ?? ''
  const form = formOf(plan, section)
  const written = answersAt(answersIn(plan, 'team', section), around(at))?.answers[field]
  const isWish = form !== undefined && sectionAt(form.section, at)?.fields[field]?.class === 'W'
  return isWish && written !== undefined && written.own !== true
}
