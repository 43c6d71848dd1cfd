/** To who leads a practice: who opened its plans. */
export const whoOpenedWords = {
  title: 'Who opened the plans of your practice',
  lead: (from: string, until: string) =>
    `Each time somebody read, printed or looked for a plan of your practice, from ${from} to ${until}, newest first. Each person sees it of their own plan too. Plans of your own and of your family are left out.`,
  none: 'Of these plans no opening is written down for these days.',
  most: (count: number) =>
    `These are the ${count} newest. Of one plan, its own page of who opened it goes further back.`,
  looked:
    'Searches of your own people stand here too, without what they typed. That you look at this page is written down, and stands here.',
  noPlan: 'In a list, and under no plan.',
  filter: 'Choose what is shown',
  who: 'By whom',
  everybody: 'Everybody',
  deed: 'What they did',
  everything: 'Everything',
  show: 'Show these',
  plan: 'Plan of',
  nameless: 'somebody without a name yet',
  all: 'All who opened it',
  earlier: (until: string) => `Earlier, up to ${until}`,
  link: 'Who opened the plans of your practice',
} as const
