import type { Topic } from '#src/plan/reads/section-review.ts'

/** Where a question stands on the page of its section; an item's id keeps two items apart. */
export const topicId = ({ field, item }: Pick<Topic, 'field' | 'item'>): string =>
  `t-${field.replaceAll('.', '-')}${item === undefined ? '' : `-${item}`}`
