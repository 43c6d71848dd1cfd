import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { cardCode, cardInGroups, isCardCode } from '#src/plan/card-code.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { sealOldCards } from '#src/store/cards.ts'
import { eq } from '#src/store/drizzle.ts'
import { verify } from '#src/store/verification.ts'
import { approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { everyStore } from '#test/kit/every-store.ts'

describe.each(everyStore)('cards $where', ({ open }) => {
  it('have ten letters and figures that nobody takes for another, and are found however they are typed', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    expect(await store.cards.codeOf(ashasPlan)).toBeUndefined()
    const code = await store.cards.renew(ashasPlan, store.now())
    expect(code).toMatch(/^[23456789CDFHJKMNPRTVWXY]{10}$/)
    expect(await store.cards.codeOf(ashasPlan)).toBe(code)
    const grouped = cardInGroups(code)
    expect(grouped).toMatch(/^.{3}-.{3}-.{4}$/)
    for (const typed of [
      code,
      grouped,
      grouped.toLowerCase(),
      ` ${[...code].join(' ')} `,
      grouped.replace('-', '–'),
    ])
      expect(await store.cards.find(typed), typed).toBe(ashasPlan)
    expect(await store.cards.find(code.slice(1))).toBeUndefined()
  })

  it('end when they are renewed, which whoever comes with the old one is told', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    const first = await store.cards.renew(ashasPlan, store.now())
    const second = await store.cards.renew(ashasPlan, store.now())
    expect(second).not.toBe(first)
    expect(await store.cards.find(first)).toBe('ended')
    expect(await store.cards.find(second)).toBe(ashasPlan)
  })

  it('leave one that opens when they are renewed twice at once', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    const made = await Promise.all([1, 2, 3].map(() => store.cards.renew(ashasPlan, store.now())))
    const now = await store.cards.codeOf(ashasPlan)
    expect(now !== undefined && (await store.cards.find(now))).toBe(ashasPlan)
    expect(made).toContain(now)
  })

  it('of before, of 22 letters in which case counts, open until they are renewed', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    const old = 'aB3-_xYz0123456789abCD'
    await store.database.connection.insert(store.database.tables.cards).values({ plan: ashasPlan, code: old })
    expect(await store.cards.codeOf(ashasPlan)).toBe(old)
    expect(await store.cards.find(old)).toBe(ashasPlan)
    expect(await store.cards.find(old.toLowerCase())).toBeUndefined()
    await store.cards.renew(ashasPlan, store.now())
    expect(await store.cards.find(old)).toBe('ended')
  })

  it('of one plan lead to no other', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    await tell(store, planId('another'), started, approved(1, { nhsNumber: '9990000026' }))
    const codes = await Promise.all(
      [ashasPlan, planId('another')].map((plan) => store.cards.renew(plan, store.now())),
    )
    expect(await Promise.all(codes.map(store.cards.find))).toEqual([ashasPlan, 'another'])
  })

  it('that somebody moves to another plan, puts back, takes the seal from or takes out, are found by verify', async () => {
    const store = await open()
    const { connection, tables } = store.database
    const { cards } = tables
    const another = planId('another')
    await tell(store, ashasPlan, started, approved(1))
    await tell(store, another, started, approved(1, { nhsNumber: '9990000026' }))
    await store.cards.renew(ashasPlan, store.now())
    const old = await connection.select().from(cards)
    await store.cards.renew(ashasPlan, store.now())
    const whole = await connection.select().from(cards)
    const broken = async () => (await verify(store.database, flows)).flatMap((one) => one.broken ?? [])
    expect(await broken()).toEqual([])
    for (const [change, plan] of [
      [{ plan: another }, another],
      [{ code: 'C4K7WM9PXT' }, ashasPlan],
      [{ seal: null }, ashasPlan],
      [{ ...old[0] }, ashasPlan],
    ] as const) {
      await connection.update(cards).set(change)
      expect(await broken(), JSON.stringify(change)).toEqual([`plan:${plan}, its card`])
      await connection.update(cards).set({ ...whole[0] })
    }
    expect(await broken()).toEqual([])
    await connection.delete(cards)
    expect(await broken(), 'taken out, where one had ended before').toEqual([`plan:${ashasPlan}, its card`])
  })

  it('that are the first of their plans and taken out are found by verify, for it is chained that they were made', async () => {
    const store = await open()
    const { connection, tables } = store.database
    await tell(store, ashasPlan, started, approved(1))
    await store.cards.renew(ashasPlan, store.now())
    const made = {
      plan: ashasPlan,
      at: store.now(),
      account: accountId('account-of-rose'),
      name: 'Rose Patel',
    }
    const row = { ...made, jobRole: '', service: '', deed: 'card-made', reason: '' } as const
    await store.accessLog.record(row)
    expect(await store.accessLog.ofPlan(ashasPlan), 'nobody read it').toEqual([])
    const broken = async () => (await verify(store.database, flows)).flatMap((one) => one.broken ?? [])
    expect(await broken()).toEqual([])
    await connection.delete(tables.cards)
    expect(await broken()).toEqual([`plan:${ashasPlan}, its card`])
  })

  it('of before have their seals from the first start, and one that loses it later gets no other', async () => {
    const store = await open()
    const { connection, tables } = store.database
    const { cards } = tables
    const another = planId('another')
    await tell(store, ashasPlan, started, approved(1))
    await tell(store, another, started, approved(1, { nhsNumber: '9990000026' }))
    for (const plan of [ashasPlan, another]) await store.cards.renew(plan, store.now())
    const whole = await connection.select().from(cards)
    await connection.update(cards).set({ seal: null })
    await sealOldCards(store.database)
    expect(new Set(await connection.select().from(cards))).toEqual(new Set(whole))
    await connection.update(cards).set({ seal: null }).where(eq(cards.plan, another))
    await sealOldCards(store.database)
    const [lost] = await connection.select().from(cards).where(eq(cards.plan, another))
    expect(lost?.seal).toBeNull()
  })
})

it('what looks alike is taken for what is on cards, and a code of another length for none', () => {
  expect(cardCode('szb ug-2345')).toBe('528V62345')
  expect(isCardCode('C4K7WM9PXT')).toBe(true)
  for (const code of ['', 'C4K7WM9PX', 'C4K7WM9PXT2', 'C4K7WM9PXO', 'C4K7WM9PX1', 'c4k7wm9pxt'])
    expect(isCardCode(code), code).toBe(false)
})
