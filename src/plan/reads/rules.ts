import type { Said } from '../../flow/answer.ts'
import { foundBy, holds, type Known, subjectsIn } from '../../flow/condition.ts'
import { isForClinicalReaders } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import type { Path } from '../../flow/path.ts'
import { proseIn } from '../../flow/prose.ts'
import type { Rule } from '../../flow/rules.ts'
import type { Spot } from '../../flow/spot.ts'
import { lengthOf } from '../../flow/wording.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { allForms, fieldMarked, formAsking, onceFor, type PlanForms } from '../plan-forms.ts'
import { isUnsettled } from '../use-reports.ts'
import { papersIn } from '../verified.ts'
import { voiceHandingOver } from '../voice-handing-over.ts'
import { againstNobody } from './against-nobody.ts'
import { ageKnown } from './age.ts'
import { agreedOtherwise } from './agreed-otherwise.ts'
import { isBarred } from './barred.ts'
import { anyDangerInPlan } from './danger-in-plan.ts'
import { datedIn, isDated } from './dated.ts'
import { daysGone } from './days-gone.ts'
import { differing } from './differing.ts'
import { dosedIn } from './dosed.ts'
import { keptAwayIn } from './kept-away.ts'
import { newSince } from './new-since.ts'
import { reasonMeasures } from './no-reason.ts'
import { olderThanDecided } from './older-than-decided.ts'
import { parentsDeciding, parentsSeen } from './parents.ts'
import { reachedIn } from './reached.ts'
import { formsOf, givenFor, pathIn, saidTo, standingOrder, voicesOf } from './reading.ts'
import { recordingsOpen } from './recordings.ts'
import { refusalsGone } from './refusals-changed.ts'
import { reportedAnswers } from './reported-answers.ts'
import { signedByOther } from './signed-by-other.ts'
import { sinceMeasures } from './since-capacity.ts'
import { tiedWith } from './tied-order.ts'
import { feared, spokenOf } from './wished.ts'

type Judging = Exclude<Rule, { readonly does: 'show' }>
type When = {
  readonly at: Judging['at']
  readonly today: string
  /** The forms whose fields are asked about; all where it is absent. */
  readonly among?: readonly Form[]
  /** The rules by their ids that are asked about; all where it is absent. */
  readonly named?: ReadonlySet<string>
  /** What whoever approves says as she signs; what was said for the version before counts for that one. */
  readonly signing?: Readonly<Record<string, Said>> | undefined
  /** In how many other plans the same reason stands, where that was looked up. */
  readonly copied?: number | undefined
  /** How many other plans that stand may be about the same person, where that was looked up. */
  readonly samePerson?: number | undefined
}

/** The rules of this kind whose condition holds now. */
export const rulesNow = <T extends Judging['does']>(
  plan: Plan,
  { at, today, among, named, ...looked }: When,
  does: T,
): readonly (Judging & { readonly does: T })[] =>
  plan.forms.rules.filter(
    (rule): rule is Judging & { readonly does: T } =>
      rule.does !== 'show' &&
      rule.does === does &&
      rule.at === at &&
      isAmong(rule, among) &&
      named?.has(rule.id) !== false &&
      holds(
        rule.when,
        knownTo(plan, rule, {
          voices: at === 'hand-over' ? [voiceHandingOver(plan)] : standingOrder(plan),
          today,
          ...looked,
        }),
      ),
  )

/** The answers that a rule holds against each other, of the chapters. */
export const apartBy = (plan: Plan, rule: Judging, { today, signing }: When): readonly Spot[] =>
  foundBy(rule.when, knownTo(plan, rule, { voices: standingOrder(plan), today, signing })).flatMap((field) =>
    placed(plan, field),
  )

/** The answers of the chapters in which a day has gone by that the rule asks about. */
export const dayGoneIn = (plan: Plan, rule: Judging, { today, signing }: When): readonly Spot[] =>
  foundBy(rule.when, knownTo(plan, rule, { voices: standingOrder(plan), today, signing })).flatMap((name) =>
    name.startsWith(past) ? placed(plan, name.slice(past.length)) : [],
  )

const isAmong = (rule: Judging, forms: When['among']): boolean =>
  forms === undefined || ('field' in rule && forms.some(({ section }) => section.fields[rule.field]))

/** What rules need and nobody gave. */
export const neededNow = (plan: Plan, when: When): readonly Spot[] => [
  ...rulesNow(plan, when, 'need').flatMap(({ field }) => (hasValue(plan, field) ? [] : placed(plan, field))),
  ...rulesNow(plan, when, 'address').flatMap(({ field }) =>
    isAddressed(plan, field) ? [] : (missingInItems(plan, field) ?? placed(plan, field)),
  ),
]

export const hasValue = (plan: Plan, field: string): boolean =>
  voicesOf(plan).some((voice) => saidTo(plan, voice, field)?.kind === 'answer')

/** A value, or a reason why there is none: passing over is not a reason. Whoever named somebody need not say that this is everyone. */
const isAddressed = (plan: Plan, field: string): boolean => {
  const said = saidTo(plan, voiceHandingOver(plan), field)
  return (
    (said !== undefined && said.kind !== 'skipped') ||
    hasWholeItem(plan, field) ||
    isWrittenForThem(plan, field)
  )
}

const hasWholeItem = (plan: Plan, list: string): boolean =>
  wholeItems(plan, list, voiceHandingOver(plan)).length > 0

const wholeItems = (plan: Plan, list: string, voice: Voice): readonly string[] =>
  formsOf(plan)
    .flatMap(({ section }) => Object.entries(pathIn(plan, voice, section).items[list] ?? {}))
    .flatMap(([id, path]) => (openMusts(path).length === 0 && !isBarred(plan, id) ? [id] : []))

/** The practice wrote it down with the person, who may see it: nobody is asked for it a second time. */
const isWrittenForThem = (plan: Plan, field: string): boolean => {
  const rules = formAsking(plan.forms, field)?.section.fields[field]
  const isOpen = rules !== undefined && !isForClinicalReaders(rules) && !rules.hold && !rules.forTeams
  if (!isOpen || voiceHandingOver(plan) !== 'person') return false
  return (
    saidTo(plan, 'team', field)?.kind === 'answer' ||
    wholeItems(plan, field, 'team').some((id) => plan.items[id]?.addedBy === 'team')
  )
}

/** What is begun lacks something of its own: that is what is needed, and not another item. */
const missingInItems = (plan: Plan, list: string): readonly Spot[] | undefined => {
  const spots = formsOf(plan).flatMap(({ section }) =>
    Object.entries(pathIn(plan, voiceHandingOver(plan), section).items[list] ?? {})
      .filter(([id]) => !isBarred(plan, id))
      .flatMap(([id, path]) =>
        openMusts(path).map((field) => ({ section: section.id, at: [list, id, field] })),
      ),
  )
  return spots.length === 0 ? undefined : spots
}

/** A way out that was chosen counts as addressed: no hand-over is held up by it. */
const openMusts = ({ missing, live }: Path): readonly string[] =>
  missing.flatMap(({ field, need }) =>
    need === 'M' && (live[field] === undefined || live[field].kind === 'skipped') ? [field] : [],
  )

export const placed = (plan: Plan, field: string): readonly Spot[] =>
  formsOf(plan).flatMap(({ section }) =>
    section.fields[field] ? [{ section: section.id, at: [field] }] : [],
  )

/** What a rule reads of what these voices say. Only rules see today: no path changes by the clock. */
export const knownTo = (plan: Plan, { when }: Pick<Rule, 'when'>, heard: Heard): Known => {
  const { voices, signing } = heard
  const subjects = subjectsIn(when)
  return {
    given: givenFor(plan, 'team', plan.forms.approval.section),
    live: Object.fromEntries(
      subjects.flatMap((field): readonly (readonly [string, Said])[] => {
        const isOfSigning = signing !== undefined && plan.forms.approval.section.fields[field] !== undefined
        const said = isOfSigning ? signing[field] : answerOf(plan, voices, field)
        return said ? [[field, said]] : []
      }),
    ),
    measures: Object.fromEntries(
      subjects.flatMap((name): readonly (readonly [string, number])[] => {
        const measured = measureOf(plan, name, heard)
        return measured === undefined ? [] : [[name, measured]]
      }),
    ),
  }
}

/** A figure that no answer holds, by its name in a condition; most conditions ask for none. */
const measureOf = (plan: Plan, name: string, heard: Heard): number | undefined => {
  const { voices, today, item } = heard
  if (name === 'seen.powers') return powersSeen(plan)
  if (name === 'seen.parents') return parentsSeen(plan)
  if (name === 'parents.deciding') return parentsDeciding(plan)
  if (name === 'handed.byHelper') return Number(voiceHandingOver(plan) !== 'person')
  if (name === 'open.recordings') return recordingsOpen(plan).length
  if (name === 'open.reports') return plan.useReports.filter(isUnsettled).length
  if (name === 'gone.refusals') return refusalsGone(plan).length
  if (name === 'agreed.otherwise') return agreedOtherwise(plan).length
  if (name === 'danger.inPlan') return anyDangerInPlan(plan).length
  if (sinceMeasures[name]) return sinceMeasures[name](plan)
  if (name === 'signed.byOther') return signedByOther(plan)
  if (name === 'copied.reason') return heard.copied
  if (name === 'same.person') return heard.samePerson
  if (reasonMeasures[name]) return reasonMeasures[name](plan)
  if (name === 'today.age') return ageToday(plan, voices, today)
  if (name === 'born.apart') return bornApart(plan, voices)
  if (name.startsWith(count)) return countOf(plan, voices, name)
  if (name === 'tied.order') return item === undefined ? undefined : tiedWith(plan, voices, item)
  if (name.startsWith(away)) return awayOf(plan, name)
  if (name.startsWith(reached)) return reachedIn(plan, voices, name.slice(reached.length))
  if (name.startsWith(differ)) return differing(plan, name.slice(differ.length))
  if (name.startsWith(anew)) return newSince(plan, name.slice(anew.length)).length
  if (name.startsWith(older)) return olderThanDecided(plan, name.slice(older.length))
  if (name.startsWith(written)) return wordsWritten(answerOf(plan, voices, name.slice(written.length)))
  if (name.startsWith(fear)) return feared(plan, name.slice(fear.length))
  if (name.startsWith(spoken)) return spokenOf(plan, name.slice(spoken.length))
  if (name.startsWith(dosed)) return dosedIn(plan, name.slice(dosed.length)).length
  if (isDated(name)) return datedIn(plan, name, { voices, today })
  if (name.startsWith(past)) {
    const field = name.slice(past.length)
    return daysGone(plan, field, { said: answerOf(plan, voices, field), today })
  }
  return name.startsWith(against) ? againstOf(plan, voices, name) : undefined
}

/** Papers that give a power to decide, of carers and of whoever else is named. */
const powersSeen = (plan: Plan): number =>
  Object.values(plan.carers).filter(({ authority }) => authority !== undefined).length -
  parentsDeciding(plan) +
  reportedAnswers(plan).filter(({ field, said, isSeen }) => isSeen && papersIn(field, said).includes('power'))
    .length

type Heard = {
  readonly voices: readonly Voice[]
  /** The item that a sentence stands in. */
  readonly item?: string | undefined
} & Pick<When, 'today' | 'signing' | 'copied' | 'samePerson'>

const ageToday = (plan: Plan, voices: readonly Voice[], today: string): number | undefined => {
  const [day, year] = bornAs(plan, voices)
  return ageKnown(day, year, today)
}

/** Two answers about one birth that name different years: 1; where either is missing, nobody knows. */
const bornApart = (plan: Plan, voices: readonly Voice[]): number | undefined => {
  const [day, year] = bornAs(plan, voices).map((said) => said?.slice(0, 4))
  return day === undefined || year === undefined ? undefined : Number(day !== year)
}

const bornAs = (plan: Plan, voices: readonly Voice[]): readonly (string | undefined)[] =>
  (['birth-date', 'birth-year'] as const).map((mark) => {
    const said = answerOf(plan, voices, fieldMarked(plan.forms, mark) ?? '')
    return said?.kind === 'answer' ? String(said.value) : undefined
  })

/** A list counts by its items, and its own answer says only that nothing is to be added. */
const answerOf = (plan: Plan, voices: readonly Voice[], field: string): Said | undefined =>
  isList(plan.forms, field)
    ? undefined
    : voices.map((voice) => saidTo(plan, voice, field)).find((said) => said?.kind === 'answer')

const isList = onceFor((forms: PlanForms, field: string): boolean =>
  allForms(forms).some(({ section }) => section.fields[field]?.control === 'list'),
)

const count = 'count.'

/** Whom nobody may call is nobody to call: what is barred does not count. */
const countOf = (plan: Plan, voices: readonly Voice[], name: string): number => {
  const list = name.slice(count.length)
  const standing = voices.flatMap((voice) =>
    formsOf(plan).flatMap(({ section }) => Object.keys(pathIn(plan, voice, section).items[list] ?? {})),
  )
  return [...new Set(standing)].filter((item) => !isBarred(plan, item)).length
}

const against = 'against.'

/** What the person says of a list is told to nobody who does not read for them. */
const againstOf = (plan: Plan, voices: readonly Voice[], name: string): number =>
  voices.includes('person') ? againstNobody(plan, name.slice(against.length)).length : 0

const away = 'away.'
const reached = 'reached.'
export const past = 'past.'
const differ = 'differ.'
export const anew = 'new.'
export const dosed = 'dosed.'
const older = 'older.'
const written = 'words.'
const fear = 'feared.'
const spoken = 'spoken.'

const wordsWritten = (said: Said | undefined): number =>
  said?.kind === 'answer' ? proseIn(said.value).reduce((sum, text) => sum + lengthOf(text), 0) : 0

/** Items of a list that are to be called, and stand in the answer about who should stay away, also once a clinician has said that they are. */
const awayOf = (plan: Plan, name: string): number =>
  keptAwayIn(plan).filter(({ at }) => at[0] === name.slice(away.length)).length

/** The warnings of whoever reviews, each with the question that it is about. */
export const warningsOf = (plan: Plan, today: string): readonly (Spot & { readonly words: string })[] =>
  rulesNow(plan, { at: 'approval', today }, 'warn').flatMap(({ field, words }) =>
    placed(plan, field).map((spot) => ({ ...spot, words })),
  )
