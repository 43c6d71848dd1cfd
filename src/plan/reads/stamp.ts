import type { Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'

/** The versions of a chapter's questions, those of its lists' items among them: `contacts@1 one-contact@1`. */
export const stampOf = (chapter: Section): string =>
  sectionsIn(chapter)
    .map(({ section: { id, version } }) => `${id}@${version}`)
    .join(' ')
