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
  { route: '/reviews/all', is: 'what is due', who: 'hannah', at: '/reviews/all?show=due' },
  { route: '/reviews/all', is: 'with a hint', who: 'hannah', at: '/reviews/all?found=hint-G2-1' },
  { route: '/reviews/team', is: 'live audit', who: 'hannah', at: '/reviews/team' },
  { route: '/reviews/who-opened', is: 'who opened the plans', who: 'hannah', at: '/reviews/who-opened' },
  { route: '/reviews/helping', is: 'no plan of others', who: 'hannah', at: '/reviews/helping' },
  { route: '/reviews', is: 'of a hospice', who: 'nora', at: '/reviews' },
  { route: '/reviews/helping', is: 'plans of others', who: 'nora', at: '/reviews/helping' },
  { route: `${plan}/helping`, is: 'let read', who: 'nora', at: '/plans/{WALTER}/helping' },
  { route: `${plan}/helping`, is: 'let write', who: 'nora', at: '/plans/{MARION}/helping' },
  { route: '/urgent/:plan', is: 'for a team', who: 'nora', at: '/urgent/{WALTER}' },
  { route: `${plan}/review`, is: 'for a team', who: 'nora', at: '/plans/{MARION}/review' },
  {
    route: `${plan}/review/:section`,
    is: 'for a team',
    who: 'nora',
    at: '/plans/{MARION}/review/matters',
  },
  {
    route: `${plan}/lost-mailbox`,
    is: 'how they are known',
    who: 'hannah',
    at: '/plans/{WALTER}/lost-mailbox',
  },
  {
    route: `${plan}/lost-mailbox`,
    is: 'not said',
    who: 'hannah',
    at: '/plans/{WALTER}/lost-mailbox',
    post: {},
    status: 422,
  },
  {
    route: `${plan}/lost-mailbox`,
    is: 'the code',
    who: 'hannah',
    at: '/plans/{WALTER}/lost-mailbox',
    post: { 'known-by': 'Came in with his passport.' },
  },
  {
    route: `${plan}/sharing-stopped`,
    is: 'sharing stopped at their word',
    who: 'hannah',
    at: '/plans/{WALTER}/sharing-stopped',
  },
  {
    route: `${plan}/sharing-stopped`,
    is: 'sharing stopped, nothing said',
    who: 'hannah',
    at: '/plans/{WALTER}/sharing-stopped',
    post: {},
    status: 422,
  },
  { route: `${plan}/care-event`, is: 'what has happened', who: 'hannah', at: '/plans/{WALTER}/care-event' },
  {
    route: `${plan}/care-event`,
    is: 'nothing chosen',
    who: 'hannah',
    at: '/plans/{WALTER}/care-event',
    post: {},
    status: 422,
  },
]
