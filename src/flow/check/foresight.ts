import type { Field, Section } from '../section.ts'
import { waysOf } from '../ways.ts'
import { offerOf, type Question, questionOf } from './question.ts'

/** Everything that a step decides, prepared once for a section. */
export type StepQuestions = {
  /** The fields whose answer matters from here on, with what decides whether they are asked. */
  readonly asks: readonly { readonly field: string; readonly offer: readonly Question[] }[]
  readonly effects: readonly Effect[]
  /** Beside each way; none for a way without a condition. */
  readonly ways: readonly { readonly go: string; readonly when: readonly Question[] }[]
}
export type Effect = { readonly question: Question; readonly measure: string; readonly by: number }

/** What can still be asked about each subject at a step and behind it. */
export type Future = ReadonlyMap<string, ReadonlySet<Question>>
export type Foresight = {
  readonly steps: ReadonlyMap<string, StepQuestions>
  readonly futures: ReadonlyMap<string, Future>
}

/** Works backwards from the end; the section must have no loop and no dangling way. */
export const foresightOf = (section: Section): Foresight => {
  const steps = new Map<string, StepQuestions>()
  const futures = new Map<string, Future>()
  const repeated = repeatedIn(section)
  const interned = new Map<string, Question>()
  const intern = (question: Question) => {
    const known = interned.get(question.id) ?? question
    interned.set(question.id, known)
    return known
  }
  const visit = (id: string): Future => {
    const known = futures.get(id)
    if (known) return known
    const step = section.steps[id]
    if (!step) return new Map()
    const future = merged(waysOf(step).map(({ go }) => visit(go)))
    const ways = waysOf(step).map(({ go, when = {} }) => ({
      go,
      when: Object.entries(when).map(([subject, test]) => intern(questionOf(subject, test))),
    }))
    note(future, ways.flatMap(({ when }) => when))
    const effects = effectsOf(section, step.ask, future).map((effect) => ({
      ...effect,
      question: intern(effect.question),
    }))
    note(future, effects.map(({ question }) => question))
    note(future, step.ask.filter((field) => repeated.has(field)).map((field) => intern(againOf(field))))
    const asks = step.ask
      .filter((field) => future.has(field))
      .flatMap((name) => {
        const field = section.fields[name]
        return field ? [{ field: name, offer: offerOf(field).map(intern) }] : []
      })
    note(future, asks.flatMap(({ offer }) => offer))
    steps.set(id, { asks, effects, ways })
    futures.set(id, future)
    return future
  }
  visit(section.start)
  return { steps, futures }
}
