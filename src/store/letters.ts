import type { Instant } from '../plan/ids.ts'
import type { OutgoingMail } from '../plan/jobs.ts'
import type { Mail } from '../plan/mail.ts'
import type { Accounts, Change, Practices } from '../plan/ports.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { postingIn } from './outbox.ts'
import type { Query } from './statement.ts'

export type Address = { readonly email: string; readonly name: string }
export type RenderMail = (mail: Mail, address: Address) => OutgoingMail

/** The messages of a change, addressed and worded, ready to be written with it. */
export type Letters = { of(change: Change): Promise<(on: Connection) => readonly Query[]> }

export type LettersIn = {
  readonly database: Database
  readonly accounts: Accounts
  readonly practices: Practices
  readonly renderMail: RenderMail
  readonly now: () => Instant
}

export const lettersIn = ({ database, accounts, practices, renderMail, now }: LettersIn): Letters => {
  const post = postingIn(database, now)
  const addressOf = async ({ to }: Mail, { after }: Change): Promise<Address> => {
    if ('email' in to) return { email: to.email, name: nameOf(after, to.email) }
    const found = 'practice' in to ? await practices.find(to.practice) : await accounts.find(to.account)
    if (!found) throw new Error(`nobody to send to: ${JSON.stringify(to)}`)
    return found
  }
  return {
    of: async (change) => {
      const letters = await Promise.all(
        change.mail.map(async (mail) => renderMail(mail, await addressOf(mail, change))),
      )
      return (on) => letters.map((letter) => post(on, letter))
    },
  }
}

const nameOf = ({ carers }: Change['after'], email: string): string =>
  Object.values(carers).find((carer) => carer.email === email)?.name ?? ''
