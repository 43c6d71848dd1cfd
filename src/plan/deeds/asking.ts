import { isDay } from '../../flow/condition.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { carriedIn, type OwnQuestion, openIn, repliedOf, type Settlement, wordsOf } from '../question.ts'
import { formOf } from '../reads/reading.ts'
import { tellsDesk } from '../told-in-private.ts'
import { isInReview } from './reviewing.ts'
import { toDesk } from './telling.ts'

/** A question of one's own, kept for the talk with a nurse or doctor; a double click asks it once. */
export const askOwn = (plan: Plan, command: Command & { kind: 'ask' }, by: Actor): Decision => {
  const { section, text } = command
  const voice = voiceOf(by)
  if (!formOf(plan, section) || text.trim() === '' || seenLength(text) > ownQuestionMax)
    return refuse({ kind: 'no-such-place' })
  const stands = openIn(plan).some(
    (one) => one.text === text && one.section === section && one.voice === voice,
  )
  if (stands) return accepted([])
  if (openIn(plan).length >= questionsMax) return refuse({ kind: 'too-many' })
  const asked = { kind: 'QuestionAsked', section, text, voice } as const
  return tellsDesk(plan) ? accepted([{ ...asked, toDesk: true }], toDesk(plan)) : accepted([asked])
}
/** Characters in one question. */
export const ownQuestionMax = 1000
const questionsMax = 100

type Rewording = Command & { readonly kind: 'change-question' | 'take-back-question' }

/** One's own question, until it was answered; what somebody else reads as it stood on another page is not changed unseen. */
export const rewordQuestion = (plan: Plan, command: Rewording, by: Actor): Decision => {
  const asked = plan.questions.find(({ version }) => version === command.question)
  if (asked?.voice !== voiceOf(by)) return refuse({ kind: 'no-such-place' })
  const { question } = command
  if (command.kind === 'take-back-question' && asked.takenBack) return accepted([])
  if (!openIn(plan).includes(asked)) return refuse({ kind: 'wrong-state', status: plan.status })
  if (command.kind === 'take-back-question') return accepted([{ kind: 'QuestionTakenBack', question }])
  const text = command.text.trim()
  if (text === '' || text.length > ownQuestionMax) return refuse({ kind: 'no-such-place' })
  if (text === asked.text) return accepted([])
  if (command.stood !== wordsOf(asked)) return refuse(movedUnder(asked))
  return accepted([{ kind: 'QuestionChanged', question, text }])
}

const movedUnder = ({ section }: OwnQuestion) => ({ kind: 'draft-moved' as const, sections: [section] })

/**
 * Every question is answered in writing, was talked about on a day, or is kept for the next version; what was kept is
 * settled at any time. Nothing is said over what a colleague said of it and the page did not show.
 */
export const settleQuestion = (
  plan: Plan,
  { kind: _, stood, ...settled }: Command & { kind: 'settle-question' },
  { at }: Pick<Moment, 'at'>,
): Decision => {
  const isWaiting = carriedIn(plan).some(({ version }) => version === settled.question)
  if (!isInReview(plan.status) && !(isWaiting && settled.how !== 'carried'))
    return refuse({ kind: 'wrong-state', status: plan.status })
  const asked = plan.questions.find(({ version }) => version === settled.question)
  if (asked?.reply && isSame(asked.reply, settled)) return accepted([])
  if (asked && (asked.takenBack || (stood !== undefined && stood !== repliedOf(asked))))
    return refuse(movedUnder(asked))
  if (settled.how === 'answered' && !plan.forms.tellsSomething(settled.words))
    return refuse({ kind: 'says-nothing' })
  const isSaid =
    (settled.how === 'answered' && settled.words.trim() !== '' && seenLength(settled.words) <= replyMax) ||
    (settled.how === 'talked' && isDayUpTo(settled.day, at)) ||
    settled.how === 'carried'
  return asked && isSaid
    ? accepted([{ kind: 'QuestionSettled', ...settled }])
    : refuse({ kind: 'no-such-place' })
}
const replyMax = 4000

/** A double click says it once. */
const isSame = (said: Settlement, settled: Settlement): boolean =>
  said.how === settled.how &&
  (said.how !== 'answered' || (settled.how === 'answered' && said.words === settled.words)) &&
  (said.how !== 'talked' || (settled.how === 'talked' && said.day === settled.day))

const isDayUpTo = (day: string, now: string): boolean => isDay(day) && day <= ukDay(now)
