import type { Typed } from '#views/form/field.ts'
import type { View } from '#views/frame/page.ts'
import { type ReviewSection, reviewSection } from '#views/review/section.ts'
import { type Said, type WayOut, waysOut } from '../../flow/answer.ts'
import { mayStayUnsaid } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import { typedFor } from '../../flow/read-post.ts'
import { type At, answersAt, around, fieldAt, inputName, sectionAt, wordsAt } from '../../flow/spot.ts'
import { stands } from '../../plan/items.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { readingsOf } from '../../plan/readings.ts'
import { isBarred } from '../../plan/reads/barred.ts'
import { missingForApproval } from '../../plan/reads/completeness.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { goesWith } from '../../plan/reads/goes-with.ts'
import { leftAside } from '../../plan/reads/left-aside.ts'
import { hasRead, isAccepted, readersOf } from '../../plan/reads/readers.ts'
import { rulesNow } from '../../plan/reads/rules.ts'
import { type SectionReview, sectionReview, type Topic } from '../../plan/reads/section-review.ts'
import { shown } from '../../plan/reads/shown.ts'
import { isUnable } from '../../plan/reads/unable.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { addsIn, isOwnItem } from './adding.ts'
import { labelAt as spotLabel } from './agenda-lines.ts'
import { changesIn, readingOtherwise, readsOtherwise } from './changes.ts'
import { patientOf } from './patient-of.ts'
import { qualityHere } from './quality-lines.ts'
import { ordersElsewhere, saidElsewhere } from './said-elsewhere.ts'
import { asShown, isOf, wayName } from './section-post.ts'

export type Reviewed = Found<'clinician'> & {
  readonly form: Form
  /** An id that no item has yet, for the one that this page may add: a double click adds one. */
  readonly newItem: string
}
export type Shown = {
  readonly movedSince?: number
  /** What was typed and is not saved, by the names of its inputs. */
  readonly typed?: Typed
  readonly problems?: Readonly<Record<string, string>>
  /** What was typed to questions that are not asked any more. */
  readonly unasked?: readonly { readonly at: At; readonly said: Said }[]
  readonly isNotAccepted?: boolean
  readonly begun: BegunOn
}

/** What she began to write here and did not save. */
export type BegunOn = {
  /** Tells what this page shows of what is kept. */
  readonly since: string
  /** What another page of hers had begun, and how many of these texts are kept as such. */
  readonly aside: readonly (readonly string[])[]
  readonly asideKept: number
  /** When the newest of it was typed, at which version of the plan the oldest was, and what stands in the form of it. */
  readonly at: string | undefined
  readonly read: number
  readonly typed: Typed
}

/** The page of one section for its reviewer, as the plan stands now. */
export const sectionPage = (service: Service, reviewed: Reviewed, page: Shown): View => {
  const { plan, actor, form } = reviewed
  const section = form.section.id
  const ids = plan.forms.sections.map((one) => one.section.id)
  const asSaid = sectionReview(plan, form, actor)
  const review = calledElse(reviewed, asSaid)
  const mine = plan.readings[section]?.[actor.id]
  const standing = standingIn(plan, section, review)
  const { begun } = page
  const typed = page.typed ?? begun.typed
  const isGoneOn = page.typed === undefined && Object.keys(begun.typed).length > 0
  const isMoved = isGoneOn && topicsIn(asSaid).some(({ changedIn }) => changedIn > begun.read)
  const since = page.movedSince ?? (isMoved ? begun.read : undefined)
  return reviewSection({
    plan: plan.id,
    section,
    title: form.words.title,
    patient: patientOf(plan),
    place: ids.indexOf(section) + 1,
    of: ids.length,
    isRead: hasRead(plan, section, actor),
    readBy: readersOf(plan, section).map(({ by, jobRole, at }) => ({ name: by.name, jobRole, at })),
    notice: noticeFor(reviewed, page.movedSince),
    review,
    isForThem: isUnable(plan),
    read: plan.version,
    reader: actor.id,
    since: since ?? mine?.read,
    foldedSince: since === undefined && !hasRead(plan, section, actor) ? mine?.at : undefined,
    standing,
    shown: shownIn(review, standing),
    typed: typedOver(review, standing, typed),
    isTyped: Object.keys(typed).length > 0,
    kept: { since: begun.since, aside: begun.aside, asideKept: begun.asideKept },
    begunAt: isGoneOn ? begun.at : undefined,
    isMoved,
    problems: page.problems ?? {},
    ways: waysIn(plan, section, review),
    choosable: choosableIn(plan),
    goesWith: goesWithIn(reviewed, review),
    lacking: missingForApproval(plan)
      .filter((spot) => spot.section === section)
      .map((spot) => ({ text: spotLabel(plan, spot), at: spot.at })),
    isNotAccepted: page.isNotAccepted ?? false,
    changes: changesIn(reviewed),
    adds: addsIn(reviewed),
    isOwnItem: (at) => isOwnItem(plan, at),
    beside: saidElsewhere(reviewed),
    orders: ordersElsewhere(reviewed),
    quality: qualityHere(service, plan, section),
    aside: asideIn(reviewed),
    unasked: (page.unasked ?? []).map(({ at, said }) => ({
      label: labelAt(form, at),
      lines: linesOf(reviewed, at, said),
    })),
  })
}

export const reviewPath = (plan: string, section: string): string => `/plans/${plan}/review/${section}#main`

/** What a clinician sees before she signs: the page of urgent care as it would be. */
export const beforeSigning = (plan: string): string => `/urgent/${plan}/draft`

const noticeFor = (reviewed: Reviewed, movedSince: number | undefined): ReviewSection['notice'] => {
  const { plan, form } = reviewed
  if (movedSince !== undefined) return 'moved'
  if (readingsOf(plan, form.section.id).length === 0 || isAccepted(plan, form.section.id)) return undefined
  return readsOtherwise(reviewed) ? 'changed' : 'same'
}

/** An answer that reads otherwise since whom it names is called otherwise is as new as one that was changed. */
const calledElse = (reviewed: Reviewed, review: SectionReview): SectionReview => {
  const { plan } = reviewed
  const otherwise = readingOtherwise(reviewed)
  const isOtherwise = ({ at, rules }: Topic): boolean =>
    rules.control === 'references' && otherwise.has(at.join('/'))
  return review.map((part) => ({
    ...part,
    topics: part.topics.map((one) => (isOtherwise(one) ? { ...one, changedIn: plan.version } : one)),
  }))
}

const topicsIn = (review: SectionReview): readonly Topic[] => review.flatMap(({ topics }) => topics)

const teamSaid = (plan: Plan, section: string, at: At): Said | undefined =>
  answersAt(answersIn(plan, 'team', section), at)?.answers[fieldAt(at) ?? '']?.said

/** What the team wrote before stands in its own fields, to be gone on with; what others said is never put there. */
export const standingIn = (plan: Plan, section: string, review: SectionReview): Typed =>
  Object.assign(
    {},
    ...topicsIn(review).map(({ rules, name, at, teamWords }) => ({
      ...typedFor(rules, name, teamSaid(plan, section, at)),
      ...(teamWords ? { [`words:${name}`]: [teamWords.text] } : {}),
    })),
  )

/** A question into which something was typed shows that alone: a row that was taken out does not come back. */
const typedOver = (review: SectionReview, standing: Typed, typed: Typed): Typed => {
  const retyped = topicsIn(review).filter(({ name }) => Object.keys(typed).some((key) => isOf(name, key)))
  const others = Object.entries(standing).filter(([key]) => !retyped.some(({ name }) => isOf(name, key)))
  return { ...Object.fromEntries(others), ...typed }
}

const shownIn = (review: SectionReview, standing: Typed): Readonly<Record<string, string>> =>
  Object.fromEntries(topicsIn(review).map((topic) => [topic.name, asShown(topic, standing)]))

/**
 * The way out of each step, by the name of its last input: what the team chose before, and which of them approval takes. What it
 * needs an answer to is named, so that nobody is offered a reason that is none.
 */
const waysIn = (plan: Plan, section: string, review: SectionReview): ReviewSection['ways'] => {
  const ruled = rulesNow(plan, { at: 'approval', today: plan.changedAt }, 'need').map(({ field }) => field)
  const isNeeded = ({ isMust, field }: Topic): boolean => isMust || ruled.includes(field)
  const own = topicsIn(review).filter(({ step, writes }) => step !== undefined && writes === 'own')
  return Object.fromEntries(
    own.flatMap((topic, index) => {
      const { at, step = '' } = topic
      if (own.slice(index + 1).some((one) => isSameStep(one, topic))) return []
      const needed = own.filter((one) => isSameStep(one, topic) && isNeeded(one))
      const said = teamSaid(plan, section, at)
      const chosen = said?.kind === 'answer' ? '' : (said?.kind ?? '')
      return [[inputName(at), { name: wayName(at, step), chosen, ...offered(needed, chosen) }]]
    }),
  )
}

/** A wish may stay unsaid; what was chosen before stays to be seen, and changed. */
const offered = (needed: readonly Topic[], chosen: string) => {
  const takes = (way: WayOut): boolean =>
    needed.every(({ rules }) => way === 'declined' && mayStayUnsaid(rules)) || way === chosen
  return {
    offers: waysOut.filter(takes),
    needs: needed.filter(({ rules }) => !mayStayUnsaid(rules)).map(({ words }) => words.label),
  }
}

/** What one page of the conversation asks: there is one way out of it. */
const isSameStep = (one: Pick<Topic, 'at' | 'step'>, other: Pick<Topic, 'at' | 'step'>): boolean =>
  one.step === other.step && around(one.at).join('/') === around(other.at).join('/')

/** What else is taken back with an answer of the team's, said before it is. */
const goesWithIn = ({ plan, actor, form }: Reviewed, review: SectionReview): ReviewSection['goesWith'] =>
  Object.fromEntries(
    topicsIn(review).flatMap(({ name, at, entries }) => {
      const isTeams = entries.some(({ saidBy, said }) => saidBy.voice === 'team' && said.kind === 'answer')
      const others = isTeams ? goesWith(plan, { section: form.section.id, at }, actor) : []
      return others.length === 0 ? [] : [[name, others.map((one) => labelAt(form, one.at))]]
    }),
  )

/** What a field of references can point at: the items of any voice, by their list. */
const choosableIn = (plan: Plan): ReviewSection['choosable'] =>
  Object.entries(plan.items).flatMap(([id, { at }]) =>
    stands(plan, id) && !isBarred(plan, id)
      ? [{ list: at.at(-2) ?? '', id, name: contactName(plan, 'team', id) }]
      : [],
  )

const asideIn = (reviewed: Reviewed): ReviewSection['aside'] =>
  leftAside(reviewed.plan)
    .filter(({ section }) => section === reviewed.form.section.id)
    .map(({ at, answer }) => ({
      at,
      label: labelAt(reviewed.form, at),
      who: answer.by.name,
      lines: linesOf(reviewed, at, answer.said),
    }))

const labelAt = (form: Form, at: At): string => {
  const field = fieldAt(at) ?? ''
  return wordsAt(form.words, at)?.fields[field]?.label ?? field
}

const linesOf = ({ plan, form }: Reviewed, at: At, said: Said): readonly string[] => {
  const field = fieldAt(at) ?? ''
  const rules = sectionAt(form.section, at)?.fields[field]
  const words = wordsAt(form.words, at)?.fields[field]
  return rules ? shown(rules, words, said, (id) => contactName(plan, 'team', id)) : []
}
