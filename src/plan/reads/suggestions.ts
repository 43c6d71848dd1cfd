import type { Said } from '../../flow/answer.ts'
import { entryNamed, fieldAt, isSameSpot, type Spot, sectionAt } from '../../flow/spot.ts'
import { isStillValid, maySuggest } from '../../flow/step.ts'
import type { Carer } from '../carer.ts'
import type { Voice } from '../facts.ts'
import { isStanding } from '../items.ts'
import type { Plan } from '../plan.ts'
import { formOf, isKeptFromCarers, roleOfVoice, voicesOf } from './reading.ts'

export type Suggestion = {
  readonly from: Carer
  readonly said: Said & { readonly kind: 'answer' }
  /** They wrote it down from a recording of the person's. */
  readonly isHeard?: true
}

/** What stands suggested to the person at a field: each carer's last word, while they help and the field is not kept from them. */
export const suggestionsAt = (plan: Plan, spot: Spot): readonly Suggestion[] => {
  const form = formOf(plan, spot.section)
  const field = entryNamed(form && sectionAt(form.section, spot.at)?.fields, fieldAt(spot.at) ?? '')
  if (!field || isKeptFromCarers(plan, spot.at) || !isStanding(plan, spot)) return []
  return voicesOf(plan).flatMap((voice) => {
    const from = entryNamed(plan.carers, voice)
    const { said, heard } = lastSuggested(plan, voice, spot) ?? {}
    if (from === undefined || said?.kind !== 'answer' || !isStillValid(field, said)) return []
    if (heard !== undefined) return [{ from, said, isHeard: true as const }]
    return maySuggest(field, roleOfVoice(voice)) ? [{ from, said }] : []
  })
}

/** The last that one voice sent to a field as a suggestion; a way out takes back what it suggested before. */
export const suggestedBy = (plan: Plan, voice: Voice, spot: Spot): Said | undefined =>
  lastSuggested(plan, voice, spot)?.said

const lastSuggested = (plan: Plan, voice: Voice, { section, at }: Spot) => {
  const field = fieldAt(at) ?? ''
  const last = plan.suggested.findLast(
    (one) =>
      one.voice === voice && entryNamed(one.said, field) && isSameSpot(one, { section, at: at.slice(0, -1) }),
  )
  const said = last && entryNamed(last.said, field)
  return said && { said, heard: last?.heard }
}
