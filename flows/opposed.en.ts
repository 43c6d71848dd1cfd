import { opposablesFrom } from '#src/flow/opposed.ts'
import type { about } from './about/section.ts'
import type { crisis } from './crisis/section.ts'
import type { legal } from './legal/section.ts'
import type { matters } from './matters/section.ts'
import { not } from './not-words.en.ts'
import type { papers } from './papers/section.ts'
import type { places } from './places/section.ts'
import type { recommendations } from './recommendations/section.ts'

type Asked =
  | keyof (typeof crisis)['fields']
  | keyof (typeof about)['fields']
  | keyof (typeof places)['fields']
  | keyof (typeof crisis)['fields']['crisis']['item']['fields']
const refusedIn = [
  'about.pleaseDont',
  'place.avoid',
  'crisis.notHelpful',
  'mh.treatAvoid',
] as const satisfies readonly Asked[]

const refusedByName = ['legal.adrt.refusals'] as const satisfies readonly (keyof (typeof papers)['fields'])[]
const fearedIn = ['matters.fear'] as const satisfies readonly (keyof (typeof matters)['fields'])[]
const spokenIn = [
  'place.care1',
  'place.care2',
] as const satisfies readonly (keyof (typeof places)['fields'])[]

type Recommended = (typeof recommendations)['fields']
/** Why, what was talked about, what was found and what is likely to come, in clinicians' words: “CPR would not work” is no advice to attempt it. */
const reasonsIn = [
  ...['rec.summary', 'rec.reasoning', 'rec.cpr.reason', 'rec.cpr.discussedPerson', 'rec.cpr.discussedOthers'],
  ...['legal.capacity', 'legal.bestInterests', 'cyp.competence', 'cyp.disagreement', 'cyp.disagreementRead'],
  ...['risk.toSelf', 'risk.toOthers', 'risk.fromOthers', 'risk.accidents', 'safe.concern', 'safe.childPlan'],
] as const satisfies readonly (keyof Recommended | keyof (typeof legal)['fields'])[]
const leaves = ['not-recommended', 'not-discussed', 'not-for-cpr'] as const satisfies readonly (
  | Recommended['rec.hospital']['choices'][number]
  | Recommended['rec.cpr.decision']['choices'][number]
)[]

/**
 * What somebody may refuse and the team may advise all the same: both then stand side by side before whoever signs,
 * who says why. Listed on 26 November 2026 after the data set's pairs that contradict (Q13); read by no clinician.
 */
export const opposables = opposablesFrom({
  refusedIn,
  refusedByName,
  reasonsIn,
  leaves,
  not,
  refuses: [
    '{not} ... {it}',
    'no (more|further|to)? (the)? {it}',
    '(refuse|refuses|refused|refusing|reject|rejects|decline|declines|declining|against|avoid|hate|hates) ... {it}',
    '(keep|stay|kept) ... (out of|away from|off) .. {it}',
    '(rather|would prefer to|want to) (stay|be|die) .. (than|instead of) .. {it}',
    'without .. {it}',
    '{it} .. (is|are|must|should)? (not|never) .. (wanted|given|used|allowed|acceptable|for me)',
  ],
  refusesNot: [
    '{not} (forget|mind|wait|hesitate|delay|miss|stop|withhold|leave|worry|know|remember|be without) ... {it}',
    '{not} (afraid|scared|worried) ... {it}',
  ],
  advisesNot: [
    '{not} .. {it} .. {it}',
    '{not} .. {it}',
    'no {it} {it}',
    'no {it}',
    '(avoid|avoids|without|refuse|refuses|refused|declines|declined|withhold|against|instead of|rather than|prevent) .. {it}',
    '(keep|stay) .. out of {it}',
    '(discharged|home|back) from {it}',
    '{it} ... (.)? not (recommended|advised|talked about)',
  ],
  // Whoever is afraid that nobody takes them there is not afraid of it.
  wished: {
    ...{ fearedIn, spokenIn },
    of: { 'rec.hospital': 'hospital' } satisfies Partial<Record<keyof Recommended, string>>,
    wanting: [
      '({not}|nobody|no one|too late|in time|refuse|refused|refuses|without|deny|denied|denies|need|needs) ... {it}',
      '{it} ... (too late|in time|refuse|refused|refuses|full|turn me away|turns me away)',
      '(out of|away from|leave|leaving|home from|discharged from) .. {it}',
    ],
  },
  lists: {
    whom: ['(her|him|them|me|us|patient|pt|the patient)'],
    send: ['(take|taken|bring|brought|send|sent|get|fetch|run|rush)'],
    /** "Take her in the wheelchair" leads nowhere. */
    'in-end': [
      '(.|if|for|by|when|as|to be|tonight|overnight|urgently|today|again|and|via|unless|at once|early|straight)',
    ],
    cared: ['(cared for|looked after|nursed|treated)'],
    'own-home': ['(at home|in (my|her|his|their) own (home|house|bed))'],
  },
  treatments: {
    cpr: {
      words: 'Attempting CPR',
      named: [
        'cpr',
        'resus',
        'resuscitat*',
        '(chest)? compressions',
        'defibrillat*',
        '(restart|shock) .. heart',
      ],
      refused: ['dnacpr', '(let|allow) (me|her|him|them) (to)? (die|go)', '{not} .. (bring|brought) .. back'],
      alike: ['{not} (let|allow) (me|her|him|them) (to)? (die|go)'],
    },
    hospital: {
      words: 'Going to hospital',
      named: [
        'hospitals?',
        'infirmary',
        'a and e',
        'a e',
        '(emergency (department|room)|casualty)',
        // Ed is a name as well.
        '(to|into|in|at|via|through|bypass|attend|nearest|local|the|for) ed',
        'ed (attendance|attendances|review|team|doctor|doctors|department)',
        '(amu|mau|sau|eau|cdu|icu|itu|hdu|picu)',
        '(acute|medical|surgical|emergency) (medical|surgical|assessment|admissions?|short stay) unit',
        '(acute|hospital|ambulance) trust',
        '(admit|admits|admitting|admitted|admission|admissions)',
        'readmi*',
        'inpatient',
        'convey*',
        'blue lights?',
        'blue lighted',
        'bluelight*',
        '{send} {whom} (straight|back|right)? in {in-end}',
        '(send|sent) {whom} (up|down|over) (to|.)',
        'ward',
      ],
      refused: [
        '(want|wants|wish|wishes|like|prefer|prefers|hope|hopes|choose|chooses|let {whom}|ask|asks|beg) (is)? (to)? (stay|remain|die|be|live|end) .. {own-home}',
        '{cared} .. {own-home}',
        '(keep|leave|nurse|treat) {whom} .. {own-home}',
      ],
      alike: [
        'hospital (bed|at home|notes|letter|letters|card|passport|appointment)',
        'virtual ward',
        'community hospital bed',
        'ward (off|round)',
        '(must|have to|would|will) admit (that|to|it|i|she|he)?',
        '(admit|admits|admitted|admitting) (that|to (being|feeling|it|having)|it|she is|he is|i am)',
        '(was|were|been|being) .. admitted',
        '(last|previous|recent|since|after|during) .. (admission|admissions)',
        '(talk|talks|speak|speaks|spoke|listen|listens|give|gives|said|says|say|tell|key|keys|married|related|known|wife|sister|brother|belongs|close) ... to ed',
        '(wait|waits|ask|asks|call|calls|look|looks|key) ... for ed',
      ],
    },
    'critical-care': {
      words: 'Intensive care, or a breathing machine',
      named: [
        'ventilat*',
        'intubat*',
        '(breathing|life support) machines?',
        'life support',
        'respirator',
        '(niv|bipap|cpap)',
        'intensive care',
        '(icu|itu|hdu)',
        'critical care',
        'tracheostomy',
        'breathing tube',
      ],
      alike: ['(well|room|open) ventilat*'],
    },
    antibiotics: {
      words: 'Antibiotics',
      named: ['antibiotics?', 'amoxicillin', 'co amoxiclav', 'doxycycline'],
    },
    feeding: {
      words: 'Feeding or fluids by tube or drip',
      named: [
        '(feeding|peg|ng|nasogastric|stomach) tubes?',
        'tube (fed|feed|feeding|feeds)',
        '(artificial|artificially|force|forced) (nutrition|fed|feed|feeding|hydration)',
        'peg',
        'drips?',
        '(iv|intravenous|subcutaneous) fluids',
      ],
    },
    blood: {
      words: 'Blood transfusion',
      named: ['(blood|platelet) transfusions?', 'transfus*', 'blood products?'],
    },
    dialysis: { words: 'Dialysis', named: ['dialysis', 'dialysed', 'kidney machine'] },
    operation: { words: 'An operation', named: ['operations?', 'surgery', 'operate'] },
    restraint: {
      words: 'Restraint, or sedation by force',
      named: ['restrain*', 'held down', 'hold (me|her|him|them) down', 'rapid tranquilli*', 'sedat*'],
    },
    ect: { words: 'ECT', named: ['ect', 'electroconvulsive', 'electric shock (therapy|treatment)'] },
    haloperidol: { words: 'Haloperidol', named: ['haloperidol', 'haldol'] },
    benzodiazepines: {
      words: 'Lorazepam, diazepam or midazolam',
      named: ['lorazepam', 'diazepam', 'midazolam'],
    },
    opioids: {
      words: 'Morphine and its like',
      named: ['morphine', 'oramorph', 'oxycodone', 'fentanyl', 'diamorphine'],
    },
  },
})
