import { one, text } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import type { Step } from '#src/flow/section.ts'

const rules = { by: ['P', 'K'], class: 'F', need: 'MMMMMM' } as const
const fields = { 'extra.kind': one(rules, ['yes', 'no']), 'extra.words': text(rules) }
const words = {
  'extra.kind': {
    label: 'Is there more?',
    why: 'It may matter.',
    heard: 'More:',
    choices: { yes: 'Yes', no: 'No' },
  },
  'extra.words': { label: 'What more is there', why: 'It may matter.', heard: 'More:' },
}
const more = { title: 'What more is there?' }

/** A form that asks one question more on its first page, and after a yes to it another one at its end. */
export const withCondition = (form: Form): Form => {
  const { steps, start } = form.section
  const changed = Object.entries(steps).map(([id, step]): [string, Step] => [
    id,
    { ask: id === start ? [...step.ask, 'extra.kind'] : step.ask, next: onward(step.next) },
  ])
  return {
    ...form,
    section: {
      ...form.section,
      fields: { ...form.section.fields, ...fields },
      steps: { ...Object.fromEntries(changed), more: { ask: ['extra.words'], next: 'done' } },
    },
    words: {
      ...form.words,
      steps: { ...form.words.steps, more },
      fields: { ...form.words.fields, ...words },
    },
    written: {
      ...form.written,
      steps: { ...form.written.steps, more },
      fields: { ...form.written.fields, ...words },
    },
  }
}

const onward = (next: Step['next']): Step['next'] => {
  const ways = typeof next === 'string' ? [next] : next
  const conditional = ways.flatMap((way) => (typeof way === 'string' ? [] : [way]))
  const rest = ways.find((way) => typeof way === 'string')
  return rest === 'done'
    ? [...conditional, { when: { 'extra.kind': { is: 'yes' } }, go: 'more' }, rest]
    : next
}
