import type { PageKind } from './page-kind.ts'

/** Letters of paper for who has no email. */
export const letterPages: readonly PageKind[] = [
  { route: '/sign-in/code', is: 'a letter’s code', who: 'nobody', at: '/sign-in/code' },
  {
    route: '/sign-in/code',
    is: 'a code that opens nothing',
    who: 'nobody',
    at: '/sign-in/code',
    post: { code: 'C4K-7WM-9PXT', 'born.day': '27', 'born.month': '3', 'born.year': '1948' },
    status: 422,
  },
  {
    route: '/plans/:plan/letters',
    is: 'nobody needs a letter',
    who: 'hannah',
    at: '/plans/{WALTER}/letters',
  },
  {
    route: '/plans/:plan/practice-letter',
    is: 'my practice is not here',
    who: 'rose',
    at: '/plans/{ROSE}/practice-letter',
  },
  {
    route: '/plans/:plan/practice-letter',
    is: 'no practice named',
    who: 'rose',
    at: '/plans/{ROSE}/practice-letter',
    post: { name: '', town: 'Ely' },
    status: 422,
  },
  { route: '/account/email', is: 'another address', who: 'rose', at: '/account/email' },
  {
    route: '/account/email',
    is: 'no new address',
    who: 'rose',
    at: '/account/email',
    post: { email: 'no' },
    status: 422,
  },
  {
    route: '/account/email/:token',
    is: 'a link that is over',
    who: 'rose',
    at: '/account/email/used',
    status: 410,
  },
]
