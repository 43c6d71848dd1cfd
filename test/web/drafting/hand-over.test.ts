import { expect, test } from 'vitest'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { aHandedOverPlan, aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { onCall } from '#test/kit/on-call.ts'
import { english } from '#views/words.ts'

const base = `/plans/${rosesPlan}`

test('before handing over the person reads her own words chapter by chapter, each with a way to change it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = await (await (await it.as(rose)).get(`${base}/submission`)).text()
  expect(page).toContain('Own words about matters.value')
  expect(page).toContain(`href="${base}/matters/value?from=hand-over"`)
  expect(page).toMatch(/href="[^"]*\/contacts\/contact\/[^"]*from=hand-over"/)
  expect(page).toContain(`href="/urgent/${rosesPlan}/as-it-stands"`)
})

test('the hand-over says at its top what follows, and leads to each chapter and to its button at the end', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = await (await (await it.as(rose)).get(`${base}/submission`)).text()
  const [top = ''] = page.split('<h3')
  expect(top).toContain('This page is long')
  const links = [...top.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
  const targets = links.map((id) => page.indexOf(`id="${id}"`))
  expect(targets.filter((at) => at < 0)).toEqual([])
  expect(links).toContain('chapter-matters')
  expect(page.slice(page.indexOf('id="hand-over"'))).toMatch(/<button[^>]*>\s*Hand it over/)
  expect(Math.max(...targets)).toBe(page.indexOf('id="hand-over"'))
})

test('a refused hand-over names each thing that is needed, and of somebody to call what that one lacks', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  await she.post(`${base}/contacts/contact/items`, { item: 'one-contact' })
  await she.answer(`${base}/contacts/contact/one-contact/name`, { 'contact.name': 'Ines Roy', hides: '' })
  await she.answer(`${base}/contacts/contact/one-contact/relationship`, { 'contact.relationship': 'friend' })
  await she.answer(`${base}/contacts/contact/one-contact/roles`, { 'contact.roles': 'key-holder', hides: '' })
  const [, practice = ''] =
    /name="practice"[^>]*value="([^"]+)"/.exec(await (await she.get(`${base}/submission`)).text()) ?? []
  const agreed = {
    'share.basis': 'person-consents',
    'share.scope': 'urgent-care',
    'sign.personStatement': 'mine',
    asked: 'share.basis share.scope sign.personStatement share.readBy',
  }
  for (const sent of [agreed, {}]) {
    const back = await she.answer(`${base}/submission`, { practice, ...sent })
    expect(back.status).toBe(422)
    const [, summary = ''] = /error-summary__list">(.*?)<\/ul>/s.exec(await back.text()) ?? []
    expect(summary).toContain(`${base}/contacts/contact/one-contact/phones`)
    expect(summary).toMatch(/<bdi>Ines Roy<\/bdi>: Phone/)
    expect(summary).not.toContain('People to call')
    expect(summary).toContain('Needed first: Family name')
  }
})

test('an empty hand-over that is refused names each thing once, on top, and promises nothing that is not there', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const before = await (await she.get(`${base}/submission`)).text()
  expect(before).toContain('Family name')
  expect(before).toContain('Nothing of yours is in this plan yet')
  for (const empty of ['This page is long', 'Read it through once more', '0 chapters'])
    expect(before, 'nothing is promised that is not there').not.toContain(empty)
  const refused = await (await she.answer(`${base}/submission`, {})).text()
  const [, summary = ''] = /error-summary__list">(.*?)<\/ul>/s.exec(refused) ?? []
  expect(summary).toContain('href="#practice">Choose the practice that should read your plan')
  for (const [, href = ''] of summary.matchAll(/href="(\/[^"]*)"/g))
    expect(refused.split(`href="${href}"`).length, href).toBe(summary.split(`href="${href}"`).length)
  expect(summary.match(/Needed first: /g)).toHaveLength(8)
})

test('what is missing in an entry of a list names it, in each that lacks it, and not where its name is hidden', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  for (const [id, name] of [
    ['first-fall', 'I fall <at> night'],
    ['no-breath', 'I cannot get my breath'],
  ] as const) {
    await she.post(`${base}/crisis/crisis/items`, { item: id })
    await she.answer(`${base}/crisis/crisis/${id}/name`, { 'crisis.name': name, hides: '' })
  }
  const page = await (await she.get(`${base}/submission`)).text()
  const [, list = ''] = page.split('you can hand your plan over without them')
  for (const name of ['I fall &lt;at&gt; night', 'I cannot get my breath'])
    expect(list.slice(0, 3000)).toContain(
      `<bdi>${name}</bdi>: What is the first thing that someone with you should do?`,
    )
  await she.answer(`${base}/crisis/crisis/no-breath/name`, {
    'crisis.name': 'I cannot get my breath',
    hides: 'yes',
  })
  const [, hidden = ''] = (await (await she.get(`${base}/submission`)).text()).split(
    'you can hand your plan over without them',
  )
  expect(hidden.slice(0, 3000)).not.toContain('<bdi>I cannot')
  expect(hidden.slice(0, 3000)).toContain('What is the first thing that someone with you should do?')
})

test.each(['about/check', 'submission'])(
  'words that may refuse a treatment stand on top of %s, whole, and once more in their place',
  async (path) => {
    const it = await anApp()
    await aWholeDraft(it)
    const she = await it.as(rose)
    const top = async () => {
      const page = await (await she.get(`${base}/${path}`)).text()
      const [before = '', from] = page.split('Words that may refuse a treatment')
      return { page, before, refusals: from?.split('</section>')[0] }
    }
    expect((await top()).refusals).toBeUndefined()
    const words = 'Never put me on a ventilator'
    await she.answer(`${base}/about/please-do-not`, { 'about.pleaseDont': words, hides: '' })
    const open = await top()
    expect(open.refusals).toContain(words)
    expect(open.before).not.toContain('Own words about about.mostImportant')
    expect(open.page.split(words)).toHaveLength(3)
    await she.answer(`${base}/about/please-do-not`, { 'about.pleaseDont': words, hides: 'yes' })
    expect((await top()).refusals?.split(words)[0]).toContain('Hidden from your helpers. Show it here')
  },
)

test('a change from the hand-over goes back to it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const question = await (await she.get(`${base}/matters/value?from=hand-over`)).text()
  expect(question).toContain(`href="${base}/submission#chapter-matters"`)
  const sent = { 'matters.value': 'My garden', from: 'hand-over', hides: 'yes' }
  const done = await she.answer(`${base}/matters/value`, sent)
  expect(done.headers.get('location')).toBe(`${base}/submission#chapter-matters`)
  expect(await (await she.get(`${base}/submission`)).text()).toContain('My garden')
})

test('the person sees the page of urgent care as it would stand now, marked as approved by nobody, and no one else does', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const at = `/urgent/${rosesPlan}/as-it-stands`
  const page = await (await (await it.as(rose)).get(at)).text()
  for (const text of ['Not approved', 'nobody has approved it', 'Own words about matters.value', 'PATEL'])
    expect(page).toContain(text)
  expect(page).not.toMatch(/Approved version|Go on to sign/)
  expect((await (await it.as(daniel)).get(at)).status).toBe(404)
})

test('a question left for later is said to be left for later on the page as it stands, and none is said not to be asked', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${base}/matters/culture-faith`, { 'matters.cultureFaith': '', hides: 'yes' })
  await she.answer(`${base}/matters/culture-faith`, { wayOut: 'skipped', hides: 'yes' })
  const page = await (await she.get(`/urgent/${rosesPlan}/as-it-stands?hidden=shown`)).text()
  expect(page).toContain('Not answered: left for later')
  expect(page).not.toMatch(/No answer(?! yet)/)
})

test('a plan that is barely begun has such a page too, and claims nothing', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const start = (await she.post('/plans', { name: 'Rose' })).headers.get('location') ?? ''
  const page = await (await she.get(`/urgent/${start.split('/')[2]}/as-it-stands`)).text()
  expect(page).toContain('Not approved')
  expect(page).not.toMatch(/NaN|undefined/)
})

test('what is read before handing over stands as people read it: days in words, the NHS number in groups', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = await (await (await it.as(rose)).get(`${base}/submission`)).text()
  expect(page).toMatch(/\b\d{1,2} [A-Z][a-z]+ 19\d\d/)
  expect(page).toMatch(/999 000 0018/)
  expect(page.replaceAll(/(href|value)="[^"]*"/g, '')).not.toMatch(/19\d\d-\d\d-\d\d|9990000018/)
})

test('what the hand-over needs does not wait for a talk, and what only an approval needs does', async () => {
  const { as } = await anApp()
  const she = await as(rose)
  const [, , plan = ''] = led(await she.post('/plans', { name: 'Rose' })).split('/')
  const lineAt = async (page: string, step: string): Promise<string> => {
    const lines = (await (await she.get(`/plans/${plan}/${page}`)).text())
      .split('<li class="sayso-told">')
      .slice(1)
    return lines.find((line) => line.includes(`href="/plans/${plan}/${step}`)) ?? 'none'
  }
  const { needed } = english.check
  const address = await lineAt('person/check', 'person/address')
  expect(address).toContain(needed['hand-over'])
  expect(address).not.toContain(needed.approval)
  const value = await lineAt('matters/check', 'matters/value')
  expect(value).toContain(needed.approval)
  expect(value).not.toContain(needed['hand-over'])
})

test('the hand-over says that the practice reads the plan, whatever is chosen', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = await (await (await it.as(rose)).get(`${base}/submission`)).text()
  expect(page).toContain(
    'Once you hand your plan over, the nurses and doctors of the practice that you choose can read it.',
  )
  expect(page).not.toMatch(/Only people who come to help in an emergency/)
})

test('while an approved version is read, no page of a newer draft says that nobody in an emergency can see the plan', async () => {
  const it = await onCall()
  const she = await it.as(rose)
  const handedOver = await (await she.get('/plans/plan-of-asha/handed-over')).text()
  expect(handedOver).toContain('Until then your approved plan stands as it was')
  expect(handedOver).not.toContain('nobody in an emergency can see it')
  const draft = await (await she.get('/urgent/plan-of-asha/as-it-stands')).text()
  expect(draft).toContain('Your approved plan stands as it was: they read that one.')
})

test('a first draft says that nobody sees it until it is approved, and there is nothing to stop sharing: it is taken back', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const stops = `href="${base}/withdrawal"`
  expect(await (await she.get(base)).text()).not.toContain(stops)
  expect(await (await she.get(`/urgent/${rosesPlan}/as-it-stands`)).text()).not.toContain(
    'they read that one',
  )
  const handed = await anApp()
  await aHandedOverPlan(handed)
  const then = await handed.as(rose)
  const home = await (await then.get(base)).text()
  expect(home, 'it was never shared in emergencies').not.toContain(stops)
  expect(home).toContain(`href="${base}/taking-back"`)
  expect(await (await then.get(`${base}/handed-over`)).text()).toContain('nobody in an emergency can see it')
})

test('what was agreed at one hand-over is ticked anew at the next, and bears that day on the page to sign and in what is approved', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const page = async () => await (await (await it.as(rose)).get(`${base}/submission`)).text()
  await does(it, helen, { kind: 'ask-back', section: 'places', at: ['place.avoid'], text: 'Which?' })
  await does(it, helen, { kind: 'return' })
  const again = await page()
  expect(again).toContain('name="share.scope"')
  expect(again).not.toMatch(/checked[^>]*name="(share|sign)\.|name="(share|sign)\.[^>]*checked/)
  expect(again).toMatch(
    /When you handed it over on [\s\S]*May your practice keep this plan[^<]*<strong>Yes, I agree/,
  )
  it.later(3 * 86_400)
  const said = (await it.ports.plans.load(rosesPlan)).voices.person?.submission?.answers
  const before = said?.['share.scope']?.at ?? ''
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  const plan = await it.ports.plans.load(rosesPlan)
  const by = { name: 'Dr Helen Marsh', jobRole: 'GP', registration: '', practice: '', at: plan.changedAt }
  const { entries } = contentOf(plan, by, '2027-02-01')
  const scope = entries.find(({ field }) => field === 'share.scope')
  expect(scope?.saidAt).toBe(plan.handedOverAt)
  expect(scope?.saidAt).not.toBe(before)
  expect(entries.find(({ field }) => field === 'matters.value')?.saidAt.slice(0, 10)).toBe(
    before.slice(0, 10),
  )
})

test('whoever came by one door and answers otherwise is asked about it before handing over, and is held up by nothing', async () => {
  const it = await anApp()
  await aWholeDraft(it, 'ld')
  const she = await it.as(rose)
  const asked = async (...choices: readonly string[]) => {
    await she.answer(`${base}/communication/impairments`, { 'adjust.impairments': choices, hides: '' })
    const page = await (await she.get(`${base}/submission`)).text()
    return page.split('Is this as you mean it?')[1]
  }
  const question = await asked('none')
  expect(question).toContain('If both are right, leave them as they are.')
  expect(question).toContain('Neither is chosen here.')
  expect(question).toContain(`href="${base}/communication/impairments`)
  expect(await asked('autism')).toBeUndefined()
  await asked('none')
  const asks = [...Object.keys(agreeing), 'share.readBy'].join(' ')
  const form = { ...agreeing, asked: asks, practice: larkfield.id }
  expect((await she.post(`${base}/submission`, form)).status).toBe(303)
})
const agreeing = {
  'share.basis': 'person-consents',
  'share.scope': 'urgent-care',
  'sign.personStatement': 'mine',
}
