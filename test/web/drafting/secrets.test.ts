import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import { mayAuthor } from '#src/flow/step.ts'
import { answersIn } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { aHandedOverPlan, aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, rose, type Visitor } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
/** Of all fields those that the person is asked: the others are not hers to hide. */
const everyField = flows.sections.flatMap(({ section }) =>
  sectionsIn(section).flatMap((one) =>
    Object.entries(one.section.fields).flatMap(([name, field]) =>
      mayAuthor(field, 'patient') ? [name] : [],
    ),
  ),
)

/** Every page that links lead to from the helper's own, and every address of a question. */
const everyPage = async (visitor: Visitor): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>()
  const items = ['contacts/contact/one-contact', 'crisis/crisis/one-crisis']
  const steps = flows.sections.flatMap(({ section }) => [
    `${section.id}/check`,
    ...sectionsIn(section).flatMap((one) =>
      Object.keys(one.section.steps).map((step) =>
        [
          ...(one.lists.length === 0 ? [section.id] : items.filter((item) => item.startsWith(section.id))),
          step,
        ].join('/'),
      ),
    ),
  ])
  const wanted = ['/plans', base, ...steps.map((step) => `${base}/${step}`)]
  for (const path of wanted) {
    if (pages.has(path)) continue
    const answer = await visitor.get(path)
    const to = answer.headers.get('location')
    const page = await answer.text()
    pages.set(path, page)
    const links = [...page.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) => href)
    wanted.push(...[...links, ...(to ? [to] : [])].filter((href) => !/^\/(assets|sign-|help)/.test(href)))
  }
  return pages
}

/** The words of Rose that are her own; choices are words of ours. */
const wordsOfRose = async (it: AnApp): Promise<readonly string[]> => {
  const plan = await it.ports.plans.load(rosesPlan)
  const said = flows.sections.map(({ section }) => JSON.stringify(answersIn(plan, 'person', section.id)))
  const own = everyField.filter((field) => said.some((one) => one.includes(`Own words about ${field}`)))
  return [
    ...own.map((field) => `Own words about ${field}`),
    ...['Ravi Patel', '07700 900118', '020 7946 0018', '999 000 0018', '9990000018', 'Asha', 'Patel'],
  ]
}

const found = (pages: ReadonlyMap<string, string>, words: readonly string[]): readonly string[] =>
  [...pages].flatMap(([path, page]) =>
    words.flatMap((word) =>
      new RegExp(`${word.replaceAll('.', '\\.')}(?![\\w.])`).test(page) ? [`${word} at ${path}`] : [],
    ),
  )

test('a helper from whom every question is hidden finds none of her words on any page', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const he = await it.as(daniel)
  const words = (await wordsOfRose(it)).filter((word) => word !== 'Patel' || word.length === 0)
  const open = await everyPage(he)
  expect(found(open, words).length, 'before anything was hidden').toBeGreaterThan(20)
  for (const field of everyField) await does(it, rose, { kind: 'hide', field })
  const pages = await everyPage(he)
  expect(pages.size).toBeGreaterThan(60)
  expect(found(pages, words)).toEqual([])
})

test('who should be called names nobody whose name is hidden from helpers, nor shows an id in its place', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const he = await it.as(daniel)
  const [contact, fall] = [
    { section: 'contacts', at: ['contact', 'his-own'] },
    { section: 'crisis', at: ['crisis', 'his-crisis'] },
  ]
  for (const spot of [contact, fall]) await does(it, daniel, { kind: 'add-item', ...spot })
  await does(it, daniel, says({ ...contact, step: 'name' }, { 'contact.name': 'Uncle Bob' }))
  await does(it, daniel, says({ ...contact, step: 'roles' }, { 'contact.roles': ['lives-with'] }))
  await does(it, daniel, says({ ...fall, step: 'name' }, { 'crisis.name': 'A fall' }))
  const called = { 'crisis.contacts': { items: ['one-contact', 'his-own'], note: '' } }
  const beside = { section: 'crisis', at: ['crisis', 'one-crisis'] }
  for (const spot of [fall, beside]) await does(it, daniel, says({ ...spot, step: 'contacts' }, called))
  const asked = `${base}/crisis/crisis/his-crisis/contacts`
  expect(await (await he.get(asked)).text()).toContain('Uncle Bob')
  for (const field of ['contact.name', 'contact']) {
    await does(it, rose, { kind: 'hide', field })
    for (const path of [asked, `${base}/crisis/crisis/one-crisis/contacts`, `${base}/crisis/check`]) {
      const page = await (await he.get(path)).text()
      for (const name of ['Ravi Patel', 'Uncle Bob', '> *his-own *<'])
        expect(page).not.toMatch(new RegExp(name))
    }
  }
})

test('hiding what a plan is for shows a helper the same questions, whatever it is for', async () => {
  const seen = []
  for (const pathway of ['eol', 'mhc'] as const) {
    const it = await anApp()
    await aWholeDraft(it)
    await does(it, rose, says({ section: 'start', step: 'reason' }, { 'plan.pathways': [pathway] }))
    await does(it, rose, { kind: 'hide', field: 'plan.pathways' })
    const pages = await everyPage(await it.as(daniel))
    seen.push([...pages.keys()].filter((path) => pages.get(path)?.includes('name="read"')))
  }
  expect(seen[0]).toEqual(seen[1])
})

test('who should stay away is hidden before anybody is asked, and she can open it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const word = 'Own words about about.stayAway'
  expect((await he.get(`${base}/about/stay-away`)).status).toBe(404)
  expect(await (await she.get(`${base}/carers`)).text()).toContain('Is there anyone you do not want near you')
  const box = /name="hides" type="checkbox"[^>]*|<input[^>]*name="hides"[^>]*checkbox[^>]*>/
  const page = await (await she.get(`${base}/about/stay-away`)).text()
  expect(page.match(box)?.[0] ?? page).toContain('checked')
  const sent = { 'about.stayAway': word, hides: '' }
  expect((await she.answer(`${base}/about/stay-away`, sent)).status).toBe(303)
  expect(await (await he.get(`${base}/about/stay-away`)).text()).toContain(word)
})

test('an answer is hidden with the Continue that saves it, and shows on no page that a helper may look on', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const secret = 'I am afraid of the stairs and of him'
  const sent = { 'matters.fear': secret, hides: ['', 'yes'] }
  expect((await she.answer(`${base}/matters/fear`, sent)).status).toBe(303)
  expect((await he.get(`${base}/matters/fear`)).status).toBe(404)
  expect(await (await she.get(base)).text()).not.toContain(secret)
  const check = await (await she.get(`${base}/matters/check`)).text()
  const folds = [...check.matchAll(/<details[^>]*>[\s\S]*?<\/details>/g)].map(([fold]) => fold)
  expect(folds.some((fold) => fold.includes(secret) && !fold.startsWith('<details open'))).toBe(true)
  expect(check.replace(/<details[\s\S]*?<\/details>/g, '')).not.toContain(secret)
})

test('a page that comes back for another reason keeps the tick', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const back = await she.answer(`${base}/matters/fear`, {
    'matters.fear': 'a'.repeat(4001),
    hides: ['', 'yes'],
  })
  expect(back.status).toBe(422)
  expect(await back.text()).toMatch(/value="yes"[^>]* checked|checked[^>]*value="yes"/)
})

test('a private word is read by the clinicians and by nobody else, whoever writes it', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const [she, he, doctor] = [await it.as(rose), await it.as(daniel), await it.as(helen)]
  await she.post(`${base}/typed`, { place: 'private-word', text: 'My son takes', alone: 'yes' })
  const half = await (await she.get(`${base}/private-word`)).text()
  const folded = half.split('My son takes</textarea>')[0] ?? ''
  expect(folded.lastIndexOf('<details'), 'half typed it waits folded').toBeGreaterThan(
    folded.lastIndexOf('</details>'),
  )
  const since = /name="since" value="(\w+)"/.exec(half)?.[1] ?? ''
  await she.post(`${base}/typed`, { place: 'private-word', text: '', since })
  const word = async () => (await she.get(`${base}/private-word`)).text()
  expect(await word(), 'what is deleted is gone').not.toContain('My son takes')
  await she.post(`${base}/typed`, { place: 'private-word', text: 'My son takes' })
  await she.post(`${base}/private-word`, { text: 'My son takes my money', alone: 'yes' })
  expect(await word()).not.toContain('what you began to write')
  await he.post(`${base}/private-word`, { text: 'She forgets the gas' })
  const [hers, his] = [await everyPage(she), await everyPage(he)]
  expect(found(his, ['My son takes my money'])).toEqual([])
  expect(found(hers, ['She forgets the gas'])).toEqual([])
  expect(found(hers, ['My son takes my money'])).toEqual([`My son takes my money at ${base}/private-word`])
  const agenda = await (await doctor.get(`${base}/review`)).text()
  for (const word of ['My son takes my money', 'She forgets the gas', 'Would like to speak with you alone'])
    expect(agenda).toContain(word)
  const plan = await it.ports.plans.load(rosesPlan)
  const content = JSON.stringify(
    contentOf(plan, { name: '', jobRole: '', registration: '', practice: '', at: plan.changedAt }, ''),
  )
  expect(content).not.toContain('gas')

  await she.post(`${base}/private-word`, { do: 'take-back' })
  expect(await (await doctor.get(`${base}/review`)).text()).not.toContain('My son takes my money')
  expect((await she.post(`${base}/private-word`, { text: ' ' })).status).toBe(422)
})

test('a private word that is refused as too long waits in its box, folded away, until a shorter one is kept', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const [she, he, doctor] = [await it.as(rose), await it.as(daniel), await it.as(helen)]
  const at = `${base}/private-word`
  const secret = 'My son takes my money'
  const long = `${secret} ${'again '.repeat(400)}`
  const box = async () => (await (await she.get(at)).text()).replace(/<details.*?<\/details>/gs, '')
  expect(await box()).toContain('<textarea')
  expect((await she.post(at, { text: long, alone: 'yes' })).status).toBe(422)
  expect((await she.post(at, { text: `${long} and again`, alone: 'yes' })).status).toBe(422)
  const page = await (await she.get(at)).text()
  expect(page).toContain(`${long} and again`)
  expect(page.split(secret), 'once').toHaveLength(2)
  expect(await box(), 'whoever looks on reads nothing of it').not.toContain(secret)
  expect(found(await everyPage(he), [secret])).toEqual([])
  expect(await (await doctor.get(`${base}/review`)).text()).not.toContain(secret)
  await she.post(at, { text: secret })
  expect(await box()).toContain('<textarea')
  expect(await (await she.get(at)).text()).not.toContain('again again')
})

test('the list of plans calls her as a helper may read, once her given name is hidden', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  for (const field of ['person.given', 'person.preferredName']) await does(it, rose, { kind: 'hide', field })
  const page = await (await (await it.as(daniel)).get('/plans')).text()
  expect(page).not.toContain('Asha')
  expect(page).toContain('Rose')
})

test('where one box hides several answers it says which, and where it hides one it says so', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const names = await (await she.get(`${base}/person/name`)).text()
  expect(names).toContain('Hide all my answers on this page from my helpers')
  expect(names).toContain('This hides 2 answers: Given names; Family name.')
  const fear = await (await she.get(`${base}/matters/fear`)).text()
  expect(fear).toContain('Hide my answer from my helpers')
  expect(fear).not.toContain('This hides')
})
