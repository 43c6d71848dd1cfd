import type { Section } from '../../flow/section.ts'

/** The versions of a chapter's questions, those of its lists' items among them: `contacts@1 one-contact@1`. */
export const stampOf = (chapter: Section): string =>
  [chapter, ...itemsIn(chapter)].map(({ id, version }) => `${id}@${version}`).join(' ')

const itemsIn = ({ fields }: Section): readonly Section[] =>
  Object.values(fields).flatMap((field) => (field.control === 'list' ? [field.item] : []))
