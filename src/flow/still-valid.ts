import type { Said } from './answer.ts'
import { choicesIn } from './controls/choices.ts'
import type { Field } from './section.ts'

/** Whether the question, as it is put now, still takes this answer; a way out is always taken. */
export const isStillValid = (
  field: Field | undefined,
  said: Said,
  withheld: readonly string[] = [],
): boolean =>
  said.kind !== 'answer' ||
  (field?.schema.safeParse(said.value).success === true &&
    (withheld.length === 0 || !choicesIn(said.value).some((choice) => withheld.includes(choice))))
