import type { Answers } from '../flow/answer.ts'
import type { Clinician } from './actor.ts'
import type { Fact, Recorded, SectionRead } from './facts.ts'
import type { AccountId } from './ids.ts'
import { standingAnswers } from './items.ts'
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

/** Whoever read the section as it stands now. */
export const readersOf = (plan: Plan, section: string): readonly Reading[] =>
  readingsOf(plan, section).filter(({ read }) => read >= (plan.changedIn[section] ?? 0))

/** Every reading of the section, of what stands and of what stood. */
export const readingsOf = (plan: Plan, section: string): readonly Reading[] =>
  Object.values(plan.readings[section] ?? {})

/** A section that was re-opened by a change has lost its acceptance. */
export const isAccepted = (plan: Plan, section: string): boolean => readersOf(plan, section).length > 0

/** Whether this clinician herself has read the section as it stands. */
export const hasRead = (plan: Plan, section: string, { id }: Pick<Clinician, 'id'>): boolean =>
  readersOf(plan, section).some(({ by }) => by.id === id)

/** Whether what the team says in this section now is, in part, hers: of her own words she is no second reader. */
export const isWriter = (plan: Plan, section: string, { id }: { readonly id: string }): boolean =>
  isIn(standingAnswers(plan, 'team', section), id) ||
  Object.entries(plan.teamWords).some(([at, { by }]) => at.startsWith(`${section}/`) && by.id === id)

const isIn = ({ answers, items }: Answers, id: string): boolean =>
  Object.values(answers).some(({ by }) => by.id === id) ||
  Object.values(items).some((list) => Object.values(list).some((item) => isIn(item, id)))

/**
 * Whose reading an approval of each section stands on: the approver's own, else that of a colleague whom she names and who wrote
 * nothing in it herself.
 * Undefined for a section of which it stands on nobody's.
 */
export const readingFor = (
  plan: Plan,
  section: string,
  { by, reliesOn }: { readonly by: Pick<Clinician, 'id'>; readonly reliesOn: readonly AccountId[] },
): SectionRead | undefined => {
  const readers = readersOf(plan, section)
  const reading =
    readers.find((one) => one.by.id === by.id) ??
    readers.find((one) => reliesOn.some((id) => id === one.by.id) && !isWriter(plan, section, one.by))
  return (
    reading && {
      section,
      by: { id: reading.by.id, name: reading.by.name },
      jobRole: reading.jobRole,
      at: reading.at,
      read: reading.read,
      isReliedOn: reading.by.id !== by.id,
    }
  )
}
