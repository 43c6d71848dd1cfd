/** To who leads a practice: who opened its plans. */
export const whoOpenedWords = {
  title: 'Who opened the plans of your practice',
  lead: (from: string, until: string) =>
    `Each time somebody read, printed or looked for a plan of your practice, from ${from} to ${until}, newest first. Each person sees it of their own plan too. Plans of your own and of your family are left out.`,
  none: 'Of these plans no opening is written down for these days.',
  most: (count: number) =>
    `These are the ${count} newest. Of one plan, its own page of who opened it goes further back.`,
  plan: 'Plan of',
  nameless: 'somebody without a name yet',
  all: 'All who opened it',
  earlier: (until: string) => `Earlier, up to ${until}`,
  link: 'Who opened the plans of your practice',
} as const
