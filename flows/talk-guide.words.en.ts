/** What is said before own words that are read out at home. */
export const talkGuideWords = {
  'about.mostImportant': 'What people should know first:',
  'matters.value': 'What matters most:',
  'matters.fear': 'What is a worry, or not wanted:',
  'mh.whenUnwell': 'What others may notice when things get worse:',
  'mh.deEscalation': 'What helps to calm:',
  'about.pleaseDont': 'Please do not do this:',
} as const
