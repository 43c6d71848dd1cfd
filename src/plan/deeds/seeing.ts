import { pagesToRead } from '../../flow/controls/seen.ts'
import { own } from '../../flow/own.ts'
import type { Field } from '../../flow/section.ts'
import { sectionAt } from '../../flow/spot.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { formOf } from '../reads/reading.ts'
import { mayWrite, voiceOf } from '../voice.ts'
import { answer } from './answering.ts'

/** Saves what was said at one step, and notes beside it which pages of it were read, each once for a voice. */
export const answerOrSee = (plan: Plan, command: Command & { kind: 'answer' }, by: Actor): Decision => {
  const form = formOf(plan, command.section)
  const pages: ReadonlyMap<string, Field> = form ? pagesToRead(form.section) : new Map()
  const entries = Object.entries(command.said)
  const read = entries.map(([field]) => field).filter((field) => pages.has(field))
  if (read.length === 0) return answer(plan, command, by)
  const asked = form && own(sectionAt(form.section, command.at)?.steps, command.step)?.ask
  if (!read.every((field) => asked?.includes(field))) return refuse({ kind: 'no-such-place' })
  const stranger = [...pages].find(([field, rules]) => read.includes(field) && !mayWrite(by, rules))
  if (stranger) return refuse({ kind: 'not-yours-to-answer', field: stranger[0] })
  const voice = voiceOf(by)
  const known = plan.seen[voice] ?? []
  const fields = read.filter((field) => !known.includes(field))
  const after = { ...plan, seen: { ...plan.seen, [voice]: [...known, ...fields] } }
  const said = Object.fromEntries(entries.filter(([field]) => !pages.has(field)))
  const decision = answer(after, { ...command, said }, by)
  if (!decision.ok || fields.length === 0) return decision
  return accepted([{ kind: 'Seen', voice, fields }, ...decision.facts], decision.mail)
}
