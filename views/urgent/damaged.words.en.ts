/** What urgent care reads where there is a plan, and what is stored of it is not what was approved. */
export const damagedWords = {
  title: 'There is an approved plan, and it cannot be shown',
  none: 'What is stored is not what a nurse or doctor approved. It may be wrong, so none of it is shown.',
  decisions:
    'It may hold decisions, for example about resuscitation or about a treatment that was refused. Do not take it that there are none.',
  ask: 'Ask the person and those with them. Look for a copy on paper.',
  practice: (name: string) => `Their practice may know what was decided: ${name}`,
  number: 'The people who run this service can be told this number:',
  search: 'Look for another person',
} as const
