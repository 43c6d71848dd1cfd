import type { Field, Section, When, WhenOf } from './section.ts'

/** What follows from a condition, beside the need of each field; a rule of the dataset, as data. */
export type Rule = Of<When, string>
type Of<W, Name> = {
  readonly id: RuleId
  readonly when: W
  readonly words: string
} & (AtHandOver<Name> | AtApproval<Name> | Shows<Name>)
type RuleId = `RULE-${string}`

/** Asked of what the person says; a block refuses, with its words. */
type AtHandOver<Name> = { readonly at: 'hand-over' } & (Needs<Name> | { readonly does: 'block' })

/** Asked of what stands, whoever said it. */
type AtApproval<Name> = { readonly at: 'approval' } & (
  | Needs<Name>
  /** Refuses, with its words. */
  | { readonly does: 'block' }
  /** Told to whoever reviews the plan, which may be approved all the same. */
  | { readonly does: 'warn'; readonly field: Name }
  /** Whoever signs says that she knows it; the plan may be approved all the same, and says to its readers what is `told`. */
  | {
      readonly does: 'acknowledge'
      readonly told?: string
      /** What stands in these fields is read with it. */
      readonly quotes?: readonly Name[]
      /** What it is about that the plan says two things of: nothing is lacking, and the answers that its condition found are read with it. */
      readonly apart?: string
      /** To tick it says that the person was asked or told. */
      readonly withPerson?: true
    }
  /** Whoever signs says in a sentence why it is so; the plan may be approved all the same. */
  | { readonly does: 'explain' }
  /** The next review is at most so many months away; the shortest of several holds. */
  | { readonly does: 'review-within'; readonly months: number }
  /** And so many days after a crisis, an admission or a discharge that was told, unless whoever signs looks at it. */
  | { readonly does: 'review-after'; readonly days: number }
  /** And on the day that stands in this field at the latest, in each item that has one. */
  | { readonly does: 'review-by'; readonly field: Name }
)

type Needs<Name> =
  /** The field must hold a value, in any voice. */
  | { readonly does: 'need'; readonly field: Name }
  /** The person must have given a value or a reason; passing over is none. */
  | { readonly does: 'address'; readonly field: Name }

/**
 * A sentence beside an answer, in these places: to whoever checks the chapter they wrote, of their own answers; on top of
 * the page that hands over, where approval waits for it;
 * on the agenda of whoever reviews and on the page that urgent care reads, of what stands. It may read the answers
 * of the item that its field stands in.
 */
type Shows<Name> = {
  readonly does: 'show'
  readonly on: readonly [ShownOn, ...ShownOn[]]
  readonly field: Name
  /** In place of `words` for the person and their helpers: beside what they wrote, and on what was approved as they read it. */
  readonly ownWords?: string
  /** No more once a clinician has seen what shows the answers there. */
  readonly untilSeen?: true
}
/** `hand-over` tells what approval will need; `asked`, there too, is a question that may be left as it is. */
export type ShownOn = 'check' | 'hand-over' | 'asked' | 'agenda' | 'urgent'

type Fields = Readonly<Record<string, Field>>
type Lists<F extends Fields> = {
  [K in keyof F & string]: F[K]['control'] extends 'list' ? K : never
}[keyof F & string]
/**
 * Numbers that only rules see: how old the person is today, whether the day and the year of birth disagree (1) or not (0), how many helpers' papers were seen, how many reports after use nobody has settled, how many recordings of the person’s are in no answer, how many answers about who may be told stand otherwise than approved, how many the person or a helper gave after it was agreed that the plan is made, how many texts of clinicians give a diagnosis as their only reason that is none, how many of their reasons name an age, an illness or a way to live, how many say nothing of what was at stake, how many of what was weighed name nothing else, in how many other plans of the practice the same reason stands, how many other plans of it that stand under another number may be about the same person, how many answers that somebody signed for name a clinician who is not the one who signed, how many items of a list
 * stand, how many of them others added while the person says that there is nothing to name, how many of them stand as well
 * in the answer about who should stay away, how many lead to somebody with a number to call, and how many other items
 * share the place in the order of calls that the sentence's own item has.
 */
type Counted<F extends Fields> =
  | 'today.age'
  | 'born.apart'
  | 'seen.powers'
  | 'seen.parents'
  | 'parents.deciding'
  | 'handed.byHelper'
  | 'open.reports'
  | 'open.recordings'
  | 'gone.refusals'
  | 'agreed.otherwise'
  | 'since.agreement'
  /** How many answers hold words that may speak of danger, noticed or marked since the last approval. */
  | 'danger.inPlan'
  /** How many answers about a decision are newer than what is recorded of making it. */
  | 'since.capacity'
  | 'without.reason'
  | 'labels.named'
  | 'reasons.silent'
  | 'reasons.blanket'
  | 'copied.reason'
  | 'same.person'
  | 'signed.byOther'
  | 'tied.order'
  | `${'count' | 'against' | 'away' | 'reached'}.${Lists<F>}`
  /** How many of the person and their helpers choose something else there than the first of them; none once the team says which. */
  | `differ.${keyof F & string}`
  /** How many answers there hold rows that no approved version has so. */
  | `new.${keyof F & string}`
  /** How many answers there hold a dose that no list of medicines has, and no approved version so. */
  | `dosed.${keyof F & string}`
  /** 1 where the decision that lists say was answered after this, in the team's voice. */
  | `older.${keyof F & string}`
  /** How many words were written in the answer that stands there, and none that were chosen. */
  | `words.${keyof F & string}`
  /** How many say that they fear what this answer is about, and refuse it by no word that whoever signs is asked about. */
  | `feared.${keyof F & string}`
  /** How many speak of it where they say where they would like to be. */
  | `spoken.${keyof F & string}`
  /** How many days in the answer to this field have gone by. */
  | `past.${keyof F & string}`
/**
 * Named by the rules that compare them, `years:day:kind:of` and `later:day:kind:of:other`, over the fields of a list: how many whole
 * years the newest item of a kind is old; and 1 where one of another kind has a later day than all of the first, 0 where all of
 * the second are earlier. Else nobody knows.
 */
type Dated = `years:${string}` | `later:${string}`
type RuleOf<F extends Fields, D extends Dated> = Of<WhenOf<F, Counted<F> | D>, keyof F & string>

/** Rules over these fields; a field, a choice or a list that there is not does not compile. */
export const rulesOver = <const F extends Fields, const D extends Dated = never>(
  _: F,
  rules: readonly RuleOf<NoInfer<F>, NoInfer<D>>[],
  __: readonly D[] = [],
): readonly RuleOf<F, D>[] => rules

/** One test a field: whether any of them has an answer. */
export const anyAnswered = ({
  fields,
}: Section): readonly { readonly [field: string]: { readonly answered: true } }[] =>
  Object.keys(fields).map((field) => ({ [field]: { answered: true } }))
