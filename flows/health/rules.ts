import { rulesOver } from '#src/flow/rules.ts'
import { contacts } from '../contacts/section.ts'
import { crisis } from '../crisis/section.ts'
import { legal } from '../legal/section.ts'
import { oneModule } from './modules.ts'
import { health } from './section.ts'

/** How people call a medicine for a bad moment that they do not name. */
const unnamed = [
  ...['rescue medicine', 'rescue medicines', 'rescue medication', 'rescue pack', 'rescue kit', 'rescue box'],
  ...['emergency medicine', 'emergency medication', 'emergency kit', 'red bag', 'the medicine'],
  ...['my medicine', 'his medicine', 'her medicine', 'their medicine'],
] as const

/** What is said beside the answers about health. */
export const healthRules = rulesOver(
  {
    ...health.fields,
    ...oneModule.fields,
    ...legal.fields,
    ...contacts.fields,
    ...crisis.fields.crisis.item.fields,
  },
  [
    {
      id: 'RULE-CAP-1',
      does: 'show',
      on: ['agenda'],
      when: { 'ld.medsHow': { answered: true }, not: { 'legal.bestInterests': { has: 'treatment' } } },
      field: 'ld.medsHow',
      words:
        'Nothing said here allows a medicine to be hidden in food or drink. That needs a decision in the person’s best interests about this medicine, recorded under “Capacity and best interests”.',
    },
    // Said as harmful when stopped, it may be given to somebody whom the next dose poisons.
    {
      id: 'RULE-MED-1',
      does: 'show',
      on: ['agenda', 'urgent'],
      when: { 'health.timeCritical': { has: 'lithium' } },
      field: 'health.timeCritical',
      words:
        'Lithium can also poison: when somebody is dehydrated, vomits or has diarrhoea, or took too much.',
    },
    // A crew that cannot know what was given may give the same once more.
    {
      id: 'RULE-MED-2',
      does: 'show',
      on: ['agenda', 'urgent'],
      when: {
        'crisis.firstAction': { names: unnamed },
        not: { any: [{ 'antic.rescue': { answered: true } }, { 'antic.items': { answered: true } }] },
      },
      field: 'crisis.firstAction',
      words:
        'These words speak of a medicine for such a moment, and no list in this plan names it and its dose. Ask which it is, how much was given, and when.',
    },
    {
      id: 'RULE-W-2',
      does: 'show',
      on: ['check', 'agenda', 'urgent'],
      when: { 'health.eatSafely': { answered: true }, not: { 'ld.swallow': { answered: true } } },
      field: 'health.eatSafely',
      words:
        'What is safe to eat and drink is to be completed by a clinician: none has recorded it in this plan.',
      ownWords:
        'What is safe to eat and drink is completed with a nurse or doctor. It will stand beside these words.',
    },
    {
      id: 'RULE-W-2',
      does: 'show',
      on: ['agenda'],
      when: { 'health.toldToCall': { answered: true }, not: { 'team.advice24h': { answered: true } } },
      field: 'health.toldToCall',
      words:
        'This is what they say that their hospital told them about calling. Check it, and record the line that is right under “Advice by day and by night”.',
    },
    {
      id: 'RULE-W-2',
      does: 'show',
      on: ['check'],
      when: { 'module.whatHappens': { answered: true } },
      field: 'module.whatHappens',
      words:
        'What to do then, and any medicine and its dose, is completed with a nurse or doctor. It will stand beside these words.',
    },
  ],
)
