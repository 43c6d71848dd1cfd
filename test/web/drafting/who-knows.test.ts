import { expect, test } from 'vitest'
import { aWholeDraft, danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { handOver, signs } from '#test/kit/a-key-safe.ts'
import { anApp, daniel, helen, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

const one = { section: 'contacts', at: ['contact', 'one-contact'], step: 'knows' }
const item = `/plans/${rosesPlan}/contacts/contact/one-contact`
const secret = /not know (that|what)|how serious it is|know what (my|your|the) illness/i

test('who knows what is read by the practice and by whoever said it, and by no helper, contact, crew, print or mail', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, says(one, { 'contact.knowsDiagnosis': 'no', 'contact.knowsPrognosis': 'no' }))
  const she = await it.as(rose)
  const own = await (await she.get(`/plans/${rosesPlan}/contacts/check`)).text()
  expect(own, 'she reads what she said, once she opens it').toMatch(
    /<details(?:(?!<\/details>)[\s\S])*Hidden from your helpers\. Show it here(?:(?!<\/details>)[\s\S])*do not know how serious it is/,
  )
  await handOver(it)
  const doctor = await it.as(helen)
  const desk = await (await doctor.get(`/plans/${rosesPlan}/review/contacts`)).text()
  expect(desk).toMatch(
    /They know how serious it is[\s\S]*?<p[^>]*>\s*No, they do not know how serious it is\s*<\/p>/,
  )
  await signs(it)
  const he = await it.as(daniel)
  const crew = await it.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const his = [
    '',
    '/contacts/check',
    '/left-open',
    '/prints',
    '/visit-sheet',
    '/talk-guide',
    '/neighbour-sheet',
  ]
  const pages = [
    ...his.map((path) => he.get(`/plans/${rosesPlan}${path}`)),
    ...['name', 'relationship', 'roles', 'phones', 'priority'].map((step) => he.get(`${item}/${step}`)),
    he.get(`/urgent/${rosesPlan}`),
    he.get(`/urgent/${rosesPlan}/as-it-stands`),
    crew.get(`/urgent/${rosesPlan}`),
    ...['/prints', '/visit-sheet', '/talk-guide', '/neighbour-sheet', '/card'].map((path) =>
      she.get(`/plans/${rosesPlan}${path}`),
    ),
    she.get(`/urgent/${rosesPlan}`),
    she.get(`/urgent/${rosesPlan}/as-it-stands`),
  ]
  for (const page of await Promise.all(pages)) expect(await page.text(), page.url).not.toMatch(secret)
  const mail = JSON.stringify(await it.ports.outbox.newest(50))
  expect(mail).not.toMatch(secret)
  const { approved, voices } = await it.ports.plans.load(rosesPlan)
  expect(JSON.stringify(voices[danielsVoice] ?? {})).not.toContain('knows')
  const kept = approved?.content.entries.filter(({ field }) => field.startsWith('contact.knows'))
  expect(kept?.map(({ clinical, hold }) => [clinical, hold])).toEqual([
    [true, true],
    [true, true],
  ])
}, 0)

test('a helper says what somebody knows in his own voice, and is not asked what only the person may say', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, says(one, { 'contact.knowsDiagnosis': 'no', 'contact.knowsPrognosis': 'no' }))
  const he = await it.as(daniel)
  const page = await (await he.get(`${item}/knows`)).text()
  expect(page).toContain('name="contact.knowsDiagnosis"')
  expect(page).not.toContain('contact.knowsPrognosis')
  expect(page).not.toMatch(/checked|others|said/)
  for (const who of [he, await it.as(rose)]) {
    const told = await (await who.get(`${item}/knows`)).text()
    expect(told).toContain('It is shown to nobody else')
    expect(told).not.toContain('people who come to help in an emergency')
  }
  expect((await he.answer(`${item}/knows`, { 'contact.knowsDiagnosis': 'yes' })).status).toBe(303)
  expect((await he.answer(`${item}/knows`, { 'contact.knowsPrognosis': 'yes' })).status).not.toBe(303)
})

test('the page of who knows has no box to hide what no helper is shown, says who reads it, and can be left', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const own = await (await (await it.as(rose)).get(`${item}/knows`)).text()
  expect(own).not.toContain('name="hides"')
  expect(own).toContain('You, and the nurses and doctors of the practice')
  expect(own).toContain('You can leave this')
  const his = await (await (await it.as(daniel)).get(`${item}/knows`)).text()
  expect(his).toMatch(/You, [^<]+, and the nurses and doctors of the practice/)
})
