import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { formOf } from '../reads/reading.ts'

/** A question of one's own, kept for the talk with a nurse or doctor; a double click asks it once. */
export const askOwn = (plan: Plan, command: Command & { kind: 'ask' }, by: Actor): Decision => {
  const { section, text } = command
  const voice = voiceOf(by)
  if (!formOf(plan, section) || text.trim() === '' || text.length > ownQuestionMax)
    return refuse({ kind: 'no-such-place' })
  const stands = plan.questions.some(
    (one) => one.text === text && one.section === section && one.voice === voice,
  )
  if (stands) return accepted([])
  if (plan.questions.length >= questionsMax) return refuse({ kind: 'too-many' })
  return accepted([{ kind: 'QuestionAsked', section, text, voice }])
}
/** Characters in one question. */
export const ownQuestionMax = 1000
const questionsMax = 100
