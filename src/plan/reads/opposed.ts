import { addressOf } from '../../flow/spot.ts'
import { type AdvisedStill, type Content, type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { refusalKey } from '../refusal-key.ts'
import { spokenIn } from './content-of.ts'

/** What somebody refuses for themselves and the team advises all the same, each in its own words. */
export type Opposed = {
  readonly id: string
  readonly words: string
  readonly refused: readonly Entry[]
  readonly advised: readonly Entry[]
}

/**
 * Whoever signs says why: what the person refused counts in any voice but the team's, words at the person's word among them.
 * What a clinician read as no refusal asks for no reason, and stands beside others that do.
 */
export const opposedIn = (plan: Plan): readonly Opposed[] => {
  const spoken = plan.forms.sections
    .flatMap((form) => spokenIn(plan, form))
    .filter(({ entry }) => entry.said.kind === 'answer')
  const readAs = ({ entry, answer }: (typeof spoken)[number]) =>
    plan.refusalsRead[refusalKey(spotOf(entry), answer.version)]?.isRefusal
  // What the team tells of a refusal counts once somebody has read it so.
  const own = spoken.filter(
    (one) => one.entry.saidBy.voice !== 'team' || one.entry.class === 'W' || readAs(one) === true,
  )
  const isDismissed = (one: (typeof own)[number]) => readAs(one) === false
  const advice = spoken.filter(({ entry }) => entry.class === 'C' || entry.teamWords !== undefined)
  const { refusedIn, treatments } = plan.forms.opposables
  return treatments.flatMap(({ id, words, isNamed, isRefused, isAdvised }) => {
    const refused = own.filter(({ entry }) =>
      entry.shown.some(refusedIn.includes(entry.field) ? isNamed : isRefused),
    )
    if (refused.every(isDismissed)) return []
    const advised = advice.filter(({ entry }) => advisedBy(entry).some(isAdvised))
    return advised.length === 0
      ? []
      : [{ id, words, refused: entriesOf(refused), advised: entriesOf(advised) }]
  })
}

/** The team's own answer, and what it wrote beside somebody else's. */
const advisedBy = ({ class: kind, shown, teamWords }: Entry): readonly string[] => [
  ...(kind === 'C' ? shown : []),
  ...(teamWords === undefined ? [] : [teamWords]),
]

const entriesOf = (spoken: readonly { readonly entry: Entry }[]): readonly Entry[] =>
  spoken.map(({ entry }) => entry)

/** With why the advice stands beside each refusal that a clinician confirmed. */
export const withReasons = (
  content: Content,
  opposed: readonly Opposed[],
  reasons: Readonly<Record<string, string>>,
): Content => ({
  ...content,
  entries: content.entries.map((entry) => {
    const against = entry.refusal
      ? opposed.filter(({ refused }) => refused.some((one) => isSame(one, entry)))
      : []
    const advisedStill = against.map((one) => advisedStillOf(one, reasons[one.id] ?? ''))
    return advisedStill.length === 0 ? entry : { ...entry, advisedStill }
  }),
})

/** The words of one voice at one place, said at one moment. */
export const isSame = (one: Entry, other: Entry): boolean =>
  addressOf(spotOf(one)) === addressOf(spotOf(other)) &&
  one.saidAt === other.saidAt &&
  one.saidBy.voice === other.saidBy.voice &&
  one.saidBy.name === other.saidBy.name

/** A reason may tell of all that it is given for: it is kept for those who read each. */
export const advisedStillOf = ({ words, refused, advised }: Opposed, because: string): AdvisedStill => {
  const told = [...refused, ...advised]
  return {
    treatment: words,
    because,
    ...(told.some(({ clinical }) => clinical) ? { clinical: true } : {}),
    ...(told.some(({ hold }) => hold) ? { hold: true } : {}),
    ...(told.some(({ forTeams }) => forTeams) ? { forTeams: true } : {}),
    ...(told.some(({ sees }) => sees === 'site') ? { sees: 'site' } : {}),
  }
}
