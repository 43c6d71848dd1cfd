import { isClinicianOnly } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import { type Path, withItems } from '../../flow/path.ts'
import type { Field, Section } from '../../flow/section.ts'
import {
  type At,
  addressOf,
  answersAt,
  around,
  inputName,
  isSameSpot,
  itemAt,
  pathAt,
  sectionAt,
  wordsAt,
} from '../../flow/spot.ts'
import { needOf, offeredIn } from '../../flow/step.ts'
import type { AnyFieldWords, AnyWords } from '../../flow/words.ts'
import { isTeamsOwn, mayWrite } from '../access.ts'
import type { Actor } from '../actor.ts'
import { type AskedBack, askedBackAt, type Became, becameOf } from '../asked-back.ts'
import { type Entry, spotOf } from '../content.ts'
import { type Proof, proofs } from '../facts.ts'
import type { Instant } from '../ids.ts'
import { answersIn, type Plan, type TeamWords } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { missedAnywhere } from '../quality/audit.ts'
import type { Recording } from '../recordings.ts'
import { refusalKey } from '../refusal-key.ts'
import { isReported, proofsOf } from '../verified.ts'
import { entriesOf, spokenIn } from './content-of.ts'
import { dangerMarked } from './danger-in-plan.ts'
import { isDeclined } from './declined.ts'
import { earlierLines, earlierWords } from './earlier-words.ts'
import { type MayBeMessage, messagesIn } from './may-be-message.ts'
import { pathIn, pathwaysOf, voicesOf } from './reading.ts'
import { recordingsAt } from './recordings.ts'
import { possibleRefusals, raisableRefusals } from './refusals.ts'

/** A section as its reviewer reads it: the section itself, then each item of its lists, along the team's walk. */
export type SectionReview = readonly ReviewPart[]

export type ReviewPart = {
  /** Empty for the section itself. */
  readonly at: At
  readonly title: string
  readonly section: Section
  readonly words: AnyWords
  readonly topics: readonly Topic[]
}

/** One question: the person's answer first, then carers', then the team's. */
export type Topic = {
  readonly field: string
  /** The whole way to the field. */
  readonly at: At
  /** The name of its input. */
  readonly name: string
  readonly rules: Field
  readonly words: AnyFieldWords
  readonly entries: readonly Entry[]
  /** Of each of them the version that gave it, and how a clinician may have seen that it is so: nothing where it is not reported. */
  readonly seeing: readonly {
    readonly answer: number
    readonly proofs: readonly Proof[]
    /** Whether it stands among the words that may refuse a treatment, or a clinician may say so. */
    readonly refusal: 'listed' | 'raisable' | undefined
    /** Whether it stands among the words that may speak of danger, by the version that noticed them, or a clinician may say so. */
    readonly danger: number | 'raisable' | undefined
    /** When the person said of it last that it is still right. */
    readonly stillRight: Instant | undefined
  }[]
  /** Which of them may be a message, and no part of the plan. */
  readonly messages: readonly MayBeMessage[]
  readonly teamWords?: TeamWords
  /** What the team's words were about, where somebody has said something else since. */
  readonly teamWordsAbout?: readonly string[]
  /** `before`: what had been said to it when it was asked, where something else has been since. */
  readonly askedBack: readonly (AskedBack & {
    readonly became: Became
    readonly before: readonly string[]
  })[]
  /** Needed or recommended, and without a value in any voice. */
  readonly isMissing: boolean
  /** In an item that the team added nobody else answers: what nobody said is to be written down there. */
  readonly isInTeamsItem: boolean
  /** Whether the plan cannot be approved without it. */
  readonly isMust: boolean
  /** Asked of clinicians alone, on the section itself, not needed, and nobody has said anything of it. */
  readonly isExtra: boolean
  /**
   * How the reviewer may answer here: as her own, which the page asks; as a correction of what others said, which
   * it offers; or writing down what the person says, which has a page of its own.
   */
  readonly writes?: 'own' | 'correction' | 'at-their-word'
  /** The step of the team's walk that asks it; undefined for what is off that walk. */
  readonly step: string | undefined
  /** The plan's version that last changed what stands here. */
  readonly changedIn: number
  /** What the person said to it instead of writing, and its reader may hear. */
  readonly recordings: readonly Recording[]
}

export const sectionReview = (plan: Plan, form: Form, by: Actor): SectionReview => {
  const entries = entriesOf(plan, form)
  const spoken = spokenIn(plan, form)
  const given = new Map(entries.map((entry, index) => [entry, spoken[index]?.answer.version ?? 0]))
  const refusals = refusalsIn(plan, form)
  const path = pathIn(plan, 'team', form.section)
  const spots = new Map(
    [...withItems(path).map(({ at }) => at), ...entries.map((entry) => around(spotOf(entry).at))].map(
      (at) => [at.join('/'), at],
    ),
  )
  return [...spots.values()].flatMap((at) => {
    const asked = sectionAt(form.section, at)
    const section = asked && offeredIn(asked, pathAt(path, at)?.withheld ?? {})
    const words = wordsAt(form.words, at)
    const here = entries.filter((entry) => around(spotOf(entry).at).join('/') === at.join('/'))
    return section && words
      ? [
          partOf({
            plan,
            form,
            by,
            entries: here,
            given,
            refusals,
            section,
            words,
            at,
            path: pathAt(path, at),
          }),
        ]
      : []
  })
}

const refusalsIn = (plan: Plan, form: Form): Reading['refusals'] => {
  const keyed = <As>(as: As, all: readonly { readonly entry: Entry; readonly answer: number }[]) =>
    all.map(({ entry, answer }) => [refusalKey(spotOf(entry), answer), as] as const)
  return new Map([
    ...keyed('raisable' as const, raisableRefusals(plan, [form])),
    ...keyed('listed' as const, possibleRefusals(plan, [form])),
  ])
}

type Reading = {
  readonly plan: Plan
  readonly form: Form
  readonly by: Actor
  /** What was said here, in any voice. */
  readonly entries: readonly Entry[]
  /** The version that gave each. */
  readonly given: ReadonlyMap<Entry, number>
  readonly refusals: ReadonlyMap<string, 'listed' | 'raisable'>
  readonly section: Section
  readonly words: AnyWords
  readonly at: At
  /** Where the team's walk is here; undefined where it does not come. */
  readonly path: Path | undefined
}

const partOf = (read: Reading): ReviewPart => {
  const { at, section, words } = read
  const topics = orderOf(section).flatMap((field) => topicOf(read, field) ?? [])
  return { at, title: titleOf(read), section, words, topics: topics.filter((one) => isWorthALine(read, one)) }
}

/**
 * A list is worth a line where it is empty: else its items stand there. A page to read asks nothing. Of an item that the team added,
 * and of a plan that is nobody's yet, each wish is, and one that a check of plan quality misses: there is no other page on which it could be written down.
 */
const isWorthALine = (
  { plan, form }: Reading,
  { at, rules, entries, isMissing, isInTeamsItem, writes, recordings }: Topic,
): boolean =>
  rules.control !== 'seen' &&
  (entries.length > 0 ||
    recordings.length > 0 ||
    isMissing ||
    writes === 'own' ||
    (writes === 'at-their-word' &&
      (isInTeamsItem ||
        plan.owner === undefined ||
        missedIn(plan).has(addressOf({ section: form.section.id, at })))))

/** What a check of plan quality does not find leads to its question, also where that may be left out. */
const missedIn = onceFor(
  (plan: Plan): ReadonlySet<string> => new Set(missedAnywhere(plan).map(({ spot }) => addressOf(spot))),
)

/** The order in which the questions are asked. */
const orderOf = (section: Section): readonly string[] => [
  ...new Set(Object.values(section.steps).flatMap(({ ask }) => ask)),
]

const topicOf = (read: Reading, field: string): Topic | undefined => {
  const { plan, form, path } = read
  const rules = read.section.fields[field]
  const words = read.words.fields[field]
  if (!rules || !words) return undefined
  const entries = read.entries.filter((one) => one.field === field)
  const spot = { section: form.section.id, at: [...read.at, field] }
  const teamWords = plan.teamWords[addressOf(spot)]
  const about = earlierWords(plan, spot, rules, words)
  const step = path?.steps.find(({ asked }) => asked.includes(field))?.id
  const isMust = needOf(rules, pathwaysOf(plan)) === 'M'
  return {
    field,
    at: spot.at,
    name: inputName(spot.at),
    rules,
    words,
    entries,
    seeing: entries.map((entry) => ({
      answer: read.given.get(entry) ?? 0,
      proofs: isReported(rules, entry.said) ? proofsOf(rules, entry.said, proofs) : [],
      refusal: read.refusals.get(refusalKey(spot, read.given.get(entry) ?? 0)),
      danger: dangerMarked(plan, spot, read.given.get(entry) ?? 0),
      stillRight: plan.stillRight[refusalKey(spot, read.given.get(entry) ?? 0)]?.at,
    })),
    messages: messagesIn(plan).filter(({ entry }) => isSameSpot(spotOf(entry), spot)),
    ...(teamWords ? { teamWords } : {}),
    ...(about === undefined ? {} : { teamWordsAbout: about }),
    askedBack: askedBackAt(plan, spot).map((one) => ({
      ...one,
      became: becameOf(plan, one),
      before: earlierLines(plan, one.said, { spot, rules, words }),
    })),
    isMissing:
      path?.missing.some((one) => one.field === field) === true &&
      isUnfilled(path, field) &&
      !isDeclined(plan, spot),
    isInTeamsItem: plan.items[itemAt(spot.at) ?? '']?.addedBy === 'team',
    isMust,
    isExtra:
      read.at.length === 0 &&
      isClinicianOnly(rules) &&
      !isMust &&
      entries.length === 0 &&
      teamWords === undefined,
    ...(step === undefined ? {} : writing(read, rules, entries)),
    step,
    changedIn: Math.max(versionAt(read, field), teamWords?.version ?? 0),
    recordings: recordingsAt(plan, read.by, spot),
  }
}

/** A list with items is missing nothing itself: what its items lack stands with them. */
const isUnfilled = ({ items }: Path, field: string): boolean => Object.keys(items[field] ?? {}).length === 0

/** A list is answered item by item, so nobody writes its own answer for the person. */
const writing = (
  { plan, by, at }: Reading,
  rules: Field,
  entries: readonly Entry[],
): Pick<Topic, 'writes'> => {
  if (rules.control === 'list' || rules.control === 'seen' || !mayWrite(by, rules)) return {}
  if (isClinicianOnly(rules) || (rules.class === 'W' && isTeamsOwn(plan, by, at, rules)))
    return { writes: 'own' }
  if (rules.class === 'W') return { writes: 'at-their-word' }
  return { writes: entries.some(({ saidBy }) => saidBy.voice !== 'team') ? 'correction' : 'own' }
}

const versionAt = ({ plan, form, at }: Reading, field: string): number =>
  Math.max(
    0,
    ...voicesOf(plan).map((voice) => {
      const answers = answersAt(answersIn(plan, voice, form.section.id), at)
      return answers?.answers[field]?.version ?? 0
    }),
  )

/** An item goes by the first thing that was said of it. */
const titleOf = ({ entries, section, words }: Reading): string => {
  const [first = ''] = orderOf(section)
  const name = entries.find((one) => one.field === first)?.shown.join(', ')
  return name || words.title
}
