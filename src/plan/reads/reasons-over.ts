import type { AdvisedStill, Entry } from '../content.ts'

/**
 * What was said otherwise where one of both was taken back since: what stands alone now is contradicted by nothing, and the reason
 * that was given for approving both has gone with it. What still stands against something else says so, without the reason.
 */
export const withoutReasonsOver = (
  approved: readonly Entry[],
  standing: readonly Entry[],
): readonly Entry[] => {
  const still = new Set(standing.map(keyOf))
  const gone = approved.filter((entry) => !still.has(keyOf(entry))).flatMap(otherwiseIn)
  const over = new Set(gone.flatMap(({ isNote, treatment }) => (isNote ? [] : [treatment])))
  if (over.size === 0) return standing
  const apart = new Set([...over].filter((treatment) => areApart(treatment, { approved, standing })))
  const isAdvised = (treatment: string): boolean =>
    standing.some((entry) =>
      otherwiseIn(entry).some((one) => one.treatment === treatment && !one.isAgainst && !one.isNote),
    )
  return standing.map(({ saidOtherwise, advisedStill, ...entry }) => ({
    ...entry,
    ...(saidOtherwise ? { saidOtherwise: saidOtherwise.flatMap(leftOf(over, apart)) } : {}),
    ...(advisedStill
      ? { advisedStill: advisedStill.filter(({ treatment: of }) => !over.has(of) || isAdvised(of)) }
      : {}),
  }))
}

const leftOf =
  (over: ReadonlySet<string>, apart: ReadonlySet<string>) =>
  (one: AdvisedStill): readonly AdvisedStill[] => {
    if (!over.has(one.treatment) || one.isNote) return [one]
    return apart.has(one.treatment) ? [one.isSince ? one : { ...one, because: '' }] : []
  }

type Both = { readonly approved: readonly Entry[]; readonly standing: readonly Entry[] }

/** Approvals of before 29 November 2026 do not say who is against it: then two who say something are taken to be apart. */
const areApart = (treatment: string, { approved, standing }: Both): boolean => {
  const [all, left] = [approved, standing].map((entries) =>
    entries.flatMap((entry) =>
      otherwiseIn(entry).flatMap((one) =>
        one.treatment === treatment && !one.isNote ? [{ entry, one }] : [],
      ),
    ),
  )
  const isOther = ({ isAgainst, isNewer }: AdvisedStill): boolean => isAgainst === true || isNewer === true
  if (!all?.some(({ one }) => isOther(one)))
    return new Set(left?.map(({ entry: { saidBy } }) => `${saidBy.voice} ${saidBy.name}`)).size > 1
  return new Set(left?.map(({ one }) => isOther(one))).size > 1
}

const otherwiseIn = ({ saidOtherwise = [] }: Entry): readonly AdvisedStill[] => saidOtherwise

const keyOf = ({ section, field, item = '', saidBy, saidAt }: Entry): string =>
  JSON.stringify([section, field, item, saidBy.voice, saidBy.name, saidAt])
