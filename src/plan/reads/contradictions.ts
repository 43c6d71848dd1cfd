import { choicesIn } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { addressOf } from '../../flow/spot.ts'
import type { Entry } from '../content.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { calledApart } from './called-apart.ts'
import { entryOf } from './content-of.ts'
import { healthSince, warnedGone } from './health-since.ts'
import { linesOf } from './lines-of.ts'
import { madeWorse } from './made-worse.ts'
import { isOnlyAsked, opposedIn } from './opposed.ts'
import { type Says, saysOf } from './says-against.ts'
import type { Sentence } from './sentences.ts'
import { type Spoken, spokenBy, spokenInAll, spotSpokenAt } from './spoken.ts'
import { writtenSince } from './written-since.ts'

/** What the plan says of one thing in two ways that may not go together, each in its own words. */
export type Contradicting = {
  readonly id: string
  readonly words: string
  readonly refused: readonly Part[]
  readonly wanted: readonly Part[]
  /** What is refused is only a condition that is named: whoever signs is asked, and nobody is told of two things. */
  readonly isNote?: true
  /** The one is newer than the other, whatever they say: whoever signs reads both, and nobody is told of two things, but which is which. */
  readonly isSince?: true
  /** What was approved as something to be careful of, and stands nowhere now. */
  readonly isGone?: true
}
/** What somebody said, or what the team wrote beside it. */
export type Part = {
  readonly entry: Entry
  readonly lines: readonly string[]
  readonly isBeside?: true
  /** Which of its lines are meant, where some are not. */
  readonly marked?: readonly number[]
}

/**
 * Whoever signs reads both and says why it is approved: one answer that says when which of them holds is none. Words that a
 * clinician read as no refusal stand in the plan all the same, so they are among them.
 */
export const contradictionsIn = onceFor((plan: Plan): readonly Contradicting[] => {
  const part = ({ spoken, lines, isBeside, marked }: Heard): Part => ({
    ...{ entry: entryOf(spoken), lines },
    ...(marked ? { marked } : {}),
    ...(isBeside ? { isBeside } : {}),
  })
  const { apart, parts } = allApart(plan)
  return [
    ...apart.map(({ id, words, refused, wanted, isNote, isSince }) => ({
      ...{ id, words },
      refused: refused.map(part),
      wanted: wanted.map(part),
      ...(isNote ? { isNote } : {}),
      ...(isSince ? { isSince } : {}),
    })),
    ...warnedGone(plan, parts).map(({ now, ...one }) => ({
      ...one,
      isGone: true as const,
      wanted: now.map(part),
    })),
  ]
})

/** Which of them there are, for who asks no further: nothing is made of the answers. */
export const contradictingIn = (plan: Plan): readonly Pick<Contradicting, 'id' | 'words'>[] => {
  const { apart, parts } = allApart(plan)
  return [...apart, ...warnedGone(plan, parts)]
}

/** Gone through once for each state of a plan, however many ask. */
const allApart = onceFor(
  (plan: Plan): { readonly apart: readonly Apart[]; readonly parts: readonly Heard[] } => {
    const beside = new Set<string>()
    const said = spokenInAll(plan).flatMap((spoken) => [...saidIn(spoken), ...besideIt(spoken, beside)])
    const parts = withViews(plan, said)
    const apart = [
      ...apartIn(plan, parts).filter((one) => !isAskedAsOpposed(plan, one)),
      ...madeWorse(plan.forms.harms.worse, parts, isTeams),
      ...viewsApart(plan, parts),
      ...calledApart(plan, parts),
      ...writtenSince(plan, parts),
      ...healthSince(plan, parts, isTeams),
    ]
    return { apart, parts }
  },
)

/**
 * Beside each of the person's own answers in these forms that may not go together: on her page, where she can say which
 * holds. The others are gone through only where one of these says anything.
 */
export const ownContradictions = (
  plan: Plan,
  forms: readonly Form[] = plan.forms.sections,
): readonly Sentence[] => {
  const ownIn = (form: Form) =>
    withViews(
      plan,
      spokenBy(plan, form, ['person']).flatMap((spoken) => saidIn(spoken)),
    )
  const saysAny = ({ says }: Heard) =>
    says.refused.length > 0 || plan.forms.contradictions.some((one) => says.wants(one))
  if (!forms.flatMap(ownIn).some(saysAny)) return []
  const own = plan.forms.sections.flatMap(ownIn)
  const all = apartIn(plan, own).flatMap(({ told, refused, wanted }) =>
    [...new Set([...refused, ...wanted])].map(({ spoken }) => ({ ...spotSpokenAt(spoken), words: told })),
  )
  return all.filter((one) => forms.some(({ section }) => section.id === one.section))
}

/** What somebody thinks of a treatment by a choice says it of whatever the treatment beside it is called, and is read with that. */
const withViews = ({ forms }: Plan, parts: readonly Heard[]): readonly Heard[] => {
  const { views } = forms.opposables
  if (!views) return parts
  const topics = parts.filter((one) => one.spoken.field === views.topic && !one.isBeside)
  return parts.map((part) => {
    if (part.spoken.field !== views.view || part.isBeside) return part
    const topic = topics.find((one) => isBesideEachOther(one, part))
    const ids = (as: 'wantedView' | 'refusedView', choices: readonly string[]): readonly string[] =>
      topic && choicesOf(part).some((choice) => choices.includes(choice))
        ? forms.contradictions.flatMap((one) => (topic.lines.some((line) => one[as]?.(line)) ? [one.id] : []))
        : []
    const [wanted, refused] = [ids('wantedView', views.wants), ids('refusedView', views.refuses)]
    return topic === undefined || wanted.length + refused.length === 0
      ? part
      : {
          ...part,
          lines: [...topic.lines, ...part.lines],
          says: { refused, wants: ({ id }) => wanted.includes(id) },
        }
  })
}

/** In one item, in one voice. */
const isBesideEachOther = ({ spoken: one }: Heard, { spoken: other }: Heard): boolean =>
  one.voice === other.voice && one.at.join() === other.at.join()

const choicesOf = ({ spoken: { answer } }: Heard): readonly string[] =>
  answer.said.kind === 'answer' ? choicesIn(answer.said.value) : []

type Heard = {
  readonly spoken: Spoken
  readonly lines: readonly string[]
  readonly says: Says
  /** The team's words beside an answer, whoever gave that. */
  readonly isBeside?: true
  readonly marked?: Part['marked']
}

type Apart = Pick<Contradicting, 'id' | 'words'> & {
  readonly refused: readonly Heard[]
  readonly wanted: readonly Heard[]
  readonly isNote?: true | undefined
  readonly isSince?: true
}

/** Most plans refuse nothing of any of this, and who wants it is asked of what is refused alone. */
const apartIn = ({ forms }: Plan, parts: readonly Heard[]) => {
  const refusing = parts.filter(({ says }) => says.refused.length > 0)
  const found = forms.contradictions.flatMap((one) => {
    const { id, words, told, askedWith, opposedAs, isNote, isRefusedByOthers, settledBy } = one
    const refused = refusing.filter(
      (part) => part.says.refused.includes(id) && !(isRefusedByOthers && isTeams(part)),
    )
    const wanted = refused.length === 0 ? [] : parts.filter(({ says }) => says.wants(one))
    const isSettled = (): boolean =>
      settledBy !== undefined &&
      [...refused, ...wanted].every(isTeams) &&
      parts.some(({ spoken, lines }) => lines.some((line) => settledBy(spoken.field, line)))
    const isApart = refused.some((part) => wanted.some((other) => other !== part)) && !isSettled()
    return isApart ? [{ id: `apart-${id}`, words, told, refused, wanted, askedWith, opposedAs, isNote }] : []
  })
  return found.filter(({ askedWith }) => !found.some(({ id }) => id === `apart-${askedWith}`))
}

/** What somebody thinks of a treatment, and the team recommends otherwise: told by their choices. */
const viewsApart = ({ forms: { opposables } }: Plan, parts: readonly Heard[]): readonly Apart[] => {
  const { views } = opposables
  if (!views) return []
  const said = parts.filter(({ isBeside }) => !isBeside)
  const thought = said.filter((one) => one.spoken.field === views.view && !isTeams(one))
  return Object.entries(views.of).flatMap(([topic, { words, field, gives, leaves }]) => {
    const isOnIt = (view: Heard): boolean =>
      said.some(
        (one) =>
          one.spoken.field === views.topic && isBesideEachOther(one, view) && choicesOf(one).includes(topic),
      )
    const having = (of: readonly Heard[], choices: readonly string[]) =>
      of.filter((one) => choicesOf(one).some((choice) => choices.includes(choice)))
    const own = thought.filter(isOnIt)
    const advised = said.filter((one) => one.spoken.field === field && isTeams(one))
    return [
      { id: `view-${topic}-wanted`, refused: having(advised, leaves), wanted: having(own, views.wants) },
      { id: `view-${topic}-refused`, refused: having(own, views.refuses), wanted: having(advised, gives) },
    ].flatMap((one) => (one.refused.length > 0 && one.wanted.length > 0 ? [{ ...one, words }] : []))
  })
}

/** All that stands apart is advice against what somebody refused: whoever signs says why there, and not twice. */
const isAskedAsOpposed = (
  plan: Plan,
  { refused, wanted, opposedAs }: ReturnType<typeof apartIn>[number],
): boolean =>
  opposedAs !== undefined &&
  wanted.every(isTeams) &&
  !refused.some(isTeams) &&
  opposedIn(plan).some((one) => one.id === opposedAs && !isOnlyAsked(one))

const isTeams = ({ spoken, isBeside }: Heard): boolean => isBeside === true || isTeamsOwn(spoken)

/** As its entry has it. */
const isTeamsOwn = ({ section, field, answer }: Spoken): boolean => {
  const kind = section.fields[field]?.class
  return kind === 'C' || (kind === 'W' && answer.own === true)
}

const saidIn = (spoken: Spoken): readonly Heard[] => {
  const { answer } = spoken
  if (answer.said.kind !== 'answer') return []
  const lines = linesOf(spoken)
  return [{ spoken, lines, says: saysOf(spoken, answer, { lines, isTeams: isTeamsOwn(spoken) }) }]
}

/** The team's words stand beside a question once, whoever answered it. */
const besideIt = (spoken: Spoken, beside: Set<string>): readonly Heard[] => {
  const at = addressOf(spotSpokenAt(spoken))
  const words = spoken.plan.teamWords[at]
  if (words === undefined || beside.has(at)) return []
  beside.add(at)
  return [
    {
      spoken,
      lines: [words.text],
      says: saysOf(spoken, words, { lines: [words.text], isTeams: true }),
      isBeside: true,
    },
  ]
}
