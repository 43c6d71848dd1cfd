import { refusalReaderFor } from '#src/flow/listening.ts'

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

/** Words that speak of resuscitation, for it or against it. Listed on 26 November 2026, read by no clinician. */
export const speaksOfCpr = refusalReaderFor({
  spelling,
  lists: { me: ['me', 'him', 'her', 'them', 'my heart', 'his heart', 'her heart', 'the heart'] },
  refuses: [
    '(cpr|dnacpr|respect form)',
    'resus*',
    'revive*',
    'defibrillat*',
    '(chest)? compressions',
    '(bring|brought|bringing) {me} (back|round)',
    '(restart|restarted|restarting|shock|shocked|pump|pumping) .. {me}',
    'heart .. (stops|stopped|stop)',
    '(jump|push|pump|press) (up and down)? on my chest',
    'kiss of life',
  ],
  harmless: [],
})

/**
 * Words that ask for it. What is missed is pointed at as words about it all the same; only that it does not agree with a
 * refusal is then not said. Listed on 26 November 2026, read by no clinician.
 */
export const asksForCpr = refusalReaderFor({
  spelling,
  lists: {
    asks: [
      '(want|wants|wanted|wish|wishes|like|ask|asks|asked|agree|agrees)',
      '(please|do|try|give|attempt|start|should|must|yes to|in favour of)',
    ],
    not: ['(not|no|never|nobody|without|against|refuse*|reject*|declin*)'],
    cpr: [
      'cpr',
      'resus*',
      'revive*',
      'defibrillat*',
      '(chest)? compressions',
      '(bring|brought) (me|him|her|them) (back|round)',
      '(restart|restarted|shock|shocked) .. (my|his|her|the) heart',
      'kiss of life',
      'everything (possible|you can|they can|to save me|to save him|to save her)',
    ],
  },
  refuses: ['{asks} ... {cpr}', '{cpr} (please|is what|is fine)'],
  harmless: [
    '{not} ... {cpr}',
    '(can|could|able|how|trained|learned|learnt) .. {cpr}',
    '(refusal|refusals|decision) .. (of|about|against) {cpr}',
    'stop (the|doing|giving)? {cpr}',
    '{cpr} (is|are|would be) (not|never)',
    'dnacpr',
  ],
})
