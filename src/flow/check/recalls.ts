import type { Section } from '../section.ts'
import type { Graph } from './graph.ts'
import type { Fault } from './problem.ts'

/** A page quotes own words, or a single choice, of one voice, said on a page before it, and not those that it asks for itself. */
export const recallFaults = (section: Section, graph: Graph): readonly Fault[] =>
  Object.entries(section.steps).flatMap(([step, { ask, recall = [] }]) =>
    recall
      .filter(
        (field) =>
          ask.includes(field) || !isQuotable(section, field) || !isAskedBefore(section, graph, step, field),
      )
      .map((field) => ({ kind: 'recalls-nothing' as const, step, field })),
  )

const isQuotable = ({ fields }: Section, field: string): boolean =>
  ['text', 'paragraph', 'lines', 'one', 'one-with-note'].includes(fields[field]?.control ?? '')

const isAskedBefore = ({ steps }: Section, graph: Graph, step: string, field: string): boolean =>
  Object.entries(steps).some(([id, { ask }]) => ask.includes(field) && graph.after(id).has(step))
