import { expect, test } from 'vitest'
import { type AnApp, anApp, daniel, led, rose, type Visitor } from '#test/kit/an-app.ts'

const both = { 'plan.pathways': ['eol', 'mhc'] }
const one = { 'plan.pathways': ['eol'] }

/** She stays at home near the end, so that one reason for her plan spares her the question of the hospital. */
const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  await she.answer(`${base}/start/reason`, both)
  await she.answer(`${base}/places/care-first`, { 'place.care1': 'own-home' })
  await she.answer(`${base}/places/convey-to`, { 'place.conveyTo': 'St Thomas, please' })
  return { ...it, she, base }
}

const helpedBy = async ({ as }: Pick<AnApp, 'as'>, she: Visitor, base: string): Promise<Visitor> => {
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await as(daniel)
  await he.post(`${base}/joining`)
  return he
}

const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()

/** The fields of the first form of a page that is sent again as it came, with the button that was pressed. */
const sentAgain = (page: string, button: Record<string, string>) => {
  const pairs = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
  const names = new Set(pairs.map(([, name = '']) => name))
  const fields = [...names].map((name) => [
    name,
    pairs.filter((pair) => pair[1] === name).map((pair) => pair[2] ?? ''),
  ])
  return { ...Object.fromEntries(fields), ...button }
}

const hospital = 'Is there a hospital, a ward or a safe place where people know you?'

test('another reason for the plan names first what it sets aside, and changes nothing when it is left', async () => {
  const { she, base } = await begun()
  const told = await (await she.answer(`${base}/start/reason`, one)).text()
  const named = ' aria-label="This changes which questions the plan asks">'
  for (const text of ['This changes which questions', 'Places', hospital, named]) expect(told).toContain(text)
  const left = await she.post(`${base}/start/reason`, sentAgain(told, { do: 'leave' }))
  expect(led(left)).toBe(`${base}/start/reason`)
  expect(await textOf(she, `${base}/start/reason`)).toMatch(/value="mhc"[^>]* checked/)
  expect(await textOf(she, `${base}/places/convey-to`)).toContain('St Thomas, please')
  expect(await textOf(she, base)).not.toContain('Set aside for now')
})

test('changed all the same, it names what was set aside, at once and at home, until the reason is back', async () => {
  const { she, base } = await begun()
  const told = await (await she.answer(`${base}/start/reason`, { ...one, from: 'check' })).text()
  const back = await she.post(`${base}/start/reason`, sentAgain(told, { 'sets-aside': 'yes' }))
  expect(led(back)).toBe(`${base}/start/reason?from=check`)
  const after = await textOf(she, led(back))
  for (const text of ['Set aside for now', hospital, `href="${base}/start/check"`])
    expect(after).toContain(text)
  expect(await textOf(she, base)).toContain(hospital)
  const again = await she.answer(`${base}/start/reason`, both)
  expect(led(again)).toBe(`${base}/start/mostly`)
  expect(await textOf(she, base)).not.toContain('Set aside for now')
  expect(await textOf(she, `${base}/places/convey-to`)).toContain('St Thomas, please')
})

test('an answer of a helper that goes with the reason is named too, as theirs, and they find it at their home', async () => {
  const { she, base, as } = await begun()
  const he = await helpedBy({ as }, she, base)
  await he.answer(`${base}/crisis/when-well`, { 'mh.whenWell': 'She sings' })
  const told = await (await she.answer(`${base}/start/reason`, one)).text()
  expect(told).toContain('(what Daniel wrote)')
  await she.post(`${base}/start/reason`, sentAgain(told, { 'sets-aside': 'yes' }))
  expect(await textOf(he, base)).toContain('Set aside for now')
  expect(await textOf(she, base)).not.toContain('what Daniel wrote')
})

test('what is hidden from helpers is named to none of them, before or after', async () => {
  const { she, base, as } = await begun()
  const he = await helpedBy({ as }, she, base)
  await she.answer(`${base}/start/reason`, { wayOut: 'not-sure', 'sets-aside': 'yes' })
  await he.answer(`${base}/start/reason`, both)
  expect(await textOf(she, `${base}/places/convey-to`)).toContain('St Thomas, please')
  const open = await (await he.answer(`${base}/start/reason`, one)).text()
  expect(open).toContain('(what Rose wrote)')
  await she.answer(`${base}/places/convey-to`, { 'place.conveyTo': 'St Thomas, please', hides: 'yes' })
  const changed = await he.answer(`${base}/start/reason`, one)
  expect(changed.status).toBe(303)
  for (const page of ['', '/start/reason']) {
    const shown = await textOf(he, `${base}${page}`)
    expect([shown.includes('Set aside for now'), shown.includes('go somewhere for care')]).toEqual([
      false,
      false,
    ])
  }
  expect(await textOf(she, base)).toContain(hospital)
})

test('a helper from whom the reason is hidden is not told that a reason sets answers aside', async () => {
  const { she, base, as } = await begun()
  const he = await helpedBy({ as }, she, base)
  await he.answer(`${base}/crisis/when-well`, { 'mh.whenWell': 'She sings' })
  await she.answer(`${base}/start/reason`, { ...both, hides: 'yes' })
  const home = await textOf(he, base)
  expect([home.includes('Set aside for now'), home.includes('what this plan is for')]).toEqual([false, false])
})

test('wishes for much later go with frailty, and are named before they do', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  await she.answer(`${base}/start/reason`, { 'plan.pathways': ['frailty', 'ltc'] })
  await she.answer(`${base}/places/later`, { 'place.later': 'yes' })
  expect(led(await she.answer(`${base}/places/death-first`, { 'place.death1': 'own-home' }))).toBe(
    `${base}/places/death-second`,
  )
  const told = await (await she.answer(`${base}/start/reason`, { 'plan.pathways': ['ltc'] })).text()
  expect(told).toContain('When the time comes to die, where would you like to be?')
  expect(led(await she.post(`${base}/start/reason`, sentAgain(told, { 'sets-aside': 'yes' })))).toContain(
    base,
  )
  expect((await she.get(`${base}/places/death-first`)).status, 'nobody is asked about it now').not.toBe(200)
  await she.answer(`${base}/start/reason`, { 'plan.pathways': ['ltc', 'eol'] })
  expect(await textOf(she, `${base}/places/death-first`)).toMatch(/value="own-home"[^>]* checked/)
})
