import type { Drawing } from './row.ts'

/** Whether clinicians limit anything in this plan, or the person refuses something: else what they left open is as for anybody. Where no choice is named, any answer may limit. */
export const isLimited = ({ sheet, index, ended }: Pick<Drawing, 'sheet' | 'index' | 'ended'>): boolean =>
  index.refusals.length > 0 ||
  ended.size > 0 ||
  (sheet.layout.limits ?? []).some(({ field, has }) =>
    index.entries.some(
      (entry) =>
        entry.field === field &&
        entry.said.kind === 'answer' &&
        (has.length === 0 || textsIn(entry.said.value).some((text) => has.includes(text))),
    ),
  )

/** Choices, also those in rows. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
