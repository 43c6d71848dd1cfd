import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { carriedIn, openIn } from '../question.ts'
import { formOf } from '../reads/reading.ts'
import { isInReview } from './reviewing.ts'

/** A question of one's own, kept for the talk with a nurse or doctor; a double click asks it once. */
export const askOwn = (plan: Plan, command: Command & { kind: 'ask' }, by: Actor): Decision => {
  const { section, text } = command
  const voice = voiceOf(by)
  if (!formOf(plan, section) || text.trim() === '' || text.length > ownQuestionMax)
    return refuse({ kind: 'no-such-place' })
  const stands = openIn(plan).some(
    (one) => one.text === text && one.section === section && one.voice === voice,
  )
  if (stands) return accepted([])
  if (openIn(plan).length >= questionsMax) return refuse({ kind: 'too-many' })
  return accepted([{ kind: 'QuestionAsked', section, text, voice }])
}
/** Characters in one question. */
export const ownQuestionMax = 1000
const questionsMax = 100

/**
 * Every question is answered in writing, was talked about on a day, or is kept for the next version; what was kept is
 * settled at any time.
 */
export const settleQuestion = (
  plan: Plan,
  { kind: _, ...settled }: Command & { kind: 'settle-question' },
  { at }: Pick<Moment, 'at'>,
): Decision => {
  const isWaiting = carriedIn(plan).some(({ version }) => version === settled.question)
  if (!isInReview(plan.status) && !(isWaiting && settled.how !== 'carried'))
    return refuse({ kind: 'wrong-state', status: plan.status })
  const isKnown = plan.questions.some(({ version }) => version === settled.question)
  if (settled.how === 'answered' && !plan.forms.tellsSomething(settled.words))
    return refuse({ kind: 'says-nothing' })
  const isSaid =
    (settled.how === 'answered' && settled.words.trim() !== '' && settled.words.length <= replyMax) ||
    (settled.how === 'talked' && isDayUpTo(settled.day, at)) ||
    settled.how === 'carried'
  return isKnown && isSaid
    ? accepted([{ kind: 'QuestionSettled', ...settled }])
    : refuse({ kind: 'no-such-place' })
}
const replyMax = 4000

const isDayUpTo = (day: string, now: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && day <= now.slice(0, 10)
