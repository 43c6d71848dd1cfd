import { subjectsIn } from '../condition.ts'
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
    const titles = words?.steps[id]?.parts
    const isTitled = words === undefined || titles?.length === parts.length
    const isBarring = section.barred !== undefined && subjectsIn(section.barred).includes(ask[0] ?? '')
    // The first may say it; whoever has said it is put the others in words that know.
    const untold = isBarring ? (titles ?? []).slice(1).filter(({ barred }) => barred === undefined) : []
    return [
      ...(isWhole ? [] : [{ kind: 'not-in-one-part' as const, step: id }]),
      ...(isTitled ? [] : [{ kind: 'missing-words' as const, step: id, detail: 'parts' }]),
      ...untold.map(({ title }) => ({
        kind: 'missing-words' as const,
        step: id,
        detail: `barred: ${title}`,
      })),
    ]
  }),
  ...Object.keys(section.foremost ?? {})
    .filter((field) => words !== undefined && !words.fields[field]?.rest)
    .map((field): Fault => ({ kind: 'missing-words', field, detail: 'rest' })),
]
