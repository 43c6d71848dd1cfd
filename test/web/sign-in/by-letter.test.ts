import { expect, test } from 'vitest'
import { begun, enter } from '#test/web/review/by-letter.ts'

test('a wrong birth date opens nothing and says no more than a wrong code; after ten the letter has ended, whoever brings the right one', async () => {
  const it = await begun()
  const code = await it.print()
  const wrong = await (await enter(it, code, { 'born.year': '1949' })).text()
  const unknown = await (await enter(it, 'C4K-7WM-9PXT')).text()
  for (const page of [wrong, unknown]) expect(page).toContain('This opens nothing. The code or the date')
  for (let count = 0; count < 9; count += 1) await enter(it, code, { 'born.year': '1949' })
  expect((await enter(it, code)).status).toBe(422)
  expect((await it.load()).letters?.[await it.idOf()]).toMatchObject({ missed: 10, used: [] })
  expect(await (await it.clinician.get(it.letters)).text()).toContain('10 wrong dates of birth')
})

test('wrong codes are tried so often from one place and no more, and lock nobody out who comes with a right one', async () => {
  const it = await begun()
  const code = await it.print()
  const tries = [...Array(30).keys()].map(
    (count) => `C4K-7WM-9P${'CDFHJKMNPR'[count % 10]}${'CDF'[Math.floor(count / 10)]}`,
  )
  for (const one of tries) expect((await enter(it, one)).status).toBe(422)
  const refused = await enter(it, 'C4K-7WM-9PXX')
  expect([refused.status, Number(refused.headers.get('Retry-After'))]).toEqual([429, 900])
  expect((await enter(it, code, { 'born.year': '1949' })).status).toBe(429)
  expect((await enter(it, code)).status, 'waits for whoever confirms it').toBe(200)
  await it.confirm()
  for (let time = 0; time < 35; time += 1) expect((await enter(it, code)).status, `${time}`).toBe(303)
  it.later(901)
  expect((await enter(it, 'C4K-7WM-9PXX')).status).toBe(422)
})
