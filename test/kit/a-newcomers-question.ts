import { health as wholeHealth } from '#flows/health/section.ts'
import { flows } from '#flows/index.ts'
import { urgentLayout } from '#flows/urgent.ts'
import { type Exchanges, to } from '#src/flow/exchange.ts'
import { date, one, text } from '#src/flow/fields.ts'
import { form } from '#src/flow/form.ts'
import type { Block, Layout } from '#src/flow/layout.ts'
import { section } from '#src/flow/section.ts'
import type { Words } from '#src/flow/words.ts'
import type { Ports } from '#src/web/frame/ports.ts'

/*
 * What somebody writes who follows flows/README and nothing else: `health`, with a decision that only clinicians
 * make, needed on every plan, on the night page, and with a day that is asked where the decision is to leave it.
 */
const clinical = { by: ['K'], class: 'C', need: 'MMMMMM', front: true } as const
const health = section({
  id: 'health',
  version: 1,
  fields: {
    'health.mainDiagnosis': text({
      by: ['P', 'H', 'A', 'K'],
      class: 'R',
      need: 'MMMMMM',
      front: true,
      mark: 'main-condition',
    }),
    'rec.cpr.decision': one(clinical, ['attempt', 'not-attempt']),
    'rec.cpr.decidedOn': date(clinical),
  },
  start: 'main',
  steps: {
    main: {
      ask: ['health.mainDiagnosis'],
      next: [{ when: { 'health.mainDiagnosis': { answered: true } }, go: 'decision' }, 'done'],
    },
    decision: {
      ask: ['rec.cpr.decision'],
      next: [{ when: { 'rec.cpr.decision': { is: 'not-attempt' } }, go: 'day' }, 'done'],
    },
    day: { ask: ['rec.cpr.decidedOn'], next: 'done' },
  },
})

const main = {
  label: 'Main condition',
  why: 'It is judged',
  heard: 'Because of:',
  told: 'It is because of {…}',
  urgent: 'Main condition',
}
/** The same words fit whoever helps. */
const forCarers = [
  {
    of: { voice: 'carer' },
    version: 1,
    words: { steps: { main: {} }, fields: { 'health.mainDiagnosis': {} } },
  },
] as const

const words: Words<typeof health> = {
  title: 'Your health',
  about: 'The main reason for your plan.',
  seenBy: 'You and your team.',
  steps: {
    main: { title: 'What is the main reason for your plan?' },
    decision: { title: 'What was decided?' },
    day: { title: 'When was it decided?' },
  },
  fields: {
    'health.mainDiagnosis': main,
    'rec.cpr.decision': {
      label: 'What was decided about CPR',
      why: 'It is acted on',
      heard: 'Decision:',
      urgent: 'CPR decision',
      choices: { attempt: 'Attempt it', 'not-attempt': 'Leave it' },
    },
    'rec.cpr.decidedOn': {
      label: 'The day of the decision',
      why: 'Old ones count less',
      heard: 'On:',
      urgent: 'Decided on',
    },
  },
}

const exchanges: Exchanges<typeof health> = {
  'health.mainDiagnosis': to('Condition'),
  'rec.cpr.decision': to('ServiceRequest.code'),
  'rec.cpr.decidedOn': to('ServiceRequest.authoredOn'),
}

/** The rest of the chapter is not asked here, so it has no rows. */
const theRest = Object.keys(wholeHealth.fields).filter((name) => !Object.hasOwn(health.fields, name))
const withoutTheRest = (block: Block): Block =>
  block.draw === 'rows'
    ? { ...block, rows: block.rows.filter(({ field }) => !theRest.includes(field)) }
    : block

const layout: Layout = {
  ...urgentLayout,
  parts: urgentLayout.parts.map((part) =>
    part.id === 'cpr'
      ? {
          id: part.id,
          holds: [
            {
              draw: 'rows',
              rows: [{ field: 'rec.cpr.decision', absent: 'absent' }, { field: 'rec.cpr.decidedOn' }],
            },
          ],
        }
      : { ...part, holds: part.holds.map(withoutTheRest) },
  ),
}

export const formsWithDecision: Ports['forms'] = {
  ...flows,
  sections: flows.sections.map((one) =>
    one.section.id === 'health' ? form(health, words, exchanges, forCarers) : one,
  ),
  urgentPage: { layout, words: flows.urgentPage.words },
}
