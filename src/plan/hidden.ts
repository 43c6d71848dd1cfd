import type { Fact, Recorded } from './facts.ts'
import type { Plan } from './plan.ts'
import { readDifferentlyWithout, touched } from './plan-forms.ts'

/** What the person keeps from carers. */
export type Hidden = {
  /** Delicate fields from the start, until they are opened to them. */
  readonly hidden: readonly string[]
  /** Of those, which were hidden with a whole chapter, and with which. */
  readonly hiddenTogether?: Readonly<Record<string, string>>
}

type Keeping = Fact & { readonly kind: 'FieldHidden' | 'FieldShown' }

/** What carers are not asked is off their path, so a section reads otherwise once a field is hidden or shown. */
export const withHidden = (
  { forms, hidden, hiddenTogether = {}, ...plan }: Plan,
  recorded: Recorded,
  fact: Keeping,
): Partial<Plan> => {
  const others = hidden.filter((one) => one !== fact.field)
  const { [fact.field]: _, ...together } = hiddenTogether
  const { withChapter } = fact.kind === 'FieldHidden' ? fact : {}
  return {
    hidden: fact.kind === 'FieldHidden' ? [...others, fact.field] : others,
    hiddenTogether: withChapter === undefined ? together : { ...together, [fact.field]: withChapter },
    ...touched({ ...plan, forms, hidden }, recorded, ...readDifferentlyWithout(forms, fact.field)),
  }
}

/** What one press hid with this chapter, and stands hidden. */
export const hiddenWith = ({ hiddenTogether = {} }: Hidden, chapter: string): readonly string[] =>
  Object.keys(hiddenTogether).filter((field) => hiddenTogether[field] === chapter)
