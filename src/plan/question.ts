import type { Fact, Recorded, Voice } from './facts.ts'
import type { Instant } from './ids.ts'
import { asSignersKnow } from './in-hand.ts'
import { isOver } from './lifecycle.ts'
import type { Plan, Signed } from './plan.ts'
import { tellsDesk } from './told-in-private.ts'

/** Something that the person or a carer wants to know from a clinician. Its id is the version of the fact that asked it. */
export type OwnQuestion = Signed & {
  readonly text: string
  readonly section: string
  readonly voice: Voice
  readonly reply?: Reply | undefined
  /** Whoever asked put it in these words later; what it was before that. */
  readonly changed?: Signed & { readonly before: string }
  /** Whoever asked it does not ask it any more. */
  readonly takenBack?: Signed
  /** Its practice was told that there is one. */
  readonly toDesk?: true
  /** The approved version that it was carried over from. */
  readonly carriedFrom?: number
  /** Who kept it for later, and when; an approval of before 26 November 2026 passed over it, and nobody did. */
  readonly carriedBy?: { readonly name: string; readonly at: Instant }
}

/** What became of it: answered in writing, talked about on a day, or carried over to the next version. */
export type Reply = Signed & Settlement
export type Settlement =
  | { readonly how: 'answered'; readonly words: string }
  | { readonly how: 'talked'; readonly day: string }
  | { readonly how: 'carried' }

type Questions = readonly OwnQuestion[]

export type Asking = Extract<Fact, { readonly kind: `Question${string}` }>

export const questionsAfter = (
  questions: Questions,
  fact: Asking,
  { by, at, version }: Recorded,
): Questions => {
  const signed = { by, at, version }
  if (fact.kind === 'QuestionAsked') {
    const { text, section, voice, toDesk } = fact
    return [...questions, { ...signed, text, section, voice, ...(toDesk ? { toDesk } : {}) }]
  }
  return questions.map((one) =>
    one.version === fact.question ? { ...one, ...becoming(one, fact, signed) } : one,
  )
}

const becoming = (
  { text }: OwnQuestion,
  fact: Exclude<Asking, { readonly kind: 'QuestionAsked' }>,
  signed: Signed,
): Partial<OwnQuestion> => {
  if (fact.kind === 'QuestionTakenBack') return { takenBack: signed }
  if (fact.kind === 'QuestionChanged') return { text: fact.text, changed: { ...signed, before: text } }
  const { kind: _, question: __, ...settlement } = fact
  return { reply: { ...signed, ...settlement } }
}

/** The version of the fact that gave a question the words that it has. */
export const wordsOf = ({ version, changed }: OwnQuestion): number => changed?.version ?? version

/** The version of what its page shows last: its words, or what a clinician said becomes of it. */
export const repliedOf = (question: OwnQuestion): number =>
  Math.max(wordsOf(question), question.reply?.version ?? 0)

/** Those of which nothing has become yet: approval waits for each. */
export const openIn = ({ questions }: Pick<Plan, 'questions'>): Questions =>
  questions.filter(({ reply, takenBack }) => reply === undefined && takenBack === undefined)

/** Questions of which its practice was told, and that nobody there can have read. */
export const questionsLeft = (plan: Plan): Questions => {
  if (!tellsDesk(plan)) return []
  const { inHandsUpTo } = asSignersKnow(plan)
  return openIn(plan).filter(({ toDesk, version }) => toDesk === true && version > inHandsUpTo)
}

/** What was carried over is open again in the next draft; so is what an approval before 26 November 2026 passed over. */
export const questionsAfterApproval = (questions: Questions, approved: number): Questions =>
  questions.map((one) =>
    one.takenBack === undefined && (one.reply === undefined || one.reply.how === 'carried')
      ? {
          ...one,
          reply: undefined,
          carriedFrom: approved,
          ...(one.reply ? { carriedBy: { name: one.reply.by.name, at: one.reply.at } } : {}),
        }
      : one,
  )

/**
 * What was kept for later and is open still, whoever has the draft: it stands at the desk until somebody has answered it or
 * talked about it. What the person asks while she has the draft is hers until she hands it over.
 */
export const carriedIn = (plan: Pick<Plan, 'questions' | 'life' | 'status'>): Questions =>
  plan.status === 'withdrawn' || isOver(plan.life)
    ? []
    : openIn(plan).filter(({ carriedFrom }) => carriedFrom !== undefined)
