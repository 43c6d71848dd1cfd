import { isClinicianOnly } from '../field-rules.ts'
import type { Section } from '../section.ts'
import { place } from '../told.ts'
import type { WrittenWords } from '../words.ts'
import type { Variant } from '../words-in.ts'
import type { Fault } from './problem.ts'

/**
 * What somebody answers in a chapter, which asks helpers too, is played back to them as a sentence of its words;
 * without one it falls back on `heard`.
 */
export const sentenceFaults = (
  section: Section,
  words: WrittenWords,
  variants: readonly Variant[],
): readonly Fault[] => (variants.some(({ of }) => of.voice === 'carer') ? untold(section, words) : [])

const untold = (section: Section, words: WrittenWords | undefined): readonly Fault[] =>
  Object.entries(section.fields).flatMap(([name, field]) => {
    if (isClinicianOnly(field) || field.control === 'seen') return []
    const { told, item } = words?.fields[name] ?? {}
    return [
      ...(told?.split(place).length === 2 ? [] : [{ kind: 'no-sentence' as const, field: name }]),
      ...(field.control === 'list' ? untold(field.item, item) : []),
    ]
  })
