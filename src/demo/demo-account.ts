import { type DemoPersonKey, demoPeople } from '#views/demo/people.en.ts'
import type { Account } from '../plan/actor.ts'
import type { Accounts } from '../plan/ports.ts'

/** One of the demonstration's people, as the store knows them. */
export const demoAccount = async (
  { accounts }: { readonly accounts: Accounts },
  person: DemoPersonKey,
): Promise<Account> => {
  const account = await accounts.findByEmail(demoPeople[person].email)
  if (!account) throw new Error(`${person} is not in the demonstration`)
  return account
}
