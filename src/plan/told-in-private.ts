import type { Outcome } from './disclosure.ts'
import type { Fact, Recorded, Voice } from './facts.ts'
import { isInHands } from './lifecycle.ts'
import type { Plan, Signed } from './plan.ts'

/** A word to the clinicians that no other voice reads, and what became of it. */
export type PrivateWord = Signed & {
  readonly voice: Voice
  readonly text: string
  readonly alone: boolean
  /** Whoever looks is told that it is open, and nothing of it. */
  readonly isUntold?: true
  /** Told to the practice that approved the plan, which reads it at once. */
  readonly toDesk?: true
  readonly outcome?: Outcome
}

/** An empty word takes back all that its voice told. */
export const toldAfter = (
  privateWords: readonly PrivateWord[],
  { voice, text, alone, toDesk }: Fact & { kind: 'ToldInPrivate' },
  { by, at, version }: Recorded,
): readonly PrivateWord[] =>
  text === '' && !alone
    ? privateWords.filter((one) => one.voice !== voice)
    : [...privateWords, { by, at, version, voice, text, alone, ...(toDesk ? { toDesk } : {}) }]

/** Its practice stands by what was approved, and has no draft in its hands: what it is told is told beside that. */
export const tellsDesk = ({ life, practice }: Pick<Plan, 'life' | 'practice'>): boolean =>
  practice !== undefined &&
  !isInHands(life) &&
  (life.published === 'current' || life.published === 'suspended')

/** Words that its practice reads beside what it approved, until a draft with them is in its hands. */
export const wordsLeft = (
  plan: Pick<Plan, 'life' | 'practice' | 'privateWords' | 'inHandsUpTo'>,
): readonly PrivateWord[] =>
  tellsDesk(plan)
    ? plan.privateWords.filter(({ toDesk, version }) => toDesk === true && version > plan.inHandsUpTo)
    : []
