import type { PageKind } from './page-kind.ts'

/** That a plan was wanted: to who says it, at the desk, and to who runs the service. */
export const wantedPages: readonly PageKind[] = [
  {
    route: '/urgent/wanted',
    is: 'a plan was wanted',
    who: 'samira',
    at: '/urgent/wanted',
    post: { by: 'number', nhsNumber: '9994017268' },
  },
  { route: '/reviews/wanted', is: 'plans wanted', who: 'hannah', at: '/reviews/wanted' },
  {
    route: '/reviews/wanted/:wanted/plan',
    is: 'a plan that was wanted',
    who: 'hannah',
    at: '/reviews/wanted/{WANTED}/plan',
  },
  { route: '/plans-wanted', is: 'plans wanted of nobody', who: 'erin', at: '/plans-wanted' },
]
