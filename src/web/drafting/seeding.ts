import { subjectsIn } from '../../flow/condition.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { typedFor } from '../../flow/read-post.ts'
import { addressOf, itemAt } from '../../flow/spot.ts'
import { isSown, isUsed, ownItems, wordsSown } from '../../plan/reads/seeds.ts'
import type { OnPlan } from '../frame/doors.ts'
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

/** On the first page of the first item the words stand that it is to begin with, while nobody has named it. */
export const sownAt = ({ plan }: OnPlan, place: Place): Typed | undefined => {
  const { fields, stepId, spot, voice, asked, answers } = place
  const [name = ''] = asked
  const [list = '', id] = spot.at.slice(-2)
  const field = fields.fields[name]
  if (!fields.brief || stepId !== fields.start || !field || answers.answers[name] !== undefined)
    return undefined
  const words = wordsSown(plan, voice, list)
  return words !== undefined && itemAt(ownItems(plan, voice, list)[0]?.at ?? []) === id
    ? // A box of one line would join what stood on two.
      typedFor(field, name, { kind: 'answer', value: words.replaceAll(/(?<!\s)\s*\n\s*/g, ' ') })
    : undefined
}

/** Words that were written to another question stand above it as well, whole: a box of one line shows their beginning. */
export const sownOn = ({ words, asked: [first = ''] }: Place, typed: Typed) => ({
  recalled: [{ lines: typed[first] ?? [], isChosen: false }],
  seeded: words.fields[first]?.seeded,
})
