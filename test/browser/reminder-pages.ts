import type { PageKind } from './page-kind.ts'

const plan = '/plans/:plan'

/** Asking for an email, and where the link of one leads. */
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
]
