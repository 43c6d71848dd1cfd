import { flows } from '#flows/index.ts'
import { one, oneWithNote, paragraph } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import type { Field, Section, Step } from '#src/flow/section.ts'
import type { PlanForms } from '#src/plan/plan-forms.ts'

/** The forms of today, without phrases that lead to help. */
export const flowsNow: PlanForms = { ...flows, danger: () => [] }

/** `matters` no longer offers 50 for the balance, asks what brings joy, and asks no more about culture and faith. */
const newerMatters = (form: Form): Form => {
  const { 'matters.cultureFaith': _, 'cyp.wishesLife': ____, ...kept } = form.section.fields
  const { 'culture-faith': __, customs: ___, 'wishes-life': _____, ...steps } = form.section.steps
  return renewed(form, {
    fields: {
      ...kept,
      'matters.balance': one({ by: ['P', 'A'], class: 'W', need: 'RRO--O' }, ['0', '25', '75', '100']),
      'matters.joy': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRRR' }),
    },
    steps: {
      ...steps,
      fear: { ask: ['matters.fear'], next: 'balance' },
      balance: { ask: ['matters.balance'], next: 'joy' },
      joy: { ask: ['matters.joy'], next: 'wants-to-know' },
    },
  })
}

/** `places` no longer offers a hospice, so that one more question follows for whom it stood. */
const newerPlaces = (form: Form): Form =>
  renewed(form, {
    fields: {
      ...form.section.fields,
      'place.care1': oneWithNote({ by: ['P', 'H', 'A'], class: 'W', need: 'MMRROR', front: true }, [
        'own-home',
        'care-home',
      ]),
    },
    steps: form.section.steps,
  })

type Changed = {
  readonly fields: Readonly<Record<string, Field>>
  readonly steps: Readonly<Record<string, Step>>
}

const renewed = (form: Form, changed: Changed): Form => {
  const section: Section = { ...form.section, version: form.section.version + 1, ...changed }
  const joy = { label: 'Joy', why: 'To know it', heard: 'Joy:' }
  return {
    ...form,
    section,
    words: {
      ...form.words,
      steps: { ...form.words.steps, joy: { title: 'What brings you joy?' } },
      fields: { ...form.words.fields, 'matters.joy': joy },
    },
  }
}

/** The forms after a deploy: two questions lost an option, one step came in and another went. */
export const newerFlows: PlanForms = {
  ...flowsNow,
  sections: flows.sections.map((form) => {
    if (form.section.id === 'matters') return newerMatters(form)
    return form.section.id === 'places' ? newerPlaces(form) : form
  }),
}
