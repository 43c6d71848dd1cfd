import { choicesIn } from '../flow/condition.ts'
import {
  type AnyExchanges,
  type Exchange,
  exchangeIn,
  type ResourcePart,
  type ToldByAct,
} from '../flow/exchange.ts'
import type { Form } from '../flow/form.ts'
import type { Json } from '../flow/json.ts'
import type { At } from '../flow/spot.ts'
import { type Content, type Entry, spotOf } from '../plan/content.ts'
import type { Away } from '../plan/lifecycle.ts'

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

/** What the rule of one answer makes of it. */
export const partsOfEntry = (forms: readonly Form[], entry: Entry): Exchanged['parts'] =>
  partsOf(entry, ruleOf(forms, entry))

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

type Acts = Readonly<Record<string, ToldByAct>>
/** What was approved, and why and since when nobody reads it any more. */
type Approved = { readonly content: Content; readonly away: Away | undefined }

/** What the acts of people tell of a plan, by the field that nobody was asked; nothing where the act was not done. */
export const toldByActsIn = (
  acts: Acts,
  approved: Approved,
): readonly { readonly field: string; readonly value: Json; readonly parts: Exchanged['parts'] }[] =>
  Object.entries(acts).flatMap(([field, act]) => {
    const value = factOf(act, approved)
    if (value === undefined) return []
    const { signedBy } = approved.content
    const told = { value, shown: [], saidBy: { name: signedBy.name, voice: 'team' }, saidAt: signedBy.at }
    const parts = typeof act.exchange === 'string' ? [] : act.exchange(told)
    return [{ field, value, parts: parts.map((part) => ({ ...part, from: field })) }]
  })

const factOf = (act: ToldByAct, { content, away }: Approved): Json | undefined => {
  const entryOf = (field: string) =>
    content.entries.find((entry) => entry.field === field && entry.said.kind === 'answer')
  switch (act.act) {
    case 'said': {
      const entry = entryOf(act.field)
      return entry && { by: entry.saidBy.name, voice: entry.saidBy.voice, at: entry.saidAt, how: entry.shown }
    }
    case 'withdrawn':
      return away?.as === 'withdrawn' ? { status: 'inactive', at: away.at } : undefined
    case 'signed-for':
      return content.signedBy.practice
    case 'newest-in':
      return content.entries
        .filter(({ section }) => section === act.section)
        .map(({ saidAt }) => saidAt.slice(0, 10))
        .toSorted()
        .at(-1)
    case 'same-place': {
      const [one, other] = [act.field, act.as].map((field) => {
        const said = entryOf(field)?.said
        return said?.kind === 'answer' ? choicesIn(said.value)[0] : undefined
      })
      if (one === undefined || other === undefined) return undefined
      return one === other || act.also[one]?.includes(other) === true
    }
  }
}
