import { expect, test } from 'vitest'
import { aPostgres, isPostgresHere } from '#test/kit/a-postgres.ts'
import { aProxy } from '#test/kit/a-proxy.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

test.skipIf(!isPostgresHere)(
  'when nobody knows whether it was saved, the page says that, never that it was or was not, with every word',
  async () => {
    const proxy = await aProxy(await aPostgres())
    const she = await (await anApp(false, undefined, proxy.url)).as(rose)
    const base = led(await she.post('/plans', {}))
    proxy.failsAfter('COMMIT', 'breaks')
    const answer = await she.post(`${base}/matters/value`, {
      'matters.value': 'my garden at dawn',
      read: '1',
    })
    proxy.mended()
    expect(answer.status).toBe(503)
    const page = await answer.text()
    expect(page).toContain('my garden at dawn')
    expect(page).toContain('we do not know yet whether this was saved')
    expect(page).not.toContain('could not be saved')
    expect(await (await she.get(`${base}/matters/check`)).text()).toContain('my garden at dawn')
  },
)
