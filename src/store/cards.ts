import { randomInt } from 'node:crypto'
import { cardCode, cardLength, cardLetters, isCardCode } from '../plan/card-code.ts'
import type { PlanId } from '../plan/ids.ts'
import type { Cards } from '../plan/ports.ts'
import { allPages, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, isNotNull, isNull, sql } from './drizzle.ts'
import { Taken } from './failure.ts'
import { asking, inserting, replacing } from './statement.ts'

/**
 * Codes on printed cards. Ten letters of 23 are 45 random bits: nobody who has to sign in, and may try so many times
 * and no more, finds one by trying. Cards of before have 22 letters, and case counts in them.
 */
export const cardsIn = (database: Database): Cards => {
  const { connection, write } = database
  const { cards, endedCards } = database.tables
  const sealed = sealedCard(database)
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
            (before === undefined ? begin : keep)(on, sealed({ plan, code })),
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

type Card = { readonly plan: PlanId; readonly code: string }

/** Bound to its plan, so that one that was moved to another is noticed. */
const sealedCard =
  ({ sealing }: Pick<Database, 'sealing'>) =>
  ({ plan, code }: Card) => ({ plan, code, seal: sealing.hashOf(`card ${plan} ${code}`) })

/** The plan whose card was made for another, or had ended, or is gone. */
export const planOfStrayCard = async (database: Database): Promise<PlanId | undefined> => {
  const { connection, tables } = database
  const { cards, endedCards, accessLog } = tables
  const sealed = sealedCard(database)
  for await (const page of allPages(cardsAfter(database))) {
    const stray = page.find((card) => card.seal !== sealed(card).seal)
    if (stray) return stray.plan
  }
  const [ended] = await connection
    .select({ plan: cards.plan })
    .from(cards)
    .innerJoin(endedCards, eq(endedCards.code, cards.code))
    .limit(1)
  if (ended) return ended.plan
  // A card ends only where another takes its place.
  const [gone] = await connection
    .select({ plan: endedCards.plan })
    .from(endedCards)
    .leftJoin(cards, eq(cards.plan, endedCards.plan))
    .where(isNull(cards.plan))
    .limit(1)
  if (gone) return gone.plan
  // That one was made is a row of who read the plan, which is chained.
  const [taken] = await connection
    .select({ plan: accessLog.plan })
    .from(accessLog)
    .leftJoin(cards, eq(cards.plan, accessLog.plan))
    .where(and(eq(accessLog.deed, 'card-made'), isNull(cards.plan)))
    .limit(1)
  return taken?.plan ?? undefined
}

/** Cards of before are bound to their plans once, while none is: one that lost its seal later gets no other. */
export const sealOldCards = async (database: Database): Promise<void> => {
  const { connection, write, tables } = database
  const { cards } = tables
  const [bound] = await connection
    .select({ plan: cards.plan })
    .from(cards)
    .where(isNotNull(cards.seal))
    .limit(1)
  if (bound) return
  const sealed = sealedCard(database)
  // Who renews it meanwhile has bound it as well.
  const keep = replacing(cards, cards.plan, sql`${cards.code} = excluded.code`)
  const old: Card[] = []
  for await (const page of allPages(cardsAfter(database))) old.push(...page)
  // All or none: half of them would pass for all at the next start.
  if (old.length > 0) await write((on) => old.map((card) => keep(on, sealed(card))), 'vital')
}

const cardsAfter = ({ connection, tables: { cards } }: Database) => {
  const after = asking((on) =>
    on
      .select()
      .from(cards)
      .where(gt(cards.plan, sql.placeholder('plan')))
      .orderBy(asc(cards.plan))
      .limit(pageRows),
  )
  return (last: Card | undefined) => after(connection, { plan: last?.plan ?? '' })
}

const oldShape = /^[\w-]{22}$/

const newCode = (): string =>
  Array.from({ length: cardLength }, () => cardLetters.charAt(randomInt(cardLetters.length))).join('')
