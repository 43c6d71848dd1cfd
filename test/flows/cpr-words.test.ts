import { expect, test } from 'vitest'
import { asksForCpr, speaksOfCpr } from '#flows/cpr-words.en.ts'

const asking = [
  'If my heart stops I want CPR',
  'Please try to resuscitate me',
  'I would like you to restart my heart',
  'If my heart should stop, do try CPR',
  'I want CPR, not only comfort',
  'He wants to be resuscitated',
  'Do CPR. Do everything',
  'Bring me back if you can. Yes, please bring me back',
]
const others = [
  'No CPR',
  'I do not want CPR',
  'I don’t want CPR any more',
  'do not restart my heart',
  'Do not bring me back',
  'DNACPR form in the hall drawer',
  'Please stop CPR after a minute',
  'CPR would never be my wish',
  'I talked about CPR with Dr Marsh',
  'I never want to be resuscitated',
  'Please do not resuscitate him',
  'Please respect my refusal of CPR',
  'My sister can do CPR',
]

test.each(asking)('asks for CPR: "%s"', (text) => {
  expect([speaksOfCpr(text), asksForCpr(text)]).toEqual([true, true])
})

test.each(others)('speaks of CPR and does not ask for it: "%s"', (text) => {
  expect([speaksOfCpr(text), asksForCpr(text)]).toEqual([true, false])
})

test.each(['I like everything in its place', 'Please tell my daughter everything'])(
  'does not ask for CPR, nor speak of it: "%s"',
  (text) => {
    expect([speaksOfCpr(text), asksForCpr(text)]).toEqual([false, false])
  },
)
