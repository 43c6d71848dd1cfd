import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const
const tooMuch = { when: { distress: { atLeast: 9 } }, go: 'done' } as const
const noTrust = { when: { trust: { below: 1 } }, go: 'done' } as const

/** A clinic talk with a girl of fifteen whose parents do not agree, and who has not been asked. */
export const teenagerSection = section({
  id: 'teenager',
  version: 1,
  fields: {
    opening: one(rules, ['not-that', 'everything', 'all-want', 'hi-imogen', 'silence']),
    sheKnowsWhy: one(rules, ['who-freya', 'yes-it-is', 'bit-young', 'mum-first', 'silence']),
    notInFront: one(rules, ['keep-off', 'keep-safe', 'heard-that', 'research', 'silence']),
    bothOfThem: one(rules, ['both-afraid', 'calm-down', 'rob-right', 'how-for-you', 'silence']),
    aloneTime: one(rules, ['sit-tight', 'wait-outside', 'you-go', 'just-us', 'silence']),
    atNight: one(rules, ['not-for-years', 'alone-with-it', 'what-think-about', 'tell-parents', 'silence']),
    tellThem: one(rules, ['only-if', 'depends-on', 'never-ever', 'what-would', 'silence']),
    howMuch: one(rules, ['long-way', 'how-much-now', 'sleepy', 'hypercapnia', 'silence']),
    theTube: one(rules, ['no-tube', 'say-back', 'what-something', 'infection', 'silence']),
    whatever: one(rules, ['dad-then', 'your-right', 'shouting', 'something-else', 'silence']),
    whoTells: one(rules, ['i-say-you-stop', 'has-to-be-you', 'which-bits', 'leave-it-me', 'silence']),
    twoOfThem: one(rules, ['bit-wrong', 'kept-from', 'not-at-all', 'imogen-say', 'silence']),
    closing: one(rules, ['write-up', 'bit-by-bit', 'yours-first', 'silence']),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['opening'],
      next: [{ when: { opening: { is: 'hi-imogen' } }, go: 'she-knows-why' }, 'not-in-front'],
    },
    'she-knows-why': { ask: ['sheKnowsWhy'], next: 'both-of-them' },
    'not-in-front': { ask: ['notInFront'], next: 'both-of-them' },
    'both-of-them': { ask: ['bothOfThem'], next: [noTrust, 'alone-time'] },
    'alone-time': {
      ask: ['aloneTime'],
      next: [noTrust, { when: { readiness: { atLeast: 3 } }, go: 'at-night' }, 'tell-them'],
    },
    'at-night': { ask: ['atNight'], next: [tooMuch, 'how-much'] },
    'tell-them': { ask: ['tellThem'], next: [noTrust, 'how-much'] },
    'how-much': {
      ask: ['howMuch'],
      next: [tooMuch, noTrust, { when: { readiness: { atLeast: 2 } }, go: 'the-tube' }, 'whatever'],
    },
    'the-tube': { ask: ['theTube'], next: [tooMuch, noTrust, 'who-tells'] },
    whatever: { ask: ['whatever'], next: [noTrust, 'who-tells'] },
    'who-tells': { ask: ['whoTells'], next: [tooMuch, noTrust, 'two-of-them'] },
    'two-of-them': { ask: ['twoOfThem'], next: [tooMuch, noTrust, 'closing'] },
    closing: { ask: ['closing'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 8,
      start: 4,
      effects: {
        opening: { 'not-that': -1, 'all-want': -1, 'hi-imogen': 1 },
        sheKnowsWhy: { 'yes-it-is': 2, 'bit-young': -2, 'mum-first': -1, silence: -1 },
        notInFront: { 'keep-off': -1, 'heard-that': 1, research: -1 },
        bothOfThem: { 'calm-down': -1, 'rob-right': -2, 'how-for-you': 1 },
        aloneTime: { 'sit-tight': -1, 'wait-outside': 1, 'just-us': 1 },
        atNight: { 'not-for-years': -2, 'alone-with-it': 1, 'tell-parents': -1, silence: 1 },
        tellThem: { 'only-if': 2, 'depends-on': -1, 'never-ever': 1, silence: -1 },
        howMuch: { 'long-way': -1, 'how-much-now': 1, hypercapnia: -1, silence: -1 },
        theTube: { 'no-tube': -2, 'say-back': 1, infection: -1 },
        whatever: { 'dad-then': -2, 'your-right': -1, 'something-else': 1, silence: 1 },
        whoTells: { 'i-say-you-stop': 1, 'has-to-be-you': -1, 'leave-it-me': 1 },
        twoOfThem: { 'bit-wrong': -1, 'not-at-all': -1, 'imogen-say': 1 },
        closing: { 'write-up': -1, 'yours-first': 1, silence: -1 },
      },
    },
    distress: {
      least: 0,
      most: 9,
      start: 3,
      effects: {
        opening: { 'not-that': -1, everything: 1, 'all-want': -2, 'hi-imogen': 1, silence: 1 },
        sheKnowsWhy: { 'who-freya': 1, 'yes-it-is': 1, 'bit-young': -1, silence: 1 },
        notInFront: { 'keep-off': -2, 'keep-safe': -1, 'heard-that': 1, research: 1, silence: 1 },
        bothOfThem: { 'both-afraid': -2, 'calm-down': 1, 'rob-right': 1, 'how-for-you': 1, silence: 1 },
        aloneTime: { 'sit-tight': -1, 'wait-outside': 2, 'you-go': -1, silence: 1 },
        atNight: { 'not-for-years': -2, 'alone-with-it': 1, 'what-think-about': 1, silence: 1 },
        tellThem: { 'only-if': 1, 'never-ever': -2 },
        howMuch: { 'long-way': -2, sleepy: 2, hypercapnia: 1, silence: 1 },
        theTube: { 'no-tube': -1, 'what-something': 1, silence: 1 },
        whatever: { 'dad-then': -1, shouting: -1, 'something-else': 1 },
        whoTells: { 'i-say-you-stop': 1, 'has-to-be-you': 1, 'leave-it-me': -1, silence: 1 },
        twoOfThem: { 'bit-wrong': 2, 'kept-from': -2, 'not-at-all': -1, 'imogen-say': 1, silence: 1 },
        closing: { 'bit-by-bit': -1, 'yours-first': 1 },
      },
    },
    readiness: {
      least: 0,
      most: 4,
      start: 0,
      effects: {
        opening: { 'hi-imogen': 1 },
        sheKnowsWhy: { 'who-freya': 1 },
        notInFront: { 'heard-that': 2 },
        bothOfThem: { 'how-for-you': 1, silence: 1 },
        aloneTime: { 'just-us': 1 },
        atNight: { 'what-think-about': 1 },
        tellThem: { 'only-if': 1, 'what-would': 1 },
        howMuch: { sleepy: 1 },
        whatever: { 'something-else': 1 },
        whoTells: { 'which-bits': 1 },
      },
    },
  },
})
