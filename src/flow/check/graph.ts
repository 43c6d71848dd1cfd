import type { Section } from '../section.ts'
import { waysOf } from '../step.ts'

export type Graph = {
  /** Every step that some way leads to after this one, whatever its conditions. */
  readonly after: (step: string) => ReadonlySet<string>
  /** The steps from one step to another along the fewest ways, both included; empty when there are none. */
  readonly between: (from: string, to: string) => readonly string[]
}

/** The steps and ways of a section without their conditions. */
export const graphOf = (section: Section): Graph => {
  const reached = new Map<string, ReadonlySet<string>>()
  const after = (step: string) => {
    const known = reached.get(step) ?? new Set(reach(section, step).keys())
    reached.set(step, known)
    return known
  }
  return { after, between: (from, to) => wayBack(reach(section, from), from, to) }
}

/** Each step that can follow, with the step before it on the shortest way. */
const reach = (section: Section, from: string): ReadonlyMap<string, string> => {
  const before = new Map<string, string>()
  const queue = [from]
  for (const step of queue) {
    for (const target of targetsOf(section, step)) {
      if (before.has(target)) continue
      before.set(target, step)
      queue.push(target)
    }
  }
  return before
}

const targetsOf = (section: Section, id: string): readonly string[] => {
  const step = section.steps[id]
  return step ? waysOf(step).flatMap(({ go }) => (go === 'done' ? [] : [go])) : []
}

const wayBack = (before: ReadonlyMap<string, string>, from: string, to: string): readonly string[] => {
  const steps = [to]
  let step = before.get(to)
  while (step !== undefined) {
    steps.unshift(step)
    step = step === from ? undefined : before.get(step)
  }
  return before.has(to) ? steps : []
}
