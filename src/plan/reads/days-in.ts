import { dayTyped } from '../../flow/controls/month.ts'
import { type Json, part } from '../../flow/json.ts'
import type { Field } from '../../flow/section.ts'

/** The days in the answer to a field: itself, where it asks for a day, or the parts that do, also in own words; not one that can only have been, such as since when. */
export const daysIn = (field: Field | undefined, value: Json): readonly string[] => {
  const days =
    field?.control === 'record'
      ? Object.entries(field.parts).flatMap(([key, { control, past, typedDay }]) =>
          control === 'date' && !past
            ? [part(value, key)]
            : typedDay
              ? [dayTyped(String(part(value, key) ?? ''))]
              : [],
        )
      : field?.control === 'date' && !field.past
        ? [value]
        : []
  return days.filter((day) => typeof day === 'string')
}
