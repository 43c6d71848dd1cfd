import { describe, expect, test } from 'vitest'
import { asksForCpr, disagreesAboutCpr, speaksOfCpr } from '#flows/cpr-words.en.ts'
import { mayRefuseTreatment } from '#flows/refusal-words.en.ts'

/** Wanted without its name, by what is used, by what is done, and by what it is for. */
const asking = [
  'He said: if my heart stops, bring me back. I want to see the girls grow up.',
  'He said: bring me back, Mummy.',
  'Bring me back if my heart stops',
  'Use the paddles on me, I want every chance',
  'Get the paddles out if you have to',
  'Use the defib on me',
  'Fetch the defibrillator from the shop and use it on me',
  'Use the paddles in the hall on me',
  'Please use the AED in the hall',
  'Shock me if it comes to that',
  'Shock my heart back if it stops',
  'Jump start my heart if you can',
  'Give my heart a shock if it needs one',
  'Get my heart going again if you can',
  'Get my heart beating again, please',
  'Pump my chest for as long as it takes',
  'Press on my chest until the ambulance comes',
  'If I stop breathing, breathe for me and keep going',
  'If my heart stops I want every chance',
  'If my heart stops, do everything',
  'Try everything if my heart stops',
  'Fight for me if my heart stops',
  'Do not give up on me if my heart stops',
  'When my heart stops do not let me go',
  'Keep me alive, whatever it takes',
  'Please do everything to keep me alive',
  'Please do everything you can to keep me alive.',
  'Do all you can to keep me alive',
  'Do everything you can',
  'Please do everything you can for me',
  'I want everything possible',
  'I want everything done',
  'Try all you can to save my life',
  'Please keep me alive',
  'Mouth to mouth, paddles, all of it please',
  'If my heart stops, I want them to try',
  'If my heart stops, please start it again. I like my life',
  'If I stop breathing I want you to try',
  'Please have a go if my heart stops',
]

test.each(asking)('asks for it, and speaks of it: "%s"', (text) => {
  expect([speaksOfCpr(text), asksForCpr(text)]).toEqual([true, true])
})

describe('what is alike', () => {
  test.each([
    'No paddles, please',
    'If my heart stops I do not want them to try',
    'If my heart stops, do not start it again',
    'If my heart stops, never start it again',
    'If my heart stops, I would rather they did not try',
    'Do not bring me back if my heart stops',
    'Do not use the paddles on me',
    'Keep the paddles away from me',
    'Never use a defib on me',
    'Please do not shock my heart back',
    'I do not want you to press on my chest',
    'If my heart stops, do not try everything',
    'I do not want every chance if my heart stops',
    'If my heart stops, give up on me and let me go',
    'Do not keep me alive whatever it takes',
    'Please do not do everything to keep me alive',
  ])('refuses it, and asks for nothing: "%s"', (text) => {
    expect([speaksOfCpr(text), asksForCpr(text), mayRefuseTreatment(text)]).toEqual([true, false, true])
  })

  test.each([
    'I like to paddle in the sea',
    'The table tennis paddles are in the hall',
    'My grandson paddles in the sea',
    'We went out on a paddle boat',
    'Take every chance to sit in the garden',
    'I want every chance to see my grandchildren',
    'Give the dog every chance to go out',
    'I tried everything for my back',
    'I want to do everything I can to stay home',
    'Do everything I can to stay home',
    'Please do everything you can to keep me at home',
    'Do everything you can to keep me comfortable',
    'Please do everything you can so that I can die at home',
    'Do everything you can to avoid hospital',
    'Do everything you can to help my wife',
    'Please do everything you can for my wife',
    'My daughter does everything she can for me',
    'They did everything they could',
    'Do everything to keep my dog alive',
    'My garden keeps me alive',
    'Everything they do to keep me alive is too much',
    'Please do everything in the kitchen first',
    'Keep the fire alive in the evening',
    'Keep my houseplants alive',
    'He fights for a good seat',
    'I do not give up on my garden',
    'Do not let me go out in slippers',
    'Jump start my car on cold days',
    'Get my breakfast going again',
    'Get me going in the mornings',
    'The price gave me a shock',
    'Pump up my tyres',
    'Press on my back, it helps',
    'I breathe for relaxation and keep going to yoga',
  ])('is about something else: "%s"', (text) => {
    expect([speaksOfCpr(text), asksForCpr(text)]).toEqual([false, false])
  })
})

describe('in the record of a talk about a decision against it', () => {
  test.each([
    'She does not agree.',
    'We talked about it. She wants everything done. She does not agree.',
    'The family disagrees, and wants a second opinion',
    'He is against it',
    'His daughter did not accept this',
    'His sons could not accept the decision',
    'They are not happy with it and refused to sign',
    'Her husband is very angry about the form',
    'She wants the form taken away',
    'He objects to the decision',
    'His wife thinks it is too soon',
    'They didn’t agree with the CPR decision',
    'Disagress with us and said so twice',
    'She does not want a DNACPR',
    'He says no to this decision',
  ])('somebody does not agree with it: "%s"', (text) => {
    expect(disagreesAboutCpr(text)).toBe(true)
  })

  test.each([
    'She agrees, and has had enough of wards.',
    'We talked about it. He does not want CPR',
    'She does not want it',
    'He is against CPR',
    'She would not accept CPR or a machine',
    'He does not agree to being resuscitated',
    'Nobody disagrees',
    'The family has no objection',
    'His wife did not disagree',
    'She is not against it',
    'They agree with the decision and understand it',
    'Not talked about with the person: they did not want to',
    'He cannot take part, and was not able to answer',
    'She is unhappy with CPR on television, and would refuse it',
    'The person does not want them to be told',
  ])('nobody is against it: "%s"', (text) => {
    expect(disagreesAboutCpr(text)).toBe(false)
  })
})
