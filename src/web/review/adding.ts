import type { AddView } from '#views/review/section.ts'
import { type At, isSameSpot, itemAt, pathAt, sectionAt, wordsAt } from '../../flow/spot.ts'
import { mayWrite } from '../../plan/access.ts'
import type { Command } from '../../plan/command.ts'
import type { Plan } from '../../plan/plan.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { sectionReview } from '../../plan/reads/section-review.ts'
import type { Reviewed } from './section-page.ts'

/** The lists of a section, and of its items, that the page asks and the clinician can add to: each by a button with the id of the new item. */
export const addsIn = (reviewed: Reviewed): readonly AddView[] => {
  const { plan, actor, form, newItem } = reviewed
  return sectionReview(plan, form, actor).flatMap(({ at }) => {
    const section = sectionAt(form.section, at)
    const words = wordsAt(form.words, at)
    const asked = pathAt(pathIn(plan, 'team', form.section), at)?.steps.flatMap((step) => step.asked)
    return Object.entries(section?.fields ?? {}).flatMap(([list, field]) => {
      const add = words?.fields[list]?.item?.add
      const mayAdd = field.control === 'list' && mayWrite(actor, field)
      const isOpen = mayAdd && add !== undefined && asked?.includes(list) === true
      const isFull = isOpen && standing(plan, { section: form.section.id, at: [...at, list] }) >= field.max
      return isOpen && !isFull ? [{ text: add, value: `${adding}${[...at, list, newItem].join('/')}` }] : []
    })
  })
}

const standing = (plan: Plan, { section, at }: { readonly section: string; readonly at: At }): number =>
  Object.values(plan.items).filter(
    (item) =>
      !item.removed &&
      item.addedBy === 'team' &&
      isSameSpot(item, { section, at: [...at, item.at.at(-1) ?? ''] }),
  ).length

/** An item that the team added is the team's to take out. */
export const isOwnItem = (plan: Plan, at: At): boolean => plan.items[itemAt(at) ?? '']?.addedBy === 'team'

type Move = Command & { readonly kind: 'add-item' | 'remove-item' }

/** What a button about an item asks for; the page's own ids, and nothing that is longer. */
export const itemMoveIn = (deed: string, section: string): Move | undefined => {
  const kind = deed.startsWith(adding) ? 'add-item' : deed.startsWith(takingOut) ? 'remove-item' : undefined
  const at = deed.slice(deed.indexOf(' ') + 1).split('/')
  return kind !== undefined && at.length % 2 === 0 && at.every((part) => /^[\w.-]{1,60}$/.test(part))
    ? { kind, section, at }
    : undefined
}
const adding = 'add-item '
const takingOut = 'take-out '
