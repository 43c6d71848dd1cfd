import type { Answer, Answers, Said } from '../../flow/answer.ts'
import type { ListField } from '../../flow/controls/list.ts'
import type { Form } from '../../flow/form.ts'
import { isInherited, own } from '../../flow/own.ts'
import type { Section } from '../../flow/section.ts'
import { isStillValid } from '../../flow/still-valid.ts'
import { isOtherThanFirst, nameOf, wordingNamed } from '../../flow/variant.ts'
import { wordsIn } from '../../flow/words-in.ts'
import type { Actor } from '../actor.ts'
import type { Command, Spot } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Fact } from '../facts.ts'
import type { Mail } from '../mail.ts'
import { answersIn, type Plan } from '../plan.ts'
import { completion } from '../reads/completion.ts'
import { questionOf, wordsAt } from '../reads/question-of.ts'
import { wordingFor } from '../reads/read-by.ts'
import { formOf, voicesOf } from '../reads/reading.ts'
import type { Refusal } from '../refusal.ts'
import { mayWrite, sectionAt, voiceOf } from '../voice.ts'
import { isInReview } from './reviewing.ts'

type AnswerCommand = Command & { kind: 'answer' }
type Answered = Fact & { kind: 'Answered' }

/** Saves what was said at one step, unless the same step was answered since the page was read (RULE-SAF-6). */
export const answer = (plan: Plan, command: AnswerCommand, by: Actor): Decision => {
  const form = formOf(plan, command.section)
  const section = form && sectionAt(form.section, command.list)
  if (!form || !section || !isSpot(command) || !own(section.steps, command.step))
    return refuse({ kind: 'no-such-place' })
  const refusal = refusalOf(plan, section, command, by)
  if (refusal) return refuse(refusal)
  const before = answersAt(plan, command, by)
  if (sameAs(before, command.said)) return accepted([])
  if (isTooLate(before, command)) return refuse(meanwhile(before, command))
  const fact = answeredFact(form, section, command, { plan, by })
  return accepted([{ ...fact, ...completion(plan, fact) }], changeMail(plan))
}

/** A list's question is answered in one of its items, and an item's in its list. */
const isSpot = ({ list, item }: Spot): boolean => (list === undefined) === (item === undefined)

const refusalOf = (plan: Plan, section: Section, command: AnswerCommand, by: Actor): Refusal | undefined => {
  if (by.kind === 'clinician' && !isInReview(plan.status)) return { kind: 'wrong-state', status: plan.status }
  for (const [name, said] of Object.entries(command.said)) {
    const field = own(section.fields, name)
    if (!field) return { kind: 'no-such-place' }
    if (!mayWrite(by, field)) return { kind: 'not-yours-to-answer', field: name }
    if (by.kind === 'carer' && plan.hidden.includes(name)) return { kind: 'not-yours-to-answer', field: name }
    if (!isStillValid(field, said)) return { kind: 'no-such-place' }
  }
  return command.item === undefined || stands(plan, command, by) ? undefined : { kind: 'no-such-place' }
}

/** The team adds its part to an item of somebody else's; everybody else writes in items of their own. */
const stands = (plan: Plan, { section, list, item }: Spot, by: Actor): boolean => {
  const voices = by.kind === 'clinician' ? voicesOf(plan).filter((voice) => voice !== 'team') : [voiceOf(by)]
  return voices.some(
    (voice) => own(answersIn(plan, voice, section).items[list ?? ''], item ?? '')?.removed === false,
  )
}

const answersAt = (
  plan: Plan,
  { section, list, item }: Spot,
  by: Actor,
): Readonly<Record<string, Answer>> => {
  const said: Answers = answersIn(plan, voiceOf(by), section)
  return list === undefined ? said.answers : (own(said.items[list], item ?? '')?.answers ?? {})
}

/** A double click, or the same page sent again: nothing new was said. */
const sameAs = (before: Readonly<Record<string, Answer>>, said: Readonly<Record<string, Said>>): boolean =>
  Object.entries(said).every(([field, one]) => JSON.stringify(before[field]?.said) === JSON.stringify(one))

const isTooLate = (before: Readonly<Record<string, Answer>>, { said, read }: AnswerCommand): boolean =>
  Object.keys(said).some((field) => (before[field]?.version ?? 0) > read)

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
  const words = wordsAt(wordsIn(form, shown), command.list)
  return {
    kind: 'Answered',
    voice: voiceOf(by),
    ...spotOf(command),
    step: command.step,
    said: command.said,
    asked: Object.fromEntries(
      Object.keys(command.said).map((field) => [field, questionOf(section, words, field)]),
    ),
    ...(isOtherThanFirst(shown) ? { words: nameOf(shown, version) } : {}),
    flow: `${section.id}@${section.version}`,
  }
}

const spotOf = ({ section, list, item }: Spot): Spot => ({
  section,
  ...(list === undefined ? {} : { list }),
  ...(item === undefined ? {} : { item }),
})

/** The first change to an approved plan tells the practice the same day (RULE-UPD). */
const changeMail = (plan: Plan): readonly Mail[] =>
  plan.status === 'approved' && plan.practice
    ? [{ kind: 'change-asked', to: { practice: plan.practice }, plan: plan.id }]
    : []

/** The page that offers a new item names its id, so that a double click adds one. */
export const addItem = (plan: Plan, command: Command & { kind: 'add-item' }, by: Actor): Decision => {
  const field = ownList(plan, command, by)
  if ('kind' in field) return refuse(field)
  if (isInherited(command.item)) return refuse({ kind: 'no-such-place' })
  const items = answersIn(plan, voiceOf(by), command.section).items[command.list] ?? {}
  if (own(items, command.item)) return accepted([])
  const standing = Object.values(items).filter((item) => !item.removed).length
  if (standing >= field.max || Object.keys(items).length >= itemsEverMax) return refuse({ kind: 'too-many' })
  return accepted([{ ...command, kind: 'ItemAdded', voice: voiceOf(by) }], changeMail(plan))
}
const itemsEverMax = 100

/** Taken out, an item is kept with all its answers, and comes back as it was. */
export const moveItem = (
  plan: Plan,
  command: Command & { kind: 'remove-item' | 'restore-item' },
  by: Actor,
): Decision => {
  const field = ownList(plan, command, by)
  if ('kind' in field) return refuse(field)
  const items = answersIn(plan, voiceOf(by), command.section).items[command.list] ?? {}
  const item = own(items, command.item)
  if (!item) return refuse({ kind: 'no-such-place' })
  const removes = command.kind === 'remove-item'
  if (item.removed === removes) return accepted([])
  const standing = Object.values(items).filter(({ removed }) => !removed).length
  if (!removes && standing >= field.max) return refuse({ kind: 'too-many' })
  return accepted(
    [{ ...command, kind: removes ? 'ItemRemoved' : 'ItemRestored', voice: voiceOf(by) }],
    changeMail(plan),
  )
}

/** A list that this actor may add to: the team writes in items of others, a carer in no list that is hidden. */
const ownList = (
  plan: Plan,
  { section, list }: { readonly section: string; readonly list: string },
  by: Actor,
): ListField | Refusal => {
  const field = own(formOf(plan, section)?.section.fields, list)
  if (field?.control !== 'list') return { kind: 'no-such-place' }
  const isHidden = by.kind === 'carer' && plan.hidden.includes(list)
  return mayWrite(by, field) && by.kind !== 'clinician' && !isHidden
    ? field
    : { kind: 'not-yours-to-answer', field: list }
}
