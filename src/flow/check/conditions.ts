import { choicesIn, comparedIn, subjectsIn, testsIn } from '../condition.ts'
import type { Section, Test, When } from '../section.ts'
import { waysOf } from '../step.ts'
import type { Graph } from './graph.ts'
import type { Fault } from './problem.ts'
import { isKnownBefore, valuesOf } from './values.ts'

/** Conditions that read what is not known yet, or compare with what can never be answered. */
export const conditionFaults = (section: Section, graph: Graph): readonly Fault[] =>
  Object.entries(section.steps).flatMap(([id, step]) => [
    ...waysOf(step).flatMap(({ when = {} }) => whenFaults(section, graph, id, when)),
    ...step.ask.flatMap((field) =>
      Object.values(section.offers?.[field] ?? {}).flatMap((when) => [
        ...whenFaults(section, graph, id, when),
        ...onItsOwnPage(section, id, when),
      ]),
    ),
  ])

const whenFaults = (section: Section, graph: Graph, step: string, when: When): readonly Fault[] =>
  testsIn(when).flatMap(([subject, test]) => [
    ...choiceFaults(section, subject, test).map((fault) => ({ ...fault, step, field: subject })),
    ...[subject, ...comparedIn(test)].flatMap((read) =>
      subjectFaults(section, graph, step, read).map((fault) => ({ ...fault, step, field: read })),
    ),
  ])

/** What a page offers is decided before it is shown: its own answers come too late. */
const onItsOwnPage = ({ steps }: Section, step: string, when: When): readonly Fault[] =>
  subjectsIn(when)
    .filter((field) => steps[step]?.ask.includes(field))
    .map((field) => ({ kind: 'later-answer', step, field, witness: [step] }))

const subjectFaults = (section: Section, graph: Graph, step: string, subject: string): readonly Fault[] => {
  if (isKnownBefore(section, subject) || section.measures?.[subject]) return []
  const askers = Object.keys(section.steps).filter((id) => section.steps[id]?.ask.includes(subject))
  const later = askers.find((asker) => asker !== step && graph.after(step).has(asker))
  if (later !== undefined) return [{ kind: 'later-answer', witness: graph.between(step, later) }]
  const before = askers.some((asker) => asker === step || graph.after(asker).has(step))
  return before ? [] : [{ kind: 'missing-answer' }]
}

const choiceFaults = (section: Section, subject: string, test: Test): readonly Fault[] => {
  const values = valuesOf(section, subject)
  if (values === null) return []
  const offered = [...values.choices, ...values.single.flatMap(choicesIn)]
  return choicesOf(test)
    .filter((choice) => !offered.includes(choice))
    .map((detail) => ({ kind: 'unknown-choice', detail }))
}

/** The choices that a test names. */
const choicesOf = (test: Test): readonly string[] => {
  if ('is' in test) return [test.is]
  if ('has' in test) return [test.has]
  return 'oneOf' in test ? test.oneOf : []
}
