import { refusalReaderFor } from '#src/flow/listening.ts'

/** Words that speak of resuscitation, in what was read as a refusal. Listed on 26 November 2026, read by no clinician. */
export const speaksOfCpr = refusalReaderFor({
  spelling: {
    as: { dnar: 'dnacpr', dnr: 'dnacpr', dnarcpr: 'dnacpr' },
    near: ['resuscitate', 'resuscitation', 'resuscitated', 'defibrillator'],
    notNear: [],
  },
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
