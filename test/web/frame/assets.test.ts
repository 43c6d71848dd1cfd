import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readAssets } from '#src/assets.ts'
import { clock } from '#src/clock.ts'
import { assetRoutes } from '#src/web/frame/assets.ts'

const assets = readAssets()
const routes = assetRoutes({
  assets,
  clock,
  isReady: async () => true,
  isShortOfRoom: () => false,
  isStandbyAway: () => false,
  isClockFar: () => false,
  lacksCodes: false,
  settings: {
    baseUrl: 'http://127.0.0.1',
    contact: 'who@example.org',
    mailFrom: 'sayso@example.org',
    demo: false,
  },
})

test('what pages load comes pressed to who takes that, the same each time, and as it is to everybody else', async () => {
  for (const [name, { address, body }] of assets) {
    const asked = (headers = {}) => Promise.resolve(routes.request(address, { headers }))
    const [plain, first, again] = [
      await asked(),
      await asked({ 'Accept-Encoding': 'gzip' }),
      await asked({ 'Accept-Encoding': 'gzip' }),
    ]
    expect([plain.headers.get('content-encoding'), await plain.text()], name).toEqual([null, body])
    const bytes = Buffer.from(await first.arrayBuffer())
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes), name).toBe(true)
    const isPressed = first.headers.get('content-encoding') === 'gzip'
    expect((isPressed ? gunzipSync(bytes) : bytes).toString('utf8'), name).toBe(body)
    expect(bytes.length, name).toBeLessThanOrEqual(Buffer.byteLength(body))
    if (body.length > 10_000) expect(isPressed, name).toBe(true)
  }
})
