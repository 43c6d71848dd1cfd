import { contradictionsFrom } from '#src/flow/contradictions.ts'
import { aimSayings } from './aim-words.en.ts'
import type { communication } from './communication/section.ts'
import { cprSayings } from './cpr-sayings.en.ts'
import { cprLists } from './cpr-words.en.ts'
import type { crisis } from './crisis/section.ts'
import { lateMedicines, notLate } from './health/late-medicines.en.ts'
import type { health } from './health/section.ts'
import { hospitalRefused, hospitalWanted } from './hospital-words.en.ts'
import type { legal } from './legal/section.ts'
import { not } from './not-words.en.ts'
import type { places } from './places/section.ts'
import { stoppedMedicines } from './stopped-medicines.en.ts'
import { hospitalDecided, withheldSayings } from './withheld-words.en.ts'

type Named =
  | keyof (typeof communication)['fields']
  | keyof (typeof crisis)['fields']
  | keyof (typeof health)['fields']
  | keyof (typeof legal)['fields']
const doubtedIn = [
  'health.mainDiagnosis',
  'health.otherProblems',
  'health.baseline',
  'health.recentEvents',
  'function.cognition',
] as const satisfies readonly Named[]
const presumedIn = ['legal.capacity'] as const satisfies readonly Named[]
const triedIn = {
  avoidedIn: ['mh.treatAvoid'],
  workedIn: ['mh.treatPrefer'],
} as const satisfies Readonly<Record<string, readonly Named[]>>

type Place = keyof (typeof places)['fields']
const avoidedIn = ['place.avoid'] as const satisfies readonly Place[]
const chosenIn = [
  'place.care1',
  'place.care2',
  'place.death1',
  'place.death2',
] as const satisfies readonly Place[]

/** As “no reason to doubt it” reads among the answers about capacity. */
const presumed = (text: string): boolean => text.includes('no reason to doubt')

const lateIn = ['health.timeCritical'] as const satisfies readonly Named[]
const takenIn = ['health.medicines'] as const satisfies readonly Named[]
const deniedIn = ['health.allergies'] as const satisfies readonly Named[]
const medicine = [
  '(haloperidol|haldol|lorazepam|ativan|diazepam|valium|midazolam|promethazine|phenergan|olanzapine|quetiapine|risperidone)',
  '(aripiprazole|clozapine|chlorpromazine|zuclopenthixol|clopixol|acuphase|lithium|metoclopramide|prochlorperazine|cyclizine)',
  '(penicillin*|amoxicillin|co amoxiclav|trimethoprim|nitrofurantoin|erythromycin|clarithromycin|doxycycline|antibiotic*)',
  '(morphine|oramorph|codeine|tramadol|fentanyl|aspirin|ibuprofen|paracetamol|antipsychotic*|depot)',
]

/** Of the people in a place, and no word about going there; “nobody at the hospital is to treat me” stays one. */
const ofPeopleThere = [
  '(nobody|no one|not (one|a) (nurse|doctor|person|soul)) (at|in|on|inside) .. {bare} {did}',
  '(nobody|no one) (can|could|will|would) (be|stay) with (me|him|her|them) .. {bare}',
  'no {bare} (knew|knows|know|had|has) .. (me|my|him|his|her|them|their|about)',
]
/** What was not done then is no wish for what comes. */
const notDoneThen = (place: string) => [`did not (let|keep|leave|take|put|send|tell) ... ${place}`]

const elsewhere =
  'Another answer of yours says something else about this. If both are right, write when each one is.'

const saidApart = contradictionsFrom({
  lists: {
    ...{ ...cprLists, not, medicine, late: lateMedicines },
    did: [
      '(knew|knows|know|listened|listens|told|tells|asked|asks|helped|helps|understood|understands|explained|explains)',
      '(spoke|speaks|talked|talks|came|comes|saw|sees|noticed|believed|believes|read|reads|looked|cared|cares|minded)',
      '(had|has|have|did|does|was|were|seemed|seems|could|can|would|wanted|wants|likes|liked)',
    ],
  },
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
    ...cprSayings,
    'lacks-capacity': {
      words: 'Whether the person can make these decisions',
      refusedIn: doubtedIn,
      wantedIn: presumedIn,
      refused: ['(lacks|lack|without|loses|lost) (mental)? capacity', '{not} (have)? (mental)? capacity'],
      harmless: [],
      isWanted: presumed,
    },
    // A condition shows nothing by itself about deciding, and is no answer against it.
    capacity: {
      words: 'Whether the person can make these decisions',
      isNote: true,
      refusedIn: doubtedIn,
      wantedIn: presumedIn,
      refused: [
        'dement*',
        'alzheimer*',
        'lewy bod*',
        '(cognitive|memory|brain) (impairment|loss|problems|decline|injury|damage)',
        '(forget|forgets|forgetful|forgetting|forgotten)',
        '{not} (remember|remembers|recall|retain|retains)',
        '({not}|unable to) (keep|keeps|hold|holds) ... (in (her|his|their|the|my)? (mind|head))',
        '({not}|unable to) (understand|understands|weigh|weighs) ... (decision|decisions|explained|plan|information|said)',
        '(confused|confusion|delirium|delirious|muddled|disorient*)',
        '(psychosis|psychotic|learning disability)',
      ],
      harmless: [
        '(no|{not}|never|without|rule out|ruled out) (any)? (dement*|confus*|forget*|cognitive|delirium)',
        '{not} .. (confused|muddled|forgetful|disoriented)',
        '(if|when|whenever) (i am|she is|he is|they are) .. (confused|muddled|forgetful|disoriented)',
        '(mother|father|mum|dad|wife|husband|sister|brother|partner|family) .. (has|had|with|history) .. (dement*|alzheimer*)',
      ],
      isWanted: presumed,
    },
    ...aimSayings,
    ...withheldSayings,
    'no-allergies': {
      words: 'Allergies and bad reactions',
      wantedIn: deniedIn,
      refused: [
        '{medicine} .. (locked|seized|froze|swelled|stiffened|twisted) .. (jaw|neck|tongue|throat|face|eyes|muscles)',
        '{medicine} .. (jaw|neck|tongue|throat|face|eyes|muscles) .. (lock|locked|locks|swell|swelled|swells|swollen|seized|stiff|twisted)',
        '{medicine} .. (gave|gives|caused|causes) ... (rash|hives|dystonia|seizure*|fits|anaphyla*|reaction|swelling|lockjaw|spasm*)',
        '{medicine} .. (made|makes) ... (swell|itch|collapse|faint|stiff|rigid|lock|stop breathing|come out in)',
        '{medicine} .. (nearly|almost) killed',
        '(allergic|allergy|reaction|anaphyla*|reacted badly|dystonia|rash|hives) (to|with|from|after) .. {medicine}',
        '(jaw|tongue|throat|face|neck) .. (locked|swelled|seized) (up)? (after|from|on|because of) .. {medicine}',
      ],
      harmless: [
        '{medicine} .. (no|{not}) ... (rash|reaction|lock*|swell*|itch*|stiff)',
        '(no|{not}|without) .. (allergic|allergy|reaction|rash) (to|with|from|after) .. {medicine}',
        '(mother|father|wife|husband|sister|brother|son|daughter|dog) .. (is|was|has|had|reacted) .. (allergic|allergy|reaction|badly) (to|with)? .. {medicine}',
      ],
      isWanted: (text) => /^no known allergies/i.test(text),
    },
    'no-late-medicine': {
      words: 'Medicines that must be on time, or must not stop',
      refusedIn: takenIn,
      wantedIn: lateIn,
      refused: ['{late}'],
      harmless: notLate,
      isWanted: (text) => /^none (of those in|chosen from) our list/i.test(text),
    },
  },
  tried: {
    ...triedIn,
    things: {
      haloperidol: { words: 'Haloperidol', named: ['haloperidol', 'haldol'] },
      lorazepam: { words: 'Lorazepam', named: ['lorazepam', 'ativan'] },
      diazepam: { words: 'Diazepam', named: ['diazepam', 'valium'] },
      midazolam: { words: 'Midazolam', named: ['midazolam'] },
      promethazine: { words: 'Promethazine', named: ['promethazine', 'phenergan'] },
      zopiclone: { words: 'Zopiclone', named: ['zopiclone'] },
      olanzapine: { words: 'Olanzapine', named: ['olanzapine', 'zyprexa'] },
      quetiapine: { words: 'Quetiapine', named: ['quetiapine', 'seroquel'] },
      risperidone: { words: 'Risperidone', named: ['risperidone', 'risperdal'] },
      aripiprazole: { words: 'Aripiprazole', named: ['aripiprazole', 'abilify'] },
      clozapine: { words: 'Clozapine', named: ['clozapine', 'clozaril'] },
      amisulpride: { words: 'Amisulpride', named: ['amisulpride'] },
      chlorpromazine: { words: 'Chlorpromazine', named: ['chlorpromazine', 'largactil'] },
      zuclopenthixol: { words: 'Zuclopenthixol', named: ['zuclopenthixol', 'clopixol', 'acuphase'] },
      flupentixol: { words: 'Flupentixol', named: ['flupentixol', 'depixol'] },
      paliperidone: { words: 'Paliperidone', named: ['paliperidone'] },
      lithium: { words: 'Lithium', named: ['lithium', 'priadel'] },
      valproate: { words: 'Valproate', named: ['valproate', 'depakote', 'epilim'] },
      lamotrigine: { words: 'Lamotrigine', named: ['lamotrigine'] },
      carbamazepine: { words: 'Carbamazepine', named: ['carbamazepine', 'tegretol'] },
      sertraline: { words: 'Sertraline', named: ['sertraline'] },
      fluoxetine: { words: 'Fluoxetine', named: ['fluoxetine', 'prozac'] },
      citalopram: { words: 'Citalopram', named: ['citalopram', 'escitalopram'] },
      mirtazapine: { words: 'Mirtazapine', named: ['mirtazapine'] },
      venlafaxine: { words: 'Venlafaxine', named: ['venlafaxine'] },
      amitriptyline: { words: 'Amitriptyline', named: ['amitriptyline'] },
      propranolol: { words: 'Propranolol', named: ['propranolol'] },
      pregabalin: { words: 'Pregabalin', named: ['pregabalin'] },
      morphine: { words: 'Morphine', named: ['morphine', 'oramorph'] },
      ect: { words: 'ECT', named: ['ect', 'electroconvulsive', 'electric shock (therapy|treatment)'] },
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
        ...ofPeopleThere,
        '(nobody|no one) (at|in) (my|our|own)? (own)? (home|house|flat)',
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
      decided: hospitalDecided,
      it: [
        '(to|in|into|at|back in|back to) (a|any|another|the)? hospital',
        '(going to|being in|any|more|all)? hospitals? (again|ever|at all)',
      ],
      alike: [
        ...ofPeopleThere,
        ...notDoneThen('hospitals?'),
        'hospital (unless|except|if|bed|appointment|appointments)',
        'hospital for !(me|him|her|them)',
        'hospital (at home)',
      ],
      bare: ['(a|any|the|all|every)? hospitals?'],
      chosen: ['(large|small local|general|community) hospital'],
    },
    'care-home': {
      words: 'Living in a care home or nursing home',
      it: ['(in|into|to)? (a|any|another)? (care|nursing|residential|old people s) homes?'],
      alike: ofPeopleThere,
      bare: ['(a|any|the|all)? (care|nursing|residential) homes?'],
      chosen: ['in a (care|nursing) home'],
    },
    hospice: {
      words: 'Going to a hospice',
      it: ['(in|into|to)? (a|any|another|the)? hospices?'],
      alike: ofPeopleThere,
      bare: ['(a|any|the|all)? hospices?'],
      chosen: ['in a hospice'],
    },
    'mental-health-unit': {
      words: 'Going to a mental health unit',
      it: [
        '(in|into|to)? (a|any|another|the)? (mental health|psychiatric|mental) (unit|units|ward|wards|hospital|hospitals)',
      ],
      alike: ofPeopleThere,
      bare: [
        '(a|any|the|all)? (mental health|psychiatric|mental) (unit|units|ward|wards|hospital|hospitals)',
      ],
      chosen: ['in a mental health unit'],
    },
  },
})

/**
 * Answers that may not go together: whoever signs reads both and says what was talked about. Words only ask, and decide
 * nothing. Listed on 27 November 2026, read by no clinician.
 */
export const contradictions = [...saidApart, ...stoppedMedicines]
