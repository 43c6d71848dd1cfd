import { describe, expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import { planId, secondsLater } from '#src/plan/ids.ts'
import { helen, priya, rose } from '#test/kit/an-app.ts'
import { onCall, openedByPriya } from '#test/kit/on-call.ts'
import { asha, publish } from '#test/kit/publications.ts'

const told = '/urgent/no-signal/opened'

/** What went with the page that Priya opened. */
const ticketOf = async ({ she, plan }: Awaited<ReturnType<typeof onCall>>): Promise<string> =>
  (await she.get(plan)).headers.get('Kept-Copy') ?? ''

describe('the page that is there without signal', () => {
  test('is the same for everybody, names nobody, and asks for nothing by itself', async () => {
    const it = await openedByPriya()
    const pages = await Promise.all(
      [it.stranger, it.she, await it.as(rose)].map(async (who) =>
        (await who.get('/urgent/no-signal')).text(),
      ),
    )
    expect(new Set(pages).size).toBe(1)
    expect(pages[0]).not.toMatch(/Priya|Asha|drawn-for|action=/)
    expect(pages[0]).toContain('decide as you would without one')
  })

  test('has a worker that reaches the pages of urgent care and no others', async () => {
    const it = await onCall()
    const worker = await it.stranger.get('/urgent/no-signal-worker.js')
    expect(worker.headers.get('Service-Worker-Allowed')).toBe('/urgent')
    expect(worker.headers.get('Content-Type')).toMatch(/^text\/javascript/)
    expect(await worker.text()).toMatch(
      /importScripts\("\/assets\/kept-copies[^"]*", "\/assets\/no-signal-worker/,
    )
  })
})

describe('that a copy was opened without signal', () => {
  const reading = async () => {
    const it = await openedByPriya()
    const ticket = await ticketOf(it)
    return { ...it, ticket, now: it.ports.clock.now(), before: (await it.rows()).length }
  }

  test('RULE-SAF-4: is a row of who kept it that the person sees, whoever is signed in by then, with the time of the device', async () => {
    const it = await reading()
    for (const who of [it.stranger, await it.as(helen)])
      expect((await who.post(told, { ticket: it.ticket, at: it.now })).status).toBe(204)
    const [row] = await it.rows()
    expect(row).toMatchObject({
      account: priya.id,
      name: priya.name,
      deed: 'opened',
      reason: `kept-copy: ${it.now}`,
    })
    expect((await it.rows()).length).toBe(it.before + 2)
    const page = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
    expect(page).toMatch(
      /From a copy on their device, without signal, by the clock of that device: <bdi>22 November 2026, /,
    )
  })

  test('is not written under a ticket that nobody was given, at no moment, or ahead of the clock', async () => {
    const it = await reading()
    const [account, plan, version, hash] = it.ticket.split('.')
    const wrong = [
      { ticket: '' },
      { ticket: `${helen.id}.${plan}.${version}.${hash}` },
      { ticket: `${account}.plan-of-nobody.${version}.${hash}` },
      { at: 'yesterday' },
      { at: secondsLater(it.now, 3600) },
      { at: secondsLater(it.now, 27 * 3600) },
    ]
    for (const one of wrong)
      expect((await it.she.post(told, { ticket: it.ticket, at: it.now, ...one })).status).toBe(404)
    expect((await it.rows()).length).toBe(it.before)
  })

  test('has a ticket for who reads in urgent care, and for nobody else', async () => {
    const it = await openedByPriya()
    expect(await ticketOf(it)).toContain(`${priya.id}.plan-of-asha.1.`)
    expect((await (await it.as(rose)).get(it.plan)).headers.get('Kept-Copy')).toBeNull()
  })
})

describe('with signal a device learns which copies no longer stand', () => {
  const gone = async (it: Awaited<ReturnType<typeof onCall>>, ticket: string) =>
    (await (await it.stranger.post('/urgent/no-signal/standing', { ticket })).json()).gone

  test('H02: none that stands, one that another version replaced, one that was suspended', async () => {
    const it = await openedByPriya()
    const first = await ticketOf(it)
    expect(await gone(it, first)).toEqual([])
    await publish(it.ports, { id: 'plan-of-asha', entries: asha, owner: rose.id })
    expect(await gone(it, first)).toEqual(['plan-of-asha'])
    const second = await ticketOf(it)
    expect(await gone(it, second)).toEqual([])
    await it.ports.accounts.add(rose)
    const suspend = { kind: 'suspend', reason: 'An operation', until: '2026-12-24' } as const
    await it.ports.act(planId('plan-of-asha'), suspend, (now) => actorFor(helen, now))
    expect(await gone(it, second)).toEqual(['plan-of-asha'])
    expect(await gone(it, `${second}x`), 'of a ticket that is none nothing is said').toEqual([])
  })
})
