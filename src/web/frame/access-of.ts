import { markedIn } from '../../flow/mark.ts'
import type { Access, Logged } from '../../plan/access-log.ts'
import type { Account } from '../../plan/actor.ts'
import type { Instant, PlanId } from '../../plan/ids.ts'
import type { Practices } from '../../plan/ports.ts'
import type { Service } from './service.ts'

type Read<Deed> = {
  readonly account: Account
  readonly at: Instant
  readonly plan: PlanId | undefined
  readonly deed: Deed
  readonly reason: string
}

/** The row of a read, with who it is and for which service as they are on this day (RULE-SAF-4). */
export const accessOf = async <Deed extends Logged['deed']>(
  { account, ...read }: Read<Deed>,
  practices: Pick<Practices, 'find'>,
): Promise<Omit<Access, 'deed'> & { readonly deed: Deed }> => ({
  ...read,
  account: account.id,
  name: account.name,
  ...(await standing(account, practices)),
})

const standing = async (
  { duty }: Account,
  practices: Pick<Practices, 'find'>,
): Promise<Pick<Access, 'jobRole' | 'service'>> => {
  if (duty.kind === 'urgent-reader' || duty.kind === 'governance')
    return { jobRole: duty.jobRole, service: duty.service }
  if (duty.kind !== 'clinician') return { jobRole: '', service: '' }
  return { jobRole: duty.jobRole, service: (await practices.find(duty.practice))?.name ?? '' }
}

/** What the reasons are called that a reader chooses from, by code. */
export const reasonsToOpen = ({
  forms: { urgentAccess },
}: Pick<Service, 'forms'>): Readonly<Record<string, string>> =>
  urgentAccess.words.fields[markedIn([urgentAccess], 'opening-reason') ?? '']?.choices ?? {}
