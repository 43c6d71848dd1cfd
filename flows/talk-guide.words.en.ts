/** What is said before own words that are read out at home. */
export const talkGuideWords = {
  'about.mostImportant': 'What people should know first:',
  'matters.value': 'What matters most:',
  'matters.fear': 'What is feared, or not wanted:',
  'mh.whenUnwell': 'What can be seen when things get worse:',
  'mh.deEscalation': 'What calms:',
  'about.pleaseDont': 'What should not be done:',
} as const
