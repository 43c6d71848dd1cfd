import type { Form } from '../../flow/form.ts'
import { addressOf } from '../../flow/spot.ts'
import type { Entry } from '../content.ts'
import type { Plan } from '../plan.ts'
import { refusalKey } from '../refusal-key.ts'
import { entryOf, linesOf, type Spoken, spokenBy, spotSpokenAt } from './content-of.ts'
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
export const contradictionsIn = (plan: Plan): readonly Contradicting[] => {
  const beside = new Set<string>()
  const parts = plan.forms.sections
    .flatMap((form) => spokenBy(plan, form))
    .flatMap((spoken) => [...saidIn(spoken), ...besideIt(spoken, beside)])
  const part = ({ spoken, lines }: Heard): Part => ({ entry: entryOf(spoken), lines })
  return apartIn(plan, parts).map(({ id, words, refused, wanted }) => ({
    ...{ id, words },
    refused: refused.map(part),
    wanted: wanted.map(part),
  }))
}

/**
 * Beside each of the person's own answers in these forms that may not go together: on her page, where she can say which
 * holds. The others are gone through only where one of these says anything.
 */
export const ownContradictions = (
  plan: Plan,
  forms: readonly Form[] = plan.forms.sections,
): readonly Sentence[] => {
  const ownIn = (form: Form) => spokenBy(plan, form, ['person']).flatMap(saidIn)
  if (!forms.flatMap(ownIn).some(({ says }) => says.refused.length + says.wanted.length > 0)) return []
  const own = plan.forms.sections.flatMap(ownIn)
  const all = apartIn(plan, own).flatMap(({ told, refused, wanted }) =>
    [...new Set([...refused, ...wanted])].map(({ spoken }) => ({ ...spotSpokenAt(spoken), words: told })),
  )
  return all.filter((one) => forms.some(({ section }) => section.id === one.section))
}

/** `isDismissed`: a clinician read it as no refusal. */
type Heard = {
  readonly spoken: Spoken
  readonly lines: readonly string[]
  readonly says: Says
  readonly isDismissed: boolean
}

const apartIn = ({ forms }: Plan, parts: readonly Heard[]) =>
  forms.contradictions.flatMap(({ id, words, told }) => {
    const refused = parts.filter(({ isDismissed, says }) => !isDismissed && says.refused.includes(id))
    const wanted = parts.filter(({ says }) => says.wanted.includes(id))
    const isApart = refused.some((part) => wanted.some((other) => other !== part))
    return isApart ? [{ id: `apart-${id}`, words, told, refused, wanted }] : []
  })

const saidIn = (spoken: Spoken): readonly Heard[] => {
  const { plan, answer } = spoken
  if (answer.said.kind !== 'answer') return []
  const lines = linesOf(spoken)
  const read = plan.refusalsRead[refusalKey(spotSpokenAt(spoken), answer.version)]
  return [{ spoken, lines, says: saysOf(spoken, answer, lines), isDismissed: read?.isRefusal === false }]
}

/** The team's words stand beside a question once, whoever answered it. */
const besideIt = (spoken: Spoken, beside: Set<string>): readonly Heard[] => {
  const at = addressOf(spotSpokenAt(spoken))
  const words = spoken.plan.teamWords[at]
  if (words === undefined || beside.has(at)) return []
  beside.add(at)
  return [{ spoken, lines: [words.text], says: saysOf(spoken, words, [words.text]), isDismissed: false }]
}

/** What it refuses and what it wants, by the ids of what may not go together. */
type Says = { readonly refused: readonly string[]; readonly wanted: readonly string[] }

/** Words are listened to once: they stay what they are in every later version of the plan. */
const saysOf = ({ plan, field }: Spoken, words: object, lines: readonly string[]): Says => {
  const all = plan.forms.contradictions
  const from = [all, field, ...lines]
  const before = heard.get(words)
  if (before?.from.length === from.length && from.every((one, index) => one === before.from[index]))
    return before.says
  const saying = (reads: 'isRefused' | 'isWanted') =>
    all.filter((one) => lines.some((line) => one[reads](field, line))).map(({ id }) => id)
  const says = { refused: saying('isRefused'), wanted: saying('isWanted') }
  heard.set(words, { from, says })
  return says
}
const heard = new WeakMap<object, { readonly from: readonly unknown[]; readonly says: Says }>()
