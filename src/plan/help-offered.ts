import type { Danger } from '../flow/listening.ts'
import { addressOf, fieldAt, type Spot } from '../flow/spot.ts'
import type { Outcome } from './disclosure.ts'
import type { Fact, Recorded, Voice } from './facts.ts'
import type { Signed } from './plan.ts'

/** Words sounded like danger: who wrote them, where, and, if they were saved to the plan, which. */
export type HelpOffered = Signed & {
  readonly about: Spot
  readonly voice: Voice
  /** What they speak of, most urgent first. */
  readonly dangers: readonly Danger[]
  readonly text?: string
  /** The clinician who marked them, where no computer noticed them. */
  readonly markedBy?: string
  /** Heard in a private word that its practice reads at once. */
  readonly toDesk?: true
  readonly outcome?: Outcome
}

export type Offers = {
  /** Words of danger in the order they were written: an approval moves those of which a clinician wrote what became. */
  readonly helpOffered: readonly HelpOffered[]
  /** Those that were dealt with before an approval: opened again, and on no desk. */
  readonly helpSettled?: readonly HelpOffered[]
  /** Of the plan as a helper reads it: which approved answers are kept from them, since it holds no marks on the words of others. */
  readonly entriesKept?: readonly string[]
}

/** An approval begins the desk anew, but for what is open. */
export const offersAfterApproval = ({ helpOffered, helpSettled = [] }: Offers): Offers => ({
  helpOffered: helpOffered.filter(isOpen),
  helpSettled: [...helpSettled, ...helpOffered.filter((one) => !isOpen(one))],
})

/** It stands in no section, and its words in no answer. */
export const isOfPrivateWord = ({ about, text }: Pick<HelpOffered, 'about' | 'text'>): boolean =>
  about.section === '' && text === undefined

/** Nobody wrote what became of it, or only what is planned. */
export const isOpen = ({ outcome }: { readonly outcome?: Outcome }): boolean =>
  outcome === undefined || outcome.due !== undefined

/** Words of one answer, or of nothing but themselves. */
export const isOfOneAnswer = (one: OfAnswer, other: OfAnswer): boolean =>
  one.version === other.version || (answerOf(one) !== undefined && answerOf(one) === answerOf(other))
type OfAnswer = Pick<HelpOffered, 'version' | 'about' | 'voice' | 'text'>

/** What was noticed, by the answer in which it was. */
export const byAnswer = <One extends OfAnswer>(all: readonly One[]): readonly (readonly [One, ...One[]])[] =>
  [...Map.groupBy(all, (one) => answerOf(one) ?? one.version).values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  )

const answerOf = ({ about, voice, text }: OfAnswer): string | undefined =>
  fieldAt(about.at) === undefined || text === undefined ? undefined : addressOf(about, voice)

export const offeredAfter = (
  helpOffered: readonly HelpOffered[],
  { by, at, version }: Recorded,
  fact: Fact & { readonly kind: 'HelpOffered' },
): { readonly helpOffered: readonly HelpOffered[] } => {
  const { section, voice, danger, also = [], text, toDesk, writtenBy } = fact
  const offer = {
    ...{
      about: { section, at: fact.at },
      voice,
      dangers: [danger, ...also],
      by: writtenBy ?? by,
      at,
      version,
    },
    ...(toDesk ? { toDesk } : {}),
    ...(writtenBy ? { markedBy: by.name } : {}),
  }
  return { helpOffered: [...helpOffered, text === undefined ? offer : { ...offer, text }] }
}
