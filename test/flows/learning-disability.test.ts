import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { givesNoReason } from '#flows/no-reason.en.ts'
import type { Pathway, Role } from '#src/flow/section.ts'
import { instant } from '#src/plan/ids.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { answers, given, type Happened } from '#test/kit/a-plan.ts'
import { advised, on } from '#test/kit/told-to-rules.ts'
import { allAsked, askedIn, chapter, givenTo, without } from './asked.ts'

const today = instant('2026-03-02T10:00:00.000Z')
const ofLearning = (role: Role, ...more: readonly Pathway[]) => allAsked(givenTo(role, 'ld', ...more))

test('whoever plans for a learning disability is asked first how to write and to talk with them, and what helps them decide', () => {
  const needs = ['comms.infoFormat', 'comms.interpreter', 'comms.language']
  const first = [...needs, 'comms.how', 'ld.decisionSupport', 'ld.howPain', 'ld.sensory']
  for (const role of ['patient', 'carer'] as const)
    expect(askedIn(chapter('communication'), givenTo(role, 'ld')).slice(0, 7)).toEqual(first)
  const ofIt = flows.order.filter(({ when }) => JSON.stringify(when).includes('"ld"'))
  for (const { first } of ofIt) expect(first.slice(0, 2)).toEqual(['start', 'communication'])
  expect(flows.order.slice(0, ofIt.length), 'before what any worry puts first').toEqual(ofIt)
})

test('a plan for a learning disability asks what no other asks, of helpers too, and clinicians what only they say', () => {
  const own = [
    'ld.decisionSupport',
    'ld.howPain',
    'ld.sensory',
    'ld.medsHow',
    'ld.bowels',
    'ld.behaviourPlan',
  ]
  for (const role of ['patient', 'carer'] as const)
    expect(ofLearning(role).filter((name) => name.startsWith('ld.'))).toEqual(own)
  for (const other of ['eol', 'frailty', 'ltc', 'mhc'] as const)
    expect(allAsked(givenTo('patient', other)).filter((name) => name.startsWith('ld.'))).toEqual([])
  const team = ofLearning('clinician')
  expect(without(['ld.swallow', 'ld.annualHealthCheck'], team)).toEqual([])
  expect(allAsked(givenTo('clinician', 'frailty'))).toContain('ld.swallow')
  expect(allAsked(givenTo('clinician', 'mhc'))).not.toContain('ld.swallow')
})

test('who wants others told of what they need is asked for their agreement, or a clinician says who gave it', () => {
  const asked = (role: Role, needed: string) =>
    askedIn(chapter('communication'), givenTo(role, 'ld'), { 'adjust.needed': needed })
  expect(asked('patient', 'yes')).toContain('adjust.consentBasis')
  expect(asked('patient', 'no')).not.toContain('adjust.consentBasis')
  expect(asked('carer', 'yes')).not.toContain('adjust.consentBasis')
})

test('RULE-LD-1: in every plan for a learning disability, alone or among others, who reviews and who comes at night reads to look for an illness first', () => {
  const told = expect.stringContaining('Look for pain, infection, constipation')
  for (const pathways of [['ld'], ['eol', 'ld'], ['ld', 'mhc', 'frailty']]) {
    const plan = given(answers('start', { 'plan.pathways': pathways }))
    expect(agendaOf(plan, today).warnings).toContainEqual(expect.objectContaining({ words: told }))
    expect(sentencesOn(plan, 'urgent', { voice: 'team', today })).toContainEqual(
      expect.objectContaining({ at: ['ld.howPain'], words: told }),
    )
    expect(sentencesOn(plan, 'urgent', { voice: 'team', today })).toContainEqual(
      expect.objectContaining({
        at: ['health.mainDiagnosis'],
        words: expect.stringContaining('no reason to withhold CPR'),
      }),
    )
  }
  expect(sentencesOn(given(...on('frailty')), 'urgent', { voice: 'team', today })).toEqual([])
})

test('RULE-CAP-1: no words of a person or a helper allow a hidden medicine, and whoever reviews reads what would', () => {
  const health = flows.sections.find(({ section }) => section.id === 'health')
  expect(health?.words.steps['medicines-how']?.lead).toContain('Nobody may hide a medicine')
  const plan = given(...on('ld'), answers('health', { 'ld.medsHow': 'Crushed in yoghurt, I do not notice' }))
  expect(agendaOf(plan, today).warnings).toContainEqual(
    expect.objectContaining({ words: expect.stringContaining('allows a medicine to be hidden') }),
  )
})

test.each([
  'Learning disability',
  'Severe learning disability.',
  'Down’s syndrome',
  'He is autistic and has a learning disability',
  'Severe learning disability, lacks capacity, poor quality of life',
  'Severe trisomy 21, poor quality of life, lives in care.',
  'Not for CPR because of Down syndrome',
  'Not for CPR (learning disability).',
  'DNACPR: severe learning disability and autism',
  'Keep comfortable. Not for ITU due to profound learning disability. Call the family early.',
  'Ward based care only as she has PMLD',
  'Ceiling of treatment: oral antibiotics, given his autism',
  'Not for intensive care.\nDown’s syndrome.',
])('names no reason but a diagnosis that is none: “%s”', (text) => {
  expect(givesNoReason(text)).toBe(true)
})

test.each([
  'Not for CPR: end stage heart failure, and it would not work. He has Down syndrome.',
  'Learning disability. Speak slowly, and let Tilly answer first.',
  'A learning disability is no reason to withhold treatment',
  'Not for ITU because of severe lung fibrosis; he also has a learning disability',
  'Autism: do not touch without saying so',
  'He has Down syndrome. Send him to hospital for any chest infection.',
  'Call 999 if he chokes',
  'Not for hospital because he would not survive the journey',
  'Do not leave her alone in hospital: learning disability, and she pulls out lines',
  'Heart failure',
  '',
])('says something else, which nobody judges here: “%s”', (text) => {
  expect(givesNoReason(text)).toBe(false)
})

test('RULE-LD-1: nothing is approved in which the team gives only such a diagnosis, in whichever part, beside whose words, on any plan', () => {
  const blocked = (...facts: readonly Happened[]) =>
    rulesNow(given(...facts), { at: 'approval', today }, 'block').filter(({ id }) => id === 'RULE-LD-1')
  for (const pathway of ['ld', 'eol'])
    expect(
      blocked(...on(pathway), ...advised('Not for hospital because of a learning disability')),
    ).toHaveLength(1)
  expect(blocked(...on('ld'), ...advised('Not for hospital: he would not survive the journey'))).toEqual([])
  const inOwnWords = answers('matters', { 'matters.fear': 'Down syndrome' })
  expect(blocked(...on('ld'), inOwnWords), 'what a person says of themselves').toEqual([])
})
