import type { UsedLine } from '#views/review/used.ts'
import { keptAt } from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Kept } from '../frame/kept-posts.ts'
import type { Service } from '../frame/service.ts'

/** Where what a clinician begins to say of a report after use is kept. */
export const placeOf = (report: number) => ({ asked: ['words'], key: `used/${report}` })

/** With what she began to say of each and did not send. */
export const withBegun = async (
  service: Service,
  found: OnPlan,
  used: readonly UsedLine[],
  late: readonly Kept[],
): Promise<readonly UsedLine[]> =>
  await Promise.all(
    used.map(async (one) => {
      if (!one.isForNext && !one.isSettled) return one
      const { own, since, aside } = await keptAt(service, found, placeOf(one.id).key)
      const sent = late.find(({ to }) => to.endsWith(`/use-reports/${one.id}/read`))
      const begun = {
        since: sent ? '' : since,
        text: (sent?.post ?? own)?.get('words') ?? '',
        aside: aside.map((text) => [text.get('words') ?? '']),
      }
      return { ...one, begun }
    }),
  )
