import { subjectsIn } from '../../flow/condition.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { typedFor } from '../../flow/read-post.ts'
import { addressOf, itemAt, type Spot } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
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
  { plan, act }: OnPlan,
  { fields, voice }: Place,
  answered: readonly string[],
): Promise<string | undefined> => {
  for (const { list, when } of Object.values(fields.seeds ?? {})) {
    const owner = plan.forms.sections.find(({ section }) => section.fields[list])?.section
    const items = owner?.fields[list]
    const id = clock.digest(`first of ${list} in ${plan.id} by ${voice}`).slice(0, 10)
    const isDue =
      subjectsIn(when).some((subject) => answered.includes(subject)) &&
      isSown(plan, voice, list) &&
      ownItems(plan, voice, list).length === 0 &&
      !isUsed(plan, id)
    if (!isDue || !owner || items?.control !== 'list') continue
    const spot = { section: owner.id, at: [list, id] }
    const added = await act({ kind: 'add-item', ...spot })
    if (added.ok) return pathTo(plan.id, goingBack(addressOf(spot, items.item.start), 'brief'))
  }
  return undefined
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
  const words = wordsSown(plan, voice, list)
  return words !== undefined && itemAt(ownItems(plan, voice, list)[0]?.at ?? []) === id
    ? typedFor(field, name, { kind: 'answer', value: asName(words) })
    : undefined
}

const asName = (words: string): string => {
  if (isName(words)) return onOneLine(words)
  const [first = ''] = words.split(/(?<=[.!?])\s|\n/)
  return isName(first) ? first.trim() : ''
}
const isName = (words: string): boolean => seenLength(onOneLine(words)) <= nameMost
/** A heading of two lines on a phone. */
const nameMost = 60

/** A box of one line would join what stood on two. */
const onOneLine = (words: string): string => words.replaceAll(/(?<!\s)\s*\n\s*/g, ' ')

/** Words that were written to another question stand above it as well, whole. */
export const sownOn = ({ plan }: Found, { words, voice, spot, asked: [first = ''] }: Place) => {
  const sown = wordsSown(plan, voice, spot.at.at(-2) ?? '') ?? ''
  return {
    recalled: [{ lines: sown.split('\n'), isChosen: false }],
    seeded: words.fields[first]?.[isName(sown) ? 'seeded' : 'seededBeside'],
  }
}

/** What was too long for the name of an item stands below it; nobody reads words again that sound like danger. */
export const besideName = ({ plan, actor }: Found, { at }: Spot): readonly string[] => {
  const [voice, list] = [voiceOf(actor), at.at(-2) ?? '']
  const words = wordsSown(plan, voice, list)
  const isFirst = itemAt(ownItems(plan, voice, list)[0]?.at ?? []) === itemAt(at)
  const writer = actor.kind === 'carer' ? 'carer' : 'person'
  return words !== undefined && isFirst && !isName(words) && plan.forms.danger(words, writer).length === 0
    ? words.split('\n')
    : []
}
