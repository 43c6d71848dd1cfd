import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { speaksOfCpr } from '#flows/cpr-words.en.ts'
import { papers } from '#flows/papers/section.ts'
import { mayRefuseTreatment } from '#flows/refusal-words.en.ts'
import { mayRefuse } from '#src/flow/listening.ts'
import type { Sentences } from '#src/flow/phrase-rate.ts'

const refusing = [
  'Please do not ventilate me',
  'Do not give me haloperidol',
  'No CPR',
  'I refuse blood transfusions',
  'I do not want to be resuscitated',
  "I don't want a breathing machine",
  'dont put me on a ventilator',
  'Never put a tube in my stomach',
  'No more chemo',
  'I have an advance decision at my solicitor',
  'Let me die in peace',
  'I would rather not have ECT. Never give me ECT again',
  'No antibiotics if I get pneumonia again',
  'Please stop the dialysis when I cannot speak',
  'I do not want any more operations',
  'do not resus me',
  'No haloperidol',
  'No injections please',
  'Do not feed me through a tube',
  'I will not have an amputation',
  'No life support',
  'I don’t want to be kept alive by machines',
  'Do not sedate me',
  'I say no to chemotherapy',
  'He never wanted to be intubated',
  'Do not bring me back',
  'No feeding tube',
  'I refuse any treatment for my cancer',
  'I am a Jehovah’s Witness, no blood',
  'not to be resuscitated',
  'No more insulin',
  'Never strap a BiPAP mask on me',
  'Do not fit a pacemaker',
  'I do not want oxygen at the end',
  'No NG tube, and no tube feeding',
  'Never give me antipsychotics again',
  'No blood thinners',
  'He declines antibiotics by drip',
  'Declined IV fluids and antibiotics',
  'His health has declined and he declined dialysis',
]
const others = [
  'Do not smoke near my oxygen',
  'His memory declined after the operation',
  'Her walking has declined a lot since the chemotherapy',
  'Do not take off my oxygen mask',
  'Never turn down the oxygen',
  'Do not disconnect the insulin pump',
  'Do not shout',
  'Do not take my watch off',
  'Do not forget my tablets',
  'Do not stop my medication',
  'I can not have penicillin',
  'Please do not stop my treatment too early',
  'A mask strapped on without asking',
  'Laying me flat',
  'Do not finish my sentences',
  'My blood pressure is not good',
  'I do not know what treatment I am on',
  'I have not had surgery',
  'Not without my glasses',
  'I do not like hospitals',
  'Drowning in my own chest, and being taken away in the night without Elaine knowing',
  'To stay in this house. I would rather have less time here than more time on a ward.',
  'I do not want Peter to be my nurse',
  'Thin drinks, and laughing.',
  'Do not leave me alone after the operation',
  'No visitors before my injection is done',
  'It does not matter',
  'I never had an operation in my life',
  'Do not pull me up by the arms',
  'No fuss',
  'Nobody told me the treatment was over',
  'I want every treatment there is',
  'Do not delay my antibiotics',
  'No tablets left in the house on Fridays',
  'She does not remember her medication',
  'I am not afraid of surgery',
]

test.for(refusing)('may refuse a treatment: %s', (text) => {
  expect(mayRefuseTreatment(text)).toBe(true)
})

test.for(others)('refuses nothing: %s', (text) => {
  expect(mayRefuseTreatment(text)).toBe(false)
})

test('every text of an answer is looked at, at any depth', () => {
  expect(mayRefuse({ choices: ['pain'], note: 'Never ventilate me' }, mayRefuseTreatment)).toBe(true)
  expect(mayRefuse(['Do not shout', 'No CPR'], mayRefuseTreatment)).toBe(true)
  expect(mayRefuse({ choices: ['pain'], note: '' }, mayRefuseTreatment)).toBe(false)
  expect(mayRefuse(3, mayRefuseTreatment)).toBe(false)
  const kind = papers.fields.doc.item.fields['doc.type']
  const title = papers.fields.doc.item.fields['doc.title']
  for (const choice of kind.choices) expect(mayRefuse(choice, mayRefuseTreatment, kind), choice).toBe(false)
  expect(mayRefuse('adrt', mayRefuseTreatment, title), 'typed, it is their word').toBe(true)
})

const textIn = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const own: Sentences = JSON.parse(textIn('refusals/own.json'))
const textsOf = (all: Sentences['shouldNot']) => all.map((one) => (typeof one === 'string' ? one : one.text))

/** Forms of saying no, and treatments, as somebody said them who had not seen the list; and what only looks like it. */
test('of our own set of plain refusals 97 in 100 are heard, at most 6 in 100 for nothing, and the README says how many', () => {
  const [refused, others] = [textsOf(own.should), textsOf(own.shouldNot)]
  expect([refused.length, others.length]).toEqual([74, 74])
  const missed = refused.filter((text) => !mayRefuseTreatment(text))
  const forNothing = others.filter(mayRefuseTreatment)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(refused.length * 0.03)
  expect(forNothing.length, forNothing.join('\n')).toBeLessThanOrEqual(others.length * 0.06)
  const figures = `${refused.length - missed.length} of ${refused.length} refusals, and for nothing ${forNothing.length} of ${others.length}`
  expect(textIn('../../README.md').replace(/\s+/g, ' ')).toContain(figures)
})

test('a heart that is not to be started again is heard as words about CPR', () => {
  for (const text of ['I do not want my heart restarted. No machines.', 'No shocks to my chest'])
    expect(speaksOfCpr(text), text).toBe(true)
})
