import type { Plan } from '../plan/plan.ts'

/** The version a page was read at; a missing or made-up one reads as the oldest, so that nothing is overwritten. */
export const readVersion = (params: URLSearchParams, { version }: Plan): number => {
  const read = Number(params.get('read') ?? 0)
  return Number.isInteger(read) && read >= 0 && read <= version ? read : 0
}
