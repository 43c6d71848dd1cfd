import { expect, test } from 'vitest'
import { led } from '#test/kit/an-app.ts'
import { byName, byNumber, onCall, searched } from '#test/kit/on-call.ts'

test('the address of a search holds what was looked for and no more, however much stood in the other boxes', async () => {
  const it = await onCall()
  const much = { nhsNumber: '9'.repeat(20_000), card: 'C'.repeat(20_000), day: '1'.repeat(20_000) }
  const named = await it.she.post('/urgent/search', { ...much, ...byName('Patel') })
  expect([named.status, led(named).length < 600]).toEqual([303, true])
  const numbered = await it.she.post('/urgent/search', {
    ...much,
    family: 'P'.repeat(20_000),
    ...byNumber('9990000018'),
  })
  expect([numbered.status, led(numbered).length < 600]).toEqual([303, true])
  expect(await (await it.she.get(led(numbered))).text()).toContain('PATEL, Asha')
})

test('an address that opens no search counts for nothing', async () => {
  const it = await onCall()
  for (let read = 0; read < 200; read++) await it.she.get(`/urgent/search/x${read}`)
  expect(await (await searched(it.she, byNumber('9990000018'))).text()).toContain('PATEL, Asha')
})
