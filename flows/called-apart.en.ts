import { type CalledApartWords, calledApartFrom } from '#src/flow/contradictions.ts'
import type { crisis } from './crisis/section.ts'
import { notNames } from './name-words.en.ts'
import { not } from './not-words.en.ts'

/** Who is named there is kept away by that alone. */
const awayIn = ['mh.notToAsk'] as const satisfies readonly (keyof (typeof crisis)['fields'])[]

/**
 * Whom people name by what they are to the person, where one of them is meant, and by which choices they stand on the list. Of
 * several, as of sisters, words may mean two; they only ask.
 */
const kin: CalledApartWords['kin'] = {
  own: ['my', 'our'],
  others: ['her', 'his', 'their'],
  notBefore: ['ex', 'step', 'grand', 'great', 'foster', 'god', 'future', 'late'],
  notAfter: ['in[\\s-]+law', 's'],
  relation: 'contact.relationship',
  all: [
    { id: 'father', words: ['father', 'dad', 'daddy', 'papa'], name: 'the father', is: ['father'] },
    {
      id: 'mother',
      words: ['mother', 'mum', 'mam', 'mom', 'mummy', 'mama'],
      name: 'the mother',
      is: ['mother'],
    },
    { id: 'husband', words: ['husband', 'hubby'], name: 'the husband', is: ['spouse'] },
    { id: 'wife', words: ['wife'], name: 'the wife', is: ['spouse'] },
    { id: 'partner', words: ['partner'], name: 'the partner', is: ['partner'] },
    { id: 'boyfriend', words: ['boyfriend'], name: 'the boyfriend', is: [] },
    { id: 'girlfriend', words: ['girlfriend'], name: 'the girlfriend', is: [] },
    { id: 'son', words: ['son'], name: 'the son', is: [] },
    { id: 'daughter', words: ['daughter'], name: 'the daughter', is: [] },
    { id: 'brother', words: ['brother'], name: 'the brother', is: [] },
    { id: 'sister', words: ['sister'], name: 'the sister', is: [] },
    { id: 'stepfather', words: ['stepfather', 'stepdad'], name: 'the stepfather', is: [] },
    { id: 'stepmother', words: ['stepmother', 'stepmum'], name: 'the stepmother', is: [] },
  ],
}

/** That somebody of the list may be called, or may come, and that they may not. Listed on 27 November 2026, read by no clinician. */
export const calledApart = calledApartFrom({
  words: (name) => (name === '' ? 'Calling somebody on the list' : `Calling ${name}`),
  who: 'thatperson',
  ...{ notNames, awayIn, kin },
  lists: {
    not,
    call: [
      '(call|calls|calling|rin*|phone*|contact|contacting|tell|telling|inform|fetch|ask for|send for)',
      '(ask|speak to|speak with|talk to|talk with|check with)',
    ],
    come: ['(come|visit|stay|help|be here|be there|be with|see)'],
    'be-called': ['be (called|phone*|contacted|told|informed|asked|fetched|involved|let in)'],
  },
  called: {
    said: [
      '{who} (.)? .. (may|can|could|should|must|is allowed to|is free to) (always|still|also|now)? ({come}|{be-called}|know|decide)',
      '{who} .. (is|are) (always|very|still)? welcome',
      '{call} {who}',
      '{who} (is)? (first)? to {be-called}',
      '(may|can) ({come}|{be-called}) (.)? {who}',
      '(let|allow) {who} .. ({come}|in|know)',
      '(want|wants|like|likes|need|needs|glad of|happy for) {who} .. ({come}|{be-called}|here|there|with)',
    ],
    harmless: [
      '{not} ... {call} .. {who}',
      '{not} .. (let|allow|want|like|need) .. {who}',
      '(no|nobody|without|instead of|rather than|against|stop|avoid|refuse*) ... {who}',
      '{who} .. (may|can|could|should|must|is|are|will|to) (not|never)',
      '{who} .. (stay|stays|keep|keeps|kept) .. (away|out)',
      '(if|when|unless|where) {who} .. {come}',
    ],
  },
  keptAway: {
    said: [
      '{not} (ever)? (to)? ({call}|let|allow|involve|invite|admit|want|see|ask|listen to) ... {who}',
      '(no contact|no calls?|no visits?) (with|to|from|by) .. {who}',
      '{who} .. (may|can|could|should|must|is|are|will|to) (not|never) (be)? (ever)? (come|comes|coming|visit|visiting|near|here|called|call|phone*|contacted|told|informed|involved|asked|welcome|allowed|let in|know|see)',
      '(keep|keeps|kept|send|turn) {who} .. (away|out)',
      '{who} .. (stay|stays|keep|keeps|kept|sent|turned) .. (away|out)',
      '(afraid|scared|frightened) of .. {who}',
      '{who} .. not welcome',
      '{who} (.)? .. {not} (to)? (be)? (call|called|rin*|phone*|contact|contacted|tell|told|inform|informed|let|let in|involved|visit|come)',
      '{not} (to)? {be-called} (.)? {who}',
      '. not {who}',
    ],
    harmless: [
      '{not} .. (forget|wait|hesitate|delay|mind|stop) .. {call}',
      '(stay|stays|keep|keeps) away from {who}',
      // How to talk while the person is there, and not whom to call.
      '{not} (talk|speak) (to|with) {who} about me (while|when|as if|over|in front)',
    ],
  },
})
