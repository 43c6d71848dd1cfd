import type { ShownAtNight } from './urgent.ts'

/** Own words that a conversation at home can begin with, in the order in which they are read out. */
export const talkGuideQuotes = [
  'about.mostImportant',
  'matters.value',
  'matters.fear',
  'mh.whenUnwell',
  'mh.deEscalation',
  'about.pleaseDont',
] as const satisfies readonly ShownAtNight[]
