import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { tonight } from '#flows/tonight.ts'
import { danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { sound } from '#test/kit/a-recording.ts'
import { type AnApp, anApp, daniel, led, readOn, rose, type Visitor } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const worry = 'I could not get my breath on Friday'
const mark = 'Draft, not approved. Do not rely on it.'

const begun = async (): Promise<AnApp & { readonly she: Visitor }> => {
  const it = await anApp()
  await it.ports.accounts.add(rose)
  await does(it, rose, { kind: 'start', owner: rose.id, name: rose.name })
  return { ...it, she: await it.as(rose) }
}

/** From the worry to the first page of what is printed. */
const worrying = async (who: Visitor, about = 'sudden', more = {}): Promise<string> => {
  await who.answer(`${base}/start/worry`, { 'plan.worry': worry, ...more })
  return led(await who.answer(`${base}/start/worry-about`, { 'plan.worryAbout': about }))
}

test('a worry about something sudden leads over three pages to one page of paper, marked not approved', async () => {
  const { she } = await begun()
  const name = await worrying(she)
  expect(name).toMatch(/\/crisis\/crisis\/\w+\/name\?from=brief$/)
  const shown = await (await she.get(name)).text()
  expect(shown).toContain(`value="${worry}"`)
  expect(shown).toContain('You wrote these words when we asked what made you think about a plan.')
  expect(shown, 'whole, above a box of one line').toMatch(
    /<blockquote>.*I could not get my breath on Friday.*<\/blockquote>/,
  )
  expect(shown).toContain('1 of 3 for this one')
  const first = led(await she.answer(name, { 'crisis.name': worry, from: 'brief' }))
  expect(first).toMatch(/first-action\?from=brief$/)
  const call = led(await she.answer(first, { 'crisis.firstAction': 'Open the window', from: 'brief' }))
  expect(call).toMatch(/contacts\?from=brief$/)
  const paper = led(await she.answer(call, { 'crisis.contacts.note': 'Mo, 07700 900118', from: 'brief' }))
  expect(paper).toMatch(/\/brief$/)
  const page = await (await she.get(paper)).text()
  for (const words of [worry, 'Open the window', 'Mo, ', '07700 900118', 'In an emergency call 999'])
    expect(page).toContain(words)
  expect(page.split(mark).length - 1, 'on top and at the end, and as the name of the sheet').toBe(3)
  expect(page).not.toContain('There is an approved plan')
})

test('a worry on two lines has room for them, and reads as one line where it is to be a name', async () => {
  const { she } = await begun()
  expect(await (await she.get(`${base}/start/worry`)).text()).toMatch(/<textarea[^>]* name="plan.worry"/)
  const lines = worry.replace(' on', '\r\non')
  await she.answer(`${base}/start/worry`, { 'plan.worry': lines })
  const name = led(await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'sudden' }))
  expect(await (await she.get(name)).text()).toContain(`value="${worry}"`)
})

test('nothing is said in the crisis before she has read her words there, and what she changes them to counts', async () => {
  const { she, ports } = await begun()
  const name = await worrying(she)
  const said = async () => (await ports.plans.load(rosesPlan)).voices.person
  const id = name.split('/')[5] ?? ''
  expect((await said())?.crisis?.items.crisis?.[id]?.answers).toEqual({})
  await she.answer(name, { 'crisis.name': 'Fighting for breath', from: 'brief' })
  const now = await said()
  expect(now?.crisis?.items.crisis?.[id]?.answers['crisis.name']?.said).toMatchObject({
    value: 'Fighting for breath',
  })
  expect(now?.start?.answers['plan.worry']?.said).toMatchObject({ value: worry })
})

test.each(['care', 'place', 'people', 'other'])('a worry about %s makes no crisis', async (about) => {
  const { she, ports } = await begun()
  expect(await worrying(she, about)).toContain('?from=tonight')
  expect((await ports.plans.load(rosesPlan)).items).toEqual({})
})

test('whoever has a crisis in her plan already gets no second one', async () => {
  const it = await begun()
  await does(it, rose, { kind: 'add-item', section: 'crisis', at: ['crisis', 'mine'] })
  expect(await worrying(it.she)).toBe(`${base}/start/birth-year`)
})

test('sent twice, one crisis is begun, and once taken out it does not come back by itself', async () => {
  const { she, ports } = await begun()
  const name = await worrying(she)
  const [, , , section, list, id] = name.split('/')
  await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'sudden' })
  expect(Object.keys((await ports.plans.load(rosesPlan)).items)).toEqual([id])
  await she.post(`${base}/${section}/${list}/${id}/removal`)
  await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'other' })
  expect(led(await she.answer(`${base}/start/worry-about`, { 'plan.worryAbout': 'sudden' }))).toBe(
    `${base}/start/birth-year`,
  )
})

test('a worry that she hides from helpers is quoted on no page, and is not carried into the crisis', async () => {
  const { she } = await begun()
  const name = await worrying(she, 'sudden', { hides: 'yes' })
  expect(await (await she.get(`${base}/start/worry-about`)).text()).not.toContain(worry)
  expect(await (await she.get(name)).text()).not.toContain(worry)
})

test('her worry stands above the next question as she wrote it, unless it sounds like danger', async () => {
  const { she } = await begun()
  await she.answer(`${base}/start/worry`, { 'plan.worry': worry })
  const page = await (await she.get(`${base}/start/worry-about`)).text()
  expect(page.indexOf(worry)).toBeGreaterThan(0)
  expect(page.indexOf(worry)).toBeLessThan(page.indexOf('<h1'))
  const dark = 'I took all my tablets'
  expect(led(await she.answer(`${base}/start/worry`, { 'plan.worry': dark }))).toContain('/help-now')
  expect(await (await she.get(`${base}/start/worry-about`)).text()).not.toContain(dark)
})

test('what was answered for the page of paper is not asked again on the way through the whole', async () => {
  const { she } = await begun()
  const name = await worrying(she)
  const item = name.replace(/\/name.*$/, '')
  await she.answer(name, { 'crisis.name': worry, from: 'brief' })
  expect(led(await she.answer(`${item}/not-helpful`, { 'crisis.notHelpful': 'Crowding me' }))).toBe(
    `${item}/first-action`,
  )
  await she.answer(`${item}/first-action`, { 'crisis.firstAction': 'Open the window', from: 'brief' })
  expect(led(await she.answer(`${item}/not-helpful`, { 'crisis.notHelpful': 'Noise' }))).toBe(
    `${item}/escalate`,
  )
  const changed = await she.answer(`${item}/name`, { 'crisis.name': 'No breath', from: 'brief' })
  expect(led(changed), 'a change leads to what is still open').toBe(`${item}/contacts?from=brief`)
  const page = await (await she.get(`${item}/brief`)).text()
  expect(page).toContain('Not written yet')
  expect(page).toContain('No breath')
})

test('an answer that she hides from helpers is folded on the screen and left off the paper', async () => {
  const { she } = await begun()
  const name = await worrying(she)
  const item = name.replace(/\/name.*$/, '')
  await she.answer(name, { 'crisis.name': worry, from: 'brief' })
  await she.answer(`${item}/first-action`, {
    'crisis.firstAction': 'Ring the refuge',
    hides: 'yes',
    from: 'brief',
  })
  const page = await (await she.get(`${item}/brief`)).text()
  expect(page).toMatch(/<div class="sayso-unprinted"><details.*Ring the refuge.*<\/details>/s)
  expect(page.split('Ring the refuge')).toHaveLength(2)
})

test('a helper begins from a worry of their own, in their own voice, and cannot open the page of the person', async () => {
  const it = await begun()
  await it.ports.accounts.add(daniel)
  const name = await worrying(it.she)
  await it.she.answer(name, { 'crisis.name': 'Her secret', from: 'brief' })
  const invited = { carer: danielsVoice, name: 'Daniel Patel', relationship: 'son', email: daniel.email }
  await does(it, rose, { kind: 'invite-carer', ...invited })
  await does(it, daniel, { kind: 'join', email: daniel.email })
  const he = await it.as(daniel)
  expect(await (await he.get(`${base}/start/worry`)).text()).toContain('think about a plan for Rose')
  const his = await worrying(he)
  expect(his).not.toBe(name)
  const item = his.replace(/\/name.*$/, '')
  await he.answer(his, { 'crisis.name': worry, from: 'brief' })
  const page = await (await he.get(`${item}/brief`)).text()
  expect(page).toContain('Written by Daniel Patel, who helps Rose')
  expect(page).not.toContain('Her secret')
  expect((await he.get(name.replace(/\/name.*$/, '/brief'))).status).toBe(404)
  expect((await it.she.get(`${item}/brief`)).status).toBe(404)
})

test('the chapters stand in the order that fits what she came for', async () => {
  const { she } = await begun()
  const titles = async () => {
    const page = await (await she.get(base)).text()
    return flows.sections
      .map(({ words }) => words.title)
      .filter((title) => page.includes(`>${title}</a>`))
      .toSorted((one, other) => page.indexOf(`>${one}</a>`) - page.indexOf(`>${other}</a>`))
  }
  const [start = '', second] = await titles()
  expect(second).toBe(flows.sections[1]?.words.title)
  await worrying(she, 'place')
  expect((await titles()).slice(0, 2)).toEqual([start, 'Places'])
  await worrying(she)
  expect((await titles()).slice(0, 3)).toEqual([start, 'If things get worse', 'People to call'])
})

test.each([
  ['care', ['Most important to know', 'Please do', 'Please do not']],
  ['place', ['What you value most', 'First choice for care', 'Places you would rather not go']],
  ['people', ['People who matter', 'Who knows you best', 'How to talk with you']],
  ['helper', ['Unpaid carer', 'If whoever helps you cannot come', 'Help that you need']],
  ['other', ['What you value most', 'Most important to know', 'How to talk with you']],
] as const)('a worry about %s has three pages that are enough for tonight', async (about, labels) => {
  const { she } = await begun()
  await worrying(she, about)
  expect(await (await she.get(base)).text()).toContain(`href="${base}/tonight"`)
  const page = await (await she.get(`${base}/tonight`)).text()
  const questions = [...page.matchAll(/<h2 class="nhsuk-heading-s">([^<]*)</g)].map(([, label]) => label)
  expect(questions.slice(0, labels.length)).toEqual(labels)
  expect(page.split(mark).length - 1).toBe(3)
  expect(page).toContain('In an emergency call 999')
})

test.each([
  ['care', ['about/most-important', 'about/please-do', 'about/please-do-not']],
  ['place', ['matters/value', 'places/care-first', 'places/avoid']],
  ['other', ['matters/value', 'about/most-important', 'communication/how']],
] as const)(
  'after a worry about %s its pages for tonight follow at once, one after the other, and then their paper',
  async (about, pages) => {
    const { she } = await begun()
    const way = [await worrying(she, about)]
    for (const page of pages)
      way.push(led(await she.answer(`${base}/${page}?from=tonight`, { from: 'tonight', wayOut: 'skipped' })))
    expect(way).toEqual([...pages.map((page) => `${base}/${page}?from=tonight`), `${base}/tonight`])
    const again = { 'plan.worryAbout': about }
    expect(led(await she.answer(`${base}/start/worry-about`, again)), 'said again').toBe(
      `${base}/start/birth-year`,
    )
  },
)

test('each page for tonight goes back to the paper, which says what was written, and prints nothing that is hidden from helpers', async () => {
  const { she } = await begun()
  await worrying(she, 'care')
  const paper = `${base}/tonight`
  const said = { 'about.mostImportant': 'My dog Fern', from: 'tonight' }
  const next = `${base}/about/please-do?from=tonight`
  expect(led(await she.answer(`${base}/about/most-important?from=tonight`, said))).toBe(next)
  await she.answer(next, { from: 'tonight', wayOut: 'not-sure' })
  const hidden = { 'about.pleaseDont': 'Tell my sister', hides: 'yes', from: 'tonight' }
  expect(led(await she.answer(`${base}/about/please-do-not?from=tonight`, hidden))).toBe(paper)
  const page = await (await she.get(paper)).text()
  expect(page).toContain('My dog Fern')
  expect(page).toMatch(/You hide this from your helpers[\s\S]*<details[\s\S]*Tell my sister/)
  expect(await (await she.get(`${base}/about/please-do?from=tonight`)).text()).toContain(`href="${paper}"`)
  expect(await (await she.get(`${base}/prints`)).text()).toContain(`href="${paper}"`)
})

test('what is said to a page for tonight leads back to it, and the page, its fold and the paper say that what is said does not stand there', async () => {
  const { she } = await begun()
  const text = async (at: string) => await (await she.get(at)).text()
  await worrying(she, 'people')
  const page = `${base}/about/people?from=tonight`
  const saying = `${base}/recordings/new/about/about.people?from=tonight`
  const notThere = 'What you say is not on the one page for tonight'
  expect(await text(page)).toContain(`href="${saying}"`)
  expect(await text(page)).toContain(notThere)
  expect(await text(`${base}/about/people`), 'on other ways there is no such page').not.toContain(notThere)
  const form = await text(saying)
  expect(form).toContain(notThere)
  expect(form).toContain('name="from" value="tonight"')
  expect(form).toContain(`href="${page}"`)
  const fields = { read: readOn(form), from: 'tonight' }
  expect((await she.send(saying, fields)).status).toBe(422)
  expect(led(await she.send(saying, { ...fields, sound: sound() }))).toBe(page)
  expect(await text(page)).toContain('It waits to be typed up.')
  expect(await text(`${base}/tonight`)).toContain(
    'This was said in a recording. It is not on this page until',
  )
  await she.answer(page, { 'about.people': 'Mo and Ann', from: 'tonight', hides: 'yes' })
  const paper = await text(`${base}/tonight`)
  expect(paper, 'the paper tells nobody that she hides something').toMatch(
    /<p class="sayso-unprinted">This was said in a recording/,
  )
  expect(paper).toContain('Mo and Ann')
})

test.each(tonight.flatMap(({ pages }) => pages))(
  'a question for tonight in the person’s own words can be said: $section, $step',
  ({ section: id, step }) => {
    const section = flows.sections.find(({ section }) => section.id === id)?.section
    const asked = (section?.steps[step]?.ask ?? []).map((name) => section?.fields[name])
    const own = asked.filter((field) => field?.control === 'paragraph')
    expect(own.filter((field) => field?.spoken !== true)).toEqual([])
  },
)

test('who helps somebody has three pages of their own voice, and reads on them nothing of the person’s', async () => {
  const it = await begun()
  await worrying(it.she, 'care')
  await it.she.answer(`${base}/about/please-do`, { 'about.pleaseDo': 'Knock first' })
  const invited = { name: 'Daniel Patel', relationship: 'son', email: daniel.email }
  await does(it, rose, { kind: 'invite-carer', carer: danielsVoice, ...invited })
  await it.ports.accounts.add(daniel)
  await does(it, daniel, { kind: 'join', email: daniel.email })
  const page = await (await (await it.as(daniel)).get(`${base}/tonight`)).text()
  expect(page).toContain('Written by Daniel Patel')
  for (const step of ['support', 'please-do', 'please-do-not'])
    expect(page).toContain(`href="${base}/about/${step}?from=tonight"`)
  expect(page).not.toContain('Knock first')
})
