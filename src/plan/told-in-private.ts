import type { Outcome } from './disclosure.ts'
import type { Fact, Recorded, Voice } from './facts.ts'
import { isOpen, type Offers } from './help-offered.ts'
import { asSignersKnow } from './in-hand.ts'
import { isInHands, isOfferedElsewhere } from './lifecycle.ts'
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

type Words = Pick<Plan, 'privateWords' | 'toldBefore'>

/** An empty word takes back all that its voice told. */
export const toldAfter = (
  { privateWords, toldBefore = [] }: Words,
  { voice, text, alone, toDesk }: Fact & { kind: 'ToldInPrivate' },
  { by, at, version }: Recorded,
): Words => {
  const isOfOthers = (one: PrivateWord): boolean => one.voice !== voice
  return text === '' && !alone
    ? { privateWords: privateWords.filter(isOfOthers), toldBefore: toldBefore.filter(isOfOthers) }
    : {
        privateWords: [
          ...privateWords,
          { by, at, version, voice, text, alone, ...(toDesk ? { toDesk } : {}) },
        ],
      }
}

/** All that one voice told, whichever practice it was told to: for whoever wrote it. */
export const toldBy = ({ privateWords, toldBefore = [] }: Words, voice: Voice): readonly PrivateWord[] => {
  const before = new Set(toldBefore.map(({ version }) => version))
  return [...toldBefore, ...privateWords.filter(({ version }) => !before.has(version))].filter(
    (one) => one.voice === voice,
  )
}

/**
 * Another practice has the plan from now on. What was told to the one before stays told to that one: of what is open the next
 * learns that it is, whose it is and what it speaks of, and no word of it.
 */
export const toldToNext = ({
  privateWords,
  toldBefore = [],
  helpOffered,
  helpSettled,
}: Words & Offers): Words & Offers => ({
  privateWords: privateWords.flatMap((one) => (one.toDesk ? wordless(one) : one)),
  toldBefore: [...toldBefore, ...privateWords.filter(({ toDesk }) => toDesk)],
  helpOffered: helpOffered.flatMap(({ toDesk, ...one }) => {
    if (!toDesk) return one
    const { outcome: _, ...noticed } = one
    return isOpen(one) ? noticed : []
  }),
  ...(helpSettled ? { helpSettled: helpSettled.filter(({ toDesk }) => !toDesk) } : {}),
})

const wordless = (told: PrivateWord): readonly PrivateWord[] => {
  const { toDesk: _, outcome: __, ...one } = told
  return one.alone && isOpen(told) ? [{ ...one, text: '' }] : []
}

/** Its practice stands by what was approved, and has no draft in its hands: what it is told is told beside that. */
export const tellsDesk = (plan: Pick<Plan, 'life' | 'practice'>): boolean =>
  !isInHands(plan.life) && standsApproved(plan)

const standsApproved = ({ life, practice }: Pick<Plan, 'life' | 'practice'>): boolean =>
  practice !== undefined && (life.published === 'current' || life.published === 'suspended')

/** Of what was told in private, what reached the practice that reads it if it is told now: the same to the same is told once. */
export const reachedNow = <One extends Signed & Pick<PrivateWord, 'toDesk'>>(
  plan: Plan,
  told: readonly One[],
): readonly One[] => {
  if (!tellsDesk(plan)) return isOfferedElsewhere(plan) ? told.filter(({ toDesk }) => !toDesk) : told
  const { inHandsUpTo } = asSignersKnow(plan)
  return told.filter(({ toDesk, version }) => toDesk === true || version <= inHandsUpTo)
}

/** Words that its practice reads beside what it approved, until a draft with them is in its own hands. */
export const wordsLeft = (plan: Plan): readonly PrivateWord[] => {
  if (isInHands(plan.life) && !isOfferedElsewhere(plan)) return []
  const { inHandsUpTo } = asSignersKnow(plan)
  return standsApproved(plan)
    ? plan.privateWords.filter(({ toDesk, version }) => toDesk === true && version > inHandsUpTo)
    : []
}
