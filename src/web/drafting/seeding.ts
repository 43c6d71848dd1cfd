import { subjectsIn } from '../../flow/condition.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { nameMost, seenLength } from '../../flow/controls/own-words.ts'
import type { Form } from '../../flow/form.ts'
import { typedFor } from '../../flow/read-post.ts'
import { addressOf, answersAt, itemAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { stepAsking } from '../../flow/step.ts'
import { voiceOf } from '../../plan/access.ts'
import { answersIn } from '../../plan/plan.ts'
import { isSown, isUsed, ownItems, wordsSown } from '../../plan/reads/seeds.ts'
import type { Found, OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { goingBack, type Place, pathTo } from './place.ts'

/**
 * Where an answer begins the first item of a list, that item is added and the way leads there; undefined where it begins
 * nothing, or this voice has an item there already. Nothing is said in it before its page was read.
 */
export const begunWith = async (
  { clock }: Service,
  found: OnPlan,
  { fields, voice }: Place,
  answered: readonly string[],
): Promise<string | undefined> => {
  const { plan, act } = found
  for (const { list, when } of Object.values(fields.seeds ?? {})) {
    const owner = plan.forms.sections.find(({ section }) => section.fields[list])?.section
    const items = owner?.fields[list]
    const id = clock.digest(`first of ${list} in ${plan.id} by ${voice}`).slice(0, 10)
    const isSaid = subjectsIn(when).some((subject) => answered.includes(subject))
    if (!isSaid || !isSown(plan, voice, list) || !owner || items?.control !== 'list') continue
    const spot = { section: owner.id, at: [list, id] }
    const page = pathTo(plan.id, goingBack(addressOf(spot, items.item.start), 'brief'))
    const [first] = ownItems(plan, voice, list)
    // Whoever went back to what it is about comes to that item again, until it has a name.
    if (first && itemAt(first.at) === id && !isNamed(found, spot)) return page
    if (first || isUsed(plan, id)) continue
    const added = await act({ kind: 'add-item', ...spot })
    if (added.ok) return page
  }
  return undefined
}

/** The page on which it was said that an item of this list is to begin, of the one that was begun so. */
export const pageThatBegan = ({ plan, actor }: Found, { at }: Spot): string | undefined => {
  const [voice, list] = [voiceOf(actor), at.at(-2) ?? '']
  if (itemAt(ownItems(plan, voice, list)[0]?.at ?? []) !== itemAt(at) || !isSown(plan, voice, list))
    return undefined
  return plan.forms.sections
    .flatMap(({ section }) =>
      Object.values(section.seeds ?? {})
        .filter((seed) => seed.list === list)
        .flatMap(({ when }) => subjectsIn(when))
        .flatMap((field) => stepAsking(section, field) ?? [])
        .map((step) => addressOf({ section: section.id, at: [] }, step)),
    )
    .at(0)
}

/**
 * On the first page of the first item the words stand that it is to begin with, while nobody has named it: in its box, or of what
 * is too long for a name the first sentence, where that is short enough.
 */
export const sownAt = ({ plan }: OnPlan, place: Place): Typed | undefined => {
  const { fields, stepId, spot, voice, asked, answers } = place
  const [name = ''] = asked
  const [list = '', id] = spot.at.slice(-2)
  const field = fields.fields[name]
  if (!fields.brief || stepId !== fields.start || !field || answers.answers[name] !== undefined)
    return undefined
  const sown = wordsSown(plan, voice, list)
  return sown && itemAt(ownItems(plan, voice, list)[0]?.at ?? []) === id
    ? typedFor(field, name, { kind: 'answer', value: asName(sown.words) })
    : undefined
}

const asName = (words: string): string => {
  if (isName(words)) return onOneLine(words)
  const [first = ''] = words.split(/(?<=[.!?])\s|\n/)
  return isName(first) ? first.trim() : ''
}
const isName = (words: string): boolean => seenLength(onOneLine(words)) <= nameMost

/** A box of one line would join what stood on two. */
const onOneLine = (words: string): string => words.replaceAll(/(?<!\s)\s*\n\s*/g, ' ')

/** Words that were written to another question stand above it as well, whole. */
export const sownOn = ({ plan }: Found, { words, voice, spot, asked: [first = ''] }: Place) => {
  const sown = wordsSown(plan, voice, spot.at.at(-2) ?? '')?.words ?? ''
  return {
    recalled: [{ lines: sown.split('\n'), isChosen: false }],
    seeded: words.fields[first]?.[isName(sown) ? 'seeded' : 'seededBeside'],
  }
}

/**
 * The question whose words stand below the name of an item: those that were too long for it, and those that were changed after it
 * was given. Nobody reads words again that sound like danger.
 */
export const besideName = ({ plan, actor }: Found, { section, at }: Spot): Beside | undefined => {
  const [voice, list] = [voiceOf(actor), at.at(-2) ?? '']
  const sown = wordsSown(plan, voice, list)
  const isFirst = itemAt(ownItems(plan, voice, list)[0]?.at ?? []) === itemAt(at)
  const writer = actor.kind === 'carer' ? 'carer' : 'person'
  if (!sown || !isFirst || plan.forms.danger(sown.words, writer).length > 0) return undefined
  const said = answersIn(plan, voice, sown.form.section.id).answers[sown.field]
  if (isName(sown.words) && (said?.version ?? 0) < namedIn({ plan, actor }, { section, at })) return undefined
  return { form: sown.form, step: stepAsking(sown.form.section, sown.field) ?? '' }
}

const isNamed = (found: Found, spot: Spot): boolean => Number.isFinite(namedIn(found, spot))

/** The version in which this voice named an item; nothing is later than a name that was never given. */
const namedIn = ({ plan, actor }: Found, { section, at }: Spot): number => {
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const fields = form && sectionAt(form.section, at)
  const [name = ''] = fields?.steps[fields.start]?.ask ?? []
  const answers = answersAt(answersIn(plan, voiceOf(actor), section), at)
  return answers?.answers[name]?.version ?? Number.POSITIVE_INFINITY
}
type Beside = { readonly form: Form; readonly step: string }
