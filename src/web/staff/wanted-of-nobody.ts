import type { PlanWanted } from '../../plan/plans-wanted.ts'
import { practicesToName } from '../frame/open-practices.ts'
import type { Service } from '../frame/service.ts'

/** What nobody's desk has: no practice was named, the one that was named said that it is not theirs, or has closed. */
export const wantedOfNobody = async (
  service: Pick<Service, 'practices' | 'accounts' | 'plansWanted'>,
): Promise<readonly PlanWanted[]> => {
  const open = await practicesToName(service)
  return await service.plansWanted.ofNobody(new Set(open.map(({ id }) => id)))
}
