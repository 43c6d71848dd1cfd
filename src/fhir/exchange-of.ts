import { type AnyExchanges, type Exchange, exchangeIn, type ResourcePart } from '../flow/exchange.ts'
import type { Form } from '../flow/form.ts'
import type { At } from '../flow/spot.ts'
import { type Content, type Entry, spotOf } from '../plan/content.ts'

/** What an approved plan says to other systems: every answer once, and parts of resources beside them. */
export type Exchanged = {
  /** All that leaves the service stands in the QuestionnaireResponse. */
  readonly answers: readonly Entry[]
  /** Made by the rule of an answer, which names the spot that it came from. */
  readonly parts: readonly (ResourcePart & { readonly from: string })[]
}

/** Pure: what `flows/<form>/fhir.ts` says, applied to what was approved. A way out is an answer and no resource. */
export const exchangeOf = (forms: readonly Form[], content: Content): Exchanged => {
  const leaving = content.entries.filter((entry) => ruleOf(forms, entry) !== 'not exchanged')
  return { answers: leaving, parts: leaving.flatMap((entry) => partsOf(entry, ruleOf(forms, entry))) }
}

const partsOf = (entry: Entry, rule: Exchange): Exchanged['parts'] => {
  const { said, shown, saidBy, saidAt } = entry
  if (typeof rule === 'string' || said.kind !== 'answer') return []
  const from = [entry.section, ...spotOf(entry).at].join('/')
  return rule({ value: said.value, shown, saidBy, saidAt }).map((part) => ({ ...part, from }))
}

/** An answer whose field is asked no more is still an answer; a field without a rule does not compile. */
const ruleOf = (forms: readonly Form[], entry: Entry): Exchange => {
  const form = forms.find(({ section }) => section.id === entry.section)
  const rule = form && at(form.exchange, spotOf(entry).at)
  return rule === undefined || typeof rule === 'object' ? 'answer only' : rule
}

/** The items between are left out: all items of a list have the same rules. */
const at = (rules: AnyExchanges, way: At): Exchange | AnyExchanges | undefined =>
  way
    .filter((_, place) => place % 2 === 0)
    .reduce<Exchange | AnyExchanges | undefined>((found, name) => exchangeIn(found, name), rules)
