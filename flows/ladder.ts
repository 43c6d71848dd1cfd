import type { crisis } from './crisis/section.ts'

/** From what somebody can do alone to whom they call, in the order in which it is tried. */
export const ladderRungs = [
  'safety.warningSigns',
  'safety.copingAlone',
  'safety.peoplePlaces',
  'safety.askForHelp',
  'safety.professionals',
  'safety.saferPlace',
] as const satisfies readonly (keyof typeof crisis.fields)[]

export const ladderBeside = 'safety.reasonsForLiving' satisfies keyof typeof crisis.fields
