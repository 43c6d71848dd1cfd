import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // To her first, then alone, then together.
  play(
    'hi-imogen yes-it-is how-for-you just-us silence how-much-now say-back i-say-you-stop kept-from yours-first',
    'her-page',
    { trust: 8, distress: 7, readiness: 3 },
  ),
  // Begun round her, and turned.
  play(
    'everything heard-that both-afraid just-us alone-with-it sleepy what-something which-bits kept-from bit-by-bit',
    'her-page',
    { trust: 7, distress: 4, readiness: 4 },
  ),
  play(
    'hi-imogen who-freya both-afraid just-us what-think-about how-much-now no-tube leave-it-me not-at-all write-up',
    'said-not-settled',
    { trust: 4, distress: 1, readiness: 4 },
  ),
  play(
    'everything keep-safe both-afraid just-us depends-on how-much-now dad-then i-say-you-stop kept-from yours-first',
    'dads-answer',
    { trust: 5, distress: 1, readiness: 1 },
  ),
  play(
    'all-want keep-safe both-afraid you-go never-ever how-much-now silence leave-it-me kept-from bit-by-bit',
    'round-her',
    { trust: 7, distress: 0, readiness: 0 },
  ),
  play('hi-imogen yes-it-is how-for-you wait-outside only-if sleepy', 'walks-out', {
    trust: 8,
    distress: 9,
    readiness: 4,
  }),
  play('not-that keep-off rob-right', 'headphones', { trust: 0, distress: 1, readiness: 0 }),
]
