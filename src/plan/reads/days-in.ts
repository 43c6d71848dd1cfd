import { type Json, part } from '../../flow/json.ts'
import type { Field } from '../../flow/section.ts'

/** The days in the answer to a field: itself, where it asks for a day, or the parts that do. */
export const daysIn = (field: Field | undefined, value: Json): readonly string[] => {
  const days =
    field?.control === 'record'
      ? Object.entries(field.parts).flatMap(([key, { control }]) =>
          control === 'date' ? [part(value, key)] : [],
        )
      : field?.control === 'date'
        ? [value]
        : []
  return days.filter((day) => typeof day === 'string')
}
