import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // To her, in her own way of telling, and nothing softened.
  play(
    'where-sit silence say-back died not-machine with-sachets both still-see read-it-you tuesday',
    'both-of-them',
    { trust: 8, distress: 6, understanding: 5 },
  ),
  // Begun over her head, and put right.
  play(
    'bev-first both-scared silence see-apron what-think clive-died dirty-blood ring-unit did-you-know too-poorly ring-now',
    'both-of-them',
    { trust: 8, distress: 7, understanding: 4 },
  ),
  play(
    'where-sit how-monday see-apron another-time no-wonder bev-is-right well-done still-see read-it-you tuesday',
    'a-yes',
    { trust: 8, distress: 1, understanding: 0 },
  ),
  play(
    'where-sit how-monday see-apron what-think no-wonder with-sachets whose-yes still-see read-it-you ring-now',
    'one-poorly',
    { trust: 8, distress: 0, understanding: 1 },
  ),
  play(
    'silence how-monday say-back died not-machine dirty-blood both still-see easy-read do-my-best',
    'known-not-changed',
    { trust: 5, distress: 5, understanding: 5 },
  ),
  play('renal note-it go-on-bev', 'looks-at-bev', { trust: 0, distress: 1, understanding: 0 }),
  play('renal your-bit is-it-needles bev-did-you died dont-worry dirty-blood both unwise', 'her-room', {
    trust: 3,
    distress: 9,
    understanding: 4,
  }),
]
