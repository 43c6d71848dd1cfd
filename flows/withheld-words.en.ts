import { refusalReaderFor } from '#src/flow/listening.ts'
import type { crisis } from './crisis/section.ts'
import type { matters } from './matters/section.ts'
import { not } from './not-words.en.ts'
import type { recommendations } from './recommendations/section.ts'

type InCrisis = keyof (typeof crisis)['fields']['crisis']['item']['fields']
type Recommended = keyof (typeof recommendations)['fields']
const aim = ['matters.balance'] as const satisfies readonly (keyof (typeof matters)['fields'])[]
const goal = ['rec.goal'] as const satisfies readonly Recommended[]
const hospital = ['rec.hospital'] as const satisfies readonly Recommended[]
const criticalCare = ['rec.criticalCare'] as const satisfies readonly Recommended[]

/** As the choices read; “only if” does neither. */
const leaves = (text: string): boolean => / is not recommended$/u.test(text)
const gives = (text: string): boolean => / is recommended$/u.test(text)

/**
 * Hospital as clinicians recommend it, beside whatever is said of hospital or of an ambulance. Where comfort is what care is for, the
 * team’s lines about an ambulance are for what home cannot settle, such as a broken hip, and stand in most good plans.
 */
export const hospitalDecided = {
  ...{ in: hospital, leaves, gives },
  settledBy: (field: string, text: string): boolean =>
    goal.some((one) => one === field) && text === 'Comfort first',
}

const spelling = { as: { dont: 'do not', doesnt: 'does not', wont: 'will not' }, near: [], notNear: [] }
const machine = [
  'intensive care',
  'critical care',
  '(icu|itu|hdu)',
  '(breathing|life support) machines?',
  '(a|the|to)? ventilat*',
  'life support',
  'a breathing tube',
]
const wanting = [
  '(want|wants|wanted|wish|wishes|prefer|prefers|choose|chooses|accept|accepts)',
  '(would|will) (like|go|have)',
  '(agree|agrees|agreed|yes) to',
  'happy (with|for|to|to be)',
]

/** That everything is to be done, whoever says so of what care is for. */
const wantsEverything = refusalReaderFor({
  spelling,
  lists: { not, wanting },
  refuses: [
    '{wanting} ... (everything|every treatment|all treatments?) .. (possible|done|tried|that can|you can|they can|going)?',
    '{wanting} .. (full|maximum) (active)? (escalation|treatment)',
    '(do|try) everything (possible|you can|they can|that can be done)',
    '{wanting} .. (to)? (live|stay alive) .. (as long as|whatever it takes)',
    '(treat|treated|treats) .. (like|as|the same as) (anybody|anyone|everybody|everyone) (else)?',
    '(keep me alive|fight) .. (whatever|at all costs|to the end|as long as)',
  ],
  harmless: [
    '(no|{not}|without|rather than|instead of) ... (everything|every treatment|all treatments?|full|maximum|alive)',
    '{not} .. (treat|treated|treats)',
  ],
})

const inCrisis = ['crisis.clinicianAction', 'crisis.escalateWhen'] as const satisfies readonly InCrisis[]
/** For what home cannot settle an ambulance stands in most good plans; one that is called without an if or a for is asked about. */
const callsAlways = (text: string): boolean =>
  text
    .split(/(?<=[.!?;])\s+|\n+/u)
    .some(
      (sentence) =>
        /\b(?:call|ring|phone|dial)\b[^.]{0,100}\b(?:999|112|ambulance)\b/iu.test(sentence) &&
        !/\b(?:if|when|unless|for|only|not|never|no|don[’']t|without|before|instead|after|until|below|above|under|over)\b/iu.test(
          sentence,
        ),
    )

/**
 * What clinicians recommend to leave out, beside what the person said or chose, or the team’s own lines: whoever signs says why
 * both stand, and neither is suggested. Listed on 28 November 2026, read by no clinician; what is said in other words is not heard.
 */
export const withheldSayings = {
  'critical-care': {
    words: 'Intensive care, or a breathing machine',
    refused: [
      '{not} ... (intensive care|critical care|ventilat*|life support|breathing (machine|tube)|icu|itu)',
      'no (intensive care|critical care|ventilat*|life support|breathing machines?|icu|itu)',
      '(refuse|refuses|refused|against|hate|hates|dread|dreads) ... (intensive care|ventilat*|life support|breathing machines?)',
    ],
    harmless: [
      '{not} (forget|wait|hesitate|delay|mind|afraid|scared) ... (intensive care|ventilat*|breathing machines?)',
      '(well|room) ventilat*',
    ],
    isWanted: refusalReaderFor({
      spelling,
      lists: { not, machine, wanting },
      refuses: [
        '{wanting} (to)? (be|go|have|try)? (on|in|to|into|a|the|even)? {machine}',
        '(including|and even) {machine}',
        '(put|take|move|transfer) (me|him|her|them) (on|onto|to|into) {machine}',
        '(for|offer|offered) {machine} (if|when|for)',
      ],
      harmless: ['(no|{not}|without|against|refuse*|avoid) ... {machine}'],
    }),
    opposedAs: 'critical-care',
    decided: { in: criticalCare, leaves, gives },
  },
  'goal-everything': {
    words: 'Comfort first, and words that ask for every treatment',
    refusedIn: goal,
    refused: ['. comfort first .'],
    harmless: [],
    isWanted: wantsEverything,
  },
  'goal-crew': {
    words: 'Comfort first, and an ambulance that is called whatever the cause',
    refusedIn: goal,
    refused: ['. comfort first .'],
    harmless: [],
    wantedIn: inCrisis,
    isWanted: callsAlways,
  },
  'treated-alike': {
    words: 'Hospital or intensive care that is not recommended, and words that ask for every treatment',
    refused: [],
    harmless: [],
    isWanted: wantsEverything,
    decided: { in: [...hospital, ...criticalCare], leaves, gives: () => false },
  },
  'longer-left-out': {
    words: 'Hospital or intensive care that is not recommended, and a longer life as what matters most',
    refused: [],
    harmless: [],
    wantedIn: aim,
    isWanted: (text: string) => /living (?:longer|as long as possible) matter/iu.test(text),
    decided: { in: [...hospital, ...criticalCare], leaves, gives: () => false },
  },
} as const
