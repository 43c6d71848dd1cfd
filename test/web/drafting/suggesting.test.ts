import { expect, test } from 'vitest'
import { danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { sampleAnswers } from '#test/kit/a-plan.ts'
import { said } from '#test/kit/a-section.ts'
import { wishesForms } from '#test/kit/a-suggesting-form.ts'
import { type AnApp, anApp, daniel, helen, larkfield, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}/wishes`

const begun = async () => {
  const app = await anApp(false, wishesForms)
  await app.ports.practices.add(larkfield)
  for (const account of [rose, daniel]) await app.ports.accounts.add(account)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  await does(app, rose, {
    ...{ kind: 'invite-carer', carer: danielsVoice, name: 'Daniel', relationship: 'son' },
    email: daniel.email,
  })
  await does(app, daniel, { kind: 'join', email: daniel.email })
  return { app, she: await app.as(rose), he: await app.as(daniel) }
}
const handOver = async (app: AnApp) => {
  const { section } = wishesForms.submission
  const all = sampleAnswers(section)
  for (const [step, { ask }] of Object.entries(section.steps)) {
    const values = ask.flatMap((field) =>
      all[field] === undefined ? [] : [[field, said(all[field])] as const],
    )
    if (values.length === 0) continue
    const answer = { kind: 'answer', section: section.id, at: [], step } as const
    await does(app, rose, { ...answer, said: Object.fromEntries(values) })
  }
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
}
const planOf = ({ ports }: AnApp) => ports.plans.load(rosesPlan)

test('what a helper suggests stands on the person’s page, and is an answer by her Continue alone', async () => {
  const { app, she, he } = await begun()
  const day = async (who = she) => await (await who.get(`${base}/day`)).text()

  expect(led(await he.get(base))).toBe(`${base}/day`)
  expect(await day(he)).toContain('What you write here is a suggestion to Rose.')
  expect(await day(he)).not.toContain('they stand beside')
  expect((await he.answer(`${base}/day`, { 'wish.day': '' })).status).toBe(422)
  const sent = await he.answer(`${base}/day`, { 'wish.day': 'By the <sea>' })
  expect(led(sent)).toBe(`${base}/table`)
  expect(await day(he)).toContain('By the &lt;sea&gt;</textarea>')
  expect(await (await he.get(`${base}/check`)).text()).toContain('It counts only if Rose takes it over.')

  const inHerName = async () => await (await she.get(`/plans/${rosesPlan}/receipts`)).text()
  expect(await inHerName()).toMatch(new RegExp(`Daniel<\\/bdi>[\\s\\S]*Suggested what[\\s\\S]*"${base}/day"`))
  expect(await inHerName(), 'in her name, without the words').not.toContain('By the &lt;sea')
  expect(await day()).toMatch(/Daniel \(son\) suggests:[\s\S]*By the &lt;sea&gt;/)
  expect(await day()).not.toContain('By the &lt;sea&gt;</textarea>')
  const before = (await planOf(app)).version
  const press = async (fields: Readonly<Record<string, string>>) => {
    const answer = await she.answer(`${base}/day`, { from: 'check', ...fields })
    expect(answer.status).toBe(200)
    return await answer.text()
  }
  const take = `take wish.day ${danielsVoice}`
  const taken = await press({ 'wish.day': 'My own words', do: take })
  expect(taken).toContain('By the &lt;sea&gt;</textarea>')
  expect(taken).toContain('name="before:wish.day" value="My own words"')
  expect(taken).toContain('It is not saved yet')
  expect(taken).toContain('name="from" value="check"')
  const carried = { 'wish.day': 'By the sea', 'before:wish.day': 'My own words' }
  expect(await press({ ...carried, do: take })).toContain('name="before:wish.day" value="My own words"')
  const back = await press({ ...carried, do: 'put-back wish.day' })
  expect(back).toContain('My own words</textarea>')
  expect(back).not.toContain('before:wish.day')
  expect(await press({ 'wish.day': '', do: take })).not.toContain('put-back')
  expect((await planOf(app)).version).toBe(before)

  await she.answer(`${base}/day`, { 'wish.day': 'By the <sea>' })
  const { voices } = await planOf(app)
  expect(voices.person?.wishes?.answers['wish.day']).toMatchObject({
    said: { value: 'By the <sea>' },
    by: { id: rose.id },
  })
  expect(voices[danielsVoice]).toBeUndefined()
  expect(await day()).not.toContain('suggests:')
  expect(await inHerName(), 'taken over').not.toContain('Suggested what')
})

test('stopping after a suggestion was put in loses neither her own words nor the suggestion', async () => {
  const { she, he } = await begun()
  await he.answer(`${base}/day`, { 'wish.day': 'By the sea' })
  const carried = { 'wish.day': 'By the sea, with a tent', 'before:wish.day': 'My own words' }
  expect((await she.answer(`${base}/day`, { ...carried, do: 'stop' })).status).toBe(303)
  const page = await (await she.get(`${base}/day`)).text()
  expect(page).toContain('By the sea, with a tent</textarea>')
  expect(page).toContain('name="before:wish.day" value="My own words"')
  expect(page).toContain('Put back what I had written')
})

test('beside an answer a suggestion may stay blank, and what the page carries comes back with a problem', async () => {
  const { app, she, he } = await begun()
  expect(led(await he.answer(`${base}/table`, { 'wish.food': 'Rice', 'wish.song': '' }))).toBe(
    `${base}/check`,
  )
  await he.answer(`${base}/table`, { 'wish.food': 'Rice', 'wish.song': 'Hey Jude' })
  expect((await planOf(app)).voices[danielsVoice]?.wishes?.answers).toMatchObject({
    'wish.food': { said: { value: 'Rice' } },
  })
  expect(await (await she.get(`${base}/table`)).text()).toMatch(/Daniel \(son\) suggests:[\s\S]*Hey Jude/)
  const wrong = await she.answer(`${base}/table`, {
    ...{ 'wish.food': 'Rice', 'wish.song': '', 'before:wish.song': 'Yesterday' },
  })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('name="before:wish.song" value="Yesterday"')
})

test('nobody but the person finds a suggestion: no clinician, and nobody once its helper is gone', async () => {
  const { app, she, he } = await begun()
  await he.answer(`${base}/day`, { 'wish.day': 'By the sea' })
  expect(await (await he.get(`${base}/day`)).text()).not.toContain('suggests:')
  await handOver(app)
  const doctor = await app.as(helen)
  const review = await doctor.get(`/plans/${rosesPlan}/review/wishes`)
  expect(review.status).toBe(200)
  expect(await review.text()).not.toContain('By the sea')
  const seen = async () => await (await she.get(`${base}/day`)).text()
  expect(await seen()).toContain('By the sea')
  await does(app, rose, { kind: 'remove-carer', carer: danielsVoice })
  expect(await seen()).not.toContain('By the sea')
})

test('a suggestion that is sent after the session ran out waits in the helper’s box, and reaches nobody before it is sent again', async () => {
  const { app, he } = await begun()
  const page = `${base}/day`
  await he.get(page)
  app.later(21 * 3600)
  expect(led(await he.post(page, { 'wish.day': 'By the sea', read: '3' }))).toContain('/sign-in?returnTo=')
  const [she, heAgain] = [await app.as(rose), await app.as(daniel)]
  expect((await planOf(app)).suggested).toEqual([])
  expect(await (await she.get(page)).text()).not.toContain('By the sea')
  expect(await (await heAgain.get(page)).text()).toContain('By the sea</textarea>')
  await heAgain.answer(page, { 'wish.day': 'By the sea' })
  expect(await (await she.get(page)).text()).toMatch(/Daniel \(son\) suggests:[\s\S]*By the sea/)
})

test('whose session ran out with a suggestion in the box finds it there, and her own words a button away', async () => {
  const { app, she, he } = await begun()
  const page = `${base}/day`
  await he.answer(page, { 'wish.day': 'By the sea' })
  const sent = { 'wish.day': 'By the sea', 'before:wish.day': 'In my garden' }
  app.later(21 * 3600)
  expect(led(await she.post(page, { ...sent, read: '4' }))).toContain('/sign-in?returnTo=')
  const again = await app.as(rose)
  const shown = await (await again.get(page)).text()
  expect(shown).toContain('By the sea</textarea>')
  expect(shown).toContain('name="before:wish.day" value="In my garden"')
  expect(JSON.stringify((await planOf(app)).voices)).not.toContain('By the sea')
  const back = await again.answer(page, { ...sent, do: 'put-back wish.day' })
  expect(await back.text()).toContain('In my garden</textarea>')
})

test('a suggestion that comes after the answer is no answer, and one that went with its helper is put into no box', async () => {
  const { app, she, he } = await begun()
  const page = `${base}/day`
  await she.answer(page, { 'wish.day': 'In my garden', hides: '' })
  await he.answer(page, { 'wish.day': 'By the sea' })
  const late = await (await she.get(page)).text()
  expect(late).toContain('In my garden</textarea>')
  expect(late).toMatch(/Daniel \(son\) suggests:[\s\S]*By the sea/)
  expect(JSON.stringify((await planOf(app)).voices)).not.toContain('By the sea')
  await does(app, rose, { kind: 'remove-carer', carer: danielsVoice })
  const taken = await she.answer(page, {
    'wish.day': 'In my own garden',
    do: `take wish.day ${danielsVoice}`,
  })
  const shown = await taken.text()
  expect([taken.status, shown.includes('In my own garden</textarea>'), shown.includes('By the sea')]).toEqual(
    [200, true, false],
  )
})
