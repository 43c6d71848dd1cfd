import { expect, test } from 'vitest'
import { helen, rose } from '#test/kit/an-app.ts'
import { asClinician, begun, codeShown, enter, inside, ownerByLetter } from './by-letter.ts'

test('a helper whom the person named comes in a voice of their own, and never as the person', async () => {
  const it = await begun()
  await it.print()
  const asked = { who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' }
  for (const wrong of [{ 'helper-name': '' }, { relationship: ' ' }, { who: '' }])
    expect((await it.clinician.post(it.letters, { ...asked, ...wrong })).status).toBe(422)
  const { visitor, code } = await inside(it, asked)
  const plan = await it.load()
  expect(plan.owner).toBeUndefined()
  const [sheila] = Object.values(plan.carers)
  expect(sheila).toMatchObject({ name: 'Sheila Marsh', relationship: 'neighbour', removed: false })
  expect(await (await visitor.get(it.home)).text()).toContain('The plan of Walter')
  for (const path of ['/submission', '/letters', '/receipts', '/carers'])
    expect([path, (await visitor.get(`${it.home}${path}`)).status]).toEqual([path, 404])
  const { visitor: walter } = await inside(it)
  const helpers = async () => await (await walter.get(`${it.home}/carers`)).text()
  const before = await helpers()
  expect(before).not.toContain('by letter:')
  expect(before).toContain('ask your practice to print a letter for them')
  expect(before).toContain('(neighbour): Helps with your plan')
  const hers = Object.values((await it.load()).letters ?? {}).find(
    ({ helper }) => helper?.carer === sheila?.id,
  )
  await it.clinician.post(`${it.letters}/${hers?.id}/end`)
  expect(await helpers()).toContain('(neighbour): Came by a letter that has ended')
  await walter.post(`${it.home}/carers/${sheila?.id}/removal`)
  expect((await it.load()).carers[sheila?.id ?? '']?.removed).toBe(true)
  expect((await enter(it, code)).status).toBe(422)
})

test.each(['the scribe', 'the person'])(
  'no letter is printed for whom the plan keeps away in what %s wrote, and others get theirs',
  async (who) => {
    const it = await begun()
    const said = { 'about.stayAway': { kind: 'answer', value: 'My son Gerald.' } } as const
    const at = { section: 'about', at: [], step: 'stay-away', read: 3 }
    const walter = { kind: 'patient', id: await ownerByLetter(it), name: 'Walter' } as const
    const written = await it.ports.act(it.id, { kind: 'answer', ...at, said }, () =>
      who === 'the scribe' ? asClinician(helen) : walter,
    )
    expect(written.ok).toBe(true)
    const asked = { who: 'helper', 'helper-name': 'Gerald Ash', relationship: 'son' }
    const refusal = await it.clinician.post(it.letters, asked)
    expect(refusal.status).toBe(422)
    expect(await refusal.text()).toContain('somebody of this name must not be called, or should stay away')
    expect(await it.print({ ...asked, 'helper-name': 'Mary Ash', relationship: 'daughter' })).not.toBe('')
  },
)

test('a helper without email comes by a letter to a plan of who signs in by email, who is written to and finds them', async () => {
  const it = await begun()
  const hers = await it.as(rose)
  const offered = await (await it.clinician.post(`${it.home}/hand-to-person`)).text()
  await hers.post(`${it.home}/yours`, { code: codeShown.exec(offered)?.[1] ?? '' })
  expect((await it.load()).owner).toBe(rose.id)
  const asked = { who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' }
  const { visitor } = await inside(it, asked)
  expect((await visitor.get(it.home)).status).toBe(200)
  const told = (await it.ports.outbox.newest(9)).filter(({ kind }) => kind === 'carer-came')
  expect(told.map(({ to, text }) => [to, text.includes(`${it.home}/carers`)])).toEqual([[rose.email, true]])
  const helpers = await (await hers.get(`${it.home}/carers`)).text()
  expect(helpers).toContain('ask your practice to print a letter for them')
  const [sheila] = Object.values((await it.load()).carers)
  expect(helpers).toContain('(neighbour): Helps with your plan')
  await hers.post(`${it.home}/carers/${sheila?.id}/removal`)
  expect((await visitor.get(it.home)).status).not.toBe(200)
})

test('the person ends a letter for a helper before the practice has confirmed it, also where she signs in by email', async () => {
  const it = await begun()
  const hers = await it.as(rose)
  const offered = await (await it.clinician.post(`${it.home}/hand-to-person`)).text()
  await hers.post(`${it.home}/yours`, { code: codeShown.exec(offered)?.[1] ?? '' })
  const code = await it.print({ who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' })
  const helpers = async () => await (await hers.get(`${it.home}/carers`)).text()
  expect(await helpers()).toMatch(
    /Sheila Marsh<\/bdi><\/strong> \(neighbour\): printed on [^.]*\. Nobody has used it/,
  )
  await enter(it, code)
  expect(await helpers()).toMatch(/Sheila Marsh[\s\S]*Somebody used it on [^.]*, and waits for your practice/)
  const done = await (await hers.get(`${it.home}/receipts`)).text()
  expect(done).toContain(`href="${it.home}/letters">Look at the letters of your plan`)
  const end = new RegExp(`action="(${it.home}/letters/[^/]*/end)"`).exec(await helpers())?.[1] ?? ''
  expect((await hers.post(end)).headers.get('location')).toBe(`${it.home}/letters`)
  const letters = await (await hers.get(`${it.home}/letters`)).text()
  expect(letters).toMatch(/Letters for people who help you[\s\S]*Ended by you/)
  expect(letters, 'she signs in by email').not.toContain('Each opens your plan')
  expect(await helpers()).not.toContain('Somebody used it')
  expect((await enter(it, code)).status).toBe(422)
  expect((await it.confirm()).status).toBe(409)
})

test('whoever has a letter that nobody confirmed ends it with its code and the date of birth, and with nothing less', async () => {
  const it = await begun()
  const code = await it.print()
  const wait = await (await enter(it, code)).text()
  expect(wait).toMatch(/name="code" value="[^"]+"[\s\S]*name="born.day" value="27"[\s\S]*End this letter/)
  expect((await enter(it, code, { ends: 'yes', 'born.day': '28' })).status).toBe(422)
  expect(await (await enter(it, code)).text()).toContain('Somebody has to speak with you first')
  const ended = await enter(it, code, { ends: 'yes' })
  expect([ended.status, await ended.text()].join(' ')).toMatch(/^200 [\s\S]*The letter is ended/)
  expect(ended.headers.getSetCookie()).toEqual([])
  expect((await enter(it, code)).status).toBe(422)
  expect((await it.confirm()).status).toBe(409)
  expect(await (await it.clinician.get(it.letters)).text()).toContain(
    'Ended by whoever had the code and the date of birth',
  )
})

test('a new letter ends the one that the same person has, and nobody else’s', async () => {
  const it = await begun()
  const helper = { who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' }
  const codes = [await it.print(), await it.print(helper)]
  await it.print({ ...helper, 'helper-name': 'Gerald Ash' })
  for (const code of codes) expect((await enter(it, code)).status).toBe(200)
  await it.print(helper)
  expect(await Promise.all(codes.map(async (code) => (await enter(it, code)).status))).toEqual([200, 422])
  await it.print()
  expect((await enter(it, codes[0] ?? '')).status).toBe(422)
  const desk = await (await it.clinician.get(it.letters)).text()
  expect(desk).toContain('It ends the letter that they have now, and no helper’s letter.')
  expect(desk).toContain('of the same name has now, and nobody else’s')
  expect(desk).not.toContain('ends the one before')
})
