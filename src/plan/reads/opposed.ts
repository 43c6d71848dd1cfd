import { choicesIn } from '../../flow/condition.ts'
import type { Opposables } from '../../flow/opposed.ts'
import { addressOf } from '../../flow/spot.ts'
import { type AdvisedStill, type Content, type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import type { OwnQuestion } from '../question.ts'
import { refusalKey } from '../refusal-key.ts'
import { classOf, entryOf, signedLines } from './content-of.ts'
import { refusingBeside } from './refusing-beside.ts'
import { namesOfRows } from './rows-of.ts'
import { type Spoken, saidIn, spokenInAll, spotSpokenAt } from './spoken.ts'

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
export const opposedIn = onceFor((plan: Plan): readonly Opposed[] => {
  const heard = spokenInAll(plan).flatMap(heardIn)
  const { opposables } = plan.forms
  const advice = heard
    .filter(({ kind, teamWords }) => kind === 'C' || teamWords !== undefined)
    .map((one) => ({ one, of: advisedIn(opposables, advisedBy(opposables, one)) }))
  // What nobody advises is refused by nobody in vain: most treatments are not looked for in what was said.
  const named = opposables.treatments.flatMap((treatment) => {
    const advised = advice.flatMap(({ one, of }) => (of.includes(treatment) ? [one] : []))
    return advised.length === 0 ? [] : [{ treatment, advised }]
  })
  if (named.length === 0) return []
  const readAs = ({ spoken }: Heard) =>
    plan.refusalsRead[refusalKey(spotSpokenAt(spoken), spoken.answer.version)]?.isRefusal
  // What the team tells of a refusal counts once somebody has read it so.
  const own = heard.filter((one) => one.spoken.voice !== 'team' || one.kind === 'W' || readAs(one) === true)
  const isDismissed = (one: Heard) => readAs(one) === false
  const { questions } = refusingBeside(plan)
  return named.flatMap(({ treatment, advised }) => {
    const { id, words, isRefused } = treatment
    const refused = own.filter((one) => refusing(opposables, one, treatment))
    const asked = questions.filter(({ text }) => isRefused(text))
    if (asked.length === 0 && refused.every(isDismissed)) return []
    return [{ id, words, refused: entriesOf(refused), asked, advised: entriesOf(advised) }]
  })
})

/** An answer, and what the team wrote beside it, before an entry is made of it. */
type Heard = {
  readonly spoken: Spoken
  readonly kind: Entry['class']
  readonly lines: readonly string[]
  readonly teamWords: string | undefined
}

const heardIn = (spoken: Spoken): readonly Heard[] =>
  saidIn(spoken).kind === 'answer'
    ? [
        {
          ...{ spoken, kind: classOf(spoken), lines: signedLines(spoken) },
          teamWords: spoken.plan.teamWords[addressOf(spotSpokenAt(spoken))]?.text,
        },
      ]
    : []

/** Some questions are answered by what is not wanted; of a record of refusals the name alone tells, for it says when it holds too. */
const refusing = (
  { refusedIn, refusedByName }: Opposables,
  { spoken: { section, field, answer }, lines }: Heard,
  treatment: Opposables['treatments'][number],
): boolean => {
  const { isNamed, isRefused } = treatment
  // An answer stays what it is in every later version of the plan.
  const known = refusedBefore.get(lines) ?? new Map<typeof treatment, boolean>()
  const named = () => (refusedByName.includes(field) ? namesOfRows(section.fields[field], answer.said) : [])
  const is =
    known.get(treatment) ??
    (named().some(isNamed) || lines.some(refusedIn.includes(field) ? isNamed : isRefused))
  refusedBefore.set(lines, known.set(treatment, is))
  return is
}
const refusedBefore = new WeakMap<readonly string[], Map<Opposables['treatments'][number], boolean>>()

/** No answer refuses it: readers of the plan are told nothing. */
export const isOnlyAsked = ({ refused }: Pick<Opposed, 'refused'>): boolean => refused.length === 0

/** Line by line: what was made of the last text is at hand for all that are looked for in it. */
const advisedIn = ({ treatments }: Opposables, lines: readonly string[]): Opposables['treatments'] =>
  lines.flatMap((line) => treatments.filter(({ isAdvised }) => isAdvised(line)))

/** The team's own answer, and what it wrote beside somebody else's; of a decision its choice tells, and never why it was made. */
const advisedBy = ({ reasonsIn, leaves }: Opposables, one: Heard): readonly string[] => [
  ...(one.kind === 'C' && !reasonsIn.includes(one.spoken.field) ? givenIn(leaves, one) : []),
  ...(one.teamWords === undefined ? [] : [one.teamWords]),
]

/** Without the lines of a choice that leaves a treatment out: of rows each has its own. */
const givenIn = (leaves: Opposables['leaves'], { spoken, lines }: Heard): readonly string[] => {
  const said = saidIn(spoken)
  const choices = said.kind === 'answer' ? choicesIn(said.value) : []
  const isLeftOut = (choice = ''): boolean => choice.split(':').some((one) => leaves.includes(one))
  return choices.length > 1
    ? lines.filter((_, at) => !isLeftOut(choices[at]))
    : lines.filter(() => !isLeftOut(choices[0]))
}

const entriesOf = (heard: readonly Heard[]): readonly Entry[] => heard.map(({ spoken }) => entryOf(spoken))

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
