import type { Plan } from './plan.ts'

/** The version that a page says it was read at: one that there is not was on no screen, and nothing counts as read. */
export const versionRead = ({ version }: Plan, read: number): number =>
  Number.isInteger(read) && read >= 0 && read <= version ? read : 0
