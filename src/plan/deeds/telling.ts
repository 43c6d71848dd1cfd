import { seenLength } from '../../flow/controls/own-words.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import { toReadFirst, toReadFirstAtDesk } from '../disclosure.ts'
import type { Mail } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { questionsLeft } from '../question.ts'
import { reachedNow, tellsDesk, toldBy, wordsLeft } from '../told-in-private.ts'

/** A word to the clinician alone: in nobody else's agenda, in no content, on no other page. A double click tells it once. */
export const tellInPrivate = (
  plan: Plan,
  { text, alone }: Command & { kind: 'tell-in-private' },
  by: Actor,
): Decision => {
  if (seenLength(text) > privateWordMax) return refuse({ kind: 'no-such-place' })
  const voice = voiceOf(by)
  const before = toldBy(plan, voice)
  const isTakenBack = text === '' && !alone
  if (
    isTakenBack
      ? before.length === 0
      : reachedNow(plan, plan.privateWords).some(
          (one) =>
            one.voice === voice && one.text === text && one.alone === alone && one.outcome === undefined,
        )
  )
    return accepted([])
  if (!isTakenBack && before.length >= privateWordsMax) return refuse({ kind: 'too-many' })
  const told = { kind: 'ToldInPrivate', voice, text, alone } as const
  if (isTakenBack || !tellsDesk(plan)) return accepted([told], alone ? toReadFirst(plan) : [])
  const first = alone ? toReadFirstAtDesk(plan) : []
  return accepted([{ ...told, toDesk: true }], first.length > 0 ? first : toDesk(plan))
}
/** Characters. */
export const privateWordMax = 2000
/** Of one voice. */
const privateWordsMax = 50

/** That something waits beside what is approved: once, until a draft with all of it is in the practice's hands. */
export const toDesk = (plan: Plan): readonly Mail[] =>
  plan.practice !== undefined && wordsLeft(plan).length + questionsLeft(plan).length === 0
    ? [{ kind: 'word-left', to: { practice: plan.practice }, plan: plan.id }]
    : []

/** Once for a plan: nobody is written to again and again about a practice. */
export const wantPractice = (
  { practiceWanted }: Plan,
  { name, place }: Command & { kind: 'want-practice' },
): Decision => {
  if (!isPlainName(name) || !isPlainName(place)) return refuse({ kind: 'no-such-place' })
  return accepted(practiceWanted ? [] : [{ kind: 'PracticeWanted', name, place }])
}

/** It goes into a mail: no address of the web, and no sign that begins one. Each sign is looked at once. */
export const isPlainName = (text: string): boolean =>
  text !== '' &&
  text.length <= 70 &&
  !text.startsWith('.') &&
  /^[\p{L}\p{M}\d'’‘"“” ,;:.!?+&()/–—-]*$/u.test(text) &&
  !/[.:]\S/u.test(text)
