import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const
const tooMuch = { when: { distress: { atLeast: 9 } }, go: 'done' } as const
const noTrust = { when: { trust: { below: 1 } }, go: 'done' } as const

/** A crisis plan that a young man makes with his father in the room, after a night that neither has forgiven. */
export const crisisPlanSection = section({
  id: 'crisis-plan',
  version: 1,
  fields: {
    opening: one(rules, ['page-one', 'see-list', 'on-yours', 'how-it-works', 'silence']),
    oneThing: one(rules, ['cannot-promise', 'put-first', 'what-night', 'why-ring', 'silence']),
    toldToHim: one(rules, ['not-by-me', 'your-dad', 'policy', 'silence']),
    putNoise: one(rules, ['asked-a-form', 'what-noise', 'work-with-me', 'silence']),
    inTheRoad: one(rules, ['were-you-ill', 'no-shoes', 'instead', 'at-his-wits', 'silence']),
    fourNights: one(rules, ['recording', 'did-you-know', 'forwards', 'or-hated', 'silence']),
    theTrainers: one(rules, ['insight', 'say-back', 'watch-for', 'how-long', 'silence']),
    askHim: one(rules, ['rubbish', 'ask-ian', 'kitchen', 'everyone', 'silence']),
    theMeter: one(rules, ['own-hands', 'secret', 'start-again', 'three-weeks', 'silence']),
    fineNow: one(rules, ['put-fine', 'the-door', 'sure', 'silence']),
    quieter: one(rules, ['look-now', 'think-of-dad', 'that-loud', 'ask-it', 'silence']),
    goesPast: one(rules, ['promise-me', 'what-like', 'dog-and-who', 'ring-team', 'silence']),
    forgetIt: one(rules, ['any-time', 'come-back-to-it', 'it-does', 'silence']),
    whatMissed: one(rules, ['only-chat', 'tell-him', 'which-of-it', 'read-numbers', 'silence']),
    fancyADrive: one(rules, ['four-a-m', 'not-binding', 'drive-back', 'can-you-ian', 'silence']),
    closing: one(rules, ['on-system', 'three-weeks-on', 'read-first', 'silence']),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['opening'],
      next: [
        { when: { opening: { is: 'on-yours' } }, go: 'one-thing' },
        { when: { opening: { is: 'how-it-works' } }, go: 'told-to-him' },
        'put-noise',
      ],
    },
    'one-thing': { ask: ['oneThing'], next: 'in-the-road' },
    'told-to-him': { ask: ['toldToHim'], next: 'in-the-road' },
    'put-noise': { ask: ['putNoise'], next: 'in-the-road' },
    'in-the-road': { ask: ['inTheRoad'], next: [noTrust, 'four-nights'] },
    'four-nights': {
      ask: ['fourNights'],
      next: [{ when: { readiness: { atLeast: 2 } }, go: 'the-trainers' }, 'ask-him'],
    },
    'the-trainers': {
      ask: ['theTrainers'],
      next: [noTrust, { when: { readiness: { atLeast: 3 } }, go: 'the-meter' }, 'fine-now'],
    },
    'ask-him': {
      ask: ['askHim'],
      next: [noTrust, { when: { readiness: { atLeast: 3 } }, go: 'the-meter' }, 'fine-now'],
    },
    'the-meter': { ask: ['theMeter'], next: [tooMuch, noTrust, 'quieter'] },
    'fine-now': { ask: ['fineNow'], next: [noTrust, 'quieter'] },
    quieter: {
      ask: ['quieter'],
      next: [tooMuch, noTrust, { when: { quieter: { is: 'ask-it' } }, go: 'goes-past' }, 'forget-it'],
    },
    'goes-past': { ask: ['goesPast'], next: [tooMuch, noTrust, 'what-missed'] },
    'forget-it': {
      ask: ['forgetIt'],
      next: [tooMuch, noTrust, { when: { forgetIt: { is: 'it-does' } }, go: 'goes-past' }, 'what-missed'],
    },
    'what-missed': { ask: ['whatMissed'], next: [tooMuch, noTrust, 'fancy-a-drive'] },
    'fancy-a-drive': { ask: ['fancyADrive'], next: [tooMuch, noTrust, 'closing'] },
    closing: { ask: ['closing'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 8,
      start: 4,
      effects: {
        opening: { 'page-one': -1, 'see-list': -1, 'on-yours': 1 },
        oneThing: { 'cannot-promise': -2, 'put-first': 1, 'why-ring': -1 },
        toldToHim: { 'not-by-me': 2, 'your-dad': -1, policy: -1, silence: -2 },
        putNoise: { 'asked-a-form': 2, 'work-with-me': -2 },
        inTheRoad: { 'were-you-ill': -1, 'no-shoes': 1, 'at-his-wits': -2 },
        fourNights: { forwards: -1 },
        theTrainers: { insight: -1, 'say-back': 1, 'watch-for': -2 },
        askHim: { rubbish: 1, 'ask-ian': -1, everyone: -1 },
        theMeter: { 'own-hands': 1, secret: 1, 'start-again': -2 },
        fineNow: { 'the-door': 1, sure: -1 },
        quieter: { 'look-now': -1, 'think-of-dad': -2, 'that-loud': 1, 'ask-it': 1 },
        goesPast: { 'promise-me': -1, 'dog-and-who': 1, 'ring-team': -2 },
        forgetIt: { 'any-time': -1, 'it-does': 2, silence: 1 },
        whatMissed: { 'tell-him': -3, 'which-of-it': 1, 'read-numbers': 1 },
        fancyADrive: { 'not-binding': -1, 'drive-back': 1 },
        closing: { 'on-system': -1, 'read-first': 1, silence: -1 },
      },
    },
    distress: {
      least: 0,
      most: 9,
      start: 2,
      effects: {
        opening: { 'page-one': 1, 'how-it-works': -1, silence: 1 },
        oneThing: { 'what-night': 1, 'why-ring': 1, silence: 1 },
        toldToHim: { 'not-by-me': 1, 'your-dad': -1 },
        putNoise: { 'asked-a-form': 1, silence: 1 },
        inTheRoad: { 'no-shoes': 1, 'at-his-wits': 1, silence: 1 },
        fourNights: { recording: -1, forwards: -1, 'or-hated': 1, silence: 1 },
        theTrainers: { 'watch-for': 1, 'how-long': 1 },
        askHim: { rubbish: 1, 'ask-ian': -1 },
        theMeter: { secret: -3, 'start-again': 2, silence: 1 },
        fineNow: { 'put-fine': -1, 'the-door': 1 },
        quieter: { 'look-now': -1, 'think-of-dad': 1, 'ask-it': 2, silence: 1 },
        goesPast: { 'promise-me': -1, 'what-like': 1, 'ring-team': 1, silence: 1 },
        forgetIt: { 'any-time': -1, 'come-back-to-it': -1, 'it-does': 2, silence: 1 },
        whatMissed: { 'only-chat': -1, 'tell-him': 1, silence: 1 },
        fancyADrive: { 'four-a-m': 1, 'can-you-ian': -1, silence: 1 },
        closing: { 'three-weeks-on': -1, 'read-first': 1 },
      },
    },
    readiness: {
      least: 0,
      most: 3,
      start: 0,
      effects: {
        oneThing: { 'what-night': 1, silence: 1 },
        putNoise: { 'what-noise': 1 },
        inTheRoad: { instead: 1, silence: 1 },
        fourNights: { 'did-you-know': 2, silence: 1 },
        theTrainers: { 'how-long': 1, silence: 1 },
        askHim: { rubbish: 1, kitchen: 2, silence: 1 },
        fineNow: { 'the-door': 1, silence: 1 },
        goesPast: { 'what-like': 1 },
      },
    },
  },
})
