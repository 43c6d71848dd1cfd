import type { Section } from '../../flow/section.ts'
import type { PlanForms } from '../plan-forms.ts'

/** The sections in which a field stands, on its own or in the items of a list. */
export const sectionsOf = (forms: PlanForms, field: string): readonly string[] =>
  forms.sections
    .map((form) => form.section)
    .filter((section) => isIn(section, field))
    .map(({ id }) => id)

const isIn = ({ fields }: Section, field: string): boolean =>
  Object.entries(fields).some(
    ([name, one]) => name === field || (one.control === 'list' && isIn(one.item, field)),
  )
