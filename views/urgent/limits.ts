import type { Drawing } from './row.ts'

/** Whether clinicians limit anything in this plan, or the person refuses something: else what they left open is as for anybody. */
export const isLimited = ({ sheet, index, ended }: Pick<Drawing, 'sheet' | 'index' | 'ended'>): boolean =>
  index.refusals.length > 0 ||
  ended.size > 0 ||
  (sheet.layout.limits ?? []).some(({ field, has }) =>
    (index.fields.get(field) ?? []).some(
      ({ said }) =>
        said.kind === 'answer' &&
        (has.length === 0 || textsIn(said.value).some((text) => has.includes(text))),
    ),
  )

/** Choices, also those in rows. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
