import type { Fact } from '#src/plan/facts.ts'
import { answers } from './a-plan.ts'

/** Papers of these kinds in the list, each with the day that stands on it; none where it is undefined. */
export const papersOf = (days: Readonly<Record<string, string | undefined>>): readonly Fact[] =>
  Object.entries(days).flatMap(([kind, day]) => {
    const spot = { voice: 'person', section: 'papers', at: ['doc', kind] } as const
    const said = {
      'doc.title': 'The form',
      'doc.type': kind,
      ...(day === undefined ? {} : { 'doc.date': day }),
    }
    return [{ kind: 'ItemAdded', ...spot }, answers('papers', said, spot)]
  })
