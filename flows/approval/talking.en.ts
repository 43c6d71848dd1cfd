import { refusalReaderFor } from '#src/flow/listening.ts'
import type { SignedApart } from '#src/flow/signed-apart.ts'
import type { crisis } from '../crisis/section.ts'
import type { approval } from './section.ts'

type Signed = keyof (typeof approval)['fields']
type InCrisis = keyof (typeof crisis)['fields']['crisis']['item']['fields']
const said = [
  'sign.involved',
  'sign.sharedWithPerson',
  'sign.whyNotTalked',
  'sign.whyNotSeen',
] as const satisfies readonly Signed[]
const agreedIn = ['crisis.agreedWith'] as const satisfies readonly InCrisis[]

/**
 * Whoever signs that the person took no part, while a reason or an agreement tells that they did, says which holds. Words only
 * ask, and decide nothing. Listed on 27 November 2026, read by no clinician.
 */
const tookNoPart: SignedApart = {
  id: 'apart-talking',
  words: 'Talking with the person',
  when: { 'sign.involved': { answered: true }, not: { 'sign.involved': { has: 'person' } } },
  said,
  agreedIn,
  agreed: 'names-person',
  acts: {
    when: { 'sign.involved': { oneOf: ['nobody', 'not-appropriate'] } },
    are: [
      { field: 'sign.sharedWithPerson', is: 'yes' },
      { field: 'sign.spokenAlone', is: 'yes' },
    ] satisfies readonly { readonly field: Signed; readonly is: string }[],
  },
  /** In the place of the person's name stands `the person`. */
  tells: refusalReaderFor({
    spelling: { as: {}, near: [], notNear: [] },
    lists: {
      them: ['(him|her|them)', '(the)? (person|patient|pt)'],
      they: ['(he|she|they)', '(the)? (person|patient|pt)'],
      both: ['(both|they|these|this|it|all|the plan)'],
    },
    refuses: [
      '{they} (himself|herself)? (has|have)? (also|now)? (told|said|says|agrees|agreed|asked|confirmed|confirms|understands|understood|nodded|wants both|knows)',
      '{they} (is|was|are|were) (quite|very|now|also)? (content|happy|fine|clear|agreed|in agreement|aware)',
      '(spoke|spoken|talked|talking|discussed|went through|gone through|agreed|explained|checked) (it|this|both|that|them)? (all|again|over|through)? (with|to) {them}',
      '(discussion|conversation|talk) with {them}',
      '{both} .. read (out|aloud|through|over) (to {them})?',
      'read .. to {them}',
    ],
    harmless: [
      '(not|never|nobody|cannot|could not|unable to) ... {them}',
      '{they} (could|can|did|does|was|were|is|are) not .. (told|said|say|agree|understand|content|happy|aware|clear)',
      '(will be|to be|going to be) read',
      '(son|daughter|wife|husband|partner|mother|father|brother|sister|carer|attorney|nurse|doctor|friend) .. (told|said|says|agrees|agreed|asked|confirmed|content|happy)',
    ],
  }),
}

const reading = {
  spelling: { as: {}, near: [], notNear: [] },
  lists: {
    them: ['(him|her|them|the person|person|patient|pt)'],
    they: ['(he|she|they|the person|person|patient|pt)'],
    talked: [
      '(agreed|discussed|talked|spoken|asked|told|shown|seen|read|shared|explained|confirmed|consulted|involved|met|heard)',
    ],
    others: [
      '(son|daughter|wife|husband|partner|mother|father|brother|sister|carer|attorney|neighbour|friend|family|children)',
      '(nurse|consultant|surgeon|team|ward|hospital|hospice|ambulance|surgery)',
    ],
    talk: ['(agree|discuss|talk|speak|ask|tell|show|share|explain|confirm|consult|involve|meet|see|visit)'],
  },
  harmless: [
    '(not|never) (yet|been|yet been|fully)? {talked} (it|this)? (with|to|by)? (her|his|their|the)? {others}',
    '(yet to|to|will|must|should) (be)? ({talked}|{talk}) (it|this)? (with|to|by)? (her|his|their|the)? {others}',
    'agreed not to',
    '(nobody|no one|none) else',
  ],
}
/** What stands where it is asked with whom something was agreed. */
const notYet = refusalReaderFor({
  ...reading,
  refuses: [
    '(not|never) (yet|been|yet been|been yet|fully)? (be|being)? {talked}',
    '(have|has|had|did|was|were|could|can) not .. ({talked}|{talk})',
    'yet to (be)? ({talked}|{talk})',
    '(to|will|must|should|shall|going to|plan to|plans to) (be)? (discuss|discussed|talk|speak|ask|agree|agreed|confirm|confirmed|show|explain|go through) ...',
    '(awaiting|awaits|await|pending|waiting for|outstanding|tbc|tba)',
    '(nobody|no one|none)',
    'without .. {them}',
    '{they} (refused|declined) (to)? {talk}',
  ],
})
/** A reason tells of many things: there it is the person who has to be named. */
const notYetTold = refusalReaderFor({
  ...reading,
  refuses: [
    '(not|never) (yet|been|yet been|been yet)? {talked} (it|this|that|about it|about this)? (with|to|by)? {them}',
    '{they} (has|have|had|was|were|is|are) not (yet|been|yet been|been yet)? {talked}',
    '(nobody|no one) (has|had)? (yet)? {talked} (it|this|that|about it|about this)? (with|to)? {them}',
    'yet to (be)? ({talked}|{talk}) (it|this|that)? (with|to)? {them}',
  ],
})

/** Whoever signs that the person took part or has seen it, while what was agreed in a crisis is said to be agreed with nobody yet. */
const tookPart: SignedApart = {
  id: 'apart-not-yet',
  words: 'Whether this was agreed with the person',
  when: { any: [{ 'sign.involved': { has: 'person' } }, { 'sign.sharedWithPerson': { is: 'yes' } }] },
  said: ['sign.involved', 'sign.sharedWithPerson'] satisfies readonly Signed[],
  agreedIn,
  agreed: notYet,
  tells: notYetTold,
}

export const talkingApart = [tookNoPart, tookPart] as const
