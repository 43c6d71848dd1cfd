import { describe, expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { secondsLater } from '#src/web/frame/doors.ts'
import { helen, rose } from '#test/kit/an-app.ts'
import { onCall, openedByPriya } from '#test/kit/on-call.ts'

const told = '/urgent/no-signal/opened'

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
    const now = it.ports.clock.now()
    return { ...it, now, before: (await it.rows()).length }
  }

  test('RULE-SAF-4: is a row that the person sees, with the time of the device', async () => {
    const it = await reading()
    expect((await it.she.post(told, { plan: 'plan-of-asha', at: it.now })).status).toBe(204)
    const [row] = await it.rows()
    expect(row).toMatchObject({
      deed: 'opened',
      reason: `kept-copy: ${it.now}`,
      plan: planId('plan-of-asha'),
    })
    const page = await (await (await it.as(rose)).get('/plans/plan-of-asha/receipts')).text()
    expect(page).toMatch(
      /From a copy on their device, without signal, at the time of that device: <bdi>22 November 2026, /,
    )
  })

  test.each([
    ['of a plan that there is not', { plan: 'plan-of-nobody' }],
    ['of no plan', { plan: '' }],
    ['at no moment', { at: 'yesterday' }],
    ['an hour ahead', { at: 'ahead' }],
  ] as const)('is not written %s', async (_, wrong) => {
    const it = await reading()
    const sent = { plan: 'plan-of-asha', at: it.now, ...wrong }
    const at = sent.at === 'ahead' ? secondsLater(it.now, 3600) : sent.at
    expect((await it.she.post(told, { ...sent, at })).status).toBe(404)
    expect((await it.rows()).length).toBe(it.before)
  })

  test('is written by nobody who never gave a reason, and by no clinician or patient', async () => {
    const it = await onCall()
    const post = { plan: 'plan-of-asha', at: it.ports.clock.now() }
    for (const who of [it.she, await it.as(rose), await it.as(helen)])
      expect((await who.post(told, post)).status).toBe(404)
    expect(await it.rows()).toEqual([])
  })
})
