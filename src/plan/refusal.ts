import type { Said } from '../flow/answer.ts'
import type { Spot } from '../flow/spot.ts'
import type { Signature } from './content.ts'
import type { Disclosure } from './disclosure.ts'
import type { Status } from './lifecycle.ts'
import type { OwnQuestion } from './question.ts'
import type { NamedAs } from './reads/named-as-barred.ts'
import type { Publication } from './reads/publication.ts'
import type { RefusedLine } from './reads/refused-in.ts'
import type { WarnedLine } from './reads/warned-in.ts'

/** Every expected way in which a command can be turned down. */
export type Refusal =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-yours-to-answer'; readonly field: string }
  | {
      readonly kind: 'answered-meanwhile'
      readonly theirs: Readonly<Record<string, Said>>
      readonly by: string
      /** The version that now stands: sent again with it, the own text is saved over theirs. */
      readonly version: number
    }
  | { readonly kind: 'draft-moved'; readonly sections: readonly string[] }
  | { readonly kind: 'own-draft' }
  | { readonly kind: 'incomplete'; readonly missing: readonly Spot[] }
  | { readonly kind: 'not-accepted'; readonly sections: readonly string[] }
  /** Sections that the approver has not read, and for which she names nobody who has. */
  | { readonly kind: 'unread'; readonly sections: readonly string[] }
  /** A colleague wrote down on what the plan is made, and the approver has not said that she relies on it. */
  | { readonly kind: 'agreement-unsaid' }
  /** Questions of the person or a carer of which nothing has become. */
  | { readonly kind: 'questions-open'; readonly questions: readonly OwnQuestion[] }
  /** Words of danger, or wishes to be spoken with alone, of which nobody wrote what became. */
  | { readonly kind: 'disclosures-open'; readonly disclosures: readonly Disclosure[] }
  /** Answers of the team that do not count any more, and that nobody looked at. */
  | { readonly kind: 'left-aside'; readonly spots: readonly Spot[] }
  /** Words that may refuse a treatment, and of which no clinician has said whether they do. */
  | { readonly kind: 'refusals-unjudged'; readonly spots: readonly Spot[] }
  /** Rules that the approver has to say she knows of. */
  | { readonly kind: 'unacknowledged'; readonly rules: readonly string[] }
  /** Treatments that somebody refused and the team advises, and no reason that says anything. */
  | { readonly kind: 'opposed-unreasoned'; readonly treatments: readonly string[] }
  /** What was to be told in words tells nothing. */
  | { readonly kind: 'says-nothing' }
  /** What was to be told as done is only planned. */
  | { readonly kind: 'only-planned' }
  /** Nobody said why words that may refuse a treatment refuse none. */
  | { readonly kind: 'no-reason' }
  /** Who wrote the words down at the person's word says that they refuse nothing. */
  | { readonly kind: 'own-record' }
  | { readonly kind: 'nothing-asked-back' }
  /** The plan is suspended, and nobody said whether that stays. */
  | { readonly kind: 'suspension-unsaid' }
  | { readonly kind: 'wrong-state'; readonly status: Status }
  | { readonly kind: 'too-many' }
  /** This person does, or this address gets from this plan, more than anybody needs in a while. */
  | { readonly kind: 'too-often' }
  /** This address gets no more mail for a while from people that it may not know; whose it had is nobody's business. */
  | { readonly kind: 'written-to-enough' }
  | { readonly kind: 'no-such-place' }
  /** A rule of the forms forbids it, whose words the page has. */
  | { readonly kind: 'blocked'; readonly rules: readonly string[] }
  | { readonly kind: 'review-date'; readonly latest: string }
  | { readonly kind: 'already-helping' }
  /** No account holds the plan, and whoever would stop helping is the one who can hand it on. */
  | { readonly kind: 'nobody-else' }
  /** The person said that whom she invites must not be rung, or should stay away, and has not said that she means it. */
  | { readonly kind: 'named-as-barred'; readonly named: NamedAs }
  /** Nobody whose papers were seen decides for the person. */
  | { readonly kind: 'no-papers' }
  /** No record says that the person cannot decide who may read the plan. */
  | { readonly kind: 'not-unable' }
  /** Somebody said who should not see the plan, and nobody that a team is none of these. */
  | { readonly kind: 'not-to-see'; readonly words: readonly string[] }
  /** The person names whoever would sign among those who should not see the plan. */
  | { readonly kind: 'named-not-to-see'; readonly words: readonly string[] }
  /** The person said that the plan is given to no other team, and nobody that they were asked since. */
  | { readonly kind: 'kept-here' }
  /** Other plans are current under the same NHS number, and nobody said that this one takes their place. */
  | { readonly kind: 'already-published'; readonly others: readonly Current[] }
  /** The NHS number stands on a current plan of another name or birth date: that one is not taken away, whoever asks. */
  | { readonly kind: 'another-person'; readonly others: readonly Current[] }

/** As much of a current plan as tells whose it is. */
export type Current = Omit<
  Publication,
  'content' | 'hash' | 'away' | 'changeAsked' | 'helpersWrote' | 'saidAfterUse' | 'disowned'
> & {
  readonly signedBy: Signature
  /** What it says is not to be done. */
  readonly refused: readonly RefusedLine[]
  /** What may harm them or whoever comes, and who should stay away, as it says so. */
  readonly warned: readonly WarnedLine[]
}
