import { contradictionsFrom } from '#src/flow/contradictions.ts'
import { asksForCpr, cprLists, cprRefused } from './cpr-words.en.ts'
import { hospitalRefused, hospitalWanted } from './hospital-words.en.ts'
import { not } from './not-words.en.ts'
import type { places } from './places/section.ts'

type Place = keyof (typeof places)['fields']
const avoidedIn = ['place.avoid'] as const satisfies readonly Place[]
const chosenIn = [
  'place.care1',
  'place.care2',
  'place.death1',
  'place.death2',
] as const satisfies readonly Place[]

const elsewhere =
  'Another answer of yours says something else about this. Both may hold: then write when which of them does.'

/**
 * Answers that may not go together: whoever signs reads both and says what was talked about. Words only ask, and decide
 * nothing. Listed on 27 November 2026, read by no clinician.
 */
export const contradictions = contradictionsFrom({
  lists: { ...cprLists, not },
  avoidedIn,
  chosenIn,
  told: elsewhere,
  refuses: [
    '{not} .. (want|wants|wish|wishes|like|likes|be|let|leave|left|keep|kept|stay|go|going|die|live|take|taken|put|send|sent|prefer|return) ... {it}',
    '{not} (going)? {it}',
    'no (more)? {bare}',
    '(avoid|avoids|hate|hates|refuse|refuses) .. {bare}',
  ],
  sayings: {
    cpr: {
      words: 'Attempting CPR',
      refused: [
        ...cprRefused,
        'dnacpr',
        '{not} ... (cpr|resus*|defibrillat*|revive*)',
        'no (cpr|resus*|(chest)? compressions)',
        '(refuse|refuses|against) ... (cpr|resus*)',
        '{not} .. (bring|brought) .. back',
      ],
      harmless: ['{not} (forget|wait|hesitate|delay|stop|withhold|be without) ... (cpr|resus*)'],
      isWanted: asksForCpr,
    },
  },
  places: {
    home: {
      words: 'Being at home',
      it: ['(at|my|our|own|back|go|come)? home', 'in (my|our) own (bed|house|flat)'],
      alike: [
        '(care|nursing|residential|rest|old people s|peoples|funeral|children s) homes?',
        '(the)? home of',
        '(anywhere|nowhere|everywhere|somewhere) (but|except|other than) .. home',
        '(leave|leaving|away from|out of|far from|taken from|move from|moved from|lose|miss) .. home',
        'home (visit|visits|help|carer|carers|care|alone|on my own|by myself|from|too)',
        '(alone|on my own|by myself|send|sent|sending|discharge|discharged|cope|manage) .. home',
      ],
      bare: ['(at|my|our|own)? home'],
      chosen: ['. at home'],
    },
    hospital: {
      words: 'Going to hospital, or calling an ambulance',
      refused: hospitalRefused,
      isWanted: hospitalWanted,
      opposedAs: 'hospital',
      it: [
        '(to|in|into|at|back in|back to) (a|any|another|the)? hospital',
        '(going to|being in|any|more|all)? hospitals? (again|ever|at all)',
      ],
      alike: ['hospital (unless|except|if|for|bed|appointment|appointments)', 'hospital (at home)'],
      bare: ['(a|any|the|all|every)? hospitals?'],
      chosen: ['(large|small local|general|community) hospital'],
    },
    'care-home': {
      words: 'Living in a care home or nursing home',
      it: ['(in|into|to)? (a|any|another)? (care|nursing|residential|old people s) homes?'],
      alike: [],
      bare: ['(a|any|the|all)? (care|nursing|residential) homes?'],
      chosen: ['in a (care|nursing) home'],
    },
    hospice: {
      words: 'Going to a hospice',
      it: ['(in|into|to)? (a|any|another|the)? hospices?'],
      alike: [],
      bare: ['(a|any|the|all)? hospices?'],
      chosen: ['in a hospice'],
    },
    'mental-health-unit': {
      words: 'Going to a mental health unit',
      it: [
        '(in|into|to)? (a|any|another|the)? (mental health|psychiatric|mental) (unit|units|ward|wards|hospital|hospitals)',
      ],
      alike: [],
      bare: [
        '(a|any|the|all)? (mental health|psychiatric|mental) (unit|units|ward|wards|hospital|hospitals)',
      ],
      chosen: ['in a mental health unit'],
    },
  },
})
