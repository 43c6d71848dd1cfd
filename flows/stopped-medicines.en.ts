import { type Contradiction, readerOf } from '#src/flow/contradictions.ts'
import { medicineFamilies } from './health/late-medicines.en.ts'
import type { health } from './health/section.ts'
import { not } from './not-words.en.ts'

const takenIn = [
  'health.medicines',
  'health.timeCritical',
] as const satisfies readonly (keyof (typeof health)['fields'])[]

/**
 * Medicines of which harm comes when they stop, by name, or by a family that people call them. Not whole; listed on 28 November
 * 2026, and read by no clinician.
 */
export const medicines: Readonly<Record<string, { readonly words: string; readonly named: string }>> = {
  lithium: { words: 'Lithium', named: medicineFamilies.lithium },
  clozapine: { words: 'Clozapine', named: medicineFamilies.clozapine },
  olanzapine: { words: 'Olanzapine', named: '(olanzapine|zyprexa)' },
  quetiapine: { words: 'Quetiapine', named: '(quetiapine|seroquel)' },
  risperidone: { words: 'Risperidone', named: '(risperidone|risperdal)' },
  aripiprazole: { words: 'Aripiprazole', named: '(aripiprazole|abilify)' },
  depot: {
    words: 'A depot injection',
    named: '(depot|paliperidone|zuclopenthixol|clopixol|flupentixol|depixol)',
  },
  sertraline: { words: 'Sertraline', named: 'sertraline' },
  fluoxetine: { words: 'Fluoxetine', named: '(fluoxetine|prozac)' },
  venlafaxine: { words: 'Venlafaxine', named: 'venlafaxine' },
  mirtazapine: { words: 'Mirtazapine', named: 'mirtazapine' },
  diazepam: { words: 'Diazepam', named: '(diazepam|valium)' },
  lorazepam: { words: 'Lorazepam', named: '(lorazepam|ativan)' },
  pregabalin: { words: 'Pregabalin or gabapentin', named: '(pregabalin|gabapentin)' },
  valproate: { words: 'Valproate', named: '(valproate|epilim|depakote)' },
  levetiracetam: { words: 'Levetiracetam', named: '(levetiracetam|keppra)' },
  lamotrigine: { words: 'Lamotrigine', named: 'lamotrigine' },
  carbamazepine: { words: 'Carbamazepine', named: '(carbamazepine|tegretol)' },
  phenytoin: { words: 'Phenytoin', named: 'phenytoin' },
  clobazam: { words: 'Clobazam', named: 'clobazam' },
  insulin: { words: 'Insulin', named: medicineFamilies.insulin },
  steroids: { words: 'Steroids', named: medicineFamilies.steroids },
  'blood-thinner': { words: 'A blood thinner', named: medicineFamilies['blood-thinner'] },
  parkinsons: { words: 'A medicine for Parkinson’s', named: medicineFamilies.parkinsons },
  'beta-blocker': {
    words: 'A beta blocker',
    named: '(beta blocker*|bisoprolol|propranolol|atenolol|metoprolol)',
  },
  transplant: {
    words: 'A medicine after a transplant',
    named: '(tacrolimus|ciclosporin|mycophenolate|azathioprine)',
  },
  methadone: { words: 'Methadone or buprenorphine', named: '(methadone|buprenorphine|buvidal)' },
  morphine: { words: 'Morphine', named: '(morphine|oramorph|zomorph)' },
}
/** What people call all that they take. */
const unnamed = [
  '(my|his|her|their|the|all|taking|having) (tablets?|pills?|medication|medications|medicines?|meds|injections?|inhalers?)',
]

const lists = {
  not: [...not, 'have not', 'has not', 'havent', 'hasnt', 'am not', 'is not', 'no longer'],
  taking: ['taking', 'using', 'having', 'with'],
  whose: [
    'my',
    'his',
    'her',
    'their',
    'the',
    'all',
    'all my',
    'all of my',
    'any',
    'any of my',
    'your',
    'our',
    'some of my',
  ],
}
const stops = [
  '(stopped|quit|ditched|binned|dropped|refused|refuses|refusing) ({taking})? ({whose})? {it}',
  '(gave|given) up ({taking})? ({whose})? {it}',
  '(come|came|gone|went|been|am|is|are) (right|straight|completely)? off ({whose})? {it}',
  '(took|taken|taking) (me|him|her|them|myself) off ({whose})? {it}',
  '(not|no longer) on ({whose})? {it}',
  '{not} (been)? (taken|taking|took|having|using|swallowed|touched) ({whose})? {it}',
  '{not} (take|takes|have|has|use|uses|had) ({whose})? {it} .. (any more|anymore|since|now|again|this week)',
  'no longer (take|takes|have|has|use|uses) ({whose})? {it}',
  '{it} .. (was|were|is|are|been|got) (now)? (stopped|withdrawn)',
  '{it} ... (stopped|came off it|come off it|gave it up|not taking it|no longer take it|no longer takes it) .. (it|on|since|last|this|yesterday|today|a|now)',
]
/** What is only feared or forbidden, what others did, and what was long ago. */
const harmless = [
  '(if|when|before|until|unless|once|in case|whether|after|without|because) ... {it} .. (is|was|are|were|gets) (suddenly)? (stopped|withdrawn)',
  '(must|should|can|could|may|might|never|not|cannot) ... stopped',
  '(never|not) (stopped|quit|refused|dropped|ditched|binned)',
  '(mother|father|mum|dad|wife|husband|sister|brother|friend|cousin|aunt|uncle|son|daughter) (once|also)? (has|have|had|was|is)? (stopped|refused|quit|came off|come off|gave up|been off)',
  '(stopped|quit|came off|come off|gave up|given up) ({taking})? ({whose})? {it} .. (in #|years ago|a long time ago|as a (child|boy|girl|teenager|student))',
]
const takesIt = [
  '(stop|stopped|avoid|avoids|without|withhold|instead of|rather than|off|no|no longer) .. {it}',
  '{not} ... {it}',
  '{it} .. (is|was|are|were|has been)? (stopped|withdrawn|not (to be)? given)',
  '(allergic|allergy|allergies|intolerant|reaction|reactions) .. {it}',
  '{it} (allergy|allergies|allergic|intolerance|reaction)',
]

const all = Object.values(medicines).map(({ named }) => named)

/** That somebody takes a medicine no more, in words of any answer. */
export const saysStopped = readerOf({ ...lists, it: [...all, ...unnamed] }, stops, harmless)

/** That words to stop stand beside any of them, harmless or not. */
const speaksOfStopping = readerOf({ ...lists, it: all }, stops, [])

/**
 * A medicine that one answer says is stopped, and the team's words, or the list of medicines, still have: whoever signs reads both.
 */
export const stoppedMedicines: readonly Contradiction[] = Object.entries(medicines).map(
  ([id, { words, named }]) => {
    const its = { ...lists, it: [named] }
    const isStopped = readerOf(its, stops, harmless)
    const isTaken = readerOf(its, ['{it}'], takesIt)
    return {
      ...{
        id: `stopped-${id}`,
        words: `${words}: stopped, or still taken`,
        wantedIn: takenIn,
        isRefusedByOthers: true,
        heardWith: speaksOfStopping,
      },
      told: 'Another answer of yours says something else about this medicine. If both are right, write since when.',
      isRefused: (_, text) => isStopped(text),
      isWanted: (_, text) => isTaken(text),
    }
  },
)
