/** To who leads a practice: who opened its plans. */
export const whoOpenedWords = {
  title: 'Who opened the plans of your practice',
  lead: (from: string, until: string) =>
    `Each time somebody read, printed or looked for a plan of your practice, from ${from} to ${until}, newest first. Each person sees it of their own plan too. Plans of your own and of your family are left out.`,
  none: 'Of these plans no opening is written down for these days.',
  noneChosen: 'Of these days there is none of those that you chose.',
  stopped: (plans: number) =>
    plans === 1
      ? 'One plan is left out, as sharing was stopped.'
      : `${plans} plans are left out, as sharing was stopped.`,
  most: (count: number) =>
    `This page ends after ${count} readings. The link below goes on right after the last of them.`,
  looked:
    'Searches of your own people stand here too, without what they typed. That you look at this page is written down, and stands here.',
  noPlan: 'No single plan was opened by this.',
  filter: 'Choose what is shown',
  day: 'On which day',
  everyDay: 'All of these days',
  who: 'By whom',
  elsewhere: 'Who you chose: not in these days',
  everybody: 'Everybody',
  deed: 'What they did',
  everything: 'Everything',
  show: 'Show these',
  plan: 'Plan of',
  nameless: 'somebody without a name yet',
  all: 'All who opened it',
  earlier: (from: string) => `Earlier, from ${from} back`,
  file: 'Save these as a file',
  fileText: (most: number) =>
    `It has ${most.toLocaleString('en-GB')} readings at most, from the newest back, and says where it was cut off. It names nobody whose plan it is, nor who helps them, only the address of the plan, and leaves out what somebody typed as a reason. That you save it is written down.`,
  columns: {
    ...{ when: 'When (UK time)', name: 'Who', jobRole: 'Job', service: 'Where', what: 'What', why: 'Why' },
    plan: 'Plan',
  },
  helper: 'Somebody who helps',
  cut: (most: number) => `Cut off after ${most} readings: choose fewer days for the rest.`,
  link: 'Who opened the plans of your practice',
} as const
