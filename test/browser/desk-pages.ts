import type { PageKind } from './page-kind.ts'

const plan = '/plans/:plan'

/** What a practice sees of its plans together, and who of it has one in hand. */
export const deskPages: readonly PageKind[] = [
  { route: `${plan}/pass-on`, is: 'whom to ask', who: 'hannah', at: '/plans/{MARION}/pass-on' },
  {
    route: `${plan}/pass-on`,
    is: 'nobody chosen',
    who: 'hannah',
    at: '/plans/{MARION}/pass-on',
    post: {},
    status: 422,
  },
  {
    route: '/plans/:plan/review/:section/beside/:at{.+}',
    is: 'a code',
    who: 'hannah',
    at: '/plans/{MARION}/review/home/beside/home.keySafeDetail',
  },
]
