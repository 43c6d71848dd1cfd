import { type Path, withItems } from '../../flow/path.ts'
import type { Spot } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { stampOf } from './plan-row.ts'
import { pathIn } from './reading.ts'

/** A question that came, or does not take its answer any more, since somebody was through with its section. */
export type News = Spot & { readonly step: string }

/** What a newer form asks of this voice: open in a section that was complete under an older one, or flagged. */
export const newsFor = (plan: Plan, voice: Voice): readonly News[] =>
  plan.forms.sections.flatMap(({ section }) => {
    const completed = plan.completed[voice]?.[section.id]
    const isOlder = completed !== undefined && completed !== stampOf(section)
    return withItems(pathIn(plan, voice, section)).flatMap(({ at, path }) =>
      newIn(path, isOlder)
        .filter((step) => !asksForItems(path, step))
        .map((step) => ({ section: section.id, at, step })),
    )
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
