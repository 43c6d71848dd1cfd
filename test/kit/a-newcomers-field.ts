import { flows } from '#flows/index.ts'
import { date, one, text } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import type { Step } from '#src/flow/section.ts'

const clinical = { by: ['K'], class: 'C', need: 'RRRRRR', front: true } as const
const fields = {
  'newcomer.decision': one(clinical, ['attempt', 'not-attempt']),
  'newcomer.decidedOn': date(clinical),
  'newcomer.reason': text({ by: ['K'], class: 'C', need: 'RRRRRR' }),
}
const words = {
  'newcomer.decision': {
    label: 'Decision',
    why: 'It is acted on',
    heard: 'Decision:',
    urgent: 'CPR decision',
    choices: { attempt: 'Attempt it', 'not-attempt': 'Leave it' },
  },
  'newcomer.decidedOn': { label: 'Day', why: 'Old ones count less', heard: 'On:', urgent: 'Decided on' },
  'newcomer.reason': { label: 'Reason', why: 'It is judged', heard: 'Because:' },
}
const step = { title: 'What was decided?' }

/** Whatever led to the end leads to the decision. */
const toDecision = (next: Step['next']): Step['next'] => {
  if (typeof next === 'string') return next === 'done' ? 'decision' : next
  const last = next.at(-1)
  return last === 'done' ? [...next.slice(0, -1).filter((one) => typeof one !== 'string'), 'decision'] : next
}

/** `health` with what a newcomer adds for clinicians: in flows, and nowhere else. */
const withDecision = (form: Form): Form => {
  const { steps } = form.section
  const onward = Object.entries(steps).map(([id, one]): [string, Step] => [
    id,
    { ...one, next: toDecision(one.next) },
  ])
  return {
    ...form,
    section: {
      ...form.section,
      fields: { ...form.section.fields, ...fields },
      steps: { ...Object.fromEntries(onward), decision: { ask: Object.keys(fields), next: 'done' } },
    },
    words: {
      ...form.words,
      steps: { ...form.words.steps, decision: step },
      fields: { ...form.words.fields, ...words },
    },
    written: {
      ...form.written,
      steps: { ...form.written.steps, decision: step },
      fields: { ...form.written.fields, ...words },
    },
  }
}

export const sectionsWithDecision: readonly Form[] = flows.sections.map((form) =>
  form.section.id === 'health' ? withDecision(form) : form,
)

/** The same, with a decision that no plan is approved without. */
export const sectionsWithNeed: readonly Form[] = sectionsWithDecision.map((form) => {
  if (form.section.id !== 'health') return form
  const decision = one({ ...clinical, need: 'MMMMMM' }, ['attempt', 'not-attempt'])
  const section = { ...form.section, fields: { ...form.section.fields, 'newcomer.decision': decision } }
  return { ...form, section }
})
