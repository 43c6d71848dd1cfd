import { partsOf } from './condition.ts'
import type { Section, Test, When } from './section.ts'
import { waysOf } from './step.ts'
import type { AnyWords } from './words.ts'

/** A section as a Mermaid flowchart: a box for each question, and its condition on each arrow. */
export const mermaid = (section: Section, words: AnyWords): string => {
  const steps = Object.entries(section.steps)
  const boxOf = (step: string) =>
    step === 'done' ? 'done' : `step${steps.findIndex(([id]) => id === step) + 1}`
  const boxes = steps.map(([id]) => `  ${boxOf(id)}["${quoted(words.steps[id]?.title ?? id)}"]`)
  const arrows = steps.flatMap(([id, step]) =>
    waysOf(step).map(({ when, go }) => `  ${boxOf(id)} -->${when ? label(when) : ''} ${boxOf(go)}`),
  )
  return [
    'flowchart TD',
    ...boxes,
    '  done((done))',
    `  start(( )) --> ${boxOf(section.start)}`,
    ...arrows,
  ].join('\n')
}

const label = (when: When): string => `|"${quoted(conditionText(when))}"|`

/** A condition as a developer reads it: `pets = cat | dog, given.age = adult, (food = wet or food = dry), not (count < 3)`. */
export const conditionText = (when: When): string => {
  const { tests, any, not } = partsOf(when)
  return [
    ...tests.map(([subject, test]) => `${subject} ${testText(test)}`),
    ...(any ? [`(${any.map(conditionText).join(' or ')})`] : []),
    ...(not ? [`not (${conditionText(not)})`] : []),
  ].join(', ')
}

const testText = (test: Test): string => {
  if ('is' in test) return `= ${test.is}`
  if ('has' in test) return `has ${test.has}`
  if ('oneOf' in test) return `= ${test.oneOf.join(' | ')}`
  if ('answered' in test) return test.answered ? 'answered' : 'not answered'
  if ('before' in test) return `before ${test.before}`
  if ('after' in test) return `after ${test.after}`
  if ('names' in test) return `names ${test.names.join(' | ')}`
  return 'atLeast' in test ? `≥ ${test.atLeast}` : `< ${test.below}`
}

/** Mermaid ends a text at a quotation mark, and begins a code of its own at a hash. */
const quoted = (text: string): string => text.replace(/#/g, '#35;').replace(/"/g, '#quot;')
