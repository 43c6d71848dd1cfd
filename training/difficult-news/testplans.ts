import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // Asked, told, left room, and read back.
  play(
    'ask-first invite who-hears hope-and-worry silence name-fear respect say-back work-out own-words',
    'plan-begins',
    { trust: 10, distress: 6 },
  ),
  // Three mistakes, each of them mended: nobody is lost after the first.
  play(
    'straight-in step-back straight-on soften honest-now name-fear explore form his-words work-out own-words',
    'plan-begins',
    { trust: 10, distress: 6 },
  ),
  // Told well, helped well, nothing settled.
  play(
    'ask-first invite straight-on hope-and-worry fill phone-list explore ask-bench on-the-night leaflets',
    'known-not-planned',
    { trust: 9, distress: 4 },
  ),
  // Warm all along, and his question never answered: kindness alone does not make a plan.
  play(
    'warm-up name-loss shield soften ask-corridor both explore say-back work-out own-words',
    'things-unsaid',
    { trust: 8, distress: 1 },
  ),
  play('warm-up cheer ifs soften', 'shown-out', { trust: 0, distress: 0 }),
  play('straight-in press-on plain-yes', 'too-much', { trust: 3, distress: 9 }),
  // Silence is a move, not a way through.
  play('silence silence silence silence silence silence silence silence silence', 'too-much', {
    trust: 3,
    distress: 9,
  }),
]
