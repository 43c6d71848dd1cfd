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
