import { rulesOver } from '#src/flow/rules.ts'
import { before999 } from './before-999.en.ts'
import { crisis } from './section.ts'

/** What is said beside the answers about a crisis. */
export const crisisRules = rulesOver({ ...crisis.fields, ...crisis.fields.crisis.item.fields }, [
  {
    id: 'RULE-W-2',
    does: 'show',
    on: ['check'],
    when: { 'crisis.firstAction': { answered: true } },
    field: 'crisis.firstAction',
    words:
      'What crews and doctors should do then is completed with a nurse or doctor. It will stand beside these words.',
  },
  {
    id: 'RULE-W-2',
    does: 'show',
    on: ['check', 'agenda'],
    when: { 'crisis.escalateProposed': { names: before999 } },
    field: 'crisis.escalateProposed',
    words:
      'A computer read these words as putting something before 999. In danger 999 comes first: go by what the team wrote of when to escalate.',
    ownWords:
      'In danger, such as no breath to speak or grey lips, people call 999 first, whatever stands here. Say whom to call before it comes to that, with the number.',
  },
  {
    id: 'RULE-MH-3',
    does: 'show',
    on: ['check', 'urgent'],
    when: {
      'mh.treatAvoid': { answered: true },
      'given.nation': { oneOf: ['england', 'wales'] },
    },
    field: 'mh.treatAvoid',
    words:
      'Being held under a short power, such as section 136, does not by itself allow treatment against this wish. Under section 2 or 3, treatment for mental disorder can be given despite an advance decision; ECT then only in an emergency. Treatment of the body follows the ordinary law, where an advance decision may bind. What follows from the disorder itself, such as self-harm or not eating, may come under the Act: ask a senior.',
    ownWords:
      'Whoever is held under the Mental Health Act can sometimes be treated for a mental illness against such a wish. Which power is used decides that. Treatment of the body follows the ordinary law. Staff should read this wish and weigh it.',
  },
  {
    id: 'RULE-MH-3',
    does: 'show',
    on: ['check', 'urgent'],
    when: {
      'mh.treatAvoid': { answered: true },
      'given.nation': { oneOf: ['scotland', 'northern-ireland'] },
    },
    field: 'mh.treatAvoid',
    words:
      'Whether treatment can be given against this wish depends on the power under which somebody is held. An emergency power by itself may not allow it. Read the wish and weigh it.',
  },
])
