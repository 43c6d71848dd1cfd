import { testsIn } from './condition.ts'
import type { Path } from './path.ts'
import type { Section } from './section.ts'
import { putsAny, waysOf } from './step.ts'

/** How far along a page is among those that are on the path now. */
export type Progress = {
  readonly at: number
  readonly of: number
  /** An answer that is still open decides how many pages there are. */
  readonly isAbout: boolean
  readonly isInItem: boolean
}

/** Undefined for a page that is not on the path, and where there is no other. */
export const progressOf = (
  section: Section,
  path: Path,
  { step, isInItem }: { readonly step: string; readonly isInItem: boolean },
): Progress | undefined => {
  const pages = path.steps.filter(putsAny).map(({ id }) => id)
  const at = pages.indexOf(step) + 1
  return at === 0 || pages.length < 2
    ? undefined
    : { at, of: pages.length, isAbout: branchesOnOpen(section, path), isInItem }
}

const branchesOnOpen = (section: Section, { steps, live }: Path): boolean => {
  const open = new Set(steps.flatMap(({ asked }) => asked.filter((field) => live[field] === undefined)))
  return steps.some(({ id }) => {
    const step = section.steps[id]
    return (
      step !== undefined &&
      waysOf(step).some(({ when }) => when !== undefined && testsIn(when).some(([field]) => open.has(field)))
    )
  })
}
