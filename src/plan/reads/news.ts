import type { Path } from '../../flow/path.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { pathIn } from './reading.ts'
import { stampOf } from './stamp.ts'

/** A question that came, or does not take its answer any more, since somebody was through with its chapter. */
export type News = {
  readonly section: string
  readonly list?: string
  readonly item?: string
  readonly step: string
}

/** What a newer form asks of this voice: open in a chapter that was complete under an older one, or flagged. */
export const newsFor = (plan: Plan, voice: Voice): readonly News[] =>
  plan.forms.chapters.flatMap(({ section }) => {
    const completed = plan.completed[voice]?.[section.id]
    const isOlder = completed !== undefined && completed !== stampOf(section)
    const path = pathIn(plan, voice, section)
    const inItems = Object.entries(path.items).flatMap(([list, items]) =>
      Object.entries(items).flatMap(([item, one]) =>
        newIn(one, isOlder).map((step) => ({ section: section.id, list, item, step })),
      ),
    )
    const own = newIn(path, isOlder).filter((step) => !asksForItems(path, step))
    return [...own.map((step) => ({ section: section.id, step })), ...inItems]
  })

const newIn = (path: Path, isOlder: boolean): readonly string[] =>
  path.steps
    .filter(
      ({ asked, settled }) => (isOlder && !settled) || asked.some((field) => path.again.includes(field)),
    )
    .map(({ id }) => id)

/** A list is open because one of its items is, and that item is named already. */
const asksForItems = (path: Path, step: string): boolean =>
  path.steps.some(
    ({ id, asked }) => id === step && asked.some((field) => Object.keys(path.items[field] ?? {}).length > 0),
  )
