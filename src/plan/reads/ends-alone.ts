import { mayAuthor } from '../../flow/step.ts'
import type { Entry } from '../content.ts'
import type { Plan } from '../plan.ts'
import { formAsking } from '../plan-forms.ts'

/** A recommendation that stands approved and can be taken back alone: `about` is all of it, itself first. */
export type EndsAlone = { readonly entry: Entry; readonly about: readonly string[] }

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
    const isOver = takenBackAlone.some((one) => one.field === field)
    return entry && !isOver ? [{ entry, about: [field, ...others] }] : []
  })
}

/** Only a senior clinician decides it. */
export const isSeniors = ({ forms }: Plan, field: string): boolean => {
  const rules = formAsking(forms, field)?.section.fields[field]
  return rules !== undefined && !mayAuthor(rules, 'clinician')
}
