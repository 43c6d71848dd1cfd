import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, larkfield, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`

test('a list that was finished is gone on with from its check page: another one, and one taken out', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const check = async () => await (await she.get(`${base}/contacts/check`)).text()
  const item = (await check()).match(/name="item" value="([\w-]+)"/)?.[1] ?? ''
  const added = await she.answer(`${base}/contacts/contact/items`, { item, from: 'check' })
  expect(led(added)).toBe(`${base}/contacts/contact/${item}/name?from=check`)
  const named = { 'contact.name': 'Ines Roy', from: 'check' }
  expect(led(await she.answer(`${base}/contacts/contact/${item}/name`, named))).toContain('from=check')
  expect(await check()).toContain('Ines Roy')

  const removal = `${base}/contacts/contact/${item}/removal`
  expect(await check()).toContain(`action="${removal}"`)
  const list = led(await she.post(removal, { from: 'check' }))
  expect(list).toContain('from=check')
  expect(await (await she.get(list)).text()).toContain('Put back')
  expect(await check()).not.toContain('Ines Roy')
})

test('a helper is offered to take out nothing that the person added', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  expect(await (await (await it.as(daniel)).get(`${base}/contacts/check`)).text()).not.toContain('/removal"')
})

test('what was left for later and a stranger would miss can be added, once the chapter is gone through, and is never a mark', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const added = async (browser = she) =>
    /id="could-add"[\s\S]*?<\/section>/.exec(await (await browser.get(`${base}/places/check`)).text())?.[0]
  expect(await added()).toBeUndefined()
  await she.answer(`${base}/places/care-second`, { 'place.care2': '', 'place.care2.note': '' })
  expect(await added()).toContain(`href="${base}/places/care-second?from=check"`)
  expect(await added()).toContain('your plan is not marked')
  expect(await added(await it.as(daniel)), 'to nobody else').toBeUndefined()
  for (const wayOut of ['not-sure', 'declined', 'talk'] as const) {
    await she.answer(`${base}/places/care-second`, { wayOut })
    expect(await added(), 'what she left open on purpose').toBeUndefined()
  }
})

test('a way out where approval needs an answer can be handed over, and the person hears of it before', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const pages = async () =>
    await Promise.all(
      ['matters/check', 'submission'].map(async (page) => await (await she.get(`${base}/${page}`)).text()),
    )
  for (const page of await pages()) expect(page).not.toMatch(/before (it|they) can (be approved|approve)/)
  await she.answer(`${base}/matters/value`, { wayOut: 'not-sure' })
  const [check = '', submission = ''] = await pages()
  expect(check).toContain('before it can be approved')
  expect(submission).toContain('before they can approve your plan')
  expect(submission).toContain(`href="${base}/matters/value?from=hand-over"`)
  const sent = {
    'share.basis': 'person-consents',
    'share.scope': 'urgent-care',
    'sign.personStatement': 'mine',
  }
  const asked = 'share.basis share.scope sign.personStatement share.readBy'
  const done = led(await she.post(`${base}/submission`, { ...sent, asked, practice: larkfield.id }))
  expect(await (await she.get(done)).text()).toMatch(
    /Larkfield Surgery[\s\S]*22 November 2026[\s\S]*What happens next/,
  )
  expect(done).toContain('handed-over')
})

test('a refused hand-over says why: in its title, in a heading, and with a way to each thing', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${base}/person/date-of-birth`, { wayOut: 'talk' })
  const sent = {
    'share.basis': 'person-consents',
    'share.scope': 'urgent-care',
    'sign.personStatement': 'mine',
  }
  const asked = 'share.basis share.scope sign.personStatement share.readBy'
  const back = await she.post(`${base}/submission`, { ...sent, asked, practice: larkfield.id })
  expect(back.status).toBe(422)
  const page = await back.text()
  expect(page).toContain('<title>Error: ')
  const summary = page.match(/nhsuk-error-summary[\s\S]*?<\/ul>/)?.[0] ?? ''
  expect(summary).toContain('was not handed over')
  expect(summary).toContain(`href="${base}/person/date-of-birth?from=needed"`)
})

test('the chapter that clinicians alone fill in is no page of the person or a helper while nothing stands in it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  for (const who of [rose, daniel])
    expect((await (await it.as(who)).get(`${base}/legal/check`)).status, who.name).toBe(404)
  expect(await (await (await it.as(rose)).get(base)).text()).not.toContain('Capacity')
})
