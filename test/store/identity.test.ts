import { describe, expect, it } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { claim, identityIn } from '#src/store/identity.ts'
import type { DatabaseKind } from '#src/store/tables.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const isMadeUp = (email: string): boolean => email.endsWith('@madeup.example')
const claimed = ({ database, now }: AStore, kind: DatabaseKind) => claim(database, { kind, isMadeUp, now })
const somebodyAt = (domain: string): Account => ({
  id: accountId(domain),
  email: `somebody@${domain}`,
  name: 'Somebody',
  duty: { kind: 'none' },
})

describe.each(everyStore)('what a database $where is', ({ open }) => {
  it('nobody knows before the first start, which says it for ever', async () => {
    const store = await open()
    expect(await identityIn(store.database, isMadeUp)).toBe('unknown')
    expect(await claimed(store, 'real')).toBe('real')
    expect(await claimed(store, 'demonstration')).toBe('real')
    await store.accounts.add(somebodyAt('madeup.example'))
    expect(await identityIn(store.database, isMadeUp)).toBe('real')
  })

  it.each([
    [['madeup.example'], 'demonstration'],
    [['example.org'], 'real'],
    [['example.org', 'madeup.example'], 'both'],
  ] as const)('is what it holds where nothing says so: %j is %s', async (domains, kind) => {
    const store = await open()
    for (const domain of domains) await store.accounts.add(somebodyAt(domain))
    for (const taken of ['real', 'demonstration'] as const) expect(await claimed(store, taken)).toBe(kind)
  })

  it('is said once by two servers that start together', async () => {
    const store = await open()
    const [one, other] = await Promise.all([claimed(store, 'real'), claimed(store, 'demonstration')])
    expect(one).toBe(other)
  })
})
