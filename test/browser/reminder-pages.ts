import type { PageKind } from './page-kind.ts'

const plan = '/plans/:plan'

/** Asking for an email, at home and at the desk, and where the link of one leads. */
export const reminderPages: readonly PageKind[] = [
  { route: `${plan}/reminders`, is: 'asking to be reminded', who: 'rose', at: '/plans/{ROSE}/reminders' },
  {
    route: `${plan}/reminders`,
    is: 'a reminder that was asked for',
    who: 'daniel',
    at: '/plans/{ROSE}/reminders',
    post: { ask: 'daily' },
  },
  {
    route: '/reminders/stop/:token',
    is: 'reminders that have stopped',
    who: 'nobody',
    at: '/reminders/stop/stopped',
  },
  {
    ...{ route: '/account', is: 'daily email asked for', who: 'hannah', at: '/account/daily-email' },
    post: { want: 'yes' },
  },
  {
    route: `${plan}/said-back`,
    is: 'did it help',
    who: 'walter',
    at: '/plans/{WALTER}/said-back',
    first: (world) => world.openAtNight(),
  },
  {
    route: `${plan}/said-back`,
    is: 'how it went, unsaid',
    who: 'walter',
    at: '/plans/{WALTER}/said-back',
    post: {},
    status: 422,
  },
]
