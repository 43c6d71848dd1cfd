/** What stands above own words on the page of steps for a bad hour. */
export const ladderWords = {
  'safety.warningSigns': 'When I notice this, I begin:',
  'safety.copingAlone': 'I do this on my own:',
  'safety.peoplePlaces': 'I go to these people and places:',
  'safety.askForHelp': 'I ask these people for help:',
  'safety.professionals': 'I call these workers or services:',
  'safety.saferPlace': 'To make the place around me safer:',
  'safety.reasonsForLiving': 'What helps me stay alive on a bad day:',
} as const
