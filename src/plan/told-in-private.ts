import type { Outcome } from './disclosure.ts'
import type { Fact, Recorded, Voice } from './facts.ts'
import type { Signed } from './plan.ts'

/** A word to the clinicians that no other voice reads, and what became of it. */
export type PrivateWord = Signed & {
  readonly voice: Voice
  readonly text: string
  readonly alone: boolean
  readonly outcome?: Outcome
}

/** An empty word takes back all that its voice told. */
export const toldAfter = (
  privateWords: readonly PrivateWord[],
  { voice, text, alone }: Fact & { kind: 'ToldInPrivate' },
  { by, at, version }: Recorded,
): readonly PrivateWord[] =>
  text === '' && !alone
    ? privateWords.filter((one) => one.voice !== voice)
    : [...privateWords, { by, at, version, voice, text, alone }]
