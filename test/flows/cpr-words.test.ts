import { expect, test } from 'vitest'
import { asksForCpr, speaksOfCpr } from '#flows/cpr-words.en.ts'
import { mayRefuseTreatment } from '#flows/refusal-words.en.ts'

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

/** Refused without its name. */
const refusing = [
  'Do not start my heart again',
  "Don't start my heart again",
  'No pumping on my chest',
  'No electric shocks to my heart',
  'If I stop breathing let me be',
  'No ambulance men jumping on my chest',
  'I have the red form in the fridge',
  'let me die in peace if my heart gives out',
  'Nobody is to bang on my chest',
  'Never restart my ticker',
  'No pushing on my chest please',
  'Please no heart massage, let me die',
  'Let me go quietly if my heart stops. Let nature take its course',
  'I am not for resuscitation',
  'No crash team',
  'No heroics',
  'No mouth to mouth',
  'I have a purple form in the drawer',
  'Do not crack my ribs',
  'No shocking my heart',
  'Leave me alone if my heart stops',
  'I do not want them pounding on my chest',
  'He wants a natural death',
  'Do not resuscitate',
  'No CPR',
  'Without pumping my heart',
  'No kiss of life',
  'Please do not shock my heart',
  'No defib',
  'Leave me in peace when I stop breathing',
]
const speaking = [
  'If my heart gives up, ring Daniel',
  'When my heart packs up hold my hand',
  'We talked about cardiac arrest',
  'If he arrests call 999',
  'There is a form in the fridge',
  'My respect form is with the GP',
  'Get my heart going again',
  'There is an AED in the hall',
  'She had heart massage last year',
  'My breathing stopped in June',
  'Once I stop breathing ring my son',
  'They may jump on my chest',
  'Let me slip away',
  'Can they shock him',
]
const alike = [
  'My heart is in the garden',
  'My heart sinks when people shout',
  'I put my heart into the allotment',
  'I take heart tablets at eight',
  'Start my heart tablets at eight',
  'I have heart failure',
  'My heart races when I panic',
  'My heart goes out to my sister',
  'My heart goes fast at night',
  'It was a shock',
  'Loud noises are a shock to me',
  'I get a shock from the toaster',
  'I pump up my bicycle',
  'Rub my chest with balm',
  'Please listen to my chest',
  'The cat jumps on my chest',
  'I do not like the dog jumping on my chest',
  'The cat likes jumping on my bed',
  'Press the red button',
  'Please start my day with tea',
  'I am breathing badly at night',
  'I hold my breath when frightened',
  'Help me breathe slowly',
  'I stop for breath on the stairs',
  'The form for the council is in the drawer',
  'My red coat hangs in the hall',
  'The red folder by the door',
  'Let me sleep in peace',
  'Let me be on my own when I am upset',
  'Let me go out in the garden',
  'Let me die at home',
  'I want to die in my own bed',
  'Bring me back to my own bed',
  'Bring me back home after the test',
  'Bring me round a cup of tea',
  'He brought me back from the hospital',
  'I learned the poem by heart',
  'A heart to heart with my daughter',
  'My broken ribs have mended',
  'Push my chair slowly',
  'Stop the bleeding first',
  'The ambulance men were kind',
  'Milk in the fridge',
  'Leave me alone in the bath',
  'She has a good heart',
  'Reviving the garden takes time',
]

test.each(refusing)(
  'is read as words about CPR, as no wish for it, and as a possible refusal: "%s"',
  (text) => {
    expect([speaksOfCpr(text), asksForCpr(text), mayRefuseTreatment(text)]).toEqual([true, false, true])
  },
)

test.each(speaking)('is read as words about CPR: "%s"', (text) => {
  expect(speaksOfCpr(text)).toBe(true)
})

test.each(alike)('says nothing of CPR: "%s"', (text) => {
  expect([speaksOfCpr(text), asksForCpr(text)]).toEqual([false, false])
})
