import {
  account,
  lines,
  listOf,
  manyWithNote,
  paragraph,
  references,
  seen,
  stages,
  text,
  whoOf,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { namesNobody, saysNothing } from '../no-name-words.en.ts'

/** One way in which things can go wrong: the person's own words first, the clinician's part at the end. */
const oneCrisis = section({
  id: 'one-crisis',
  version: 1,
  fields: {
    'crisis.name': text({ by: ['P', 'H', 'A', 'K'], class: 'W', need: 'MMMMMM', front: true, safety: true }),
    'crisis.triggers': manyWithNote(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRMMR', front: true, safety: true },
      [
        'breathless',
        'pain',
        'seizure',
        'infection',
        'fall',
        'confusion',
        'distress',
        'noise-crowds',
        'conflict',
        'anniversary',
        'sleep-loss',
        'medicine-change',
        'alcohol-drugs',
        'being-alone',
        'other',
      ],
    ),
    'crisis.earlySigns': stages(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRMMR', front: true, safety: true },
      ['green', 'amber', 'red'],
    ),
    'crisis.selfHelp': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOMRO' }),
    'crisis.helpful': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMM', front: true }),
    'crisis.notHelpful': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMM', front: true }),
    'crisis.firstAction': paragraph(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'MMMMMM', front: true },
      1000,
    ),
    'crisis.escalateProposed': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOROO' }),
    'crisis.contacts': references(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', front: true },
      'contact',
    ),
    'crisis.clinicianAction': account({ by: ['K'], class: 'C', need: 'MMMRMM', front: true }, saysNothing),
    'crisis.escalateWhen': account({ by: ['K'], class: 'C', need: 'MMMMMM', front: true }, saysNothing),
    'crisis.agreedWith': whoOf({ by: ['K'], class: 'F', need: 'MMMMMM' }, namesNobody),
  },
  foremost: {
    'crisis.triggers': [
      {
        when: { 'given.pathway': { has: 'mhc' } },
        choices: [
          'noise-crowds',
          'conflict',
          'anniversary',
          'sleep-loss',
          'medicine-change',
          'alcohol-drugs',
          'being-alone',
        ],
      },
      { choices: ['breathless', 'pain', 'seizure', 'infection', 'fall', 'confusion', 'medicine-change'] },
    ],
  },
  brief: ['name', 'first-action', 'contacts'],
  start: 'name',
  steps: {
    name: { ask: ['crisis.name'], next: 'triggers' },
    triggers: { ask: ['crisis.triggers'], next: 'early-signs' },
    'early-signs': { ask: ['crisis.earlySigns'], next: 'self-help' },
    'self-help': { ask: ['crisis.selfHelp'], next: 'helpful' },
    helpful: { ask: ['crisis.helpful'], recall: ['crisis.selfHelp'], next: 'not-helpful' },
    'not-helpful': { ask: ['crisis.notHelpful'], recall: ['crisis.helpful'], next: 'first-action' },
    'first-action': { ask: ['crisis.firstAction'], next: 'escalate' },
    escalate: { ask: ['crisis.escalateProposed'], recall: ['crisis.firstAction'], next: 'contacts' },
    contacts: { ask: ['crisis.contacts'], recall: ['crisis.firstAction'], next: 'clinician-action' },
    'clinician-action': { ask: ['crisis.clinicianAction'], next: 'escalate-when' },
    'escalate-when': { ask: ['crisis.escalateWhen'], next: 'agreed-with' },
    'agreed-with': { ask: ['crisis.agreedWith'], next: 'done' },
  },
})

export const crisis = section({
  id: 'crisis',
  version: 1,
  fields: {
    'crisis.opening': seen(['P', 'H', 'A']),
    'mh.whenWell': paragraph({ by: ['P', 'H'], class: 'W', need: 'OOOMOO', front: true, safety: true }),
    'mh.whenUnwell': paragraph({ by: ['P', 'H'], class: 'W', need: 'OOOMOO', front: true, safety: true }),
    'mh.deEscalation': paragraph({ by: ['P', 'H'], class: 'W', need: 'OOOMRO', front: true, safety: true }),
    crisis: listOf({ by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRRRR', front: true }, oneCrisis, 12),
  },
  start: 'opening',
  steps: {
    opening: {
      ask: ['crisis.opening'],
      next: [{ when: { 'given.pathway': { has: 'mhc' } }, go: 'when-well' }, 'crises'],
    },
    'when-well': { ask: ['mh.whenWell'], next: 'when-unwell' },
    'when-unwell': { ask: ['mh.whenUnwell'], recall: ['mh.whenWell'], next: 'calming' },
    calming: { ask: ['mh.deEscalation'], recall: ['mh.whenUnwell'], next: 'crises' },
    crises: { ask: ['crisis'], next: 'done' },
  },
})
