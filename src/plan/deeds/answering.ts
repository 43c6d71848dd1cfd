import type { Answer, Said } from '../../flow/answer.ts'
import type { ListField } from '../../flow/controls/list.ts'
import type { Form } from '../../flow/form.ts'
import { aheadOf } from '../../flow/read-post.ts'
import type { Field, Section } from '../../flow/section.ts'
import {
  type At,
  answersAt,
  around,
  entryNamed,
  isInherited,
  isSameSpot,
  pathAt,
  type Spot,
  sectionAt,
  wordsAt,
} from '../../flow/spot.ts'
import { isStillValid, pagesToRead } from '../../flow/step.ts'
import { isOtherThanFirst, nameOf, naming, questionOf, wordingNamed, wordsIn } from '../../flow/words-in.ts'
import { isTeamsOwn, mayWrite, voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { isStanding, type PlanItem } from '../items.ts'
import type { Mail } from '../mail.ts'
import { answersIn, type Plan, versionRead } from '../plan.ts'
import { wordingFor } from '../plan-forms.ts'
import { calledOpenly } from '../reads/called-openly.ts'
import { formOf, isKeptFromCarers, pathIn, voicesOf } from '../reads/reading.ts'
import { heardIn } from '../reads/recordings.ts'
import { isUntold, tellingWhereIn } from '../reads/told-to-carers.ts'
import type { Refusal } from '../refusal.ts'
import { sitesNamedIn } from '../sites.ts'
import { isSaidOfAnother } from '../written-for.ts'
import { hideOrShow } from './hiding.ts'
import { isInReview } from './reviewing.ts'
import { signaturesLost, signedBy } from './signing-for.ts'

type AnswerCommand = Command & { kind: 'answer' }
type Answered = Fact & { kind: 'Answered' }

/** Saves what was said at one step, and notes beside it which pages of it were read, each once for a voice. */
export const answerOrSee = (plan: Plan, command: Command & { kind: 'answer' }, by: Actor): Decision => {
  const form = formOf(plan, command.section)
  const pages: ReadonlyMap<string, Field> = form ? pagesToRead(form.section) : new Map()
  const entries = Object.entries(command.said)
  const read = entries.map(([field]) => field).filter((field) => pages.has(field))
  if (read.length === 0) return answer(plan, command, by)
  const asked = form && entryNamed(sectionAt(form.section, command.at)?.steps, command.step)?.ask
  if (!read.every((field) => asked?.includes(field))) return refuse({ kind: 'no-such-place' })
  const stranger = [...pages].find(([field, rules]) => read.includes(field) && !mayWrite(by, rules))
  if (stranger) return refuse({ kind: 'not-yours-to-answer', field: stranger[0] })
  const voice = voiceOf(by)
  const known = plan.seen[voice] ?? []
  const fields = read.filter((field) => !known.includes(field))
  const after = { ...plan, seen: { ...plan.seen, [voice]: [...known, ...fields] } }
  const said = Object.fromEntries(entries.filter(([field]) => !pages.has(field)))
  const decision = answer(after, { ...command, said }, by)
  if (!decision.ok || fields.length === 0) return decision
  return accepted([{ kind: 'Seen', voice, fields }, ...decision.facts], decision.mail)
}

/** Saves what was said at one step, unless the same step was answered since the page was read (RULE-SAF-6). */
export const answer = (plan: Plan, command: AnswerCommand, by: Actor): Decision => {
  const form = formOf(plan, command.section)
  const section = form && isInside(command.at) ? sectionAt(form.section, command.at) : undefined
  const step = entryNamed(section?.steps, command.step)
  if (!form || !section || !step) return refuse({ kind: 'no-such-place' })
  const refusal =
    refusalOf(plan, section, command, by) ??
    strayField(step.ask, command) ??
    notOffered(plan, form, section, { command, by })
  if (refusal) return refuse(refusal)
  const before = answersBefore(plan, command, by)
  const isNews = command.at.length > 0 && isSaidOfAnother(plan, { ...command, voice: voiceOf(by) }, before)
  if (!isNews && sameAs(before, command.said)) return accepted([])
  if (isTooLate(before, command.said, versionRead(plan, command.read)))
    return refuse(meanwhile(before, command))
  const fact = answeredFact(form, section, command, { plan, by })
  const lost = fact.voice === 'team' ? signaturesLost(plan, section, command, Object.keys(command.said)) : []
  return accepted([...lost, fact, ...whereHidden(plan, section, command, before)], changeMail(plan))
}

/** Of whoever says now that they live where no carer is told, no carer reads what tells where: it is hidden until the person shows it. */
const whereHidden = (
  plan: Plan,
  { fields }: Section,
  { said }: AnswerCommand,
  before: Readonly<Record<string, Answer>>,
): readonly Fact[] => {
  const isSecret = Object.entries(said).some(([name, one]) => {
    const field = entryNamed(fields, name)
    const known = before[name]?.said
    return field?.untoldToCarers !== undefined && isUntold(field, one) && !(known && isUntold(field, known))
  })
  if (!isSecret) return []
  return tellingWhereIn(plan.forms).flatMap((field) => {
    const hidden = hideOrShow(plan, { kind: 'hide', field })
    return hidden.ok ? hidden.facts : []
  })
}

/** Answers are said to a section or to an item; the fields are named beside. */
const isInside = (at: At): boolean => at.length % 2 === 0

/** A step is answered with its own fields: what another one asks has to be read there. */
const strayField = (asked: readonly string[], { said }: AnswerCommand): Refusal | undefined =>
  Object.keys(said).every((field) => asked.includes(field)) ? undefined : { kind: 'no-such-place' }

/** A choice that is not offered now is no answer; what the team says so all the same is left aside on its walk. */
const notOffered = (
  plan: Plan,
  form: Form,
  section: Section,
  { command: { at, said }, by }: { readonly command: AnswerCommand; readonly by: Actor },
): Refusal | undefined => {
  if (section.offers === undefined || by.kind === 'clinician') return undefined
  const withheld = pathAt(pathIn(plan, voiceOf(by), form.section), at)?.withheld ?? {}
  return Object.entries(said).every(([name, one]) => isStillValid(section.fields[name], one, withheld[name]))
    ? undefined
    : { kind: 'no-such-place' }
}

const refusalOf = (plan: Plan, section: Section, command: AnswerCommand, by: Actor): Refusal | undefined => {
  if (by.kind === 'clinician' && !isInReview(plan.status)) return { kind: 'wrong-state', status: plan.status }
  for (const [name, said] of Object.entries(command.said)) {
    const field = entryNamed(section.fields, name)
    if (!field) return { kind: 'no-such-place' }
    if (!mayWrite(by, field)) return { kind: 'not-yours-to-answer', field: name }
    if (isHiddenFrom(plan, by, [...command.at, name])) return { kind: 'not-yours-to-answer', field: name }
    if (!isStillValid(field, said)) return { kind: 'no-such-place' }
  }
  return isStanding(plan, command) ? undefined : { kind: 'no-such-place' }
}

/** A carer answers nothing that is kept from carers, and nothing in the items of a list that is. */
export const isHiddenFrom = (plan: Plan, by: Actor, at: At): boolean =>
  by.kind === 'carer' && isKeptFromCarers(plan, at)

const answersBefore = (plan: Plan, { section, at }: Spot, by: Actor): Readonly<Record<string, Answer>> =>
  answersAt(answersIn(plan, voiceOf(by), section), at)?.answers ?? {}

/** A double click, or the same page sent again: nothing new was said. */
const sameAs = (before: Readonly<Record<string, Answer>>, said: Readonly<Record<string, Said>>): boolean =>
  Object.entries(said).every(([field, one]) => JSON.stringify(before[field]?.said) === JSON.stringify(one))

const isTooLate = (
  before: Readonly<Record<string, Answer>>,
  said: AnswerCommand['said'],
  read: number,
): boolean => Object.keys(said).some((field) => (before[field]?.version ?? 0) > read)

const meanwhile = (before: Readonly<Record<string, Answer>>, { said }: AnswerCommand): Refusal => {
  const theirs = Object.keys(said).flatMap((field) =>
    before[field] ? [[field, before[field]] as const] : [],
  )
  return {
    kind: 'answered-meanwhile',
    theirs: Object.fromEntries(theirs.map(([field, one]) => [field, one.said])),
    by: theirs[0]?.[1].by.name ?? '',
    version: Math.max(...theirs.map(([, one]) => one.version)),
  }
}

/** The questions are those of the words that the page says it showed, never words that were sent. */
const answeredFact = (
  form: Form,
  section: Section,
  command: AnswerCommand,
  { plan, by }: { readonly plan: Plan; readonly by: Actor },
): Answered => {
  const { version } = form.section
  const usual = wordingFor(plan, by)
  const shown = { ...usual, ...wordingNamed(command.words, version, form.variants) }
  const words = wordsIn(form, shown)
  const asked = wordsAt(by.kind === 'carer' ? naming(words, calledOpenly(plan)) : words, command.at)
  return {
    kind: 'Answered',
    voice: voiceOf(by),
    section: command.section,
    at: command.at,
    step: command.step,
    said: command.said,
    asked: Object.fromEntries(
      Object.keys(command.said).map((field) => [field, questionOf(section, asked, field, command.step)]),
    ),
    ...(isOtherThanFirst(shown) ? { words: nameOf(shown, version) } : {}),
    ...(command.own && speaksForTeam(plan, section, command, by) ? { own: true as const } : {}),
    ...(command.heard === undefined ? {} : heardIn(plan, command, by)),
    ...(by.kind === 'clinician' ? signedBy(by, section, Object.keys(command.said)) : {}),
    flow: `${section.id}@${section.version}`,
  }
}

/** A wish is the team's own only in what the team itself added, and where clinicians may author it. */
const speaksForTeam = (plan: Plan, section: Section, { at, said }: AnswerCommand, by: Actor): boolean => {
  const wishes = Object.keys(said).filter((name) => section.fields[name]?.class === 'W')
  return wishes.length > 0 && wishes.every((name) => isTeamsOwn(plan, by, at, section.fields[name]))
}

/** The first change to an approved plan tells the practice the same day (RULE-UPD). */
const changeMail = (plan: Plan): readonly Mail[] =>
  plan.status === 'approved' && plan.practice
    ? [{ kind: 'change-asked', to: { practice: plan.practice }, plan: plan.id }]
    : []

/** The page that offers a new item names its id, so that a double click adds one; an id is used once in a plan. */
export const addItem = (plan: Plan, command: Command & { kind: 'add-item' }, by: Actor): Decision => {
  const field = ownList(plan, command, by)
  if ('kind' in field) return refuse(field)
  const id = command.at.at(-1) ?? ''
  const known = entryNamed(plan.items, id)
  if (known) return isOwn(known, command, by) ? accepted([]) : refuse({ kind: 'no-such-place' })
  if (id === '' || isInherited(id)) return refuse({ kind: 'no-such-place' })
  const items = ownItems(plan, command, by)
  if (isFull(field, items) || items.length >= itemsEverMax) return refuse({ kind: 'too-many' })
  return accepted([itemFact(command, 'ItemAdded', by)], changeMail(plan))
}
const itemsEverMax = 100

/**
 * Taken out, an item is kept with all its answers, and comes back as it was; who added it takes it out, and the person what a
 * helper added. Who took it out puts it back.
 */
export const moveItem = (
  plan: Plan,
  command: Command & { kind: 'remove-item' | 'restore-item' },
  by: Actor,
): Decision => {
  const field = ownList(plan, command, by)
  if ('kind' in field) return refuse(field)
  const item = entryNamed(plan.items, command.at.at(-1) ?? '')
  const isHelpers = item !== undefined && isOfHelper(item, command, by)
  if (!item || !(isOwn(item, command, by) || isHelpers)) return refuse({ kind: 'no-such-place' })
  const removes = command.kind === 'remove-item'
  if (item.removed === removes) return accepted([])
  if (!removes && (item.removedBy ?? item.addedBy) !== voiceOf(by)) return refuse({ kind: 'no-such-place' })
  if (!removes && !isHelpers && isFull(field, ownItems(plan, command, by)))
    return refuse({ kind: 'too-many' })
  return accepted([itemFact(command, removes ? 'ItemRemoved' : 'ItemRestored', by)], changeMail(plan))
}

const itemFact = ({ section, at }: Spot, kind: 'ItemAdded' | 'ItemRemoved' | 'ItemRestored', by: Actor) => ({
  kind,
  voice: voiceOf(by),
  section,
  at,
})

const isOwn = (item: PlanItem, spot: Spot, by: Actor): boolean =>
  item.addedBy === voiceOf(by) && isSameSpot(item, spot)

const isOfHelper = (item: PlanItem, spot: Spot, by: Actor): boolean =>
  by.kind === 'patient' && !['person', 'team'].includes(item.addedBy) && isSameSpot(item, spot)

/** A value that a helper gave and that lies apart: the person takes it out, and it is destroyed. */
export const takeOutApart = (plan: Plan, { id }: Command & { readonly kind: 'take-out-apart' }): Decision => {
  const named = sitesNamedIn(plan).find((one) => one.id === id && !['person', 'team'].includes(one.voice))
  const voice = named && voicesOf(plan).find((one) => one === named.voice)
  if (!named || !voice) return refuse({ kind: 'no-such-place' })
  const { section, field } = named
  return accepted([{ kind: 'AnswerTakenBack', voice, section, at: [field] }], changeMail(plan))
}

/** What this voice ever added to the list. */
const ownItems = (plan: Plan, { section, at }: Spot, by: Actor): readonly PlanItem[] =>
  Object.values(plan.items).filter((item) =>
    isOwn(item, { section, at: [...at.slice(0, -1), item.at.at(-1) ?? ''] }, by),
  )

const isFull = ({ max }: ListField, items: readonly PlanItem[]): boolean =>
  items.filter(({ removed }) => !removed).length >= max

/** A list that this actor may add to; a carer to none that is hidden, a clinician while the plan is in her hands. */
const ownList = (plan: Plan, { section, at }: Spot, by: Actor): ListField | Refusal => {
  if (by.kind === 'clinician' && !isInReview(plan.status)) return { kind: 'wrong-state', status: plan.status }
  const form = formOf(plan, section)
  const outer = around(at).slice(0, -2)
  const list = at.at(-2) ?? ''
  const field = entryNamed(form && sectionAt(form.section, outer)?.fields, list)
  if (field?.control !== 'list' || !isInside(at)) return { kind: 'no-such-place' }
  if (!isStanding(plan, { section, at: outer })) return { kind: 'no-such-place' }
  return mayWrite(by, field) && !isHiddenFrom(plan, by, at)
    ? field
    : { kind: 'not-yours-to-answer', field: list }
}

/** A day that is still to come, where one is asked that has been: the pages say so before it comes here. */
export const saysAhead = (plan: Plan, command: Command, today: string): boolean => {
  if (command.kind !== 'answer' && command.kind !== 'save-section') return false
  const form = formOf(plan, command.section)
  const writes = command.kind === 'answer' ? [command] : command.writes
  return writes.some(({ at, said }) => {
    const section = form && sectionAt(form.section, at)
    return section !== undefined && Object.keys(aheadOf(today, section, said)).length > 0
  })
}
