import type { Fact, Recorded } from './facts.ts'
import type { Plan, Signed } from './plan.ts'

/** That a clinician read a section and accepted it: it belongs to her, and to the version that she read. */
export type Reading = Signed & {
  readonly jobRole: string
  readonly read: number
  /** The plan as it stood then, so that she can be shown what is different since; it remembers no readings itself. */
  readonly asRead: Plan
}

/** By section and account: of each clinician her last one. */
export type Readings = Readonly<Record<string, Readonly<Record<string, Reading>>>>

export const readingAdded = (
  plan: Plan,
  fact: Fact & { kind: 'SectionAccepted' },
  { by, at, version }: Recorded,
): Pick<Plan, 'readings'> => {
  const asRead = { ...plan, readings: {}, reviews: {} }
  const reading = { by, at, version, jobRole: fact.jobRole ?? '', read: fact.read, asRead }
  return {
    readings: { ...plan.readings, [fact.section]: { ...plan.readings[fact.section], [by.id]: reading } },
  }
}

/** Every reading of the section, of what stands and of what stood. */
export const readingsOf = (plan: Plan, section: string): readonly Reading[] =>
  Object.values(plan.readings[section] ?? {})
