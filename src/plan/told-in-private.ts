import type { Fact, Recorded } from './facts.ts'
import type { PrivateWord } from './plan.ts'

/** An empty word takes back all that its voice told. */
export const toldAfter = (
  privateWords: readonly PrivateWord[],
  { voice, text, alone }: Fact & { kind: 'ToldInPrivate' },
  { by, at, version }: Recorded,
): readonly PrivateWord[] =>
  text === '' && !alone
    ? privateWords.filter((one) => one.voice !== voice)
    : [...privateWords, { by, at, version, voice, text, alone }]
