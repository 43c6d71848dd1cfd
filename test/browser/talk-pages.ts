import type { PageKind } from './page-kind.ts'

const plan = '/plans/:plan'

/** Talks that are tried out, what helpers guess, and what they need themselves. */
export const talkPages: readonly PageKind[] = [
  {
    route: '/plans/:plan/carers/:carer/last-day',
    is: 'until when somebody helps',
    who: 'rose',
    at: '/plans/{ROSE}/carers/{DANIEL}/last-day',
  },
  { route: `${plan}/guess`, is: 'before a guess', who: 'daniel', at: '/plans/{ROSE}/guess' },
  {
    route: `${plan}/guess/:step`,
    is: 'a page of cards to guess',
    who: 'daniel',
    at: '/plans/{ROSE}/guess/body',
  },
  {
    route: `${plan}/guesses`,
    is: 'guesses of helpers, before she agrees',
    who: 'rose',
    at: '/plans/{ROSE}/guesses',
  },
  {
    route: `${plan}/guess`,
    is: 'both sides, of a helper',
    who: 'daniel',
    at: '/plans/{ROSE}/guess',
    first: (world) => world.agreeOnGuesses(),
  },
  {
    route: `${plan}/guesses`,
    is: 'both sides',
    who: 'rose',
    at: '/plans/{ROSE}/guesses',
    first: (world) => world.agreeOnGuesses(),
  },
  {
    route: `${plan}/talk-cards/:carer`,
    is: 'cards to talk about, on paper',
    who: 'rose',
    at: '/plans/{ROSE}/talk-cards/{DANIEL}',
    first: (world) => world.agreeOnGuesses(),
  },
  { route: `${plan}/own-needs`, is: 'what a helper needs', who: 'daniel', at: '/plans/{ROSE}/own-needs' },
  { route: `${plan}/rehearsal`, is: 'to practise saying it', who: 'marion', at: '/plans/{MARION}/rehearsal' },
  {
    route: `${plan}/rehearsal/:with`,
    is: 'practising, a turn',
    who: 'marion',
    at: '/plans/{MARION}/rehearsal/close?said=first',
  },
  {
    route: `${plan}/rehearsal/:with`,
    is: 'practising, nothing chosen',
    who: 'marion',
    at: '/plans/{MARION}/rehearsal/doctor?turn=begins',
    status: 422,
  },
  {
    route: `${plan}/rehearsal/:with`,
    is: 'practising, over',
    who: 'marion',
    at: '/plans/{MARION}/rehearsal/doctor?said=time&said=first&said=second&said=third&said=next',
  },
]
