import type { Said } from '../../flow/answer.ts'
import { holds, type Known } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { part as partOf } from '../../flow/json.ts'
import { type Path, withItems } from '../../flow/path.ts'
import { fieldsOfPart, type QualityCheck, type QualityPart } from '../../flow/quality.ts'
import type { Given } from '../../flow/section.ts'
import { type At, itemAt, type Spot } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { onceFor, type PlanForms } from '../plan-forms.ts'
import { isBarred } from '../reads/barred.ts'
import { isCalled, isReached } from '../reads/reached.ts'
import { givenFor, pathIn } from '../reads/reading.ts'
import type { Finding } from './audit.ts'
import { eachRowMeets, eachRowSays, isNoteEnough, isOther, rowsIn, wordsOf } from './by-rows.ts'
import { isTold } from './by-words.ts'

/** A check that looks whether something is there. */
export type Looking = Extract<QualityCheck, { readonly parts: readonly QualityPart[] }>
/** One part of a check at one place, and whether it is there. */
export type Judged = Finding & { readonly isThere: boolean }

/** Where a voice stands: a section, or an item of one. */
type Place = { readonly section: string; readonly at: At; readonly path: Path }
type Looked = {
  readonly plan: Plan
  readonly given: Given
  /** Where a question is asked outside lists: the first place of several. */
  readonly asking: ReadonlyMap<string, Spot>
  readonly items: readonly Place[]
  /** What stands outside lists. */
  readonly live: Path['live']
  /** What counts as an answer: for the team a value, or that somebody would rather not say; to the person nothing is put that she left open herself. */
  readonly answers: ReadonlySet<Said['kind']>
}

/** Every part that applies, wherever it does: a question that this plan does not ask is nothing to miss. */
export const looksAtPlan = (plan: Plan, voice: Voice, checks: readonly QualityCheck[]): readonly Judged[] => {
  const looked = lookedAt(plan, voice)
  return checks.flatMap((check) =>
    'parts' in check ? placesOf(looked, check).flatMap((place) => judgedAt(looked, check, place)) : [],
  )
}

export const foundIn = (judged: readonly Judged[]): readonly Finding[] =>
  judged.flatMap(({ isThere, ...finding }) => (isThere ? [] : [finding]))

const lookedAt = onceFor((plan: Plan, voice: Voice): Looked => {
  const places = askingIn(plan.forms).flatMap(({ section }) =>
    withItems(pathIn(plan, voice, section)).map((one) => ({ section: section.id, ...one })),
  )
  const sections = places.filter(({ at }) => at.length === 0)
  return {
    plan,
    given: givenFor(plan, voice, plan.forms.approval.section),
    asking: new Map(sections.flatMap(spotsAsked).toReversed()),
    items: places.filter(({ at }) => at.length > 0 && !isBarred(plan, itemAt(at) ?? '')),
    live: Object.assign({}, ...sections.map(({ path }) => path.live)),
    answers: new Set(
      voice === 'person' ? ['answer', 'declined', 'talk', 'not-sure'] : ['answer', 'declined'],
    ),
  }
})

const spotsAsked = ({ section, at, path }: Place): readonly (readonly [string, Spot])[] =>
  path.steps.flatMap(({ asked }) => asked.map((field) => [field, { section, at: [...at, field] }] as const))

/** The chapters, and on what a plan is made and shared: what is said at a signature is not said before it. */
export const askingIn = ({ sections, submission }: PlanForms): readonly Form[] => [...sections, submission]

/** Once for the plan, or in each item that stands. */
const placesOf = ({ items }: Looked, { list }: Looking): readonly (Place | undefined)[] =>
  list === undefined ? [undefined] : itemsOf(items, list)

const itemsOf = (items: readonly Place[], list: string): readonly Place[] =>
  items.filter(({ at }) => at.at(-2) === list)

const judgedAt = (looked: Looked, check: Looking, place: Place | undefined): readonly Judged[] => {
  const { given, live } = looked
  const known = { given, live: place ? liveAt(looked, place) : live, measures: {} }
  if (check.when && !holds(check.when, known)) return []
  return check.parts.flatMap((part) => {
    const asked = askedIn(looked, place, part)
    const isThere = asked && isThereIn(looked, known, part)
    return asked === undefined || isThere === undefined ? [] : [{ check, part, spot: asked, isThere }]
  })
}

/** What is said in an item before what stands outside lists: once for all checks that look there. */
const liveAt = ({ live }: Looked, place: Place): Path['live'] => {
  const known = livesAt.get(place) ?? { ...live, ...place.path.live }
  livesAt.set(place, known)
  return known
}
const livesAt = new WeakMap<Place, Path['live']>()

/** The first of its questions that is asked: there it is mended. */
const askedIn = ({ asking }: Looked, place: Place | undefined, part: QualityPart): Spot | undefined => {
  for (const field of fieldsOfPart(part)) {
    const isHere = place?.path.steps.some(({ asked }) => asked.includes(field))
    const spot = place && isHere ? { section: place.section, at: [...place.at, field] } : asking.get(field)
    if (spot) return spot
  }
  return undefined
}

/** Undefined where there is nothing to judge yet. */
const isThereIn = (looked: Looked, known: Known, part: QualityPart): boolean | undefined => {
  const { live } = known
  switch (part.kind) {
    case 'said':
      return part.any.some((field) => isSaid(looked, live[field]))
    case 'named':
      return part.any.some((field) => isSaid(looked, live[field]) && !saysNone(live[field]))
    case 'some':
      return live[part.list]?.kind === 'declined' || isSome(looked, part)
    case 'several':
      return part.any.reduce((sum, field) => sum + countIn(live[field], part.but), 0) >= part.least
    case 'each': {
      const all = itemsOf(looked.items, part.list)
      const isWhole = all.every(({ path }) => part.any.some((field) => isSaid(looked, path.live[field])))
      return all.length === 0 ? undefined : isWhole
    }
    case 'rows-say':
      return eachRowSays(live[part.field], part)
    case 'rows-meet':
      return eachRowMeets(live[part.field], live[part.other], part)
    case 'note':
      return isNoteEnough(live[part.field], part)
    case 'never':
      return live[part.field]?.kind === 'answer' ? !holds(part.when, known) : undefined
    case 'recorded':
      return part.where.some((field) => part.speaks(textOf(live[field]) ?? ''))
        ? isSaid(looked, live[part.field])
        : undefined
    case 'unlike': {
      const [one, other] = part.fields.map((field) => textOf(live[field]))
      return one === undefined || other === undefined ? undefined : isUnlike(wordsOf(one), wordsOf(other))
    }
    case 'brief': {
      const text = textOf(live[part.field])
      return text === undefined ? undefined : wordsOf(text).length <= part.most
    }
    case 'own-words':
    case 'particular':
    case 'seen-by':
      return isTold(
        part,
        part.any.map((field) => live[field]),
      )
    default:
      return isReached(looked.plan, live[part.field])
  }
}

const isSaid = ({ answers }: Looked, said: Said | undefined): boolean =>
  said !== undefined && answers.has(said.kind)
const saysNone = (said: Said | undefined): boolean =>
  said?.kind === 'answer' && partOf(said.value, 'none') === true

/** Whoever would rather not say has said so; rows count one by one, and that there are none counts for nothing. */
const countIn = (said: Said | undefined, but: readonly string[]): number => {
  if (said?.kind !== 'answer') return said?.kind === 'declined' ? 1 : 0
  const { value } = said
  if (partOf(value, 'rows') !== undefined) return rowsIn(value, but).length
  return isOther(partOf(value, 'choice') ?? value, but) ? 1 : 0
}

const isSome = (
  { plan, items, given }: Looked,
  { list, when, isCalled: callable }: QualityPart & { readonly kind: 'some' },
): boolean =>
  itemsOf(items, list).some(
    ({ at, path: { live } }) =>
      holds(when, { given, live, measures: {} }) && (!callable || isCalled(plan, itemAt(at) ?? '')),
  )

const textOf = (said: Said | undefined): string | undefined =>
  said?.kind === 'answer' && typeof said.value === 'string' ? said.value : undefined

/** Less than half of all words stand in both. */
const isUnlike = (some: readonly string[], others: readonly string[]): boolean => {
  const [one, other] = [new Set(some), new Set(others)]
  const both = [...one].filter((word) => other.has(word)).length
  return both * 2 < one.size + other.size - both
}
