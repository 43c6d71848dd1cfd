import type { Topic } from '#src/plan/reads/section-review.ts'

/** Where a question stands on the page of its section; an item's id keeps two items apart. */
export const topicId = ({ at }: Pick<Topic, 'at'>): string => {
  const [item, field = ''] = at.length > 1 ? at.slice(-2) : [undefined, at[0]]
  return `t-${field.replaceAll('.', '-')}${item === undefined ? '' : `-${item}`}`
}

/** Where an answer that does not count any more stands: what others say to its question may stand there as well. */
export const asideId = (spot: Pick<Topic, 'at'>): string => `aside-${topicId(spot)}`

/** Where an item begins. */
export const itemId = ({ at }: Pick<Topic, 'at'>): string => `item-${at.at(-1) ?? ''}`

/** Where a clinician says whether words refuse a treatment; `at` is written as in an address. */
export const refusalId = ({ answer, at }: { readonly answer: number; readonly at: string }): string =>
  `refusal-${answer}-${at}`.replace(/[^\w-]/g, '-')
