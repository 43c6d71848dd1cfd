import { markedIn } from '../../flow/mark.ts'
import { organisationKinds } from '../../flow/organisation.ts'
import type { Practice } from '../../plan/practice.ts'
import type { Service } from './service.ts'

/** What kind of team it is, in the words of the form by which it was added. */
export const teamKindIn = (
  { forms: { practice } }: Pick<Service, 'forms'>,
  { kind = organisationKinds[0] }: Pick<Practice, 'kind'>,
): string => practice.words.fields[markedIn([practice], 'practice-kind') ?? '']?.choices?.[kind] ?? kind
