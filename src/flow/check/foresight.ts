import type { Measure, Section, Step } from '../section.ts'
import { waysOf } from '../step.ts'
import { type Decision, decisionOf, questionsIn } from './decision.ts'
import { offerOf, ownOfferOf, type Question, questionOf } from './question.ts'

/** Everything that decides anything at a step, prepared once for a section. */
export type StepQuestions = {
  readonly asks: readonly Ask[]
  /** What each choice does to a measure that is still read. */
  readonly effects: readonly { readonly question: Question; readonly measure: string; readonly by: number }[]
  readonly ways: readonly { readonly go: string; readonly when: Decision }[]
  /** What can be asked about each subject from here on, by the question's id. */
  readonly future: Future
}
/** A question of the step, with what decides whether someone is asked it, and whether its answer matters from here on. */
export type Ask = {
  readonly field: string
  readonly offer: readonly Question[]
  /** What decides whether it is asked of those whom it is for. */
  readonly ownOffer: readonly Question[]
  readonly matters: boolean
  /** The choices that are offered only under a condition. */
  readonly choices: readonly { readonly choice: string; readonly when: Decision }[]
}
type Future = ReadonlyMap<string, ReadonlyMap<string, Question>>

/** By step, from the end backwards; the section must have no loop and no way that leads nowhere. */
export const foresightOf = (section: Section): ReadonlyMap<string, StepQuestions> => {
  const foresight = new Map<string, StepQuestions>()
  const repeated = repeatedIn(section)
  for (const [id, step] of lastFirst(section)) {
    const behind = waysOf(step).flatMap(({ go }) => foresight.get(go)?.future ?? [])
    foresight.set(id, questionsAt(section, step, together(behind, []), repeated))
  }
  return foresight
}

const lastFirst = (section: Section): ReadonlyMap<string, Step> => {
  const ordered = new Map<string, Step>()
  const visit = (id: string): void => {
    const step = section.steps[id]
    if (step === undefined || ordered.has(id)) return
    for (const { go } of waysOf(step)) visit(go)
    ordered.set(id, step)
  }
  visit(section.start)
  return ordered
}

/** Fields that more than one question puts, on whichever way. */
const repeatedIn = (section: Section): ReadonlySet<string> => {
  const asked = Object.values(section.steps).flatMap((step) => step.ask)
  return new Set(asked.filter((field, index) => asked.indexOf(field) !== index))
}

const questionsAt = (
  section: Section,
  step: Step,
  behind: Future,
  repeated: ReadonlySet<string>,
): StepQuestions => {
  const ways = waysOf(step).map(({ go, when = {} }) => ({
    go,
    when: decisionOf(section, when),
  }))
  const again = step.ask.filter((field) => repeated.has(field)).map((f) => questionOf(f, { answered: true }))
  const read = together([behind], [...ways.flatMap(({ when }) => questionsIn(when)), ...again])
  const effects = Object.entries(section.measures ?? {})
    .filter(([name]) => read.has(name))
    .flatMap(([name, measure]) => effectsAt(name, measure, step))
  const known = together(
    [read],
    effects.map(({ question }) => question),
  )
  const asks = step.ask.flatMap((name) => {
    const field = section.fields[name]
    const choices = Object.entries(section.offers?.[name] ?? {}).map(([choice, when]) => ({
      choice,
      when: decisionOf(section, when),
    }))
    return field
      ? [
          {
            field: name,
            offer: offerOf(field),
            ownOffer: ownOfferOf(field),
            matters: known.has(name),
            choices,
          },
        ]
      : []
  })
  return {
    asks,
    effects,
    ways,
    future: together(
      [known],
      asks.flatMap(({ offer, choices }) => [...offer, ...choices.flatMap(({ when }) => questionsIn(when))]),
    ),
  }
}

const effectsAt = (name: string, measure: Measure, step: Step): StepQuestions['effects'] =>
  step.ask.flatMap((field) =>
    Object.entries(measure.effects[field] ?? {})
      .filter(([, by]) => by !== 0)
      .map(([choice, by]) => ({ question: questionOf(field, { has: choice }), measure: name, by })),
  )

const together = (futures: readonly Future[], questions: readonly Question[]): Future => {
  const all = new Map<string, Map<string, Question>>()
  const add = (question: Question) => {
    const subject = all.get(question.subject) ?? new Map<string, Question>()
    all.set(question.subject, subject.set(question.id, question))
  }
  for (const future of futures)
    for (const subject of future.values()) for (const one of subject.values()) add(one)
  for (const question of questions) add(question)
  return all
}
