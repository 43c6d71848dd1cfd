/** What was found at one moment, and all that it was found in. */
export type Found<Fault> = { readonly fault: Fault | undefined; readonly state: string }

/**
 * A fault that is found again while nothing was written between. Facts and the rows beside them are read one after the other,
 * and somebody may answer meanwhile: what is read then does not fit, and nothing is wrong with it.
 */
export const foundTwice = async <Fault>(
  first: Found<Fault>,
  again: () => Promise<Found<Fault>>,
): Promise<Fault | undefined> => {
  let last = first
  for (let left = most; last.fault !== undefined && left > 0; left -= 1) {
    const next = await again()
    if (next.state === last.state) return next.fault
    last = next
  }
  return last.fault
}
/** Nobody answers so often that none of so many looks finds the plan at rest. */
const most = 100
