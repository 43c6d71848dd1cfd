import { refusalReaderFor } from '#src/flow/listening.ts'
import { not } from './not-words.en.ts'

const hospital = [
  '(a|any|another|the|acute)? hospitals?',
  'a and e',
  'a e',
  'ed',
  '(emergency department|casualty|infirmary)',
  '(amu|mau|sau|eau|icu|itu|hdu|picu)',
]
const crew = ['(an|any|the|no)? ambulances?', '(999|112)', 'paramedics?', 'the crew']
const whom = ['(me|him|her|them|patient|the patient|pt)']

/** Further ways to refuse hospital or an ambulance, beside those that fit every place; the team's short ways among them. */
export const hospitalRefused = [
  'not for (hospital*|admission|admitting|readmission|convey*|transfer|transport|escalation to hospital|a e|a and e|ed|999|ambulance)',
  '{not} (to)? (be)? (admit|admitted|convey|conveyed|hospitalise|hospitalised|blue light|blue lighted)',
  '(no|avoid|refuse|refuses|refused|decline|declines|against) (more|further|any)? (ambulances?|999|admissions?|readmission|conveyance|transfer to hospital|hospital admissions?)',
  '{not} (ever)? (call|calling|rin*|phon*|dial|dialling|send|sending|want|wants|need|get|fetch|have) (for|me|him|her|them|us)? (to)? (an|any|the)? (ambulances?|999|112|paramedics?)',
  '(do not|does not|never) want .. (ambulances?|paramedics?)',
  '{not} (to)? (be)? (send|sent|take|taken) (me|him|her|them) in (.|if|when|for|again|unless|at all|whatever)',
  '(stay|keep|kept|remain) .. out of hospital',
  '(hospitals?|admission|ambulances?) (is|are) (not|never) for (me|him|her|them|us)',
  '(rather|sooner) .. (die|stay|be|suffer) ... than .. (hospital|hospitals|admitted)',
  'no circumstances ... (hospital|hospitals|admit|admitted|ambulance)',
  '(stay|remain|be|die|kept|nursed) at home (whatever|no matter|come what may|at all costs)',
]

/** That it is wanted, whoever says so: a call for the crew, or the way in. Listed on 27 November 2026, read by no clinician. */
export const hospitalWanted = refusalReaderFor({
  spelling: { as: { dont: 'do not', doesnt: 'does not', wont: 'will not' }, near: [], notNear: [] },
  lists: {
    ...{ not, hospital, crew, whom },
    wants: [
      '(want|wants|wanted|wish|wishes|prefer|prefers|choose|chooses|accept|accepts)',
      '(would|will) (like|go|have)',
      '(ask|asks|asked) for',
      '(agree|agrees|agreed|yes) to',
      'happy (with|for|to|to be)',
    ],
  },
  refuses: [
    '(call|rin*|phon*|dial|get|fetch|send for) (for)? {crew}',
    '(999|112) (if|when|at once|straight away|immediately|now|and|call|then)',
    '(take|bring|send|get|rush|run|convey|transfer|admit) {whom} .. (to|into|in) {hospital}',
    '(go|going|get|getting) (straight|back)? (to|into) {hospital} (if|when|at once|please|for)',
    '(admit|convey|blue light|readmit) .. (if|when|for|to|at once|urgently)',
    '(want|wants|like|prefer) .. (to)? (go|be taken|be admitted|be treated|die) .. (to|into|in) {hospital}',
    '{wants} (to (be in|go to|be taken to)|(admission|transfer) to|(treatment|care) in|any|all|further)? {hospital}',
    '{wants} (to be|hospital)? (admission|admitted|readmitted|hospitalised|conveyed)',
    '{hospital} (admission|treatment|care)? for (everything|anything|all|any|whatever|every)',
    '({hospital}|admission) (is)? (fine|ok|okay|wanted|included|please|if (needed|need be|necessary|unwell|worse))',
    '(including|and even) {hospital}',
    '. (to|for) {hospital} (if|when|for|treatment|admission)',
    '. (is)? for {hospital} .',
    '(for|want|wants) (full|all|maximum|maximal) (active|possible)? (escalation|treatment|treatments|care) .. {hospital}',
    '(for|want|wants) full (active)? (escalation|treatment)',
    'for (admission|conveyance) (if|when)',
    'blue light',
  ],
  harmless: [
    '{not} ... {crew}',
    '{not} ... {hospital}',
    '(no|without|before|instead of|rather than|avoid|avoiding|against|refuse*|declin*) .. {crew}',
    '(no|without|before|instead of|rather than|avoid|avoiding|against|refuse*|declin*) .. {hospital}',
    '{not} (to)? (be)? (admit|convey|transfer|readmit|blue light) .. (if|when|for|to|at once|urgently)',
    '{not} .. (admission|admitted|readmitted|hospitalised|conveyed|conveyance|escalation|active treatment|full treatment)',
    '(no|without|avoid|avoiding|against|refuse*|declin*) .. (admission|admitted|escalation|active treatment|full treatment)',
    '(leave|leaving|left|out of|away from|home from|back from|discharged from|afraid of|scared of|frightened of) .. {hospital}',
    '(hospital bed|hospital at home|hospital appointments?|hospital letters?|hospital bag|hospital (notes|passport|food|visits?|visiting|transport|staff|car park))',
  ],
})
