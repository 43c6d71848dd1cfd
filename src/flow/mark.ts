import type { Form } from './form.ts'
import type { Section } from './section.ts'

/**
 * What the product needs to know about a field, whatever it is called and wherever it stands: a name in a queue, a
 * date that a rule compares, a number to ring. A form says so with `mark`; nothing in `src/` names a field.
 */
export const marks = [
  'family-name',
  'family-name-before',
  'given-name',
  'preferred-name',
  'birth-date',
  'birth-year',
  'gender',
  'nhs-number',
  'address',
  'own-phones',
  'pathways',
  'primary-pathway',
  'main-condition',
  'listed-decision',
  'contact-name',
  'contact-phones',
  'call-order',
  'stays-away',
  'not-to-see',
  'parental-responsibility',
  'next-review',
  'opening-found',
  'opening-role',
  'opening-reason',
  'reply-how',
  'reply-words',
  'reply-day',
  'disclosure-done',
  'disclosure-account',
  'disclosure-due',
  'suspension-reason',
  'suspension-until',
  'ending-because',
  'ending-senior',
  'closing-reason',
  'death-day',
  'death-source',
  'death-place',
  'death-variance',
  'team-may',
  'team-until',
  'team-agreed-by',
  'team-agreed-on',
  'team-agreed-how',
  'correction-reason',
  'use-followed',
  'use-why',
  'use-happened',
  'use-wrong',
  'use-words',
  'back-read',
  'back-helped',
  'back-words',
  'opening-note',
  'about-name',
  'about-relationship',
  'about-with',
  'about-agreed-by',
  'about-agreed-how',
  'carer-name',
  'carer-relationship',
  'carer-email',
  'carer-until',
  'authority-document',
  'authority-reference',
  'practice-name',
  'practice-ods-code',
  'practice-email',
  'practice-phone',
  'practice-nation',
  'practice-kind',
  'practice-hours',
  'staff-duty',
  'staff-name',
  'staff-email',
  'staff-service',
  'staff-urgent-role',
  'staff-job-role',
  'staff-registration',
  'staff-grade',
  'staff-leads',
  'staff-reach',
  'staff-covers',
  'whose-plan-because',
] as const
export type Mark = (typeof marks)[number]

/** The field of these forms that bears a mark, in whatever list it stands; worked out once for each of the forms. */
export const markedIn = (forms: readonly Form[], mark: Mark): string | undefined => {
  for (const { section } of forms) {
    const field = marksOf(section).get(mark)
    if (field !== undefined) return field
  }
  return undefined
}

const marksOf = (section: Section): ReadonlyMap<Mark, string> => {
  const known = read.get(section)
  if (known) return known
  const found = new Map(marksIn(section))
  read.set(section, found)
  return found
}
const read = new WeakMap<Section, ReadonlyMap<Mark, string>>()

/** Every mark of a section with the field that bears it, those of its lists' items among them. */
export const marksIn = ({ fields }: Section): readonly (readonly [Mark, string])[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    ...(field.mark === undefined ? [] : [[field.mark, name] as const]),
    ...(field.control === 'list' ? marksIn(field.item) : []),
  ])
