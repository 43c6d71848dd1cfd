import { healthForCarers } from '#flows/health/carers.en.ts'
import { healthExchanges } from '#flows/health/fhir.ts'
import { health as wholeHealth } from '#flows/health/section.ts'
import { healthWords } from '#flows/health/words.en.ts'
import { flows } from '#flows/index.ts'
import { urgentLayout } from '#flows/urgent.ts'
import { type Exchanges, to } from '#src/flow/exchange.ts'
import { date, one } from '#src/flow/fields.ts'
import { form } from '#src/flow/form.ts'
import type { Layout } from '#src/flow/layout.ts'
import { section } from '#src/flow/section.ts'
import type { Words } from '#src/flow/words.ts'
import type { Ports } from '#src/web/frame/ports.ts'

/*
 * What somebody writes who follows flows/README and nothing else: `health`, with a decision that only clinicians
 * make, needed on every plan, on the night page, and with a day that is asked where the decision is to leave it.
 */
const clinical = { by: ['K'], class: 'C', need: 'MMMMMM', front: true } as const
const { next } = wholeHealth.steps.main
if (typeof next !== 'string') throw new Error('the first page of health leads to several')
const fields = {
  ...wholeHealth.fields,
  'newcomer.decision': one(clinical, ['attempt', 'not-attempt']),
  'newcomer.decidedOn': date(clinical),
}
/** Everything that `health` asks, whatever it asks by now, with the decision behind its first page. */
const health = section<typeof fields, keyof typeof wholeHealth.steps | 'decision' | 'day'>({
  id: 'health',
  version: 1,
  fields,
  start: 'main',
  steps: {
    ...wholeHealth.steps,
    main: {
      ask: ['health.mainDiagnosis'],
      next: [{ when: { 'health.mainDiagnosis': { answered: true } }, go: 'decision' }, next],
    },
    decision: {
      ask: ['newcomer.decision'],
      next: [{ when: { 'newcomer.decision': { is: 'not-attempt' } }, go: 'day' }, next],
    },
    day: { ask: ['newcomer.decidedOn'], next: next },
  },
})

const words: Words<typeof health> = {
  ...healthWords,
  steps: {
    ...healthWords.steps,
    decision: { title: 'What was decided?' },
    day: { title: 'When was it decided?' },
  },
  fields: {
    ...healthWords.fields,
    'newcomer.decision': {
      label: 'What was decided about CPR',
      why: 'It is acted on',
      heard: 'Decision:',
      urgent: 'CPR decision',
      choices: { attempt: 'Attempt it', 'not-attempt': 'Leave it' },
    },
    'newcomer.decidedOn': {
      label: 'The day of the decision',
      why: 'Old ones count less',
      heard: 'On:',
      urgent: 'Decided on',
    },
  },
}

const exchanges: Exchanges<typeof health> = {
  ...healthExchanges,
  'newcomer.decision': to('ServiceRequest.code'),
  'newcomer.decidedOn': to('ServiceRequest.authoredOn'),
}

/** The same words fit whoever helps. */
const forCarers = [{ of: { voice: 'carer' }, version: 1, words: healthForCarers }] as const

const layout: Layout = {
  ...urgentLayout,
  parts: urgentLayout.parts.map((part) =>
    part.id === 'cpr'
      ? {
          id: part.id,
          holds: [
            {
              draw: 'rows',
              rows: [{ field: 'newcomer.decision', absent: 'absent' }, { field: 'newcomer.decidedOn' }],
            },
            ...part.holds,
          ],
        }
      : part,
  ),
}

export const formsWithDecision: Ports['forms'] = {
  ...flows,
  sections: flows.sections.map((one) =>
    one.section.id === 'health' ? form(health, words, exchanges, forCarers) : one,
  ),
  urgentPage: { layout, words: flows.urgentPage.words },
}
