import type { AgreedOtherwise } from '#views/review/agreed-otherwise.ts'
import { spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { agreedOtherwise } from '../../plan/reads/agreed-otherwise.ts'
import { entryOf } from '../../plan/reads/content-of.ts'
import { entryShown } from '../frame/entry-lines.ts'
import { labelAt } from './agenda-lines.ts'

/** What the person agreed to, or who may be told, where that is no longer what was approved. */
export const agreedOtherwiseIn = (plan: Plan): AgreedOtherwise => ({
  version: plan.approved?.version ?? 0,
  paused: (plan.teams ?? []).filter(({ ended, paused }) => paused && !ended).map(({ name }) => name),
  lines: agreedOtherwise(plan).map(({ before, now: spoken }) => {
    const now = spoken && entryOf(spoken)
    const entry = now ?? before
    return {
      label: entry ? labelAt(plan, spotOf(entry)) : '',
      who: now?.saidBy.name ?? '',
      at: now?.saidAt,
      before: before && entryShown(plan, before),
      now: now && entryShown(plan, now),
    }
  }),
})
