import { asksForCpr, speaksOfCpr } from './cpr-words.en.ts'
import type { matters } from './matters/section.ts'
import type { recommendations } from './recommendations/section.ts'

type Named = keyof (typeof matters)['fields']
const aim = ['matters.balance'] as const satisfies readonly Named[]
type Recommended = keyof (typeof recommendations)['fields']
const goal = ['rec.goal'] as const satisfies readonly Recommended[]
const cpr = ['rec.cpr.decision'] as const satisfies readonly Recommended[]
const words = 'What care should aim for: more time, or comfort'

/** As the choices read, to the person and about them. */
const aimsAt =
  (said: RegExp) =>
  (text: string): boolean =>
    said.test(text)

/**
 * The choice between comfort and time, and own words that say the other thing: whoever signs asks which holds. Listed on
 * 27 November 2026, read by no clinician; what is said in other words is not heard.
 */
export const aimSayings = {
  // What is recommended beside what the person chose, and beside itself: by its choices alone.
  'goal-longer': {
    words,
    refusedIn: goal,
    refused: ['. comfort first .'],
    harmless: [],
    wantedIn: aim,
    isWanted: aimsAt(/living (?:longer|as long as possible) matter/i),
  },
  'goal-comfort': {
    words,
    refusedIn: goal,
    refused: ['. living as long as possible .'],
    harmless: [],
    wantedIn: aim,
    isWanted: aimsAt(/comfort matter/i),
  },
  'goal-cpr': {
    words: 'No CPR, and a longer life as what care is for',
    refusedIn: cpr,
    refused: ['do not attempt cpr'],
    harmless: [],
    wantedIn: goal,
    isWanted: aimsAt(/^living as long as possible/i),
  },
  // Asked for in anybody’s words; where these stand against a decision, that is asked about alone.
  'goal-asked-cpr': {
    words: 'CPR, which is asked for, and comfort first as what care is for',
    refusedIn: goal,
    refused: ['. comfort first .'],
    harmless: [],
    isWanted: asksForCpr,
    wantedView: speaksOfCpr,
    askedWith: 'cpr',
  },
  'scale-longer': {
    words,
    refusedIn: ['matters.value', 'matters.fear', 'matters.statement', 'about.mostImportant', 'place.avoid'],
    refused: [
      '(rather|sooner|prefer) ... (less|shorter) (time|life)',
      '(less|shorter) (time|life) .. (than|not)',
      '(than|not|over|before) (more|extra|a longer) (time|life)',
      'without (that|it|this|them) ... {not} (want|wish)',
      '(quality|comfort) (of life)? .. (over|before|rather than|more than|not) .. (quantity|length|time|years|longer)',
      '{not} (want|wants|wish) ... (kept alive|keep me alive|live longer|linger*|drag* out|drag* on|prolong*)',
      '{not} (to)? (be)? (kept|keep) (me)? alive',
      '{not} ... (at any price|at all costs)',
      '(no|not) .. prolong* .. (life|dying|suffering)',
      '(comfort|comfortable) (comes|come|is|matters) (first|most|more)',
      '(ready|happy) to (go|die)',
      '(let|leave) me go',
    ],
    harmless: [
      '{not} (yet)? (ready|happy) to (go|die)',
      '{not} .. (let|leave) me go',
      '(let|leave) me go (home|out|to|for|back|on|with|into)',
      '(ready|happy) to go (home|out|to|for|back|on|with|into|shopping)',
    ],
    wantedIn: aim,
    isWanted: aimsAt(/living (?:longer|as long as possible) matter/i),
  },
  'scale-comfort': {
    words,
    refusedIn: [
      ...(['matters.value', 'matters.statement', 'about.mostImportant'] as const),
      ...(['crisis.clinicianAction', 'crisis.escalateWhen'] as const),
    ],
    refused: [
      '(live|living|alive|going) (for)? as long as (possible|i can|you can|they can|we can)',
      '(want|wants|do|done|try|tried) ... everything (possible|done|tried|you can|they can|that can be done)',
      '(want|wants) (every|all) (treatment|treatments|chance)',
      '(more time|time|years|living|live) ... (whatever it (takes|costs)|at any (price|cost)|at all costs)',
      '(keep|keeping) me alive (whatever|no matter|at all costs|at any)',
      '(more time|living longer|staying alive) (matters|comes|is) .. (more|most|first|everything)',
      '(for|give) full (escalation|active treatment|treatment)',
      '(fight|fighting) (on|it|this) (to|until|till) the end',
    ],
    harmless: [
      '(no|{not}|without|rather than|instead of) ... (everything|every treatment|all treatments|full escalation|full active treatment|full treatment)',
      '{not} ... (as long as possible|alive|whatever it takes|at any price|at any cost|at all costs|to the end)',
      '(than|not|over|more than) .. (more time|living longer|staying alive)',
    ],
    wantedIn: aim,
    isWanted: aimsAt(/comfort matter/i),
  },
} as const
