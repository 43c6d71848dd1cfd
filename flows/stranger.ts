import type { StrangersCheck } from '#src/flow/stranger.ts'
import type { ShownAtNight } from './urgent.ts'

const rung = {
  field: 'contact.phones',
  each: true,
  unless: { field: 'contact.whenToCall', has: ['after-death-only'] },
  beside: 'contact.whenToCall',
} as const
/** What stands with a condition that can flare, and whom the team names there. */
const ofCondition = [{ field: 'module.action' }, { field: 'module.dose' }] as const
const looksLike = [{ field: 'module.whatHappens' }, { field: 'module.usualForMe' }] as const
const called = [rung, { field: 'module.advicePhone' }] as const
const firstThing = [{ field: 'crisis.firstAction', each: true }, ...ofCondition] as const
const kept = { field: 'contact.roles', has: ['key-holder', 'lives-with'] } as const
const notDone = [{ field: 'crisis.notHelpful' }, { field: 'about.pleaseDont' }] as const

/** What whoever comes at night has to find, in the order in which it is looked for; another plan looks for other things. */
export const strangersChecks = [
  {
    id: 'call-parents',
    about: 'call',
    when: { 'given.pathway': { has: 'cyp' } },
    finds: called,
    asks: 'contact',
  },
  { id: 'call', about: 'call', finds: called, asks: 'contact' },
  {
    id: 'calm',
    about: 'first',
    when: { 'given.pathway': { has: 'mhc' } },
    finds: [...firstThing, { field: 'mh.deEscalation' }],
    asks: 'crisis',
  },
  {
    id: 'first-hurt',
    about: 'first',
    when: { 'given.pathway': { has: 'ld' } },
    finds: [...firstThing, { field: 'ld.howPain' }],
    asks: 'crisis',
  },
  {
    id: 'first-known',
    about: 'first',
    when: { 'given.pathway': { has: 'frailty' } },
    finds: [...firstThing, { field: 'comms.how' }],
    asks: 'crisis',
  },
  {
    id: 'first-normal',
    about: 'first',
    when: { 'given.pathway': { has: 'ltc' } },
    finds: [...firstThing, ...looksLike, { field: 'health.baseline' }],
    asks: 'crisis',
  },
  {
    id: 'first',
    about: 'first',
    finds: firstThing,
    asks: 'crisis',
  },
  {
    id: 'get-in',
    about: 'get-in',
    finds: [kept, { field: 'home.accessNotes' }, { field: 'home.keySafePresent', has: ['yes'] }],
    asks: 'contact',
  },
  {
    id: 'not-to-do-in-crisis',
    about: 'not-to-do',
    when: { 'given.pathway': { has: 'mhc' } },
    finds: [...notDone, { field: 'mh.treatAvoid' }],
    asks: 'about.pleaseDont',
  },
  {
    id: 'not-to-do',
    about: 'not-to-do',
    finds: notDone,
    asks: 'about.pleaseDont',
  },
  {
    id: 'matters',
    about: 'matters',
    finds: [{ field: 'about.mostImportant' }, { field: 'matters.value' }],
    asks: 'about.mostImportant',
  },
] as const satisfies readonly StrangersCheck<ShownAtNight>[]
