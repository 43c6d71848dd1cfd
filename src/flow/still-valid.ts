import type { Said } from './answer.ts'
import type { Field } from './section.ts'

/** Whether the question, as it is now, still takes this answer; a way out is always taken. */
export const isStillValid = (field: Field | undefined, said: Said): boolean =>
  said.kind !== 'answer' || field?.schema.safeParse(said.value).success === true
