import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // Turned to her, waited, and kept him in the room.
  play(
    'to-her silence silence worry heavy hard-to-hear first-line say-back pillows page-first',
    'her-own-line',
    { trust: 10, distress: 4, readiness: 4 },
  ),
  // Three mistakes, and each of them mended.
  play(
    'on-her-own forty-one all-the-time and-you silence what-for-you her-voice what-mended a-week-joyce referrals',
    'her-own-line',
    { trust: 8, distress: 7, readiness: 4 },
  ),
  play(
    'to-her had-begun silence silence silence heard-right ring-you happy-martin from-monday e-mail',
    'heard-not-written',
    { trust: 3, distress: 6, readiness: 4 },
  ),
  play(
    'thank-him no-wonder all-the-time both-of-you silence very-good as-hers pillows referrals',
    'his-for-hers',
    { trust: 3, distress: 0, readiness: 2 },
  ),
  play(
    'who-begins no-wonder since-when what-promise nothing-else her-voice as-yours silence silence',
    'polite',
    { trust: 2, distress: 1, readiness: 1 },
  ),
  play('on-her-own her-right since-when cannot', 'shown-out', { trust: 2, distress: 10, readiness: 1 }),
  play('thank-him note-it one-squeeze', 'eyes-closed', { trust: 0, distress: 1, readiness: 0 }),
]
