import type { Section } from '../section.ts'
import type { WrittenWords } from '../words.ts'
import type { Partially, Variant } from '../words-in.ts'
import type { Fault } from './problem.ts'

/**
 * What a carer is asked has words for a carer, at the field and at the step that asks it; an empty entry says that the
 * words for the person fit.
 */
export const carerFaults = (section: Section, variants: readonly Variant[]): readonly Fault[] =>
  unworded(section, variants.find(({ of }) => of.voice === 'carer' && of.language === undefined)?.words ?? {})

const unworded = (section: Section, words: Partially<WrittenWords>): readonly Fault[] =>
  Object.entries(section.fields).flatMap(([name, field]) => {
    if (![...field.by, ...(field.suggestedBy ?? [])].includes('H')) return []
    const own = words.fields?.[name]
    const steps = Object.entries(section.steps).filter(([, { ask }]) => ask.includes(name))
    return [
      ...(own === undefined ? [{ kind, field: name }] : []),
      ...steps
        .filter(([step]) => words.steps?.[step] === undefined)
        .map(([step]) => ({ kind, field: name, step })),
      ...(field.control === 'list' ? unworded(field.item, own?.item ?? {}) : []),
    ]
  })
const kind = 'no-words-for-carers' as const
