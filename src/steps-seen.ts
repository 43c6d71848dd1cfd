import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isClinicianOnly } from './flow/field-rules.ts'
import type { Section } from './flow/section.ts'
import { entryNamed, sectionAt, sectionsIn, stepIn } from './flow/spot.ts'

/** Where journeys in a browser note the steps of a plan that they came to, one a line. */
export const stepsSeenFile = join(import.meta.dirname, '../data/steps-seen.txt')

/** The step that an address is the page of, whichever item it is about; undefined of any other page. */
export const stepAt = (sections: readonly Section[], path: string): string | undefined => {
  const address = /^\/plans\/[^/]+\/(.+)$/.exec(path)?.[1]
  if (address === undefined) return undefined
  const { spot, step } = stepIn(address)
  const section = sections.find(({ id }) => id === spot.section)
  const isStep = section !== undefined && entryNamed(sectionAt(section, spot.at)?.steps, step) !== undefined
  return isStep ? nameOf(spot.section, everySecond(spot.at), step) : undefined
}

/** Lists without the items between them. */
const everySecond = (at: readonly string[]): readonly string[] => at.filter((_, place) => place % 2 === 0)
const nameOf = (section: string, lists: readonly string[], step: string): string =>
  [section, ...lists, step].join('/')

/** Steps with a page at home, in their order, to which no journey came: a step that clinicians alone are asked has none. */
export const stepsUnseen = (
  sections: readonly Section[],
  seen: readonly string[],
): { readonly all: number; readonly unseen: readonly string[] } => {
  const all = sections.flatMap((section) =>
    sectionsIn(section).flatMap(({ lists, section: { steps, fields } }) =>
      Object.entries(steps)
        .filter(([, { ask }]) => ask.some((name) => fields[name] && !isClinicianOnly(fields[name])))
        .map(([step]) => nameOf(section.id, lists, step)),
    ),
  )
  return { all: all.length, unseen: all.filter((step) => !seen.includes(step)) }
}

/** What was noted by the journeys that ran here. */
export const stepsSeen = (): readonly string[] => {
  try {
    return readFileSync(stepsSeenFile, 'utf8').split('\n')
  } catch {
    return []
  }
}
