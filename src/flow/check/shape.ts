import type { Field, Section } from '../section.ts'
import { waysOf } from '../step.ts'
import type { Graph } from './graph.ts'
import type { Fault } from './problem.ts'

/** What is wrong with the steps and ways alone, whatever anyone answers. */
export const shapeFaults = (section: Section, graph: Graph): readonly Fault[] => [
  ...(section.steps[section.start] ? [] : [{ kind: 'no-start' as const, detail: section.start }]),
  ...Object.keys(section.steps)
    .filter((step) => reserved.includes(step))
    .map((step) => ({ kind: 'reserved-step' as const, step })),
  ...Object.keys(section.fields)
    .filter((field) => reservedFields.includes(field))
    .map((field) => ({ kind: 'reserved-field' as const, field })),
  ...vainSuggestions(section),
  ...sitesTold(section),
  ...spokenInVain(section),
  ...deadEnds(section),
  ...unknownFields(section),
  ...loops(section, graph),
]

/** What else an address can end with: a section's end, its summary, and what is done to the items of a list. */
const reserved = ['done', 'check', 'items', 'removal', 'restoration', 'brief']

/** Names that mean something else inside a condition. */
const reservedFields = ['any', 'not']

/** Who may answer suggests nothing; and a list, a page to read or a choice of one's own items is no text to take over. */
const vainSuggestions = (section: Section): readonly Fault[] =>
  Object.entries(section.fields)
    .filter(
      ([, { by, control, suggestedBy = [] }]) =>
        suggestedBy.some((author) => by.includes(author)) ||
        (suggestedBy.length > 0 && notToSuggest.includes(control)),
    )
    .map(([field]) => ({ kind: 'suggests-in-vain' as const, field }))
const notToSuggest: readonly Field['control'][] = ['list', 'seen', 'references']

/** What lies apart stands on no first screen, begins nothing and is suggested by nobody; nothing else is kept as if it did. */
const sitesTold = (section: Section): readonly Fault[] =>
  Object.entries(section.fields).flatMap(([field, rules]): readonly Fault[] => {
    const isSite = rules.control === 'site'
    if (!isSite) return rules.sees === 'site' ? [{ kind: 'site-told', field, detail: 'sees' }] : []
    const told = (['front', 'safety', 'suggestedBy', 'mark', 'leads', 'hold', 'forTeams'] as const).find(
      (one) => rules[one],
    )
    return told === undefined ? [] : [{ kind: 'site-told', field, detail: told }]
  })

/** Somebody types up what is said: a wish in own words that others may hear, on the section itself, where nothing waits for it at once. */
const spokenInVain = (section: Section): readonly Fault[] =>
  Object.entries(section.fields).flatMap(([field, rules]): readonly Fault[] => {
    const inItem = rules.control === 'list' && Object.values(rules.item.fields).find(({ spoken }) => spoken)
    if (inItem) return [{ kind: 'spoken-in-vain', field, detail: 'in an item' }]
    if (!rules.spoken) return []
    const told = (['safety', 'delicate', 'leads', 'finds', 'hold', 'mark', 'signs'] as const).find(
      (one) => rules[one],
    )
    const isOpen = rules.sees === undefined || rules.sees === 'open'
    const isOwnWords = rules.control === 'paragraph' && rules.class === 'W' && rules.by.includes('P')
    if (told === undefined && isOpen && isOwnWords) return []
    return [{ kind: 'spoken-in-vain', field, ...(told === undefined ? {} : { detail: told }) }]
  })

const deadEnds = (section: Section): readonly Fault[] =>
  Object.entries(section.steps).flatMap(([id, step]) =>
    waysOf(step)
      .filter(({ go }) => go !== 'done' && section.steps[go] === undefined)
      .map(({ go }) => ({ kind: 'dead-end' as const, step: id, detail: go })),
  )

const unknownFields = (section: Section): readonly Fault[] =>
  Object.entries(section.steps).flatMap(([step, { ask }]) =>
    ask
      .filter((field) => section.fields[field] === undefined)
      .map((field) => ({ kind: 'unknown-field' as const, step, field })),
  )

/** One fault for each loop, at its first step; the others on it are not told again. */
const loops = (section: Section, graph: Graph): readonly Fault[] => {
  const told = new Set<string>()
  const found: Fault[] = []
  for (const step of Object.keys(section.steps)) {
    if (told.has(step) || !graph.after(step).has(step)) continue
    const witness = graph.between(step, step)
    for (const member of witness) told.add(member)
    found.push({ kind: 'loop', step, witness })
  }
  return found
}
