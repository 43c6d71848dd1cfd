import { refusalReaderFor } from '#src/flow/listening.ts'
import type { recommendations } from './recommendations/section.ts'

const spelling = {
  as: {
    dnar: 'dnacpr',
    dnr: 'dnacpr',
    dnarcpr: 'dnacpr',
    dont: 'do not',
    doesnt: 'does not',
    wont: 'will not',
  },
  near: ['resuscitate', 'resuscitation', 'resuscitated', 'defibrillator'],
  notNear: [],
}

/** What words of resuscitation are about, wherever they are listened for. */
export const cprLists = {
  heart: ['(my|his|her|the|their) (heart|ticker)'],
  chest: ['(my|his|her|the|their) (chest|ribs|breast bone)'],
  whom: ['me', 'him', 'her', 'them'],
  'cpr-name': ['(cpr|resus*|defibrillation|(chest)? compressions)'],
  /** What a crew uses for it. */
  kit: ['paddles', '(defib|defibs|aed|aeds)', 'defibrillators?'],
  /** With the end of its sentence: what is to be done may stand in the next. */
  stops: [
    '(heart|ticker) .. (stops|stopped|stop|gives out|gives up|packs up|packs in|fails) (.)?',
    '(heart|ticker) .. {if-it-stops} (.)?',
  ],
  /** Of a heart where its name stands before, or what is to be done about it behind. */
  'if-it-stops': [
    '(if|when|once|should|in case) it .. (stops|stopped|stop|gives out|gives up|packs up|packs in) !(raining|snowing|pouring|hurting|bleeding|itching|beeping|me|him|her|you|us|them|at|outside)',
  ],
  /** What stops as well, and is started again. */
  runs: [
    '(boiler|heating|machine|machines|washer|dryer|dishwasher|fridge|freezer|lift|stairlift|hoist|mattress|fan|pump|drip|feed|driver)',
    '(concentrator|oxygen|nebuliser|aid|alarm|phone|tablet|computer|laptop|television|tv|telly|radio|music|song|record|film|video|tape)',
    '(clock|watch|car|van|bus|train|engine|bike|chair|wheelchair|scooter|mower|toy|printer|kettle|generator)',
  ],
  /** Behind a word for not: what is to be done all the same. */
  holds: [
    '(hesitate|hesitation|hesitating|wait|waiting|delay|delays|delaying|forget|fear|be (afraid|frightened|shy)|give up|hang about|think twice|stop trying)',
  ],
  all: ['(everything|every chance|all you can|all they can)'],
  /** Without a name for it, what is to be done about a heart that has stopped. */
  started: [
    '(start|starts|started|starting|restart|restarted|restarting|shock|shocking|kick) it',
    '(get|gets|getting) it (going|started|beating|back|again|pumping|working)',
    '(be|being) (started|restarted|shocked) (again|up|back|.|if|when)',
    '(it|{heart}) .. (started|restarted|shocked) (again|up|back|.|if|when)',
  ],
  tried: ['(try|tries|trying|have a go|give it a go|give it a try|do (what|whatever) (you|they) can)'],
  /** To live on after it. */
  lived: [
    '(to)? (live|stay alive|come back|survive)',
    '(to be)? (brought back|brought round|revived|saved|rescued)',
    '(save|rescue|revive) {whom}',
  ],
  able: ['(possible|you can|they can|you could|that can be done)'],
}

/** It is wanted, without its name: by what is done, and by what it is for. */
const cprWanted = [
  '{stops} .. (bring|get) {whom} (back|round)',
  '(bring|get) {whom} (back|round) .. {stops}',
  'we (want|wanted) everything (to be)? done for {whom}',
  'bring me (back|round) !(home|to|from|here|in|into|down|up|out|inside|upstairs|downstairs|by|with|on|at|for|a|an|the|my|some|after|later)',
  'jump start {heart}',
  '(give|giving) {heart} a (shock|jolt|kick)',
  '(shock|jolt|zap) {heart} (back|again|if|when)',
  'shock {whom} (if|when|back|again)',
  '(get|getting) {heart} .. (going|beating|started|pumping|working)',
  '(press|push|pump) (up and down)? (on)? {chest}',
  'keep {whom} alive (whatever|no matter|at all costs|at any price|as long as you can)',
  '(do|try|use|want|wants) .. {all} .. keep {whom} (alive|breathing)',
  '(do|try|want|wants|please) .. {all} .. save (me|him|her|my life|his life|her life)',
  '(do|try|want|wants|give|attempt) .. (everything|all) {able}',
  'everything {able} (please|should be done)',
  '(please|must|should) .. keep {whom} alive',
  '(want|wants|wish|like) everything (to be)? done (.|for me|to save|to keep)',
  '{stops} ... (.)? ... {started}',
  '{started} ... {stops}',
  '{if-it-stops} (.)? ... {started}',
  '{started} .. {if-it-stops}',
  '{stops} (please|then|just|do|yes)? ((have|give it) a (go|try)|try (.|it|to start|again|please|anyway))',
  '(do not|must not|please never) let me (go|die) (.|please|if {heart}|yet|just yet|without a fight|like that|just like that|so easily|too soon)',
  '(do not|must not|please never) let (him|her|them) (die (.|yet|too soon)|(go|die) (yet|just yet|without a fight|like that|just like that|so easily|too soon))',
  '{stops} .. (want|wants|like|wish|please|must|should|do|yes) .. {lived}',
  '{stops} (please|do|then|yes|just)? {lived}',
  '(stop|stops|stopped) breathing (.)? ... (want|wants|like|please|must|should|do) .. {tried}',
  '{stops} ... (want|wants|like|please|must|should|do) .. {tried}',
  '(want|wants|like|please|must|should|do) .. {tried} ... {stops}',
]

/** It stops, and is no heart. */
const otherThings = [
  '{runs} ... (.)? ... {if-it-stops} (.)? ... {started}',
  '{started} .. {if-it-stops} .. {runs}',
  '{runs} .. (stops|stopped|stop) .. (.)? .. {started}',
  '(hold|holding|squeeze|squeezing|hug|cuddle|grip) ... (.)? .. (not|never) let {whom} go',
]

/** Brought back, and from no death. */
const broughtHome = [
  '(bring|brought|bringing) {whom} back (home|a|an|my|some|the|for|in time|from (the|a|my) (hospital|shops?|day centre|garden|walk|ward))',
  '(bring|brought|bringing) {whom} (back|round) to (my|our|his|her|bed|the (house|ward|flat|home))',
  '(bring|brought|bringing) {whom} round (a|an|my|some|the)',
]

/** Everything is to be done, and for something else than to be kept alive: what is said of it is no wish for that. */
const everythingElse = [
  '{all} ({able})? to !(save|keep|bring|get|start|restart|revive|resuscitate)',
  '{all} ({able})? to (keep|get|bring|start) !(me|him|her|them|my|his|their|the)',
  '{all} ({able})? to (keep|get|bring) {whom} !(alive|breathing|going|back|round)',
  '{all} ({able})? to (keep|get|bring|start) (my|his|her|their|the) !(heart|ticker|breathing)',
  '{all} ({able})? (in|about|around|at|with) !(your power)',
  '{all} ({able})? (so|but|except|without|until)',
  '{all} ({able})? for !({whom}|as long)',
]

/** Ways to refuse it that do not name it. */
export const cprRefused = [
  '(no|not|never|nobody|without) !{holds} ... {heart} .. (restarted|started|shocked|pumped|massaged|jolted|zapped)',
  '(no|not|never|nobody|without) ... (shocks?|shocking|shocked) (to|on|through|into) ({heart}|{chest})',
  '{stops} .. (leave|let) (it|me|him|her|them)',
  '{stops} .. (no|never|nothing) .',
  '{stops} (please|then|just|you (can|may|should))? give up on {whom}',
  '{stops} ... (not|never) .. ((fight|fighting) for {whom}|{lived})',
  '(no|not|never|without) .. (be|being) brought (back|round) (.|to life|from the dead|again|if|when|once)',
  '(no|not|never|nobody|without) !{holds} .. (start|starting|restart|restarting|shock|shocking|shocks|pump|pumping|massage|massaging|jolt|zap|zapping) .. {heart}',
  '(no|not|never|nobody|without) .. (pump|pumping|jump|jumping|push|pushing|press|pressing|pound|pounding|bang|banging|thump|thumping|leap|leaping|break|breaking|crack|cracking) .. {chest}',
  '(stop|stops|stopped) breathing .. (let|leave) {whom}',
  '(let|leave) {whom} ... (stop|stops|stopped) breathing',
  '(let|leave) {whom} (be|alone|go|die|in peace) .. (heart|ticker) (stops|gives out|gives up|packs up|fails)',
  '(let|allow) nature (to)? take its course',
  '(red|purple|lilac) (dnacpr|resus*)? (form|forms)',
  'not for resus*',
  '(no|not|never|nobody|without) .. (paddles|defib|defibs)',
  '(keep|take) .. (paddles|defib) (away|off)',
  '(not|never) (want|wants|wish|try|do|give) .. {all} .. {stops}',
  '{stops} .. (not|never) (want|wants|wish|try|do|give) .. {all}',
  '(no|not) (crash (team|call)|heroics|heroic measures|mouth to mouth|kiss of life|aed|defib)',
  '(allow|want|wants|wish|wishes) .. natural death',
  '{stops} ... (.)? ... (not|never|nobody|no|no one|without|hate|hates|refuse|refuses) !{holds} ... ({started}|{tried})',
  '{stops} ... (.)? ... let it (stop|be|rest)',
  '{stops} ... (not|never|nobody|without) .. (bring|bringing|brought|get|getting) {whom} (back|round)',
  '(not|never|nobody|no one|without) !{holds} .. {started} .. {stops}',
  '(stop|stops|stopped) breathing (.)? .. (not|never) !{holds} (try|trying|start|starting|(breathe|breathing) for {whom})',
  '{if-it-stops} (.)? ... (not|never|nobody|no|no one|without|refuse) !{holds} .. {started}',
  '{cpr-name} (.)? (is|are)? (no|never|nope|not ever|certainly not|definitely not|absolutely not) (.|thank*|thanks|please|for me)',
]

/** A sentence that says no to what follows it. Listed on 28 November 2026, read by no clinician. */
export const turnsRound = refusalReaderFor({
  spelling,
  lists: {},
  refuses: [
    '(no|not|never|nobody|none|nothing|without|neither)',
    '(refuse|refuses|refused|refusing|refusal|refusals|reject|rejects|decline|declines|against|hate|hates|dread|fear|fears|afraid|stop|avoid)',
  ],
  harmless: [],
})

/** Words that speak of resuscitation, for it or against it. Listed on 26 November 2026, read by no clinician. */
export const speaksOfCpr = refusalReaderFor({
  spelling,
  lists: {
    ...cprLists,
    me: ['me', 'him', 'her', 'them', 'my heart', 'his heart', 'her heart', 'the heart'],
  },
  refuses: [
    ...cprRefused,
    '(cpr|dnacpr|respect form|respect plan)',
    '(start|starts|starting|restart|get|getting) .. {heart} (again|going|back|up)',
    '(shocks|shocking|jolt|zap|zapping|massage|massaging) .. {heart}',
    '{heart} .. (restarted|started|shocked|pumped|massaged|jolted|zapped)',
    '(shocks?|shocked) (to|on|through|into) {chest}',
    '(be|being) brought (back|round) (.|to life|from the dead|again|if|when|once)',
    '(heart|cardiac) massage',
    'cardiac arrests?',
    '(if|when|should) (i|he|she|they) (arrest|arrests)',
    '(jumping|pushing|pumping|pressing|pounding|banging|thumping) (up and down)? (on|at) {chest}',
    '(pound|bang|thump|leap) (up and down)? (on|at) {chest}',
    '(if|when|once|should) .. (stop|stops|stopped) breathing',
    'breathing (stops|stopped)',
    '(heart|ticker) .. (gives|gave|give) (out|up|in)',
    '(heart|ticker) .. (packs|packed|pack) (up|in)',
    '(heart|ticker) .. (fails|failed|goes)',
    '(let|allow) {whom} (to)? (die|slip away|pass away|go (in peace|peacefully|quietly|naturally))',
    '(form|forms) .. fridge',
    '(crash (team|call)|heroics|heroic measures|mouth to mouth|aed|defib)',
    'natural death',
    'resus*',
    'revive*',
    'defibrillat*',
    '(chest)? compressions',
    '(bring|brought|bringing) {me} (back|round)',
    '(restart|restarted|restarting) .. {me}',
    '(shock|shocked|pump|pumping) .. {heart}',
    '(please|may|can|not|never|to|do) (they|you|we)? shock {whom}',
    'heart .. (stops|stopped|stop)',
    '(jump|push|pump|press) (up and down)? on my chest',
    'kiss of life',
    'paddles',
    ...cprWanted,
  ],
  harmless: [
    ...everythingElse,
    ...otherThings,
    '(tennis|boat|boating|canoe|kayak|beach|wooden) paddles',
    'paddles (in|about|around|on) (a|the)? (sea|water|shallows|boat|canoe|kayak|lake|river)',
    '(heart|chest) (tablets?|pills?|medicine|medicines|medication|drugs|clinic|nurse|doctor|failure|disease|trouble|pain|pains|infection|infections|physio*|monitor|appointment)',
    ...broughtHome,
    '(not|never) let {whom} die (alone|in pain|frightened|afraid|thirsty|on my own)',
    '(cat|cats|dog|dogs|kitten|puppy|grandson|grandchildren|children|toddler) .. (jumping|jumps|jump|pressing|press|leap|leaps) .. {chest}',
    '(let|allow) {whom} (to)? die (at|in|here|where|with) (home|my|his|her|our|the|own|bed)?',
    'heart goes (out|fast|faster|quick|like)',
    'revive* (the|a|an|my)? (garden|plants?|flowers?|allotment|memories|business)',
  ],
})

/**
 * Words that ask for it. What is missed is pointed at as words about it all the same; only that it does not agree with a
 * refusal is then not said. Listed on 26 November 2026, read by no clinician.
 */
export const asksForCpr = refusalReaderFor({
  spelling,
  lists: {
    ...cprLists,
    asks: [
      '(want|wants|wanted|wish|wishes|like|ask|asks|asked|agree|agrees)',
      '(please|do|try|give|attempt|start|should|must|yes to|in favour of)',
    ],
    not: [
      '(not|no|never|nobody|without|against|refuse*|reject*|declin*|hate|hates|dread|dreads|rather than|instead of) !{holds}',
    ],
    cpr: [
      'cpr',
      'resus*',
      'revive*',
      'defibrillat*',
      '(chest)? compressions',
      '(bring|brought) (me|him|her|them) (back|round)',
      '(start|restart|restarted|shock|shocked) .. (my|his|her|the) heart',
      'kiss of life',
    ],
    wanted: cprWanted,
    /** Said with it, this is what is wanted. */
    meant: [
      '(want|wants|do|try|give|giving|please) .. {all}',
      '(fight|fighting) for {whom}',
      '(not|never) (give up on|let) {whom}',
    ],
  },
  refuses: [
    '{asks} ... {cpr}',
    '{cpr} (please|is what|is fine)',
    '{cpr} (.)? (yes|yeah|yep|definitely|absolutely|of course|certainly) (.|please|thank*|thanks|i (do|would|want)|(he|she) (does|would|wants))',
    '(not|no|never) {holds} .. (to|with|before)? .. {cpr}',
    '{cpr} (should|must|is to) be (attempted|tried|started|given|done)',
    '(want|wants|wish|wishes|like) .. {heart} .. (restarted|started|shocked)',
    '(use|using|get|fetch|bring|put|apply) .. {kit}',
    '{kit} ... (please|use it|use them|used) (on me)?',
    '{wanted}',
    '{stops} .. {meant}',
    '{meant} .. {stops}',
    '(stop|stops|stopped) breathing (.)? .. (breathe for {whom}|keep going|keep trying)',
  ],
  harmless: [
    '{not} ... {cpr}',
    '{not} ... {kit}',
    '{not} ... {wanted}',
    '{not} .. {all}',
    '{not} .. {tried}',
    '{not} ... {started}',
    '{not} .. {lived}',
    '{not} .. (fight|fighting|breathe|breathing) for {whom}',
    ...broughtHome,
    '(not|never) .. (give|giving) (up)? .. {started}',
    '(withhold|withholding|forgo|forego|skip|omit|leave out|spare {whom}) .. {cpr}',
    '(do|would|will|should) (i|he|she|we|they) (want|like|wish|have|ask) ... {cpr} (.)? (no|never|nope|not)',
    '{cpr} (.)? (no|never|nope|not) (.|thank*|thanks|please|way|ever|for|i|he|she)',
    ...everythingElse,
    ...otherThings,
    '(keep|take) .. {kit} (away|off)',
    '(tennis|boat|boating|canoe|kayak|beach|wooden) paddles',
    '(start|starting) .. (my|his|her|the) heart (tablets?|pills?|medicine|medicines|medication)',
    '(can|could|able|how|trained|learned|learnt) .. {cpr}',
    '(refusal|refusals|decision) .. (of|about|against) {cpr}',
    'stop (the|doing|giving)? {cpr}',
    '{cpr} (is|are|would be|to)? (not|never) !(only|just|.)',
    '{cpr} (is|are|would be|will be|may be) (very|most|highly|quite|so)? (unlikely|futile|wrong|unkind|cruel|pointless|useless|burdensome|against|inappropriate)',
    '(wrong|futile|unkind|cruel|pointless|useless|no use|hopeless) .. {cpr}',
    '{started} .. (would|will|could|can|may|might|is) (be)? (not|never|only|futile|unlikely|wrong)',
    // What was asked about it, or once wanted.
    '(want|wants|wanted|wish|wishes|like|ask|asks|asked|agreed) .. (about|what|how|why|whether|know|understand|hear|read) ... {cpr}',
    'whether .. {cpr}',
    '(wish|wishes|request|requests) .. {cpr} .. (withdrawn|taken back|changed)',
    '(wanted|asked for|agreed to) .. {cpr} .. until',
    '(used to|once|no longer) (want|wants|wanted|ask|asked|wish|wished) ... {cpr}',
    '{cpr} (would|will|could|can|may|might) (not|never|only|just|break|crack|hurt|harm|prolong|cause|leave)',
    'dnacpr',
  ],
})

/**
 * In the record of a talk about a decision against CPR: that somebody does not agree with it. To be against CPR is to agree, and so
 * is not to want it. Listed on 28 November 2026, read by no clinician; it only asks, and decides nothing.
 */
export const disagreesAboutCpr = refusalReaderFor({
  spelling: {
    ...spelling,
    as: {
      ...spelling.as,
      didnt: 'did not',
      isnt: 'is not',
      wouldnt: 'would not',
      couldnt: 'could not',
      cannot: 'can not',
    },
    near: [...spelling.near, 'disagree', 'disagrees', 'disagreed'],
  },
  lists: {
    not: [
      '(not|never|nobody|no longer|neither|refuse to|refuses to|refused to|unable to|declines to|declined to)',
    ],
    cpr: [
      '(a|any|the|having|being|to be|attempting|doing|more)? (cpr|resus*|revive*|compressions|defibrillat*|shocks|machines)',
    ],
    decision: [
      '(the|this|that|our|my|your|a)? (cpr|dnacpr)? (decision|dnacpr|form|plan|recommendation|advice|proposal|order)',
    ],
  },
  refuses: [
    '(disagree*|dissent*)',
    '{not} .. (agree|agrees|agreed|agreeing|agreement|accept|accepts|accepted|accepting|consent|consents|consented)',
    '{not} .. (happy|content|comfortable) (with|about)',
    '{not} .. (want|wants|wanted|support|supports|sign|signed) ({decision}|this)',
    '(unhappy|angry|furious) (with|about|at|that)',
    '(oppose*|object|objects|objected|objection|objections|protest*|contest*|challenge*)',
    '(reject|rejects|rejected|refuse|refuses|refused|declined|declines) ({decision}|to sign|this)',
    '(against|opposed to) (it|this|that|{decision}|us|the team|the idea)',
    '(wants|want|wanted|asked for|asks for|demands|demanded) .. (it|this|decision|form|dnacpr) .. (removed|cancelled|changed|torn up|taken (away|back|out|off)|withdrawn|reversed)',
    '(want|wants|wanted|ask|asks|asked|insist|insists|insisted) ... (second opinion|everything (to be)? done)',
    '(no|says no|said no) to ({decision}|this)',
    '(think|thinks|thought|feel|feels|felt|say|says|said) .. (is|was|would be) (wrong|too soon|too early|unfair)',
  ],
  harmless: [
    '(nobody|no one|none|neither|not (one|any) of (them|us)) .. (disagree*|oppose*|object*|protest*|challenge*|against)',
    '{not} .. (disagree*|oppose*|object|objected|protest*|contest*|challenge*|against|unhappy|angry|refuse*)',
    '(no|without|any) .. (objection|objections|disagreement|dissent|protest)',
    '{not} .. (agree|agrees|agreed|accept|accepts|accepted|consent|consents|consented|happy|comfortable) (to|with|about)? {cpr} !(decision|form|plan|order)',
    '(disagree*|objects|objected|opposed|angry|unhappy) (with|to|about) {cpr} !(decision|form|plan|order)',
    '(disagree*|oppose*|object*|contest*|challenge*) (being|having|to be) .. (resus*|revive*|brought back)',
  ],
})

const talks = [
  'rec.cpr.discussedPerson',
  'rec.cpr.discussedOthers',
] as const satisfies readonly (keyof (typeof recommendations)['fields'])[]

/** Whoever signs a decision against it reads that somebody does not agree; that they want it is asked about already. */
export const cprDisagreed = {
  words: 'The decision about CPR',
  refusedIn: ['rec.cpr.decision'] satisfies readonly (keyof (typeof recommendations)['fields'])[],
  wantedIn: talks,
  refused: ['do not attempt cpr', 'cpr is modified'],
  harmless: [],
  isWanted: (text: string): boolean => disagreesAboutCpr(text) && !asksForCpr(text),
}
