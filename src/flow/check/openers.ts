import { subjectsIn } from '../condition.ts'
import { isClinicianOnly } from '../field-rules.ts'
import type { Field, Section } from '../section.ts'
import { waysOf } from '../step.ts'
import type { Graph } from './graph.ts'
import type { Fault } from './problem.ts'

/**
 * What clinicians must answer, behind an answer that none of them may give: where voices differ about that one,
 * she could neither settle it nor be rid of the question.
 */
export const openerFaults = (section: Section, graph: Graph): readonly Fault[] =>
  Object.entries(section.steps).flatMap(([step, { ask }]) =>
    ask
      .filter((name) => isMust(section.fields[name]))
      .flatMap((field) =>
        openersOf(section, graph, step)
          .filter((opener) => !isHers(section.fields[opener] ?? section.reads?.[opener]))
          .map((detail) => ({ kind: 'opened-by-others' as const, step, field, detail })),
      ),
  )

const isMust = (field: Field | undefined): boolean =>
  field !== undefined && isClinicianOnly(field) && field.need.includes('M')

/** Given values and measures are nobody's answers. */
const isHers = (field: Field | undefined): boolean =>
  field === undefined || field.by.some((author) => author === 'K' || author === 'K1')

/** What decides, on any fork before a step, whether somebody comes to it. */
const openersOf = (section: Section, graph: Graph, step: string): readonly string[] => {
  const forks = Object.values(section.steps).filter((one) => {
    const leads = waysOf(one).map(({ go }) => go === step || graph.after(go).has(step))
    return leads.includes(true) && leads.includes(false)
  })
  const whens = forks.flatMap((fork) => waysOf(fork).flatMap(({ when }) => (when ? [when] : [])))
  return [...new Set(whens.flatMap(subjectsIn))]
}
