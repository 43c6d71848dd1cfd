import { seenLength } from '../../flow/controls/own-words.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { toReadFirst } from '../disclosure.ts'
import type { Plan } from '../plan.ts'

/** A word to the clinician alone: in nobody else's agenda, in no content, on no other page. A double click tells it once. */
export const tellInPrivate = (
  plan: Plan,
  { text, alone }: Command & { kind: 'tell-in-private' },
  by: Actor,
): Decision => {
  if (seenLength(text) > privateWordMax) return refuse({ kind: 'no-such-place' })
  const voice = voiceOf(by)
  const told = plan.privateWords.filter((one) => one.voice === voice)
  const isTakenBack = text === '' && !alone
  if (
    isTakenBack
      ? told.length === 0
      : told.some((one) => one.text === text && one.alone === alone && one.outcome === undefined)
  )
    return accepted([])
  if (!isTakenBack && told.length >= privateWordsMax) return refuse({ kind: 'too-many' })
  return accepted([{ kind: 'ToldInPrivate', voice, text, alone }], alone ? toReadFirst(plan) : [])
}
/** Characters. */
export const privateWordMax = 2000
/** Of one voice. */
const privateWordsMax = 50
