import type { PageKind } from './page-kind.ts'

const words = { text: 'x' }
const longText = 'x'.repeat(1100 * 1024)

/** What anybody sees when something cannot be done. */
export const faultPages: readonly PageKind[] = [
  { route: 'fault', is: 'not found', who: 'rose', at: '/nowhere', status: 404 },
  {
    route: 'fault',
    is: 'foreign form',
    who: 'rose',
    at: '/plans',
    post: {},
    from: 'elsewhere',
    status: 403,
  },
  {
    route: 'fault',
    is: 'not a form',
    who: 'rose',
    at: '/plans',
    post: words,
    enctype: 'multipart/form-data',
    status: 415,
  },
  { route: 'fault', is: 'too large', who: 'rose', at: '/plans', post: { text: longText }, status: 413 },
  {
    route: 'fault',
    is: 'wrong state',
    who: 'hannah',
    at: '/plans/{WALTER}/return',
    post: {},
    status: 409,
  },
  {
    route: 'fault',
    is: 'too many',
    who: 'rose',
    at: '/plans/{ROSE}/crisis/crisis/items',
    post: { item: 'one-more' },
    status: 422,
    first: (world) => world.fillList('/plans/{ROSE}/crisis/crisis/items', 12),
  },
  {
    route: 'fault',
    is: 'too often',
    who: 'nobody',
    at: '/sign-in',
    post: { email: 'often@home.example' },
    status: 429,
    first: (world) => world.askForLinks('often@home.example', 5),
  },
  {
    route: '/plans/:plan/taking-back',
    is: 'take the draft back',
    who: 'walter',
    at: '/plans/{WALTER}/taking-back',
    first: (world) => world.handOverAgain(),
  },
  {
    route: 'fault',
    is: 'sharing withdrawn',
    who: 'samira',
    at: '/urgent/{WALTER}',
    status: 410,
    first: (world) => world.withdraw(),
  },
  {
    route: '/plans/:plan/:section/check',
    is: 'asked again',
    who: 'rose',
    at: '/plans/{ROSE}/places/check',
    first: (world) => world.choosePlaceTwice(),
  },
  {
    route: '/plans/:plan/:section/:step{.+}',
    is: 'asked again',
    who: 'rose',
    at: '/plans/{ROSE}/places/care-second',
  },
  {
    route: '/plans/:plan/carers',
    is: 'a helper removed',
    who: 'rose',
    at: '/plans/{ROSE}/carers',
    first: (world) => world.removeHelper(),
  },
  { route: 'fault', is: 'helper no more', who: 'daniel', at: '/plans/{ROSE}', status: 403 },
]
