import { choicesIn } from '../../flow/condition.ts'
import type { Opposables } from '../../flow/opposed.ts'
import { addressOf } from '../../flow/spot.ts'
import { type AdvisedStill, type Content, type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { formAsking } from '../plan-forms.ts'
import type { OwnQuestion } from '../question.ts'
import { refusalKey } from '../refusal-key.ts'
import { spokenIn } from './content-of.ts'
import { refusingBeside } from './refusing-beside.ts'
import { namesOfRows } from './rows-of.ts'

/** What somebody refuses for themselves and the team advises all the same, each in its own words. */
export type Opposed = {
  readonly id: string
  readonly words: string
  readonly refused: readonly Entry[]
  /** Questions that may refuse it: no part of the plan, and read by no reader of it. */
  readonly asked?: readonly OwnQuestion[]
  readonly advised: readonly Entry[]
}

/**
 * Whoever signs says why: what the person refused counts in any voice but the team's, words at the person's word among them.
 * What a clinician read as no refusal asks for no reason, and stands beside others that do. A question of which nothing came
 * before this version asks for one as well.
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
  const { opposables } = plan.forms
  const { treatments } = opposables
  const { questions } = refusingBeside(plan)
  return treatments.flatMap(({ id, words, isNamed, isRefused, isAdvised }) => {
    const refused = own.filter(({ entry }) => refusing(plan, entry, { isNamed, isRefused }))
    const asked = questions.filter(({ text }) => isRefused(text))
    if (asked.length === 0 && refused.every(isDismissed)) return []
    const advised = advice.filter(({ entry }) => advisedBy(opposables, entry).some(isAdvised))
    return advised.length === 0
      ? []
      : [{ id, words, refused: entriesOf(refused), asked, advised: entriesOf(advised) }]
  })
}

/** Some questions are answered by what is not wanted; of a record of refusals the name alone tells, for it says when it holds too. */
const refusing = (
  { forms }: Plan,
  { field, said, shown }: Entry,
  { isNamed, isRefused }: Pick<Opposables['treatments'][number], 'isNamed' | 'isRefused'>,
): boolean => {
  const { refusedIn, refusedByName } = forms.opposables
  const named = refusedByName.includes(field)
    ? namesOfRows(formAsking(forms, field)?.section.fields[field], said)
    : []
  return named.some(isNamed) || shown.some(refusedIn.includes(field) ? isNamed : isRefused)
}

/** No answer refuses it: readers of the plan are told nothing. */
export const isOnlyAsked = ({ refused }: Pick<Opposed, 'refused'>): boolean => refused.length === 0

/** The team's own answer, and what it wrote beside somebody else's; of a decision its choice tells, and never why it was made. */
const advisedBy = ({ reasonsIn, leaves }: Opposables, entry: Entry): readonly string[] => {
  const { class: kind, field, teamWords } = entry
  return [
    ...(kind === 'C' && !reasonsIn.includes(field) ? givenIn(leaves, entry) : []),
    ...(teamWords === undefined ? [] : [teamWords]),
  ]
}

/** Without the lines of a choice that leaves a treatment out: of rows each has its own. */
const givenIn = (leaves: Opposables['leaves'], { said, shown }: Entry): readonly string[] => {
  const choices = said.kind === 'answer' ? choicesIn(said.value) : []
  const isLeftOut = (choice = ''): boolean => choice.split(':').some((one) => leaves.includes(one))
  return choices.length > 1
    ? shown.filter((_, at) => !isLeftOut(choices[at]))
    : shown.filter(() => !isLeftOut(choices[0]))
}

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
