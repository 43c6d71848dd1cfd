import type { Plan } from '../../plan/plan.ts'

/** The version a page was read at: never later than there is, and the oldest where it is missing or no number. */
export const readVersion = (params: URLSearchParams, { version }: Plan): number => {
  const read = Number(params.get('read') ?? 0)
  return Number.isInteger(read) && read >= 0 ? Math.min(read, version) : 0
}
