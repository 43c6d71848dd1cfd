import { mayAuthor } from '../../flow/step.ts'
import type { Entry } from '../content.ts'
import type { Plan } from '../plan.ts'
import { formAsking } from '../plan-forms.ts'
import { entryWithout, type RowOf, rowsOf } from './rows-of.ts'

/**
 * A recommendation that stands approved and can be taken back alone: `about` is all of it, itself first; `row` where it is one of
 * several of the same answer, which goes on with the others.
 */
export type EndsAlone = { readonly entry: Entry; readonly about: readonly string[]; readonly row?: RowOf }

/** Of what is followed, or is again once its suspension ends; of what ended otherwise nothing is left to take back. */
export const canEndAlone = ({ approved, life: { published } }: Pick<Plan, 'approved' | 'life'>): boolean =>
  approved !== undefined && (published === 'current' || published === 'suspended')

/** Those that still stand, in the order of the layout. */
export const standingAlone = (plan: Plan): readonly EndsAlone[] => {
  if (!canEndAlone(plan)) return []
  const { approved, forms, takenBackAlone = [] } = plan
  return (forms.urgentPage?.layout.endsAlone ?? []).flatMap(({ field, with: others }) => {
    const entry = approved?.content.entries.find(
      (one) => one.field === field && one.saidBy.voice === 'team' && one.said.kind === 'answer',
    )
    const over = takenBackAlone.filter((one) => one.field === field)
    if (!entry || over.some(({ row }) => row === undefined)) return []
    const gone = over.flatMap(({ row = [] }) => row)
    const left = rowsOf(forms, entry).filter(({ id }) => !gone.includes(id))
    const now = gone.length === 0 ? entry : entryWithout(entry, gone)
    if (!now) return []
    const whole = { entry: now, about: [field, ...others] }
    return left.length < 2 ? [whole] : [whole, ...left.map((row) => ({ ...whole, row }))]
  })
}

/** Only a senior clinician decides it. */
export const isSeniors = ({ forms }: Plan, field: string): boolean => {
  const rules = formAsking(forms, field)?.section.fields[field]
  return rules !== undefined && !mayAuthor(rules, 'clinician')
}
