import type { LayoutWords } from '#src/flow/layout-words.ts'
import { nightUnderAge } from './young/night.en.ts'

/** Headings of the page that urgent care reads, and what it says where there is no answer. */
export const urgentPageWords = {
  parts: {
    cpr: { title: 'CPR' },
    refusals: {
      title: 'Refusals of treatment',
      lead: 'If the person can decide now, ask them. If not, a refusal may bind you, and some count without a paper. Nobody checked that here: look for a paper, and check the GP record. If in doubt, as you may be after self-harm, treat and ask for advice.',
    },
    'do-not-call': { title: 'Do not call' },
    'stay-away': {
      title: 'Who should stay away',
      lead: 'Ask the person alone if you can. Whoever should stay away is told nothing, not even that you are here. If there is danger, call the police.',
    },
    'named-papers': { title: 'Papers and powers' },
    recommended: { title: 'What clinicians recommend' },
    treatments: { title: 'More on what clinicians recommend' },
    person: { title: 'This person' },
    'person-more': { title: 'More about this person' },
    papers: { title: 'Papers to look for' },
    ready: { title: 'Medicines that are ready' },
    deciders: { title: 'On paper, and who may decide' },
    alerts: { title: 'Dangers and medicines' },
    health: { title: 'Health, safety and moving' },
    'not-held': {
      title: 'Not held in this plan',
      lead: 'None held here does not mean none. Ask, look in the home, check the GP record.',
    },
    crises: { title: 'If this happens' },
    unwell: { title: 'When this person is unwell' },
    'must-not': {
      title: 'This person asks you not to',
      lead: 'A refusal of a treatment among these words may be binding in law.',
      ofHelpers: {
        title: '{who} asks you not to',
        titleOfSeveral: 'Helpers ask you not to',
        lead: 'A helper wrote this: ask this person. A refusal that this person made may be binding in law.',
      },
    },
    wishes: {
      title: 'What matters to this person',
      lead: 'A worry is no refusal. A refusal of a treatment among these words may bind in law.',
    },
    places: {
      title: 'Places this person prefers',
      lead: 'Wishes. Hospital may still be wanted: ask.',
    },
    contacts: { title: 'Who to call now' },
    home: { title: 'Home and getting in' },
    version: { title: 'About this version' },
  },
  sentences: {
    // Never “No CPR …”: whoever reads the first bold words alone would read the opposite.
    cpr: 'CPR decision: none in this plan.',
    'cpr-start': 'In cardiac arrest start CPR, unless it clearly cannot work or a refusal binds you.',
    'cpr-reversed':
      'Taken back by a senior clinician after it was approved here: a decision not to attempt CPR. It no longer counts, nor does a form of it that you find.',
    'cpr-modified-reversed':
      'Taken back by a senior clinician after it was approved here: a decision to modify CPR. It no longer counts, nor does a form of it that you find.',
    'cpr-ended':
      'It no longer counts, nor does a form of it that you find. What else this plan says of CPR was written before. A refusal of the person’s own, such as an advance decision, is not ended by this.',
    'cpr-ended-before':
      'It no longer counts, nor does a form of it that you find, and no new decision stands here. What else this plan says of CPR may have been written before that. A refusal of the person’s own, such as an advance decision, is not ended by this.',
    'ended-alone':
      'It no longer counts. Nothing is recommended here instead: decide with the person. What else this plan says of it was written before.',
    'cpr-all-the-same': 'All the same:',
    'on-condition': 'under a condition that stands below: read it first',
    'cpr-instead':
      'Do not delay treatment for a form. After self-harm, if in doubt, treat. If awake and not after self-harm, ask them, alone if you can. If not, ask whoever is there, and check the GP record.',
    'cpr-instead-beside':
      'Do not delay treatment for a form or a signed refusal. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask them, alone if you can. If not, ask whoever is there, and check the GP record. If you find none, weigh what this person has said: a refusal may bind you even without a form. Nobody here has checked a signature.',
    'cpr-instead-since':
      'Do not delay treatment for a form or a signed refusal. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask them, alone if you can. If not, ask whoever is there, and check the GP record. If you find none, weigh both, the words and what changed since: a refusal that still stands may bind you even without a form, and a refusal can be taken back without paper. Nobody here has checked a signature.',
    'cpr-newer':
      'Newer words of this person, not approved and not shown here, may refuse a treatment or be about CPR: ask them, alone if you can. If they cannot answer, ask whoever is there, or their practice.',
    'cpr-newer-asks':
      'Newer words of this person, not approved and not shown here, may want CPR: ask them alone. If you cannot and are in doubt, treat.',
    'cpr-newer-decided':
      'The decision above, of {decided}, stands as approved. Newer words of this person, of {written}, not approved and not shown here, may refuse a treatment or be about CPR: ask them, alone if you can. If you cannot and are in doubt, treat and ask for advice.',
    'cpr-newer-decided-guarded':
      'The decision above, of {decided}, stands as approved. Newer words of this person, of {written}, not approved and not shown here, may refuse a treatment or be about CPR: ask them alone. If you cannot and are in doubt, treat and ask for advice.',
    'cpr-newer-decided-asks':
      'The decision above, of {decided}, stands as approved. Newer words of this person, of {written}, not approved and not shown here, may want CPR: ask them alone. If you cannot and are in doubt, treat and ask for advice.',
    'cpr-asks-still':
      'Words of this person, of {written}, may ask for CPR, and no talk with them about it since is recorded here. Ask them alone. If you cannot and are in doubt, treat.',
    'cpr-asks-still-before':
      'Words of this person, of {written}, may ask for CPR. The last talk with them about it that is recorded here was before these words, on {talked}. Ask them alone. If you cannot and are in doubt, treat.',
    'cpr-instead-guarded':
      'Do not delay treatment for a form. After self-harm, if in doubt, treat. If awake and not after self-harm, ask them alone. Check the GP record. Somebody there may be the one who should stay away.',
    'cpr-instead-beside-guarded':
      'Do not delay treatment for a form or a signed refusal. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask them alone. Check the GP record. Somebody there may be the one who should stay away. If you find none, weigh what this person has said: a refusal may bind you even without a form. Nobody here has checked a signature.',
    'cpr-instead-since-guarded':
      'Do not delay treatment for a form or a signed refusal. After self-harm a refusal may not be meant for that: if in doubt, treat and ask for advice. If awake and not after self-harm, ask them alone. Check the GP record. Somebody there may be the one who should stay away. If you find none, weigh both, the words and what changed since: a refusal that still stands may bind you even without a form, and a refusal can be taken back without paper. Nobody here has checked a signature.',
    'cpr-newer-guarded':
      'Newer words of this person, not approved and not shown here, may refuse a treatment or be about CPR: ask them alone, or their practice.',
    'untold-beside': 'A refuge: tell nobody where it is, and do not read this aloud.',
    'untold-beside-words':
      'Somebody must not find this person: tell nobody where this is, and do not read it aloud.',
    'untold-beside-asked':
      'Nobody may learn where this person lives: tell nobody where this is, and do not read it aloud.',
    'untold-elsewhere':
      'Nobody may learn where this person is, and these answers have words that tell of the place too. No search and no card shows them, but whoever reads the plan or a print does. A computer compares words and misses some. Ask the person alone whether they should stand there:',
    'untold-instead': 'kept back here: nobody may be told of this place. It stands in the plan.',
    'untold-off-paper':
      'left off this copy: nobody may be told of this place. Urgent care reads it in the plan.',
    'untold-since':
      'kept back: this was changed after the approval, so that nobody may be told of this place. Do not say an older address aloud. Ask the person about it alone. Changed on',
    'untold-unsaid':
      'kept back: the person would rather not say where they live, so nothing here says how to get in. Ask the person alone.',
    'untold-unsaid-place': 'the person would rather not say. Ask the person alone.',
    'moved-since':
      'Where the person lives or can be found was changed after the approval, and no clinician has looked at it yet: ask. Changed on',
    'made-for-illness':
      'The questions of this plan were for illness or frailty likely to get worse, or the last years of life.',
    'made-for-mind': 'The questions of this plan were for times of mental health crisis.',
    'made-for-disability':
      'The questions of this plan were for a learning disability or autism, which is no reason to withhold treatment.',
    'made-for-condition':
      'The questions of this plan were for a long-term condition that can suddenly get worse.',
    'made-for-frailty': 'The questions of this plan were for frailty or a failing memory.',
    'made-for-young': 'The questions of this plan were for a child or young person under 18.',
    'made-for-several': 'The questions of this plan were for all of these:',
    'made-for-beyond': 'A refusal may count beyond that: go by its own words.',
    'among-illness': 'illness or frailty likely to get worse, or the last years of life',
    'among-mind': 'times of mental health crisis',
    'among-disability': 'a learning disability or autism (no reason to withhold treatment)',
    'among-condition': 'a long-term condition that can suddenly get worse',
    'among-frailty': 'frailty or a failing memory',
    'among-young': 'a child or young person under 18',
    'refuses-capacity': 'Whether this person could decide about it, as the practice recorded it:',
    'refuses-capacity-before': 'This was recorded before words of refusal here were written.',
    'refuses-capacity-unknown':
      'Whether this person could decide about it when they wrote it is not recorded in this plan.',
    'must-not-too': 'Read too:',
    'papers-named': 'Read further down, before a treatment is decided:',
    'person-below': 'Read further down:',
    refuses: 'The whole answer, in own words',
    'refuses-hearsay': 'Not written by this person: ask them.',
    'refusal-read-by': 'read as holding a refusal, not checked in law, by',
    'do-not-call': 'Do not call',
    'stay-away': 'In own words',
    'cpr-review-gone':
      'Its review was due by that day, and nothing approved here says that it was held. The decision stands until it is changed.',
    'cpr-review-gone-short': 'Review was due on {day}: it stands until changed.',
    'until-gone': 'That day is past. Nothing approved here says what holds since: ask before you go by it.',
    'address-gone':
      'That day is past: this may no longer be where they are. Ask at the usual address, or whoever is named to call.',
    'cpr-words': 'This plan has words about CPR. Read each:',
    'cpr-none': 'A computer found no words about CPR here and may have missed some.',
    'cpr-looked': 'A computer looked for these and may have missed some.',
    'cpr-disagree': 'Words about CPR in this plan do not agree: some refuse it, some ask for it. Read each:',
    'cpr-refused': 'A clinician read this as holding a refusal:',
    'cpr-asked': 'A computer read this as asking for it:',
    'view-unsaid': 'What they think of it is not said: ask them.',
    'not-asked-here': 'Not written here, so may exist',
    'not-asked-before': 'approved on',
    'never-asked': 'Sayso does not ask about these',
    refusals: 'advance decisions to refuse treatment, beyond any shown above',
    powers: 'papers of an attorney or deputy',
    'health-record': 'allergies, alerts, and medicines that must not be missed',
    goal: 'the goal of care that a clinician agreed',
    hospital: 'what a clinician recommends about hospital',
    'critical-care': 'what a clinician recommends about critical care',
    medicines: 'anticipatory medicines',
    access: 'keys, doors, stairs and hazards',
    'advice-line': 'the advice line for day and night',
    'key-worker': 'the key worker',
    attorney: 'Attorney, deputy or guardian',
    parent: 'Parental responsibility, seen',
    'parent-seen': 'a clinician of the practice has seen who has it, by',
    'parent-decides': 'Others may have it too. A court may have changed it since, and it ends at 18.',
    'attorney-seen': 'a clinician of the practice has seen papers for health and care, number',
    'attorney-decides': 'They decide only if the person cannot. Ask to see the papers.',
    'attorney-reported':
      'reported, not seen. Some decide about money only. About care they decide only if the person cannot. Ask to see the papers.',
    absent: 'Not recorded in this plan',
    'tell-nothing': 'Not recorded: do not be the first to tell them.',
    'why-a-plan': 'In their own words, why they have a plan:',
    // Never “Not recorded” beside a treatment: in a glance it begins as “not recommended” does.
    'left-open': 'Left open by clinicians',
    // Where nothing is limited at all, silence is no doubt.
    'as-anybody': 'As for anybody: nothing ticked here limits it. Read the words, and look for papers.',
    'taken-back':
      'They take back all or part of a refusal in advance. Ask them. If they cannot answer and you are in doubt, treat and ask for advice.',
    'no-papers': 'No paper is named in this plan',
    'no-modules': 'Whether a condition can suddenly get worse is not described here: ask.',
    'no-crises': 'No crisis is described in this plan',
    'barred-elsewhere': 'Do not call, though named here',
    'barred-in-words':
      'Own words name somebody who is not to be called, or hold their number. Urgent care reads “Do not call” beside them and can dial no number there. Check whether they are right:',
    'when-to-call': 'To be called',
    'may-be-told': 'May be told about health',
    'named-away': 'Ask the person before you call',
    'named-away-too':
      'Somebody to call stands in “Who should stay away”. Urgent care reads “Ask the person before you call” beside the name and can dial no number there. Ask the person whether this person is to be called:',
    'named-away-in-words':
      'Own words have a name that stands in “Who should stay away” too. Urgent care reads “Ask the person before you call” before them and can dial no number there. Ask the person who is meant:',
    'may-be-away': 'May be meant by who should stay away: ask the person alone',
    'may-be-away-too':
      'Somebody to call may be meant in “Who should stay away”, by what they are to the person or by a name that is nearly theirs. Urgent care is told to ask the person alone, and can dial no number there. Ask the person who is meant:',
    'somebody-away': 'Somebody should stay away: compare before you call.',
    'somebody-away-too':
      '“Who should stay away” fits nobody of those to call. Urgent care is told to compare before they call. Ask the person who is meant, and whether somebody to call is:',
    'somebody-away-unseen':
      'There are words, not shown here, about who should stay away: ask the person, alone, before you call anybody.',
    'somebody-away-new':
      'There are new words, not shown here, about who should stay away: ask the person, alone, before you call anybody.',
    'turned-away': 'A computer cannot tell who should stay away: ask the person before you call',
    'turned-away-named':
      'Ask the person before you call: named in what they wrote about who should stay away',
    'turned-away-here':
      'It is not clear to a computer who is meant. Read the words, and ask the person before you call anybody.',
    'turned-away-too':
      'It is not clear to a computer who is meant in “Who should stay away”. Urgent care is told to read the words and to ask the person before they call, and can dial nobody of the list. Ask the person for the names of those who should stay away:',
    'not-known-whether': 'Not recorded whether to call',
    'no-contacts': 'Nobody to call is named in this plan',
    'contacts-not-listed': 'Nobody to call stands in this list',
    'contacts-elsewhere': 'Look for a name or a number in:',
  },
  /** Where a box is too long and a row stands further down: as a crew calls it. */
  short: {
    'person.preferredName': 'Name used',
    'health.allergies': 'Allergies',
    'health.alerts': 'Alerts',
    'ld.swallow': 'Swallowing',
    'health.timeCritical': 'Medicines not to miss',
    'home.hazards': 'Hazards',
    'health.baseline': 'Usual state',
    'home.dependants': 'Who depends on them',
    'cyp.siblings': 'Brothers and sisters',
    'function.sensory': 'Sight and hearing',
    'comms.interpreter': 'Interpreter',
    'comms.how': 'How to talk',
    'ld.howPain': 'How pain shows',
    'ld.decisionSupport': 'How to decide',
    'ld.sensory': 'Noise, light, touch',
    'rec.cpr.reason': 'Why',
    'rec.cpr.discussedPerson': 'Talk',
    'rec.cpr.review': 'Review',
  },
  chapters: {
    about: 'About this person',
    matters: 'What matters to them',
    home: 'Home',
    health: 'Health',
    communication: 'Talking with them',
    person: 'Details',
    submission: 'What was agreed about sharing',
  },
  labelsOfHelpers: {
    'about.pleaseDont': 'Please do not',
    'crisis.firstAction': 'To do first, for whoever is with them',
  },
  underAge: nightUnderAge,
} as const satisfies LayoutWords
