import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const
const tooMuch = { when: { distress: { atLeast: 9 } }, go: 'done' } as const
const noTrust = { when: { trust: { below: 1 } }, go: 'done' } as const

/** A talk on a ward about a DNACPR form that a daughter found at home, and that nobody had told her of. */
export const formInFolderSection = section({
  id: 'form-in-folder',
  version: 1,
  fields: {
    opening: one(rules, ['cpr-only', 'boiler', 'not-here', 'what-told', 'silence']),
    inMarch: one(rules, ['did-they-ring', 'pie', 'complaints', 'silence']),
    redLetters: one(rules, ['everything', 'same-fear', 'not-ceiling', 'silence']),
    whoseName: one(rules, ['cannot-read', 'team', 'find-out', 'silence']),
    theReason: one(rules, ['early-signs', 'read-together', 'strike-out', 'the-other', 'silence']),
    bottomStair: one(rules, ['two-things', 'so-you-see', 'goes-through', 'silence']),
    walkPast: one(rules, ['the-picture', 'no-but', 'of-course', 'silence']),
    whatIsIt: one(rules, ['figures', 'how-much', 'ribs', 'spare-you', 'silence']),
    soYouDecide: one(rules, ['cannot-demand', 'owed', 'up-to-you', 'silence']),
    oneThing: one(rules, ['will-do', 'your-words', 'national', 'fair-point', 'silence']),
    doesSheKnow: one(rules, ['afraid', 'keep-it', 'have-to', 'ask-with-you', 'silence']),
    byTorch: one(rules, ['so-agreed', 'torch-sorry', 'alison-knew', 'that-night', 'silence']),
    rubItOut: one(rules, ['leave-it', 'too-much-what', 'give-it-a-go', 'four-things', 'silence']),
    closing: one(rules, ['policy', 'no-surprise', 'new-page', 'silence']),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['opening'],
      next: [
        { when: { opening: { oneOf: ['boiler', 'what-told'] } }, go: 'in-march' },
        { when: { opening: { is: 'cpr-only' } }, go: 'red-letters' },
        'whose-name',
      ],
    },
    'in-march': { ask: ['inMarch'], next: 'the-reason' },
    'red-letters': { ask: ['redLetters'], next: 'the-reason' },
    'whose-name': { ask: ['whoseName'], next: 'the-reason' },
    'the-reason': {
      ask: ['theReason'],
      next: [noTrust, { when: { trust: { atLeast: 5 } }, go: 'bottom-stair' }, 'walk-past'],
    },
    'bottom-stair': { ask: ['bottomStair'], next: [tooMuch, 'what-is-it'] },
    'walk-past': { ask: ['walkPast'], next: [noTrust, 'what-is-it'] },
    'what-is-it': {
      ask: ['whatIsIt'],
      next: [tooMuch, noTrust, { when: { understanding: { atLeast: 2 } }, go: 'one-thing' }, 'so-you-decide'],
    },
    'so-you-decide': { ask: ['soYouDecide'], next: [tooMuch, noTrust, 'does-she-know'] },
    'one-thing': { ask: ['oneThing'], next: [noTrust, 'does-she-know'] },
    'does-she-know': { ask: ['doesSheKnow'], next: [tooMuch, noTrust, 'by-torch'] },
    'by-torch': { ask: ['byTorch'], next: [tooMuch, noTrust, 'rub-it-out'] },
    'rub-it-out': { ask: ['rubItOut'], next: [tooMuch, noTrust, 'closing'] },
    closing: { ask: ['closing'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 10,
      start: 4,
      effects: {
        opening: { 'cpr-only': -1, boiler: 1, 'not-here': -2, silence: -1 },
        inMarch: { pie: 1, complaints: -1, silence: 1 },
        redLetters: { everything: 1, 'same-fear': 2, 'not-ceiling': -1 },
        whoseName: { 'cannot-read': 1, team: -1, 'find-out': 2 },
        theReason: { 'early-signs': -2, 'read-together': 2, 'strike-out': 1 },
        bottomStair: { 'so-you-see': -1, 'goes-through': 1, silence: 1 },
        walkPast: { 'the-picture': -1, 'no-but': 1, 'of-course': 1, silence: -2 },
        whatIsIt: { 'how-much': 1, 'spare-you': -1 },
        soYouDecide: { owed: 1, 'up-to-you': 1, silence: -1 },
        oneThing: { 'will-do': 1, national: -1 },
        doesSheKnow: { afraid: 1, 'keep-it': 1, 'have-to': -1, 'ask-with-you': 1 },
        byTorch: { 'so-agreed': -2, 'torch-sorry': 1, 'that-night': 1, silence: 1 },
        rubItOut: { 'leave-it': -1, 'give-it-a-go': -2, 'four-things': 1 },
        closing: { policy: -1, 'new-page': 1, silence: -1 },
      },
    },
    distress: {
      least: 0,
      most: 10,
      start: 4,
      effects: {
        opening: { 'what-told': -1, silence: 1 },
        inMarch: { 'did-they-ring': 1, pie: 1, complaints: -1 },
        redLetters: { everything: 1, 'same-fear': -1, silence: 1 },
        whoseName: { 'cannot-read': -1, team: 1, silence: 1 },
        theReason: { 'early-signs': 1, 'read-together': 1, 'strike-out': -3, 'the-other': 1, silence: 1 },
        bottomStair: { 'so-you-see': 2, 'goes-through': 1, silence: 1 },
        walkPast: { 'no-but': 1, 'of-course': -3, silence: 1 },
        whatIsIt: { figures: 1, ribs: 2, 'spare-you': -1, silence: 1 },
        soYouDecide: { 'cannot-demand': 2, owed: 1, 'up-to-you': -2, silence: 1 },
        oneThing: { 'fair-point': -1 },
        doesSheKnow: { 'keep-it': -2, 'have-to': 1, 'ask-with-you': 1, silence: 1 },
        byTorch: { 'so-agreed': -1, 'torch-sorry': -2, 'alison-knew': 1, 'that-night': 1 },
        rubItOut: { 'leave-it': -1, 'too-much-what': 1, 'give-it-a-go': 1, silence: 1 },
        closing: { policy: 1, 'no-surprise': -2, 'new-page': 1 },
      },
    },
    understanding: {
      least: 0,
      most: 5,
      start: 0,
      effects: {
        opening: { 'cpr-only': 1 },
        redLetters: { everything: 2 },
        theReason: { 'the-other': 1 },
        bottomStair: { 'two-things': 2 },
        walkPast: { 'no-but': 1 },
        whatIsIt: { figures: 1, ribs: 2 },
        soYouDecide: { 'cannot-demand': 1, owed: 2 },
        oneThing: { 'your-words': 1 },
        byTorch: { 'that-night': 1 },
      },
    },
  },
})
