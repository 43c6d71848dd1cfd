import { randomInt } from 'node:crypto'
import { cardCode, cardLength, cardLetters, isCardCode } from '../plan/card-code.ts'
import type { PlanId } from '../plan/ids.ts'
import type { Cards } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { Taken } from './failure.ts'
import { asking, inserting, replacing } from './statement.ts'

/**
 * Codes on printed cards. Ten letters of 23 are 45 random bits: nobody who has to sign in, and may try so many times
 * and no more, finds one by trying. Cards of before have 22 letters, and case counts in them.
 */
export const cardsIn = ({ connection, write, tables: { cards, endedCards } }: Database): Cards => {
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
  const ended = asking((on) =>
    on
      .select()
      .from(endedCards)
      .where(eq(endedCards.code, sql.placeholder('code'))),
  )
  const begin = inserting(cards)
  const keep = replacing(cards, cards.plan)
  const end = inserting(endedCards)
  const codeOf = async (plan: PlanId) => (await ofPlan(connection, { plan }))[0]?.code
  return {
    codeOf,
    renew: async (plan, at) => {
      for (let attempt = 1; ; attempt += 1) {
        const before = await codeOf(plan)
        const code = newCode()
        try {
          await write((on) => [
            ...(before === undefined ? [] : [end(on, { code: before, plan, at })]),
            before === undefined ? begin(on, { plan, code }) : keep(on, { plan, code }),
          ])
          return (await codeOf(plan)) ?? code
        } catch (error) {
          // Somebody renews it at the same time, or another plan has this code.
          if (!(error instanceof Taken) || attempt === attemptsMax) throw error
        }
      }
    },
    find: async (typed) => {
      const code = oldShape.test(typed) ? typed : cardCode(typed)
      if (!oldShape.test(code) && !isCardCode(code)) return undefined
      const [found] = await ofCode(connection, { code })
      if (found) return found.plan
      return (await ended(connection, { code })).length > 0 ? 'ended' : undefined
    },
  }
}
const attemptsMax = 5
const oldShape = /^[\w-]{22}$/

const newCode = (): string =>
  Array.from({ length: cardLength }, () => cardLetters.charAt(randomInt(cardLetters.length))).join('')
