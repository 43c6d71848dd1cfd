/** From what somebody can do alone to whom they call, in the order in which it is tried: on their pages and on paper. */
export const ladderRungs = [
  'safety.warningSigns',
  'safety.copingAlone',
  'safety.peoplePlaces',
  'safety.askForHelp',
  'safety.professionals',
  'safety.saferPlace',
] as const

export const ladderBeside = 'safety.reasonsForLiving'
