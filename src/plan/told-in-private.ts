import type { Fact } from './facts.ts'
import type { PrivateWord } from './plan.ts'

/** An empty word takes back all that its voice told. */
export const toldAfter = (
  privateWords: readonly PrivateWord[],
  { voice, text, alone }: Fact & { kind: 'ToldInPrivate' },
  signed: Omit<PrivateWord, 'voice' | 'text' | 'alone'>,
): readonly PrivateWord[] =>
  text === '' && !alone
    ? privateWords.filter((one) => one.voice !== voice)
    : [...privateWords, { ...signed, voice, text, alone }]
