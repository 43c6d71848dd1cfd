import { dutyKey } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import type { Practice } from '../../plan/practice.ts'
import type { Service } from '../frame/service.ts'

/** How much stands in the way of closing a practice: plans that somebody may follow or waits for, and duties. */
export type StandsThere = { readonly plans: number; readonly people: number }

/** Counted, and of no plan any more is said. */
export const standsThere = async ({ plans, accounts }: Service, { id }: Practice): Promise<StandsThere> => {
  const key = dutyKey({ kind: 'clinician', practice: id, jobRole: '', registration: '' })
  const [all, members] = await Promise.all([plans.ofPractice(id), accounts.members()])
  return {
    plans: all.filter(
      ({ isLive, isDisclosureOpen, isOwnerless, suspendedFor, status }) =>
        isLive ||
        isDisclosureOpen ||
        suspendedFor !== undefined ||
        (isOwnerless && status === 'draft') ||
        inHands.has(status),
    ).length,
    people: members.filter(({ duties }) => duties.some((one) => dutyKey(one) === key)).length,
  }
}
const inHands: ReadonlySet<string> = new Set(['submitted', 'in-review'])

/** Its row stays, since its name stands on what was approved there; nobody can hand a plan to it any more. */
export const closePractice = async (service: Service, by: Account, practice: Practice): Promise<boolean> => {
  if (practice.closedAt !== undefined) return true
  const { plans, people } = await standsThere(service, practice)
  if (plans + people > 0) return false
  await service.practices.change({ ...practice, closedAt: service.clock.now() })
  service.log({ event: 'practice closed', by: by.id, practice: practice.id })
  return true
}

export const reopenPractice = async (service: Service, by: Account, practice: Practice): Promise<void> => {
  await service.practices.change({ ...practice, closedAt: undefined })
  service.log({ event: 'practice opened again', by: by.id, practice: practice.id })
}

/** Whether another practice that is open goes by this name, however it is written: people choose one by its name. */
export const isNamed = async (
  { practices }: Service,
  name: string,
  but?: Pick<Practice, 'id'>,
): Promise<boolean> =>
  (await practices.all()).some(
    (one) => one.id !== but?.id && one.closedAt === undefined && plain(one.name) === plain(name),
  )

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
