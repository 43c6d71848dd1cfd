import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const
const tooMuch = { when: { distress: { atLeast: 9 } }, go: 'done' } as const
const noTrust = { when: { trust: { below: 1 } }, go: 'done' } as const

/** A call-out at night to a man whose granddaughter of twelve does the talking, until somebody rings an interpreter. */
export const byInterpreterSection = section({
  id: 'by-interpreter',
  version: 1,
  fields: {
    opening: one(rules, ['ring-someone', 'grown-up', 'read-it', 'to-him', 'silence']),
    saysFine: one(rules, ['any-pain', 'word-for-word', 'not-fine', 'breathe-with', 'silence']),
    whatItSays: one(rules, ['everyone-has', 'my-mistake', 'it-means', 'very-ill', 'silence']),
    onHold: one(rules, ['calm-her', 'hand-over', 'show-her', 'go-now', 'silence']),
    interpreter: one(rules, ['ask-if-he', 'brief-first', 'straight-to-him', 'history', 'silence']),
    sendHerToBed: one(rules, ['your-job-done', 'might-need', 'stay-or-go', 'pleased', 'silence']),
    asYouThink: one(rules, ['hospital-then', 'you-sure', 'not-doctor', 'silence']),
    coatOn: one(rules, ['so-a-no', 'never-by-child', 'not-the-paper', 'they-wrote', 'silence']),
    whatWouldTheyDo: one(rules, ['bloods', 'mask-and-arm', 'one-then-stop', 'make-better', 'silence']),
    notMyLanguage: one(rules, ['no-name', 'interpreters-too', 'sevgi-rides', 'silence']),
    wifeIsTired: one(rules, ['then-go', 'you-are-tired', 'only-you', 'silence']),
    ifSheComes: one(rules, ['chair-please', 'see-to-it', 'back-to-you', 'tell-sevgi', 'silence']),
    closing: one(rules, ['keep-safe', 'ring-at-eight', 'cross-it', 'silence']),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['opening'],
      next: [{ when: { opening: { is: 'read-it' } }, go: 'what-it-says' }, 'says-fine'],
    },
    'says-fine': { ask: ['saysFine'], next: 'on-hold' },
    'what-it-says': { ask: ['whatItSays'], next: 'on-hold' },
    'on-hold': { ask: ['onHold'], next: 'interpreter' },
    interpreter: {
      ask: ['interpreter'],
      next: [noTrust, { when: { trust: { atLeast: 4 } }, go: 'send-her-to-bed' }, 'as-you-think'],
    },
    'send-her-to-bed': { ask: ['sendHerToBed'], next: [tooMuch, 'coat-on'] },
    'as-you-think': { ask: ['asYouThink'], next: [tooMuch, noTrust, 'coat-on'] },
    'coat-on': { ask: ['coatOn'], next: [tooMuch, noTrust, 'what-would-they-do'] },
    'what-would-they-do': {
      ask: ['whatWouldTheyDo'],
      next: [tooMuch, noTrust, { when: { trust: { atLeast: 5 } }, go: 'not-my-language' }, 'wife-is-tired'],
    },
    'not-my-language': { ask: ['notMyLanguage'], next: [tooMuch, 'if-she-comes'] },
    'wife-is-tired': { ask: ['wifeIsTired'], next: [tooMuch, noTrust, 'if-she-comes'] },
    'if-she-comes': { ask: ['ifSheComes'], next: [tooMuch, noTrust, 'closing'] },
    closing: { ask: ['closing'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 8,
      start: 4,
      effects: {
        opening: { 'ring-someone': 1, 'grown-up': -1, 'to-him': 1, silence: -1 },
        saysFine: { 'any-pain': -1, 'not-fine': 1, 'breathe-with': 1 },
        whatItSays: { 'everyone-has': -1, 'my-mistake': 1, 'very-ill': 1, silence: -1 },
        onHold: { 'calm-her': -1, 'hand-over': 1, 'show-her': 1 },
        interpreter: { 'ask-if-he': -1, 'straight-to-him': 1, history: -1, silence: -1 },
        sendHerToBed: { 'your-job-done': 1, 'might-need': -2 },
        asYouThink: { 'hospital-then': -1, 'you-sure': -1, 'not-doctor': 1, silence: 1 },
        coatOn: { 'so-a-no': -1, 'never-by-child': 1, 'they-wrote': 1, silence: -1 },
        whatWouldTheyDo: { bloods: -1, 'one-then-stop': 1, silence: -1 },
        notMyLanguage: { 'no-name': 1, 'interpreters-too': -1, silence: 1 },
        wifeIsTired: { 'then-go': -1, 'you-are-tired': 1, 'only-you': 1, silence: 1 },
        ifSheComes: { 'chair-please': -2, 'back-to-you': 1 },
        closing: { 'keep-safe': -1, 'cross-it': 1, silence: -1 },
      },
    },
    distress: {
      least: 0,
      most: 9,
      start: 4,
      effects: {
        opening: { 'ring-someone': 1, 'grown-up': 1, 'read-it': -1, silence: 1 },
        saysFine: { 'word-for-word': 1, 'not-fine': 1, 'breathe-with': -1, silence: 1 },
        whatItSays: { 'everyone-has': -1, 'my-mistake': 1, 'it-means': 2, 'very-ill': 1, silence: 1 },
        onHold: { 'calm-her': 1, 'hand-over': -1, 'show-her': -1, 'go-now': 1, silence: 1 },
        interpreter: { 'brief-first': 1, history: 1, silence: 1 },
        sendHerToBed: { 'your-job-done': -1, 'stay-or-go': 1, pleased: 1, silence: 1 },
        asYouThink: { 'hospital-then': -1, 'you-sure': 1, 'not-doctor': 1, silence: 1 },
        coatOn: { 'so-a-no': -1, 'never-by-child': -1, 'they-wrote': 1, silence: 1 },
        whatWouldTheyDo: { 'mask-and-arm': 1, 'make-better': -2, silence: 1 },
        notMyLanguage: { 'no-name': 1, 'interpreters-too': -1, 'sevgi-rides': -1, silence: 1 },
        wifeIsTired: { 'then-go': -1, 'you-are-tired': -1, 'only-you': 1, silence: 1 },
        ifSheComes: { 'chair-please': -1, 'see-to-it': -2, 'tell-sevgi': 1, silence: 1 },
        closing: { 'ring-at-eight': -1, 'cross-it': 1 },
      },
    },
    understanding: {
      least: 0,
      most: 5,
      start: 0,
      effects: {
        saysFine: { 'not-fine': 1 },
        whatItSays: { 'my-mistake': 1 },
        interpreter: { 'brief-first': 1, 'straight-to-him': 1 },
        sendHerToBed: { pleased: 1 },
        asYouThink: { 'not-doctor': 1 },
        coatOn: { 'not-the-paper': 1, 'they-wrote': 2 },
        whatWouldTheyDo: { 'mask-and-arm': 2, 'one-then-stop': 1 },
        wifeIsTired: { 'only-you': 1 },
        ifSheComes: { 'back-to-you': 1, 'tell-sevgi': 2 },
      },
    },
  },
})
