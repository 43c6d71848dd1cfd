import { isClinicianOnly } from '../field-rules.ts'
import type { Field, Section } from '../section.ts'
import type { Fault } from './problem.ts'

/** Fields that no step asks, and rules that contradict the data set; class C is written by clinicians only (RULE-01). */
export const ruleFaults = (section: Section): readonly Fault[] => {
  const asked = new Set(Object.values(section.steps).flatMap((step) => step.ask))
  return Object.entries(section.fields).flatMap(([name, field]) =>
    [...(asked.has(name) ? [] : [{ kind: 'never-asked' as const }]), ...fieldFaults(field)].map((fault) => ({
      ...fault,
      field: name,
    })),
  )
}

const fieldFaults = (field: Field): readonly Fault[] =>
  field.class === 'C' && !isClinicianOnly(field)
    ? [{ kind: 'clinical-author' as const, detail: field.by.join(' ') }]
    : []
