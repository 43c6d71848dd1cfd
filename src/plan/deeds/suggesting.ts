import type { Section } from '../../flow/section.ts'
import { entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import { isStillValid, maySuggest } from '../../flow/step.ts'
import { roleOf, voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { isStanding } from '../items.ts'
import type { Plan } from '../plan.ts'
import { formOf, pathIn } from '../reads/reading.ts'
import { suggestedBy } from '../reads/suggestions.ts'
import type { Refusal } from '../refusal.ts'
import { answerOrSee, isHiddenFrom } from './answering.ts'

type AnswerCommand = Command & { kind: 'answer' }
type Suggested = Fact & { kind: 'Suggested' }

/** Saves what a carer said at one step; what they may only suggest is kept beside the answers. */
export const answerOrSuggest = (plan: Plan, command: AnswerCommand, by: Actor): Decision => {
  const form = formOf(plan, command.section)
  const section = form && sectionAt(form.section, command.at)
  const isSuggestion = (name: string): boolean => {
    const field = entryNamed(section?.fields, name)
    return field !== undefined && maySuggest(field, roleOf(by))
  }
  const entries = Object.entries(command.said)
  const suggested = Object.fromEntries(entries.filter(([name]) => isSuggestion(name)))
  if (!form || !section || Object.keys(suggested).length === 0) return answerOrSee(plan, command, by)
  const refusal = refusalOf(plan, form.section, { ...command, said: suggested }, by)
  if (refusal) return refuse(refusal)
  const facts = suggestions(plan, { ...command, said: suggested }, by)
  if (
    facts.length > 0 &&
    plan.suggested.filter(({ voice }) => voice === voiceOf(by)).length >= suggestionsMax
  )
    return refuse({ kind: 'too-many' })
  const said = Object.fromEntries(entries.filter(([name]) => !isSuggestion(name)))
  const rest = Object.keys(said).length === 0 ? accepted([]) : answerOrSee(plan, { ...command, said }, by)
  return rest.ok ? accepted([...rest.facts, ...facts], rest.mail) : rest
}
/** Of one carer. */
export const suggestionsMax = 200

const refusalOf = (plan: Plan, form: Section, command: AnswerCommand, by: Actor): Refusal | undefined => {
  const { at, said } = command
  const section = sectionAt(form, at)
  const asked = entryNamed(section?.steps, command.step)?.ask ?? []
  const withheld = pathAt(pathIn(plan, voiceOf(by), form), at)?.withheld ?? {}
  if (at.length % 2 !== 0 || !isStanding(plan, command)) return { kind: 'no-such-place' }
  for (const [name, one] of Object.entries(said)) {
    if (!asked.includes(name)) return { kind: 'no-such-place' }
    if (isHiddenFrom(plan, by, [...at, name])) return { kind: 'not-yours-to-answer', field: name }
    if (!isStillValid(entryNamed(section?.fields, name), one, withheld[name]))
      return { kind: 'no-such-place' }
  }
  return undefined
}

/** The same once more, from a double click, is nothing new. */
const suggestions = (
  plan: Plan,
  { section, at, step, said }: AnswerCommand,
  by: Actor,
): readonly Suggested[] => {
  const voice = voiceOf(by)
  const isKnown = Object.entries(said).every(
    ([name, one]) =>
      JSON.stringify(suggestedBy(plan, voice, { section, at: [...at, name] })) === JSON.stringify(one),
  )
  return isKnown ? [] : [{ kind: 'Suggested', voice, section, at, step, said }]
}
