import type { ShownAtNight } from './urgent.ts'

/** What is looked at again after a stay in hospital: the first five of these that the person answered. */
export const stillRight = [
  'about.pleaseDont',
  'crisis.firstAction',
  'place.care1',
  'about.mostImportant',
  'contact.phones',
  'mh.treatAvoid',
  'mh.deEscalation',
  'crisis.notHelpful',
  'matters.value',
  'place.avoid',
  'health.baseline',
  'comms.how',
] as const satisfies readonly ShownAtNight[]
