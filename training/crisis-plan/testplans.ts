import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // His list, both nights, the plain question.
  play(
    'on-yours what-night no-shoes did-you-know say-back own-hands ask-it dog-and-who which-of-it drive-back read-first',
    'his-plan',
    { trust: 8, distress: 7, readiness: 3 },
  ),
  // Begun from the form, and found the way back.
  play(
    'page-one asked-a-form silence recording kitchen silence that-loud it-does dog-and-who read-numbers four-a-m three-weeks-on',
    'his-plan',
    { trust: 8, distress: 7, readiness: 3 },
  ),
  play(
    'how-it-works not-by-me instead did-you-know say-back secret that-loud silence read-numbers drive-back three-weeks-on',
    'a-secret',
    { trust: 8, distress: 0, readiness: 3 },
  ),
  // Kind to both, and it went past.
  play(
    'on-yours put-first no-shoes recording rubbish the-door that-loud come-back-to-it read-numbers drive-back three-weeks-on',
    'not-asked',
    { trust: 8, distress: 2, readiness: 2 },
  ),
  play(
    'on-yours what-night silence or-hated insight put-fine ask-it promise-me only-chat not-binding on-system',
    'half-his',
    { trust: 2, distress: 4, readiness: 2 },
  ),
  play('see-list work-with-me were-you-ill', 'wants-the-keys', { trust: 0, distress: 2, readiness: 0 }),
  play('silence silence silence did-you-know how-long start-again ask-it', 'goes-outside', {
    trust: 3,
    distress: 9,
    readiness: 3,
  }),
]
