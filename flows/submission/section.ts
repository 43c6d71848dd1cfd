import { one, paragraph, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const asked = ['share.basis', 'share.scope', 'sign.personStatement', 'share.readBy'] as const

/** Handed over all the same, to the practice alone, and approved by nobody until a clinician recorded what was agreed. */
const talksFirst = { talksFirst: ['talk-first'], staysHere: ['talk-first'] }

const whereTalkedFirst = [
  {
    when: { any: [{ 'share.basis': { is: 'talk-first' } }, { 'share.scope': { is: 'talk-first' } }] },
    go: 'talk-when',
  },
] as const

export const submission = section({
  id: 'submission',
  version: 3,
  fields: {
    'share.basis': one({ by: ['P', 'A', 'K'], class: 'F', need: 'MMMMMM', agrees: true, ...talksFirst }, [
      ...(['person-consents', 'talk-first', 'withdrawn', 'attorney', 'best-interests'] as const),
      'parental-responsibility',
    ]),
    'share.scope': one(
      {
        ...{ by: ['P', 'A', 'K'], class: 'F', need: 'MMMMMM', agrees: true, ...talksFirst },
        staysHere: ['urgent-care', 'named-services', 'talk-first'],
        namesTeams: ['named-services'],
      },
      ['urgent-care', 'named-services', 'urgent-and-care-team', 'talk-first'],
    ),
    'share.readBy': text({ by: ['P'], class: 'R', need: 'OOOOOO' }, 120),
    // Ours: only who wants to be talked with first is asked, and the clinician who talks with them reads it.
    'share.talkWhen': paragraph({ by: ['P'], class: 'F', need: 'OOOOOO', forTalk: true }, 300),
    'sign.personStatement': one({ by: ['P', 'A'], class: 'W', need: 'RRRRRR', agrees: true }, ['mine']),
  },
  /** Nobody but a clinician can say that somebody else agreed for the person, or that nobody could (RULE-CON-1). */
  offers: {
    'share.basis': {
      'talk-first': { 'given.role': { is: 'patient' } },
      // The person’s own “no”, which a rule of the hand-over heeds.
      withdrawn: { 'given.role': { is: 'patient' } },
      // In Northern Ireland no papers give power over health and care.
      attorney: {
        'given.role': { oneOf: ['clinician', 'senior-clinician'] },
        'given.nation': { oneOf: ['england', 'wales', 'scotland'] },
      },
      'best-interests': { 'given.role': { oneOf: ['clinician', 'senior-clinician'] } },
      'parental-responsibility': {
        'given.role': { oneOf: ['clinician', 'senior-clinician'] },
        'given.age': { is: 'child' },
      },
    },
    'share.scope': { 'talk-first': { 'given.role': { is: 'patient' } } },
  },
  start: 'whose',
  steps: {
    // Whoever hands over for a child agrees to a clinician, who has seen that it is theirs to agree.
    whose: {
      ask: [],
      next: [
        { when: { 'given.role': { oneOf: ['carer', 'authority'] } }, go: 'done' },
        { when: { 'given.age': { is: 'child' } }, go: 'agree-young' },
        'agree',
      ],
    },
    // Nobody under 18 refuses a treatment in advance, so nothing is said of it.
    'agree-young': { ask: [...asked], next: [...whereTalkedFirst, 'done'] },
    agree: { ask: [...asked], next: [...whereTalkedFirst, 'done'] },
    'talk-when': { ask: ['share.talkWhen'], next: 'done' },
  },
})
