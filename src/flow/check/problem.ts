/** What the checker can find; the developer's words for each kind stand in flow-report.ts. */
export type ProblemKind =
  | 'asked-of-clinicians-only'
  | 'asked-of-nobody'
  | 'asked-twice'
  | 'barred-otherwise'
  | 'brief-of-nothing'
  | 'checks-in-vain'
  | 'clinical-author'
  | 'dead-end'
  | 'duplicate-field'
  | 'duplicate-mark'
  | 'given-never-varies'
  | 'held-in-part'
  | 'later-answer'
  | 'later-read'
  | 'loop'
  | 'missing-answer'
  | 'missing-exchange'
  | 'missing-words'
  | 'nation-without-entry'
  | 'never-asked'
  | 'never-read'
  | 'never-holds'
  | 'never-offered'
  | 'no-sentence'
  | 'no-start'
  | 'reserved-field'
  | 'no-urgent-place'
  | 'no-urgent-words'
  | 'no-words-for-carers'
  | 'not-in-one-part'
  | 'nothing-offered'
  | 'opened-by-others'
  | 'recalls-nothing'
  | 'reserved-step'
  | 'said-nowhere'
  | 'rule-on-nothing'
  | 'rule-reads-nothing'
  | 'sample-found-wrongly'
  | 'sample-missed'
  | 'seeds-nothing'
  | 'shown-nowhere'
  | 'unknown-order'
  | 'site-told'
  | 'spoken-in-vain'
  | 'suggests-in-vain'
  | 'too-many-states'
  | 'two-urgent-places'
  | 'undated-law'
  | 'unknown-choice'
  | 'unknown-field'
  | 'unknown-read'
  | 'unknown-words'
  | 'unreachable-step'
  | 'urgent-words-in-vain'
  | 'warning-below'

/** One fault within a section. */
export type Fault = {
  readonly kind: ProblemKind
  readonly step?: string
  readonly field?: string
  /** The part at fault: a target, a choice, a word's name, the other form. */
  readonly detail?: string
  /** Steps from the start, in order, on which the fault shows. */
  readonly witness?: readonly string[]
}

/** A fault with its form's id; an item of a list follows its list after a slash: `crisis/one-crisis`. */
export type Problem = Fault & { readonly form: string }
