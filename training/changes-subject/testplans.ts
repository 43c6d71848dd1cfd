import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // Led by what she lets drop, and left hers to give.
  play(
    'say-who no-seat stairs-end daft-do counting not-daft say-back yes-anybody let-me in-the-post',
    'hers-to-give',
    { trust: 10, distress: 7, readiness: 5 },
  ),
  // Begun with the list, mended twice.
  play(
    'the-list wrong-end canals wonder ask-edie not-ticking who-has-key bangs what-and-what-not any-time',
    'hers-to-give',
    { trust: 10, distress: 6, readiness: 5 },
  ),
  // Kind all along: a promise that cannot be kept, and then the same again.
  play(
    'say-who silence stairs-end main-thing between-us not-daft six-fifteen yes-anybody not-a-word any-time',
    'a-secret',
    { trust: 10, distress: 0, readiness: 3 },
  ),
  play(
    'say-who no-seat silence silence afraid-of never-can six-fifteen for-nurse on-screen all-done',
    'told-not-settled',
    { trust: 4, distress: 3, readiness: 5 },
  ),
  // A pleasant half hour.
  play('weather same-here canals ignored plain-want word-for-word me-too bangs in-the-post', 'lines-filled', {
    trust: 10,
    distress: 0,
    readiness: 0,
  }),
  play('the-list question-one any-falls', 'rings-off', { trust: 0, distress: 4, readiness: 0 }),
  // One hard question after another: she cannot stay with it.
  play('say-who no-seat stairs-end blackouts must-report', 'too-much', {
    trust: 2,
    distress: 9,
    readiness: 4,
  }),
]
