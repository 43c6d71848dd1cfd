import { describe, expect, it } from 'vitest'
import { cardCode, cardInGroups, isCardCode } from '#src/plan/card-code.ts'
import { planId } from '#src/plan/ids.ts'
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
})

it('what looks alike is taken for what is on cards, and a code of another length for none', () => {
  expect(cardCode('szb ug-2345')).toBe('528V62345')
  expect(isCardCode('C4K7WM9PXT')).toBe(true)
  for (const code of ['', 'C4K7WM9PX', 'C4K7WM9PXT2', 'C4K7WM9PXO', 'C4K7WM9PX1', 'c4k7wm9pxt'])
    expect(isCardCode(code), code).toBe(false)
})
