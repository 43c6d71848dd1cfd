import type { Root, Roots } from '../plan/access-log.ts'
import type { Instant } from '../plan/ids.ts'

/** Where roots are kept beside the database, so that who can change one cannot change both. */
export type Noted = { readonly last: () => number; readonly add: (roots: readonly Root[]) => void }

/** The root of the day that ended last, in UTC; then whatever was not noted yet is, so that a crash between loses none. */
export const rootsAreMade = async (
  roots: Roots,
  noted: Noted,
  {
    now,
    later,
  }: { readonly now: () => Instant; readonly later: (from: Instant, seconds: number) => Instant },
): Promise<void> => {
  await roots.make(later(now(), -dayAndMarginSeconds).slice(0, 10))
  const missing = await roots.after(noted.last())
  if (missing.length > 0) noted.add(missing)
}
/** A day, and the minutes that another process's clock may be late. */
const dayAndMarginSeconds = 86_400 + 600
