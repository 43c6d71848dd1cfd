import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { noTrust, rules, tooMuch } from '../in-every-talk.ts'

const trusting = { trust: { atLeast: 4 } } as const

/** A home visit in which a man who wants to know is told, or is not, that his time may be short. */
export const difficultNewsSection = section({
  id: 'difficult-news',
  version: 1,
  fields: {
    opening: one(rules, ['straight-in', 'warm-up', 'ask-first', 'silence']),
    hisAccount: one(rules, ['invite', 'jargon', 'put-off', 'silence']),
    hisGuess: one(rules, ['tablets', 'press-on', 'step-back', 'silence']),
    shed: one(rules, ['cheer', 'name-loss', 'to-business', 'silence']),
    wantsToKnow: one(rules, ['shield', 'straight-on', 'who-hears', 'silence']),
    wantsAnAnswer: one(rules, ['plain-yes', 'hear-anger', 'ifs', 'silence']),
    telling: one(rules, ['soften', 'hope-and-worry', 'score', 'silence']),
    quiet: one(rules, ['name-it', 'fill', 'ask-thoughts', 'silence']),
    doubt: one(rules, ['promise', 'ask-corridor', 'honest-now', 'silence']),
    jeanHeard: one(rules, ['phone-list', 'aside', 'name-fear', 'correct', 'silence']),
    jeanGuards: one(rules, ['both', 'over-her-head', 'agree', 'silence']),
    fearOpen: one(rules, ['reassure', 'respect', 'explore', 'silence']),
    fearShut: one(rules, ['push', 'leave-door', 'ask-jean', 'silence']),
    mattersOpen: one(rules, ['ask-bench', 'form', 'yes-but', 'say-back', 'silence']),
    mattersWary: one(rules, ['policy', 'defend', 'his-words', 'silence']),
    hospital: one(rules, ['work-out', 'for-him', 'on-the-night', 'silence']),
    closing: one(rules, ['send-it', 'own-words', 'leaflets', 'silence']),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['opening'],
      next: [
        { when: { opening: { is: 'ask-first' } }, go: 'his-account' },
        { when: { opening: { is: 'straight-in' } }, go: 'his-guess' },
        'shed',
      ],
    },
    'his-account': {
      ask: ['hisAccount'],
      next: [{ when: trusting, go: 'wants-to-know' }, 'wants-an-answer'],
    },
    'his-guess': { ask: ['hisGuess'], next: [{ when: trusting, go: 'wants-to-know' }, 'wants-an-answer'] },
    shed: { ask: ['shed'], next: [{ when: trusting, go: 'wants-to-know' }, 'wants-an-answer'] },
    'wants-to-know': { ask: ['wantsToKnow'], next: 'telling' },
    'wants-an-answer': { ask: ['wantsAnAnswer'], next: [tooMuch, 'telling'] },
    telling: {
      ask: ['telling'],
      next: [
        tooMuch,
        noTrust,
        { when: { telling: { oneOf: ['hope-and-worry', 'score'] } }, go: 'the-quiet' },
        'the-doubt',
      ],
    },
    'the-quiet': { ask: ['quiet'], next: [tooMuch, noTrust, 'jean-heard'] },
    'the-doubt': {
      ask: ['doubt'],
      next: [tooMuch, noTrust, { when: { doubt: { is: 'honest-now' } }, go: 'jean-heard' }, 'jean-guards'],
    },
    'jean-heard': {
      ask: ['jeanHeard'],
      next: [tooMuch, noTrust, { when: trusting, go: 'fear-open' }, 'fear-shut'],
    },
    'jean-guards': {
      ask: ['jeanGuards'],
      next: [tooMuch, noTrust, { when: trusting, go: 'fear-open' }, 'fear-shut'],
    },
    'fear-open': {
      ask: ['fearOpen'],
      next: [tooMuch, { when: trusting, go: 'matters-open' }, 'matters-wary'],
    },
    'fear-shut': {
      ask: ['fearShut'],
      next: [tooMuch, noTrust, { when: trusting, go: 'matters-open' }, 'matters-wary'],
    },
    'matters-open': {
      ask: ['mattersOpen'],
      next: [tooMuch, { when: { mattersOpen: { is: 'form' } }, go: 'matters-wary' }, 'hospital'],
    },
    'matters-wary': { ask: ['mattersWary'], next: [tooMuch, noTrust, 'hospital'] },
    hospital: { ask: ['hospital'], next: [tooMuch, noTrust, 'closing'] },
    closing: { ask: ['closing'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 10,
      start: 4,
      effects: {
        opening: { 'straight-in': -1, 'ask-first': 1, silence: -1 },
        hisAccount: { invite: 1, jargon: -1, 'put-off': -2 },
        hisGuess: { 'press-on': -2, 'step-back': 2 },
        shed: { cheer: -2, 'name-loss': 1, silence: 1 },
        wantsToKnow: { shield: -2, 'straight-on': 1, 'who-hears': 1 },
        wantsAnAnswer: { 'plain-yes': 2, 'hear-anger': 1, ifs: -1, silence: -1 },
        telling: { soften: -1, 'hope-and-worry': 1, silence: -1 },
        quiet: { 'name-it': 1, fill: -1, silence: 1 },
        doubt: { promise: -2, 'ask-corridor': 1, 'honest-now': 2, silence: -1 },
        jeanHeard: { aside: -3, 'name-fear': 1, correct: -2 },
        jeanGuards: { both: 1, 'over-her-head': -1, agree: -2 },
        fearOpen: { reassure: -2, explore: 1, silence: 1 },
        fearShut: { push: -2, 'leave-door': 1, 'ask-jean': -2, silence: 1 },
        mattersOpen: { 'ask-bench': 1, form: -2, 'yes-but': -1, 'say-back': 1 },
        mattersWary: { policy: -1, defend: -1, 'his-words': 2 },
        hospital: { 'work-out': 1, 'for-him': -1 },
        closing: { 'send-it': -1, 'own-words': 1, silence: -1 },
      },
    },
    distress: {
      least: 0,
      most: 10,
      start: 3,
      effects: {
        opening: { 'straight-in': 2, 'warm-up': -1, silence: 1 },
        hisAccount: { invite: 1, 'put-off': -2 },
        hisGuess: { tablets: -2, 'press-on': 2, silence: 1 },
        shed: { cheer: -1, 'name-loss': 1 },
        wantsToKnow: { shield: -1, 'straight-on': 1, silence: 1 },
        wantsAnAnswer: { 'plain-yes': 2, silence: 1 },
        telling: { soften: -2, 'hope-and-worry': 2, score: 2, silence: 1 },
        quiet: { fill: 1, 'ask-thoughts': 1, silence: 1 },
        doubt: { promise: -2, 'honest-now': 2, silence: 1 },
        jeanHeard: { 'phone-list': -2, aside: -1, correct: 1, silence: 1 },
        jeanGuards: { 'over-her-head': 2, agree: -2, silence: 1 },
        fearOpen: { reassure: -2, respect: -1, explore: 1, silence: 1 },
        fearShut: { push: 2, 'ask-jean': 1, silence: -1 },
        mattersOpen: { 'ask-bench': -1, form: -1, 'yes-but': 1 },
        mattersWary: { defend: -1, silence: 1 },
        hospital: { 'on-the-night': -1, silence: 1 },
        closing: { leaflets: -1, silence: 1 },
      },
    },
  },
})
