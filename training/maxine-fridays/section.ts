import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const
const tooMuch = { when: { distress: { atLeast: 9 } }, go: 'done' } as const
const noTrust = { when: { trust: { below: 1 } }, go: 'done' } as const

/** A talk with a woman with a learning disability about her dialysis, with the supporter who is afraid for her. */
export const maxineFridaysSection = section({
  id: 'maxine-fridays',
  version: 1,
  fields: {
    opening: one(rules, ['bev-first', 'renal', 'where-sit', 'lovely', 'silence']),
    sachets: one(rules, ['want-well', 'how-monday', 'what-rubbish', 'three-times', 'silence']),
    bevTells: one(rules, ['note-it', 'what-tried', 'your-bit', 'both-scared', 'silence']),
    bevKnows: one(rules, ['is-it-needles', 'show-me', 'go-on-bev', 'silence']),
    myApron: one(rules, ['cover', 'see-apron', 'say-back', 'bev-did-you', 'silence']),
    clive: one(rules, ['better-place', 'died', 'what-think', 'another-time', 'silence']),
    wasItTheMachine: one(rules, ['not-machine', 'dont-worry', 'ask-unit', 'like-nan', 'silence']),
    sent: one(rules, ['silly', 'clive-died', 'no-wonder', 'silence']),
    ifNot: one(rules, ['every-time', 'dirty-blood', 'with-sachets', 'bev-is-right', 'silence']),
    notDie: one(rules, ['full-up', 'ring-unit', 'both', 'bev-happy', 'silence']),
    beGood: one(rules, ['show-not-going', 'well-done', 'whose-yes', 'silence']),
    foundHer: one(rules, ['still-see', 'unwise', 'did-you-know', 'step-out', 'silence']),
    putThings: one(rules, ['easy-read', 'too-poorly', 'read-it-you', 'bev-sign', 'silence']),
    closing: one(rules, ['do-my-best', 'ring-now', 'tuesday', 'silence']),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['opening'],
      next: [{ when: { opening: { oneOf: ['where-sit', 'silence'] } }, go: 'sachets' }, 'bev-tells'],
    },
    sachets: { ask: ['sachets'], next: 'my-apron' },
    'bev-tells': { ask: ['bevTells'], next: 'bev-knows' },
    'bev-knows': { ask: ['bevKnows'], next: [noTrust, 'my-apron'] },
    'my-apron': { ask: ['myApron'], next: [noTrust, 'clive'] },
    clive: {
      ask: ['clive'],
      next: [noTrust, { when: { clive: { is: 'died' } }, go: 'was-it-the-machine' }, 'sent'],
    },
    'was-it-the-machine': { ask: ['wasItTheMachine'], next: [tooMuch, noTrust, 'if-not'] },
    sent: { ask: ['sent'], next: [tooMuch, noTrust, 'if-not'] },
    'if-not': {
      ask: ['ifNot'],
      next: [tooMuch, noTrust, { when: { understanding: { atLeast: 3 } }, go: 'not-die' }, 'be-good'],
    },
    'not-die': { ask: ['notDie'], next: [noTrust, 'found-her'] },
    'be-good': { ask: ['beGood'], next: [noTrust, 'found-her'] },
    'found-her': { ask: ['foundHer'], next: [tooMuch, noTrust, 'put-things'] },
    'put-things': { ask: ['putThings'], next: [noTrust, 'closing'] },
    closing: { ask: ['closing'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 8,
      start: 4,
      effects: {
        opening: { 'bev-first': -1, renal: -1, 'where-sit': 1 },
        sachets: { 'want-well': -1, 'how-monday': 1, 'what-rubbish': 1, 'three-times': -1 },
        bevTells: { 'note-it': -2, 'your-bit': 1 },
        bevKnows: { 'is-it-needles': -1, 'show-me': 1, 'go-on-bev': -1, silence: 1 },
        myApron: { cover: -2, 'see-apron': 1, 'say-back': 1 },
        clive: { 'better-place': -1, 'what-think': 1, 'another-time': -1, silence: -1 },
        wasItTheMachine: { 'dont-worry': -1, 'ask-unit': 1, 'like-nan': 1 },
        sent: { silly: -2, 'no-wonder': 1 },
        ifNot: { 'every-time': -1, 'with-sachets': 1, silence: -1 },
        notDie: { 'full-up': -1, 'ring-unit': 1, both: 1, 'bev-happy': -2 },
        beGood: { 'well-done': -1, 'whose-yes': 1, silence: 1 },
        foundHer: { 'did-you-know': 1, 'step-out': -1 },
        putThings: { 'easy-read': -1, 'read-it-you': 1, 'bev-sign': -1 },
        closing: { 'do-my-best': -1, tuesday: 1, silence: -1 },
      },
    },
    distress: {
      least: 0,
      most: 9,
      start: 2,
      effects: {
        opening: { 'bev-first': -1, renal: 1, 'where-sit': 1, lovely: -2, silence: 1 },
        sachets: { 'want-well': -1, 'how-monday': -1, 'what-rubbish': 1 },
        bevTells: { 'note-it': -1, 'your-bit': 1, 'both-scared': -1, silence: 1 },
        bevKnows: { 'is-it-needles': 1, 'show-me': 1, 'go-on-bev': -1 },
        myApron: { cover: -1, 'see-apron': -1, 'bev-did-you': 1, silence: 1 },
        clive: { 'better-place': -2, died: 2, 'what-think': 1, 'another-time': -1 },
        wasItTheMachine: { 'not-machine': 1, 'dont-worry': -2, 'like-nan': 1, silence: 1 },
        sent: { silly: -1, 'clive-died': 2, 'no-wonder': -1, silence: 1 },
        ifNot: { 'dirty-blood': 2, 'bev-is-right': -1, silence: 1 },
        notDie: { 'full-up': -1, 'ring-unit': 1, 'bev-happy': -1, silence: 1 },
        beGood: { 'show-not-going': 1, 'well-done': -2, 'whose-yes': 1 },
        foundHer: { 'still-see': -1, unwise: 2, 'did-you-know': 1, 'step-out': 1, silence: 1 },
        putThings: { 'too-poorly': 1, 'bev-sign': -1 },
        closing: { 'do-my-best': -1, 'ring-now': -1, tuesday: 1 },
      },
    },
    understanding: {
      least: 0,
      most: 5,
      start: 0,
      effects: {
        clive: { died: 2 },
        wasItTheMachine: { 'not-machine': 2 },
        sent: { 'clive-died': 2 },
        ifNot: { 'dirty-blood': 2, 'with-sachets': 1 },
        beGood: { 'show-not-going': 2 },
      },
    },
  },
})
