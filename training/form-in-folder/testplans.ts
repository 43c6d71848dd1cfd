import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // Said sorry, told it plainly, and brought Rita in.
  play(
    'boiler silence read-together two-things how-much your-words ask-with-you torch-sorry four-things new-page',
    'her-page',
    { trust: 10, distress: 5, understanding: 3 },
  ),
  // A bad start, and a straight answer to a straight question.
  play(
    'not-here find-out the-other no-but ribs will-do afraid torch-sorry too-much-what no-surprise',
    'her-page',
    { trust: 8, distress: 5, understanding: 4 },
  ),
  play(
    'what-told silence strike-out silence how-much silence afraid so-agreed leave-it no-surprise',
    'struck-out',
    { trust: 5, distress: 0, understanding: 0 },
  ),
  // Warm throughout, and the misunderstanding never touched.
  play(
    'boiler pie read-together goes-through how-much silence afraid torch-sorry four-things no-surprise',
    'still-red',
    { trust: 10, distress: 4, understanding: 0 },
  ),
  play(
    'cpr-only everything the-other no-but how-much will-do afraid torch-sorry leave-it policy',
    'clear-not-written',
    { trust: 7, distress: 5, understanding: 5 },
  ),
  play('silence silence silence no-but ribs', 'leaves-room', { trust: 4, distress: 10, understanding: 3 }),
  play('not-here team early-signs', 'complains', { trust: 0, distress: 6, understanding: 0 }),
]
