import { practicesStaffedBy } from '../../plan/member.ts'
import { leadsPlans, type Practice } from '../../plan/practice.ts'
import type { Service } from './service.ts'

/** Those that can be chosen: nobody reads what is given to a practice that has closed, or where nobody works. */
export const openPractices = async ({
  practices,
  accounts,
}: Pick<Service, 'practices' | 'accounts'>): Promise<readonly Practice[]> => {
  const [all, members] = await Promise.all([practices.all(), accounts.members()])
  const staffed = practicesStaffedBy(members)
  return all.filter(({ id, closedAt }) => closedAt === undefined && staffed.has(id))
}

/** Of those, the ones that plans are handed to: where somebody reads for whom one was wanted. */
export const practicesToName = async (
  service: Pick<Service, 'practices' | 'accounts'>,
): Promise<readonly Practice[]> => (await openPractices(service)).filter(leadsPlans)
