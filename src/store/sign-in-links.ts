import type { Sessions, SignInLink } from '../plan/ports.ts'
import { emailKey } from './accounts.ts'
import type { Database } from './database.ts'
import { and, eq, inArray, isNull, lt, sql } from './drizzle.ts'
import { postingIn, type Queueing } from './outbox.ts'
import { asking, inserting, writing } from './statement.ts'
import type { Tables } from './tables.ts'

type Links = Pick<Sessions, 'addLink' | 'findLink' | 'useLink'>

/** Links in mail that sign somebody in: each works once, and is written with the mail that carries it. */
export const linksIn = (database: Database, { now, before, mailQueued }: Queueing): Links => {
  const { connection, write, insist, tables } = database
  const { signInLinks } = tables
  const unused = and(eq(signInLinks.tokenHash, sql.placeholder('tokenHash')), isNull(signInLinks.usedAt))
  const find = asking((on) => on.select().from(signInLinks).where(unused))
  const use = asking((on) => {
    const address = on.select({ email: signInLinks.email }).from(signInLinks).where(unused)
    return on
      .update(signInLinks)
      .set({ usedAt: sql`${sql.placeholder('at')}` })
      .where(and(inArray(signInLinks.email, address), isNull(signInLinks.usedAt)))
      .returning()
  })
  const insert = inserting(signInLinks)
  const post = postingIn(database, now)
  const sweep = writing<{ before: string }>((on) =>
    on.delete(signInLinks).where(lt(signInLinks.expiresAt, sql.placeholder('before'))),
  )
  return {
    addLink: (added, mail) => {
      const askedAt = now()
      const row = { ...added, email: emailKey(added.email), askedAt }
      return write(
        (on) => [sweep(on, { before: before(keptMs) }), insert(on, row), post(on, mail)],
        'vital',
      ).then(mailQueued)
    },
    findLink: async (tokenHash) => (await find(connection, { tokenHash })).map(link)[0],
    useLink: async (tokenHash) => {
      const ended = await insist(() => use(connection, { tokenHash, at: now() }))
      return ended.filter((one) => one.tokenHash === tokenHash).map(link)[0]
    },
  }
}
/** Run-out links are kept for a day. */
const keptMs = 86_400_000

const link = ({ askedAt: _, usedAt: __, ...row }: Tables['signInLinks']['$inferSelect']): SignInLink => row
