import type { Section } from '../section.ts'
import type { WrittenWords } from '../words.ts'
import type { Fault } from './problem.ts'

/** Parts of a step put each choice of its one field once, each under a title of its own; few choices that come first name where the rest is. */
export const pageFaults = (
  section: Section,
  words: Pick<WrittenWords, 'steps' | 'fields'> | undefined,
): readonly Fault[] => [
  ...Object.entries(section.steps).flatMap(([id, { ask, parts }]): readonly Fault[] => {
    if (!parts) return []
    const field = section.fields[ask[0] ?? '']
    const put = parts.flat()
    const isWhole =
      ask.length === 1 &&
      put.length === field?.choices.length &&
      field.choices.every((one) => put.includes(one))
    const isTitled = words === undefined || words.steps[id]?.parts?.length === parts.length
    return [
      ...(isWhole ? [] : [{ kind: 'not-in-one-part' as const, step: id }]),
      ...(isTitled ? [] : [{ kind: 'missing-words' as const, step: id, detail: 'parts' }]),
    ]
  }),
  ...Object.keys(section.foremost ?? {})
    .filter((field) => words !== undefined && !words.fields[field]?.rest)
    .map((field): Fault => ({ kind: 'missing-words', field, detail: 'rest' })),
]
