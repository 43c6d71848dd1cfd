import { date, dateControl } from '../../flow/controls/date.ts'
import type { Post } from './guards.ts'

/** '1948-03-27' out of three boxes, however the month is written; nothing for a day that no calendar has. */
export const dayPosted = (post: Post, name: string): string | undefined => {
  const raw = dateControl.read(anyDay, (part = '') => post.getAll(`${name}.${part}`))
  const read = 'value' in raw ? anyDay.schema.safeParse(raw.value) : undefined
  return read?.success ? read.data : undefined
}
const anyDay = date({ by: ['P'], class: 'F', need: '------' })

export const dayTyped = (post: Post, name: string) => ({
  day: post.get(`${name}.day`) ?? '',
  month: post.get(`${name}.month`) ?? '',
  year: post.get(`${name}.year`) ?? '',
})
