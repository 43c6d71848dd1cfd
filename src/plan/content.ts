import type { Said } from '../flow/answer.ts'
import type { FieldClass } from '../flow/field-rules.ts'
import type { At, Spot } from '../flow/spot.ts'
import type { Proof } from './facts.ts'
import type { Instant } from './ids.ts'

/** What a clinician approved, word for word: the only thing that an urgent reader ever reads. */
export type Content = {
  readonly pathways: readonly string[]
  readonly entries: readonly Entry[]
  /** Questions that had to be addressed and nobody answered: their reason is that they were not asked. */
  readonly notAsked: readonly {
    readonly section: string
    readonly field: string
    /** Of one item of a list; approvals before 26 November 2026 looked at no items. */
    readonly list?: string
    readonly item?: string
    readonly question: string
    /** For clinical readers, as the answer would be; absent where it is open to all. */
    readonly clinical?: true
    /** As its answer would be held back; approvals before 29 November 2026, 18:00, do not say it. */
    readonly hold?: true
    readonly forTeams?: true
  }[]
  /** What rules said beside questions on the page of urgent care; absent where they said nothing. */
  readonly sentences?: readonly {
    readonly section: string
    readonly field: string
    readonly list?: string
    readonly item?: string
    readonly words: string
    /** In their place for the person and their helpers. */
    readonly ownWords?: string
  }[]
  /** Items of people whom nobody rings: barred, or with nobody having said their part; approvals before 26 November 2026 name none. */
  readonly notToRing?: readonly {
    readonly item: string
    readonly barred: boolean
    /** Of who is barred: what was ever said to be their number, so that none in own words is dialled; shown nowhere. */
    readonly numbers?: readonly string[]
  }[]
  /** Whose papers a clinician has seen that give power to decide; absent where nobody's were. */
  readonly powersSeen?: readonly {
    readonly name: string
    readonly relationship: string
    readonly reference: string
    /** Parental responsibility, and no power of an attorney; approvals before 28 November 2026 do not tell it. */
    readonly isParental?: true
  }[]
  /** What its approver acknowledged that readers have to know; absent where there was nothing, and before 26 November 2026. */
  readonly told?: readonly string[]
  /** Who took part, and what else its approver said for every reader; absent in approvals before 26 November 2026. */
  readonly saidAtSigning?: readonly { readonly question: string; readonly shown: readonly string[] }[]
  /** Of the address; absent where that has none, and in approvals before 27 November 2026. Shown nowhere by itself. */
  readonly postcode?: string
  /** A family name from before, for searches alone; absent where there is none, and in approvals before 28 November 2026, 19:00. Shown nowhere. */
  readonly familyBefore?: string
  readonly signedBy: Signature
  readonly reviewOn: string
}

/** One approved answer with its question as asked, its voice, and the team's words beside it. */
export type Entry = {
  readonly section: string
  readonly field: string
  /** The innermost list and item; what was approved before items nested has no `at` beside them. */
  readonly list?: string
  readonly item?: string
  /** The whole way to the field, of an item only. */
  readonly at?: At
  readonly question: string
  /** The question in the words that were shown, where those were another language or an easier reading. */
  readonly askedAs?: string
  /** The short label on the urgent page; absent where the field does not stand there. */
  readonly label?: string
  readonly class: FieldClass
  readonly clinical: boolean
  /** Shown on a click of its own. */
  readonly sees?: 'site'
  /** May be held back from the person. */
  readonly hold?: true
  /** Not on the person's own pages. */
  readonly forTeams?: true
  readonly said: Said
  /** The answer as it reads, a line each: choices in words, the person's own text letter for letter. */
  readonly shown: readonly string[]
  readonly saidBy: {
    readonly name: string
    readonly voice: 'person' | 'carer' | 'team'
    readonly relationship?: string
    /** A wish that was written down for somebody who cannot say it: not at their word. */
    readonly forThem?: true
    /** Who wrote it down from a recording. */
    readonly heard?: string
  }
  /** On the person's own draft alone: her words are left off it because of what they say. */
  readonly leftOff?: true
  readonly saidAt: string
  readonly flow: string
  readonly teamWords?: string
  /** The team's words were written before the answer that stands now; what stood then is nobody's to read. */
  readonly teamWordsBefore?: true
  /** A clinician saw what shows it; another answer has to be seen again. */
  readonly verified?: { readonly how: Proof; readonly by: string; readonly at: string }
  /** A clinician read these words as a refusal of a treatment. */
  readonly refusal?: { readonly readBy: string; readonly at: string }
  /** What is advised although these words refuse it, and why; approvals before 26 November 2026 have it beside the content. */
  readonly advisedStill?: readonly AdvisedStill[]
  /** What the plan says otherwise too, and why it was approved so; approvals before 27 November 2026 have it beside the content. */
  readonly saidOtherwise?: readonly AdvisedStill[]
  /** These words may speak of danger to the person from themselves, and are newer than the version before; approvals before 28 November 2026, 21:30, do not say it. */
  readonly mayEndanger?: true
}

/** The reason of whoever signed, kept for those who read the advice. */
export type AdvisedStill = Pick<Entry, 'sees' | 'hold' | 'forTeams'> & {
  readonly treatment: string
  readonly because: string
  /** These words are the ones against it; approvals before 29 November 2026 do not say it. */
  readonly isAgainst?: true
  /** Nothing is said against it: a condition is named that can affect it. */
  readonly isNote?: true
  /** Nothing is said against it: other words are newer than these lines. */
  readonly isSince?: true
  /** With `isSince`: these are the newer ones. */
  readonly isNewer?: true
  /** With `isSince`: of several lines those that are older; without it all of them. Approvals before 28 November 2026 have none. */
  readonly lines?: readonly number[]
  /** Whoever signed was asked for no reason, and looked at both. */
  readonly isLookedAt?: true
  readonly clinical?: true
}

/** The question that an entry answers, also of content from before items nested. */
export const spotOf = ({ section, field, list, item, at }: Entry): Spot => ({
  section,
  at: at ?? [list, item, field].filter((part) => part !== undefined),
})

export type Signature = {
  readonly name: string
  readonly jobRole: string
  readonly registration: string
  readonly practice: string
  readonly at: Instant
}
