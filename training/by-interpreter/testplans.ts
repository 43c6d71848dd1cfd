import type { Testplan } from '#src/training/scenario.ts'
import { play } from '../play.ts'

/** Plays written down with the end that their author meant. */
export const testplans: readonly Testplan[] = [
  // The child let go, the interpreter briefed, and he asked.
  play(
    'ring-someone not-fine hand-over straight-to-him your-job-done they-wrote one-then-stop no-name tell-sevgi cross-it',
    'in-his-words',
    { trust: 8, distress: 8, understanding: 5 },
  ),
  // The page read by the child, and everything after it put right.
  play(
    'read-it my-mistake show-her brief-first your-job-done they-wrote mask-and-arm sevgi-rides back-to-you ring-at-eight',
    'in-his-words',
    { trust: 8, distress: 3, understanding: 5 },
  ),
  play(
    'to-him breathe-with show-her straight-to-him pleased they-wrote mask-and-arm no-name back-to-you keep-safe',
    'paper-stays',
    { trust: 7, distress: 6, understanding: 5 },
  ),
  play(
    'to-him breathe-with hand-over ask-if-he your-job-done never-by-child make-better sevgi-rides chair-please ring-at-eight',
    'by-guess',
    { trust: 6, distress: 0, understanding: 0 },
  ),
  play('grown-up any-pain calm-her ask-if-he', 'nods', { trust: 0, distress: 6, understanding: 0 }),
  play('ring-someone word-for-word go-now history stay-or-go', 'no-time', {
    trust: 4,
    distress: 9,
    understanding: 0,
  }),
]
