import type { Recorded } from './facts.ts'
import type { Plan } from './plan.ts'

/** Sections that a reviewer would read otherwise from this fact on. */
export const touched = (
  plan: Plan,
  { version }: Recorded,
  ...sections: readonly string[]
): Partial<Plan> => ({
  changedIn: { ...plan.changedIn, ...Object.fromEntries(sections.map((section) => [section, version])) },
  draftVersion: version,
})
