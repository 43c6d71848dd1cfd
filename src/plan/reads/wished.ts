import { proseIn } from '../../flow/prose.ts'
import type { Plan } from '../plan.ts'
import { saidTo, voicesOf } from './reading.ts'

/** How many say that they fear what this answer is about; in words that refuse it whoever signs is asked why it stands, and not twice. */
export const feared = (plan: Plan, field: string): number => {
  const { treatments, wished } = plan.forms.opposables
  const one = wished.of[field]
  const isRefused = treatments.find(({ id }) => id === one?.treatment)?.isRefused
  return one ? saying(plan, wished.fearedIn, (text) => one.isFeared(text) && !isRefused?.(text)) : 0
}

/** How many speak of it in their own words where they say where they would like to be. */
export const spokenOf = (plan: Plan, field: string): number => {
  const { spokenIn, of } = plan.forms.opposables.wished
  const one = of[field]
  return one ? saying(plan, spokenIn, one.isNamed) : 0
}

const saying = (plan: Plan, fields: readonly string[], says: (text: string) => boolean): number =>
  voicesOf(plan).filter((voice) =>
    fields.some((field) => {
      const said = saidTo(plan, voice, field)
      return said?.kind === 'answer' && proseIn(said.value).some(says)
    }),
  ).length
