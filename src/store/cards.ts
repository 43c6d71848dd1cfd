import { randomBytes } from 'node:crypto'
import type { PlanId } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting } from './statement.ts'

/** Codes on printed cards: 128 random bits each, which nobody finds by trying. */
export const cardsIn = ({ connection, write, tables: { cards } }: Database) => {
  const ofPlan = asking((on) =>
    on
      .select()
      .from(cards)
      .where(eq(cards.plan, sql.placeholder('plan'))),
  )
  const ofCode = asking((on) =>
    on
      .select()
      .from(cards)
      .where(eq(cards.code, sql.placeholder('code'))),
  )
  const insert = inserting(cards)
  const codeOf = async (plan: PlanId) => (await ofPlan(connection, { plan }))[0]?.code
  return {
    planOf: async (code: string): Promise<PlanId | undefined> =>
      (await ofCode(connection, { code }))[0]?.plan,
    /** Of two who ask for the first time at once, both get the one that was written. */
    cardOf: async (plan: PlanId): Promise<string> => {
      const known = await codeOf(plan)
      if (known !== undefined) return known
      const code = randomBytes(codeBytes).toString('base64url')
      await write((on) => [insert(on, { plan, code })]).catch(ifTaken(undefined))
      return (await codeOf(plan)) ?? code
    },
  }
}
const codeBytes = 16
