import { type HarmWords, harmsFrom } from '#src/flow/harms.ts'
import type { about } from './about/section.ts'
import type { crisis } from './crisis/section.ts'
import type { health } from './health/section.ts'
import type { home } from './home/section.ts'
import { not } from './not-words.en.ts'
import { pronouns } from './pronouns.en.ts'

const allergicIn = ['health.allergies'] as const satisfies readonly (keyof (typeof health)['fields'])[]
const takenIn = ['health.medicines'] as const satisfies readonly (keyof (typeof health)['fields'])[]
const worseIn = ['crisis.notHelpful', 'about.pleaseDont'] as const satisfies readonly (
  | keyof (typeof about)['fields']
  | keyof (typeof crisis)['fields']['crisis']['item']['fields']
)[]

const warnedIn = [
  'health.allergies',
  'health.alerts',
  'home.hazards',
  'about.stayAway',
] as const satisfies readonly (
  | keyof (typeof about)['fields']
  | keyof (typeof health)['fields']
  | keyof (typeof home)['fields']
)[]

/** By its own names, and by its family's. */
export const substances = {
  penicillin: {
    words: 'Penicillin and its like',
    named: [
      '(penicillin|penicillins|benzylpenicillin|phenoxymethylpenicillin|amoxicillin|amoxycillin|ampicillin)',
      '(flucloxacillin|co amoxiclav|augmentin|piperacillin|tazocin|pivmecillinam|temocillin)',
    ],
  },
  cephalosporins: {
    words: 'Cephalosporins',
    named: ['(cephalosporin*|cefalexin|cephalexin|cefuroxime|ceftriaxone|cefotaxime|cefaclor)'],
  },
  macrolides: {
    words: 'Clarithromycin, erythromycin and their like',
    named: ['(macrolide*|clarithromycin|erythromycin|azithromycin)'],
  },
  trimethoprim: {
    words: 'Trimethoprim, or sulfa medicines',
    named: ['(trimethoprim|co trimoxazole|septrin|sulfonamide*|sulphonamide*|sulfa|sulpha)'],
  },
  tetracyclines: { words: 'Tetracyclines', named: ['(tetracycline*|doxycycline|lymecycline|minocycline)'] },
  nitrofurantoin: { words: 'Nitrofurantoin', named: ['nitrofurantoin'] },
  metronidazole: { words: 'Metronidazole', named: ['(metronidazole|flagyl)'] },
  quinolones: { words: 'Ciprofloxacin and its like', named: ['(ciprofloxacin|levofloxacin|quinolone*)'] },
  gentamicin: { words: 'Gentamicin', named: ['gentamicin'] },
  nsaids: {
    words: 'Aspirin, ibuprofen and their like',
    named: ['(aspirin|ibuprofen|nurofen|naproxen|diclofenac|nsaid|nsaids|anti inflammator*)'],
  },
  paracetamol: { words: 'Paracetamol', named: ['(paracetamol|co codamol)'] },
  codeine: { words: 'Codeine', named: ['(codeine|co codamol|dihydrocodeine)'] },
  morphine: { words: 'Morphine', named: ['(morphine|oramorph|diamorphine)'] },
  oxycodone: { words: 'Oxycodone', named: ['(oxycodone|oxynorm|oxycontin)'] },
  fentanyl: { words: 'Fentanyl', named: ['(fentanyl|alfentanil)'] },
  tramadol: { words: 'Tramadol', named: ['tramadol'] },
  buprenorphine: { words: 'Buprenorphine', named: ['(buprenorphine|butrans|butec)'] },
  haloperidol: { words: 'Haloperidol', named: ['(haloperidol|haldol)'] },
  levomepromazine: { words: 'Levomepromazine', named: ['(levomepromazine|nozinan)'] },
  cyclizine: { words: 'Cyclizine', named: ['cyclizine'] },
  metoclopramide: { words: 'Metoclopramide', named: ['(metoclopramide|maxolon)'] },
  prochlorperazine: { words: 'Prochlorperazine', named: ['(prochlorperazine|stemetil|buccastem)'] },
  ondansetron: { words: 'Ondansetron', named: ['ondansetron'] },
  midazolam: { words: 'Midazolam', named: ['midazolam'] },
  lorazepam: { words: 'Lorazepam', named: ['(lorazepam|ativan)'] },
  diazepam: { words: 'Diazepam', named: ['(diazepam|valium)'] },
  promethazine: { words: 'Promethazine', named: ['(promethazine|phenergan)'] },
  hyoscine: { words: 'Hyoscine', named: ['(hyoscine|buscopan)'] },
  steroids: { words: 'Steroids', named: ['(dexamethasone|prednisolone|steroid|steroids)'] },
  iodine: { words: 'Iodine', named: ['(iodine|povidone|betadine)'] },
  chlorhexidine: { words: 'Chlorhexidine', named: ['chlorhexidine'] },
  latex: { words: 'Latex', named: ['latex'] },
  plasters: { words: 'Sticking plasters', named: ['(plaster|plasters|elastoplast|adhesive|micropore)'] },
} satisfies HarmWords['substances']

/**
 * What the team writes although the plan says that it harms: a substance by its name, or its family's, and what is not to be done
 * by the words that both have. Words only ask, and decide nothing. Listed on 27 November 2026, read by no clinician.
 */
export const harms = harmsFrom({
  lists: { not },
  told: 'Another answer of yours says something else about this. Please look at both.',
  allergy: (substance) => `${substance}: an allergy or bad reaction`,
  allergicIn,
  takenIn,
  harmless: [
    '{not} ... {it}',
    'no (more)? {it}',
    '(avoid|avoids|avoiding|without|withhold|stop|stopped|against|instead of|rather than|alternative to|alternatives to|free of) .. {it}',
    '(allergic|allergy|allergies|intolerant|intolerance|reaction|reactions|anaphylaxis|sensitive) .. {it}',
    '{it} (allergy|allergies|allergic|intolerance|intolerant|reaction|free|anaphylaxis|sensitivity)',
  ],
  besideName: {
    harms: [
      '(allerg*|reaction|react|reacts|reacted|rash|hives|swell*|sick|anaphyla*|itch*|collapse*|intolerant|faint*) (badly)? (to|from|after|on|by) (the|some|any|other|all|also|even|both)? {it}',
      '(same|also|likewise|similar|worse) (thing|reaction|rash|happens|happened)? (with|to|from|after|for|on) (the|some|any|other|all|even|both)? {it}',
      '(same|also|likewise|similar|worse) (thing|reaction|rash|happens|happened)? (with|to|from|after|for|on) .. (and|or) {it}',
      '{it} (does|did|gives|gave|causes|caused|makes|made|brings|brought) (me|him|her|them)? (exactly|just)? (the same|same|it too|sick|ill|itch*|swell*|(a|hives|in|out|come)|as bad|worse|faint*)',
      '{it} (too|also|as well|either|is the same|is as bad|is worse)',
      '{not} (have|take|tolerate|be given|use|touch) .. {it}',
    ],
    harmless: [
      '{it} (too|also|as well)? (helped|helps|settled|settles|stopped|stops|worked|works|(is|was) (fine|ok|all right|safe)|did not|does not)',
      '(helped|settled|better|treated|needed|given|gave|stopped|fine|safe|ok|all right) (it|me|him|her|them)? (by|with|on|for|was|were)? .. {it} (too|also|as well)?',
      '(no|{not}|never|without) (allerg*|reaction|react|rash|hives|swell*|sick) (to|from|after|on|by) .. {it}',
    ],
  },
  substances,
  warned: {
    in: warnedIn,
    denied: (question) => `${question}: another plan told of some, and this one says that there are none`,
  },
  worse: {
    words: 'What makes it worse, or is not to be done',
    in: worseIn,
    refuses: /^\s*(?:please )?(?:do not|don['\u2019]?t|never)\b/i,
    unsaid: ['forget', 'without', 'unless', 'except', 'until', 'stop', 'refuse', 'ignore'],
    negated: [
      'not',
      'no',
      'never',
      'avoid',
      'dont',
      'without',
      'stop',
      'refuse',
      'instead',
      'nobody',
      'cannot',
    ],
    given: ['give', 'gives', 'giving', 'given', 'feed', 'feeding', 'offer', 'offering', 'drink', 'drinking'],
    same: {
      laid: 'lay',
      lying: 'lay',
      lie: 'lay',
      lies: 'lay',
      held: 'hold',
      kept: 'keep',
      left: 'leave',
      given: 'give',
      gave: 'give',
      taken: 'take',
      took: 'take',
      stood: 'stand',
      sat: 'sit',
      tied: 'tie',
      tying: 'tie',
      shut: 'shut',
    },
    small: [
      ...pronouns,
      ...[
        'a',
        'an',
        'the',
        'and',
        'or',
        'but',
        'if',
        'when',
        'as',
        'than',
        'which',
        'there',
        'here',
        'people',
        'person',
      ],
      ...['patient', 'anybody', 'anyone', 'somebody', 'someone', 'everybody', 'everyone', 'is', 'are', 'was'],
      ...['be', 'been', 'being', 'am', 'do', 'does', 'did', 'doing', 'have', 'has', 'had', 'having', 'will'],
      ...['would', 'can', 'could', 'may', 'might', 'must', 'should', 'please', 'on', 'in', 'at', 'to', 'of'],
      ...['for', 'with', 'by', 'from', 'into', 'onto', 'up', 'down', 'off', 'out', 'over', 'under', 'about'],
      ...[
        'all',
        'any',
        'some',
        'too',
        'very',
        'so',
        'just',
        'only',
        'again',
        'always',
        'more',
        'much',
        'own',
      ],
      ...[
        'make',
        'makes',
        'making',
        'made',
        'get',
        'gets',
        'getting',
        'got',
        'put',
        'puts',
        'putting',
        'let',
      ],
      ...[
        'give',
        'gives',
        'giving',
        'take',
        'takes',
        'taking',
        'go',
        'going',
        'come',
        'coming',
        'like',
        'want',
      ],
      ...['try', 'trying', 'keep', 'keeping', 'tell', 'telling', 'ask', 'asking', 'say', 'saying', 'worse'],
    ],
  },
})
