import type { Section } from '../section.ts'
import { sectionsIn } from '../spot.ts'
import { evidenceIn, type TextCheck } from '../text-checks.ts'
import type { Problem } from './problem.ts'

/** A hint finds what it was written for and nothing else, says so in words, and is asked of fields that there are. */
export const textCheckProblems = (
  checks: readonly TextCheck[],
  isField: (name: string) => boolean,
): readonly Problem[] =>
  checks.flatMap((check): readonly Problem[] => {
    const { id, source, fields = [], words, samples } = check
    const form = `check ${id}`
    const isSaid = [source, words.found, words.why, words.how].every((one) => one.trim() !== '')
    const isFound = (text: string) => evidenceIn(check, text).length > 0
    const isTwice = checks.filter((one) => one.id === id).length > 1
    return [
      ...(isTwice ? [{ kind: 'checks-in-vain' as const, form, detail: id }] : []),
      ...(isSaid && samples.found.length > 0 && samples.clean.length > 0
        ? []
        : [{ kind: 'missing-words' as const, form }]),
      ...fields
        .filter((name) => !isField(name))
        .map((field) => ({ kind: 'unknown-field' as const, form, field })),
      ...samples.found
        .filter((text) => !isFound(text))
        .map((detail) => ({ kind: 'sample-missed' as const, form, detail })),
      ...samples.clean
        .filter(isFound)
        .map((detail) => ({ kind: 'sample-found-wrongly' as const, form, detail })),
    ]
  })

/** Whether a field stands in one of the sections, or in their items. */
export const isAskedIn =
  (sections: readonly Section[]) =>
  (name: string): boolean =>
    sections.flatMap((section) => sectionsIn(section)).some(({ section }) => name in section.fields)
