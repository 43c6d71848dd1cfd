import { addressOf } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { refusalKey } from '../refusal-key.ts'
import { spokenIn } from './content-of.ts'
import type { Sentence } from './sentences.ts'

/** What the plan says of one thing in two ways that may not go together, each in its own words. */
export type Contradicting = {
  readonly id: string
  readonly words: string
  readonly refused: readonly Part[]
  readonly wanted: readonly Part[]
}
/** What somebody said, or what the team wrote beside it. */
export type Part = { readonly entry: Entry; readonly lines: readonly string[] }

/** Whoever signs reads both and says why it is approved: one answer that says when which of them holds is none. */
export const contradictionsIn = (plan: Plan): readonly Contradicting[] => among(plan, partsIn(plan))

/** Beside each of the person's own answers that may not go together: on her page, where she can say which holds. */
export const ownContradictions = (plan: Plan): readonly Sentence[] => {
  const own = partsIn(plan).filter(
    ({ entry, lines }) => entry.saidBy.voice === 'person' && lines === entry.shown,
  )
  const told = new Map(plan.forms.contradictions.map((one) => [idOf(one), one.told]))
  return among(plan, own).flatMap(({ id, refused, wanted }) =>
    [...new Set([...refused, ...wanted])].map(({ entry }) => ({
      ...spotOf(entry),
      words: told.get(id) ?? '',
    })),
  )
}

const among = ({ forms }: Plan, parts: readonly Heard[]): readonly Contradicting[] =>
  forms.contradictions.flatMap((one) => {
    const says = (reads: typeof one.isRefused) => (part: Part) =>
      part.lines.some((line) => reads(part.entry.field, line))
    const refused = parts.filter((part) => !part.isDismissed && says(one.isRefused)(part))
    const wanted = parts.filter(says(one.isWanted))
    const isApart = refused.some((part) => wanted.some((other) => other !== part))
    return isApart ? [{ id: idOf(one), words: one.words, refused, wanted }] : []
  })

const idOf = ({ id }: { readonly id: string }): string => `apart-${id}`

/** `isDismissed`: a clinician read it as no refusal. */
type Heard = Part & { readonly isDismissed: boolean }

const partsIn = (plan: Plan): readonly Heard[] => {
  const beside = new Set<string>()
  return plan.forms.sections
    .flatMap((form) => spokenIn(plan, form))
    .flatMap(({ entry, answer }) => {
      const isDismissed = plan.refusalsRead[refusalKey(spotOf(entry), answer.version)]?.isRefusal === false
      const own = entry.said.kind === 'answer' ? [{ entry, lines: entry.shown, isDismissed }] : []
      const at = addressOf(spotOf(entry))
      if (entry.teamWords === undefined || beside.has(at)) return own
      beside.add(at)
      return [...own, { entry, lines: [entry.teamWords], isDismissed: false }]
    })
}
