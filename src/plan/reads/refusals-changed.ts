import type { Entry } from '../content.ts'
import type { Instant } from '../ids.ts'
import type { Plan } from '../plan.ts'

/** Words of the person that stand approved as a refusal, and that they have changed since. */
export const refusalsChanged = ({
  approved,
  changedFields,
}: Plan): readonly { readonly entry: Entry; readonly at: Instant }[] =>
  (approved?.content.entries ?? []).flatMap((entry) => {
    const change = changedFields.find(({ field, item }) => field === entry.field && item === entry.item)
    return entry.refusal && entry.saidBy.voice === 'person' && change ? [{ entry, at: change.at }] : []
  })
