import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Pathway, Role } from '#src/flow/section.ts'
import { instant } from '#src/plan/ids.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { answers, given } from '#test/kit/a-plan.ts'
import { on } from '#test/kit/told-to-rules.ts'
import { allAsked, askedIn, chapter, givenTo, without } from './asked.ts'

const today = instant('2026-03-02T10:00:00.000Z')
const ofLearning = (role: Role, ...more: readonly Pathway[]) => allAsked(givenTo(role, 'ld', ...more))

test('whoever plans for a learning disability is asked first how to write and to talk with them, and what helps them decide', () => {
  const first = ['comms.infoFormat', 'comms.how', 'ld.decisionSupport', 'ld.howPain', 'ld.sensory']
  for (const role of ['patient', 'carer'] as const)
    expect(askedIn(chapter('communication'), givenTo(role, 'ld')).slice(0, 5)).toEqual(first)
  expect(askedIn(chapter('communication'), givenTo('patient', 'eol'))[0]).toBe('comms.language')
  const order = flows.order.find(({ when }) => JSON.stringify(when) === '{"given.pathway":{"has":"ld"}}')
  expect(order?.first.slice(0, 2)).toEqual(['start', 'communication'])
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
