import { expect, test } from 'vitest'
import { led } from '#test/kit/an-app.ts'
import { ashasNumber, byName, byNumber, onCall, searched } from '#test/kit/on-call.ts'
import { publish, whoIs } from '#test/kit/publications.ts'

test('mistakes of typing count for no search; the 61st search in a quarter of an hour has to wait, and is told what to do meanwhile', async () => {
  const { she, later } = await onCall()
  const asks = (number: string) => she.post('/urgent/search', byNumber(number))
  for (let count = 0; count < 70; count += 1) expect((await asks('bad')).status).toBe(303)
  for (let count = 0; count < 60; count += 1) expect((await asks(ashasNumber)).status).toBe(303)
  const many = await asks(ashasNumber)
  expect(many.status).toBe(429)
  const page = await many.text()
  for (const said of ['In a quarter of an hour', 'call the practice', 'on paper', 'decide as you would'])
    expect(page).toContain(said)
  later(15 * 60 + 1)
  expect((await asks(ashasNumber)).status).toBe(303)
})

test('what was mistyped stands at an address to go back to, with its words and what is wrong', async () => {
  const { she } = await onCall()
  const at = led(await she.post('/urgent/search', byNumber('999 000 0019')))
  expect(at).toMatch(/^\/urgent\/search\/[\w-]+$/)
  for (const _ of ['first', 'back again']) {
    const page = await (await she.get(at)).text()
    expect(page).toContain('value="999 000 0019"')
    expect(page).toContain('Check the NHS number')
  }
})

test('a birth date with the month first is offered the other way round, and looked for so only when asked', async () => {
  const { she } = await onCall()
  const page = await (await searched(she, byName('Patel', '3', '27', '1941'))).text()
  expect(page).toContain('Write the day first, then the month')
  expect(page).toContain('Look for 27 March 1941 instead')
  expect(page).toMatch(/name="day" value="27"><input[^>]*name="month" value="3"/)
  expect(page).not.toContain('PATEL, Asha')
  for (const [day, month] of [
    ['31', '31'],
    ['30', '2'],
    ['27', '3'],
  ] as const)
    expect(await (await searched(she, byName('Patel', day, month, '1941'))).text()).not.toContain('instead')
})

test('H01: half of a double name is compared first, and both halves stand beside each other with what was typed', async () => {
  const it = await onCall()
  for (const [id, family] of [
    ['finch', 'Finch'],
    ['jones', 'Jones'],
  ] as const)
    await publish(it.ports, {
      id: `plan-of-${id}`,
      entries: whoIs({ family, given: 'Una', born: '1948-03-27' }),
    })
  const page = await (await searched(it.she, byName('Finch-Jones'))).text()
  expect(page).not.toContain('1 person was found')
  expect(page).toContain('<bdi>Finch-Jones</bdi>, 27 3 1948')
  for (const id of ['finch', 'jones']) {
    expect(page).toContain(`href="/urgent/plan-of-${id}/near"`)
    expect(page).not.toContain(`href="/urgent/plan-of-${id}/reason"`)
  }
  await publish(it.ports, {
    id: 'plan-of-both',
    entries: whoIs({ family: 'Finch-Jones', given: 'Una', born: '1948-03-27' }),
  })
  const beside = await (await searched(it.she, byName('Finch-Jones'))).text()
  expect(beside).toContain('href="/urgent/plan-of-both/reason"')
  expect(beside).toContain('href="/urgent/plan-of-jones/near"')
  expect(beside).toContain('None of these')
})

test.each(['NHS: 999 000 0018', 'NHS No. 9990000018', 'nhs number 999-000-0018'])(
  'a number that is pasted with its name before it finds the person: "%s"',
  async (number) => {
    const { she } = await onCall()
    expect(await (await searched(she, byNumber(number))).text()).toContain('PATEL, Asha')
  },
)

test('a birth date of which a part is missing is told so, and not that no calendar has it', async () => {
  const { she } = await onCall()
  const page = await (await searched(she, byName('Patel', '', '', '1948'))).text()
  expect(page).toContain('Enter the day, the month and the year of birth')
  expect(page).not.toContain('no calendar')
})

test.each(['999 OOO OO18', 'No. 999 ooo 0018', '999-000-00l8', '999/000/0018', '９９９ ０００ ００１８'])(
  'a letter that looks like a figure is one where the figures then fit together: %s',
  async (number) => {
    const { she } = await onCall()
    expect(await (await searched(she, byNumber(number))).text()).toContain('1 person was found')
  },
)

test.each(['OOO OOO OOO1', '999 OOO OO19'])('and nobody is found where they do not: %s', async (number) => {
  const { she } = await onCall()
  expect(await (await searched(she, byNumber(number))).text()).toContain('Check the NHS number')
})

test.each([
  ['27/03/1948', '', ''],
  ['27.3.1948', '', ''],
  ['27-3-1948', '', ''],
  ['27 March 1948', '', ''],
  ['1948-03-27', '', ''],
  ['27031948', '', ''],
  ['27th', 'mar', '1948'],
])('a date of birth is read as records write it: “%s” “%s” “%s”', async (...born) => {
  const { she } = await onCall()
  const page = await (await searched(she, byName('Patel', ...born))).text()
  expect(page).toContain('1 person was found')
  expect(page).toMatch(/name="day" value="27"/)
})

test.each(['3/27/1948', '27/3/41', '27/3', '270341', '27 3 1948 2'])(
  'and what may be another day finds nobody: “%s”',
  async (day) => {
    const { she } = await onCall()
    expect(await (await searched(she, byName('Patel', day, '', ''))).text()).not.toContain('was found')
  },
)
