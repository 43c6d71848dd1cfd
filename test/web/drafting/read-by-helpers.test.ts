import { expect, test } from 'vitest'
import { mattersWords } from '#flows/matters/words.en.ts'
import { begunPlan, helpedPlan } from '#test/kit/a-helped-plan.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'
import { english } from '#views/words.ts'

const danger = 'I want to kill myself'
const hurt = 'My son hits me'
const canRead = 'People you let help you can read this answer.'

/** The one form of the page with help, sent as it came. */
const hiddenBy = (page: string) => {
  const action = /<form [^>]*method="post"[^>]* action="(\/plans\/[^"]+)"/.exec(page)?.[1] ?? ''
  const help = (/name="help" value="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
  return [action, { hides: 'yes', help, do: 'hide' }] as const
}

test.each([
  [danger, 'page=2'],
  ['I have taken all my pills', 'page=1'],
])(
  'after “%s” the page says that helpers can read it, and one button hides it from them',
  async (text, at) => {
    const { she, he, base } = await helpedPlan()
    const way = led(await she.answer(`${base}/matters/fear`, { 'matters.fear': text }))
    expect(way).toContain(at)
    const page = await (await she.get(way)).text()
    expect(page).toContain(canRead)
    expect(await (await he.get(`${base}/matters/fear`)).text()).toContain(text)
    const again = led(await she.post(...hiddenBy(page)))
    const after = await (await she.get(again)).text()
    expect(after).toContain('can no longer see this answer')
    expect(after).not.toContain(canRead)
    expect(after).toContain('href="/plans/')
    for (const path of [`${base}/matters/fear`, `${base}/matters/check`, base])
      expect(await (await he.get(path)).text()).not.toContain(text)
    expect(await (await she.get(`${base}/matters/fear`)).text()).toContain(text)
  },
)

test('an answer that was hidden and is shown again is said to be read', async () => {
  const { she, base } = await helpedPlan()
  await she.answer(`${base}/matters/fear`, { 'matters.fear': 'Dogs', hides: ['', 'yes'] })
  const way = led(await she.answer(`${base}/matters/fear`, { 'matters.fear': danger, hides: '' }))
  expect(await (await she.get(way)).text()).toContain(canRead)
})

test('nothing is offered without helpers, of a hidden answer, of what is only typed, or to a helper', async () => {
  const alone = await begunPlan()
  const { she, he, base } = await helpedPlan()
  for (const [who, path, fields] of [
    [alone.she, `${alone.base}/matters/fear`, { 'matters.fear': hurt }],
    [she, `${base}/matters/fear`, { 'matters.fear': hurt, wayOut: 'talk' }],
    [she, `${base}/matters/fear`, { 'matters.fear': hurt, hides: ['', 'yes'] }],
    [he, `${base}/matters/value`, { 'matters.value': 'She wants to kill herself' }],
  ] as const) {
    const way = led(await who.answer(path, fields))
    expect(way).toContain('/help-now')
    expect(await (await who.get(way)).text()).not.toContain(canRead)
  }
})

test('made-up answers stand folded away on the pages of the person alone, and in nobody’s plan', async () => {
  const { she, he, base } = await helpedPlan()
  const [first] = mattersWords.fields['matters.value'].examples ?? []
  const hers = await (await she.get(`${base}/matters/value`)).text()
  const folds = hers
    .split('<details')
    .slice(1)
    .filter((fold) => fold.includes(english.question.examplesLead))
  expect(folds).toHaveLength(1)
  expect(folds[0]).toContain(first?.text)
  expect(folds[0]).not.toMatch(/^[^>]* open/)
  for (const path of [`${base}/matters/value`, `${base}/matters/check`, base]) {
    expect(await (await he.get(path)).text()).not.toContain(first?.text)
  }
  expect(await (await she.get(`${base}/matters/check`)).text()).not.toContain(first?.text)
})

test('a helper of somebody who is named nowhere reads no sentence with a gap', async () => {
  const it = await anApp()
  const she = await it.as({ ...rose, name: '' })
  const base = `/plans/${led(await she.post('/plans', { name: '' })).split('/')[2]}`
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await it.as(daniel)
  await he.post(`${base}/joining`)
  const read = async (path: string) => (await he.get(`${base}${path}`)).text()
  expect(await read('/matters/value')).toContain(
    'These questions are about the person you help. What you write stands',
  )
  for (const path of ['', '/private-word', '/visit-sheet'])
    expect(await read(path)).toContain('the person you help')
  expect(await (await she.get(`${base}/visit-sheet`)).text()).not.toContain('the person you help')
})

test.each([
  ['contacts', 'contact', 'contact.name', 'contacts'],
  ['crisis', 'crisis', 'crisis.name', 'crises'],
])(
  'the person sees what a helper added to a list, who added it, takes it out and puts it back; the helper reads that: %s',
  async (section, list, name, step) => {
    const { she, he, base } = await helpedPlan()
    const at = `${base}/${section}/${list}`
    const added = led(await he.post(`${at}/items`, { item: 'of-daniel' }))
    expect(added).toContain('of-daniel')
    await he.answer(added, { [name]: 'Uncle Max' })
    const listed = async (who = she) => {
      const page = (await (await who.get(`${base}/${section}/${step}`)).text()).replace(/<[^>]*>/g, ' ')
      return page.replace(/\s+/g, ' ')
    }
    expect(await listed()).toMatch(
      /What your helpers added Uncle Max Added by Daniel\b.* Look at it : Uncle Max/,
    )
    expect((await listed()).split('Look at it')[1], 'what he wrote, before it is taken out').toContain(
      'Uncle Max',
    )
    expect(led(await she.post(`${at}/of-daniel/removal`))).toContain(base)
    expect(await listed()).toMatch(/Taken out, and kept Uncle Max Added by Daniel\b/)
    expect(await listed()).toMatch(/Uncle Max Added by Daniel ?, ?\w+ Put back/)
    expect(await listed(he)).toMatch(/Uncle Max The person whose plan it is took this out/)
    expect((await he.post(`${at}/of-daniel/restoration`)).status, 'who took it out puts it back').toBe(404)
    await she.post(`${at}/of-daniel/restoration`)
    expect(await listed()).toContain('What your helpers added Uncle Max')
    await he.post(`${at}/of-daniel/removal`)
    expect(await listed(), 'what he took out himself is his').not.toContain('Uncle Max')
    expect((await she.post(`${at}/of-daniel/restoration`)).status).toBe(404)
  },
)
