import { reasonLabelsIn } from '#src/flow/no-reason.ts'
import type { recommendations } from './recommendations/section.ts'

/** What holds for everybody of an age, with an illness or in a place. */
export const labels = [
  ...['elderly', 'aged', 'old age', 'advanced age', 'very old', 'years old', 'year old', 'years of age'],
  ...['age', 'old', 'octogenarian', 'nonagenarian', 'geriatric', 'yo', 'frail', 'frailty', 'severe frailty'],
  ...[
    'very frail',
    'clinical frailty scale',
    'frailty score',
    'rockwood',
    'cfs',
    'deconditioned',
    'bedridden',
  ],
  ...['dementia', 'alzheimers', 'alzheimers disease', 'vascular dementia', 'lewy body dementia'],
  ...['memory loss', 'cognitive impairment', 'confused', 'parkinsons', 'parkinsons disease', 'stroke'],
  ...['strokes', 'cancer', 'metastatic cancer', 'metastatic disease', 'metastases', 'malignancy', 'tumour'],
  ...['leukaemia', 'lymphoma', 'heart failure', 'heart disease', 'copd', 'emphysema', 'lung disease'],
  ...['kidney failure', 'renal failure', 'liver disease', 'cirrhosis', 'motor neurone disease', 'mnd'],
  ...['multiple sclerosis', 'epilepsy', 'seizures', 'fits', 'cerebral palsy', 'diabetes', 'obesity', 'obese'],
  ...['comorbidities', 'multiple comorbidities', 'multimorbidity', 'terminal illness', 'terminally ill'],
  ...['terminal', 'end of life', 'palliative', 'life limiting illness', 'life limiting condition'],
  ...['bedbound', 'bed bound', 'housebound', 'immobile', 'chairbound', 'hoisted', 'incontinent'],
  ...['depression', 'schizophrenia', 'psychosis', 'bipolar disorder', 'personality disorder', 'alcoholic'],
  ...['learning disability', 'learning disabilities', 'intellectual disability', 'down syndrome'],
  ...['downs syndrome', 'trisomy 21', 'autism', 'autistic', 'disabled', 'disability', 'disabilities'],
  ...['wheelchair user', 'wheelchair', 'non verbal', 'nonverbal', 'lacks capacity', 'no capacity'],
  ...['poor quality of life', 'low quality of life', 'quality of life', 'no quality of life'],
  ...['lives in care', 'living in care', 'in care', 'care home', 'care home resident', 'nursing home'],
  ...['nursing home resident', 'residential care', 'supported living', 'needs full care', 'full care'],
  ...['24 hour care', 'dependent', 'fully dependent', 'dependent on others', 'homeless'],
]

/**
 * What holds for everybody of an age, with an illness or in a place is no reason not to attempt CPR for one person, and neither is
 * that it would not be right: a reason that says nothing of what CPR would do, and nothing of what the person wants, is refused;
 * one that names a label beside it is asked about (RULE-CPR-7, equality). Listed on 28 November 2026, read by no
 * clinician; good words that are not listed are refused too, and can be said in others.
 */
export const cprReasonLabels = reasonLabelsIn({
  fields: ['rec.cpr.reason'] satisfies readonly (keyof (typeof recommendations)['fields'])[],
  labels,
  spelling: {
    as: { dont: 'do not', doesnt: 'does not', wont: 'will not', wouldnt: 'would not', couldnt: 'could not' },
    near: ['breathing', 'survive', 'survived', 'recover', 'ventilator', 'distress'],
    notNear: ['breaching', 'recovery', 'recovers'],
  },
  lists: {
    would: ['(would|will|could|cannot|may|might|likely|unlikely|can not)'],
    whom: ['(me|him|her|them|this (man|woman|child|person))'],
    it: ['(it|this|that|cpr|resus*|compressions|shocks)'],
    /** Whose words are not the person's. */
    others: [
      '(family|familys|mother|mothers|father|fathers|parents?|mum|mums|dad|dads|wife|wifes|husband|husbands|partner|partners)',
      '(son|sons|daughter|daughters|brother|brothers|sister|sisters|children|relatives?|friends?|carers?|attorney|staff|home)',
      '(nurses?|doctors?|gp|gps|consultants?|team|teams|ward|mdt|colleagues|hospital|everybody|everyone|anybody|anyone)',
      '(nobody|no one|we|i|us|one|people)',
    ],
    might: ['(do|does|did|has|have|had|would|will|could|can|may|might|also|all|both|not|never|ever)'],
    say: [
      '(say|says|said|tell|tells|told|ask|asks|asked|want|wants|wanted|wish|wishes|wished|prefer|prefers|preferred)',
      '(refuse|refuses|refused|agree|agrees|agreed|accept|accepts|accepted|hope|hopes|hoped|fear|fears|feared|values)',
      '(choose|chooses|chose|decline|declines|declined|think|thinks|thought|feel|feels|felt|decide|decides|decided)',
    ],
    harm: [
      '(hurt|hurts|harm|harms|harmed|injure|injures|injuries|break|breaks|broken|crush|crushes|crack|cracks|fracture|fractures)',
      '(pain|painful|distress|distressed|distressing|frighten|frightened|suffer|suffering|damage|damages|bleed|bleeding)',
      '(violent|brutal|traumatic|trauma|prolong|prolongs|lengthen)',
    ],
    /** Alive, and how: what may come of it. */
    after: [
      '(recover|recovers|recovery|regain|wake|reverse|reversed|undo|cure|cured|restore|restored)',
      '(leave {whom}|be left|left (with|worse)|worse off|come (back|round|through))',
      '((come|go|get|return|going|back|reach) .. home|leave .. hospital)',
      '((die|dying) (soon|again|within|anyway|shortly|of|from|in (days|hours|weeks|hospital))|live (longer|through|beyond|more|another))',
      '(days|weeks|hours|minutes)',
    ],
    machines: ['(ventilator|ventilated|machines?|intensive care|icu|itu|life support|brain)'],
  },
  says: [
    // What CPR would do, or not, in this body.
    'heart',
    '(lungs?|breathe|breathing|pulse|airway|rhythm|rhythms)',
    '(arrest|arrests) .. (would|will) .. (come|be|mean|end|follow|return)',
    '(beat|beats|beating|pumps|pumping|restart*)',
    '(start|starts|started|starting|work|working) .. again',
    '(bring|brings|brought|get) {whom} .. (back|round)',
    '(his|her|their|the) (body|organs)',
    'too (weak|ill|sick|unwell|poorly|frail) (for {it}|to (survive|recover|come|bear|take|get|go|pull|respond|cope|beat|breathe|withstand|live))',
    '(tolerate|withstand|endure|survive|stand|bear|take) {it}',
    '(not|never|no|unlikely|would|will|could|can|may|might|if|even|to|of|chance|chances|hardly|little|low) .. surviv*',
    '(ribs?|breast bone|breastbone|sternum)',
    '({would} .. (burden|burdens|burdensome)|(burden|burdens) (for|to|of) ({whom}|{it}|treatment))',
    'bones .. (break|breaks|brittle|fragile|thin)',
    '{would} .. {harm}',
    '{would} .. (cause|bring|mean|add|give|risk) ... {harm}',
    '{would} .. {after}',
    '{would} .. (end|left|stay|live|need|put|risk|leave) .. {machines}',
    '(chance|chances|hope|likelihood|prospect) .. ({after}|leaving hospital|alive)',
    '(risk|danger) of .. brain',
    '{it} .. (impossible|dangerous|unsafe|harmful)',
    '(only|just|merely) .. prolong*',
    '(damage|bones|machines?|ventilator|pain|distress) (afterwards|after {it}|from {it})',
    '(helps|helped|harmed|hurt|revived) {whom} (before|last|then|well|more|in|when)',
    // What the person said, or wants.
    '(say|says|said|tell|tells|told|ask|asks|asked|want|wants|wanted|wish|wishes|wished|prefer|prefers|preferred)',
    '(refuse|refuses|refused|refusal|agree|agrees|agreed|accept|accepts|accepted|chose|chooses|chosen)',
    '(declines|declined) (the|to|any|{it})',
    '(he|she|they|person|patient) .. (hopes|hoped|fears|feared|dreads|hates|hated|likes|loves|values|decides|decided)',
    '(he|she|they) (is|are|was|were) (very|firmly|always|quite)? (against|clear|sure|certain)',
    'would rather',
    '(advance (decision|directive|statement)|living will|adrt|(his|her|their) (own)? choice)',
    '(matters|mattered|important) .. to {whom}',
    '(he|she|they) (has|have|had) had enough',
    'let me (go|die|be)',
  ],
  saysNot: [
    // Diseases by their names.
    '(heart|lung|lungs|cardiac) ((and|or) (heart|lung|lungs|kidney|liver))? (failure|disease|diseases|condition|conditions|problems?|trouble|cancer|attack|attacks|defects?|murmur|fibrosis|infections?|transplant)',
    '(cancer|tumours?|metastases|infections?|fibrosis|disease|secondaries|clots?|failure|defect|hole) (of|in|on) (the|his|her|their|both)? (lungs?|heart)',
    '(trouble|difficulty|difficulties|problems?|hard|short|shortness) (with|of|in)? (breathing|breath)',
    'breathing (problems?|trouble|difficulty|difficulties|disorder|support|machine)',
    '(who|has|have|had|already|previously|just) survived',
    '(survivor|survivors)',
    // The decision once more, and what would happen without CPR.
    '(if|when|should|once|event) .. (heart|breathing) .. (stops|stop|stopped|fails|ceases)',
    '(hospital|ward|admission|noise|strangers|ambulance) .. {would} .. {harm}',
    // What others say, and what somebody judged that a life is worth.
    '(dr|professor) .. {say}',
    '{others} ({might})? ({might})? ({might})? {say}',
    'who would .. {say}',
    '(it|{others}) would rather',
    '(agreed|decided|said|told) (by|with|at|in) (the|a|his|her|their|our)? {others}',
    '(was|been|is) (agreed|decided|accepted|said) !(with (him|her|them|the (person|patient)))',
    '(wish|wishes|want|wants) (of|from) (the|his|her|their)? {others}',
    '(burden|burdens|risks?|harms?) .. (outweigh*|greater|exceed*)',
    '(burden|burdens) (to|for|on) (the|his|her|their|our)? (society|{others})',
    '(wish|wished) {it} on',
    '(end|ends|ended) .. suffering',
  ],
})
