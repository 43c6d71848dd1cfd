import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { given, people, refusalOf, when } from '#test/kit/a-plan.ts'
import { anApp, larkfield, led, rose, stranger } from '#test/kit/an-app.ts'

const begun = async () => {
  const app = await anApp()
  const she = await app.as(rose)
  const home = led(await she.post('/plans', { name: 'Rose' }))
  const page = `${home}/practice-letter`
  const mails = async () =>
    (await app.ports.outbox.newest(9)).filter(({ kind }) => kind === 'practice-wanted')
  return { ...app, she, home, page, mails }
}
const oak = { name: 'St. John’s Surgery', town: 'Ely, CB7' }

test('whose practice is not here prints a letter with no word of the plan, and tells who runs the service its name, once', async () => {
  const { she, home, page, mails, ports } = await begun()
  expect(await (await she.get(`${home}/submission`)).text(), 'none is here').toContain(`href="${page}"`)
  await ports.practices.add(larkfield)
  expect(await (await she.get(`${home}/submission`)).text(), 'another is').toContain(`href="${page}"`)
  expect(await (await she.get(`${home}/prints`)).text()).toContain(`href="${page}"`)
  const letter = /<article[\s\S]*<\/article>/.exec(await (await she.get(page)).text())?.[0] ?? ''
  expect(letter).toContain(ports.settings.contact)
  for (const own of ['Rose', home]) expect(letter).not.toContain(own)
  expect(led(await she.post(page, oak))).toBe(page)
  const [mail] = await mails()
  expect(mail?.to).toBe(ports.settings.contact)
  for (const text of [oak.name, oak.town]) expect(mail?.text).toContain(text)
  for (const own of ['Rose', rose.email, home, 'http']) expect(mail?.text).not.toContain(own)
  const after = await (await she.get(page)).text()
  expect(after).toContain('was sent on 22 November 2026. Nobody promises to answer')
  expect(after).not.toContain('name="town"')
  expect(led(await she.post(page, { name: 'Another', town: 'Ely' }))).toBe(page)
  expect(await mails()).toHaveLength(1)
  expect((await ports.plans.load(planId(home.split('/')[2] ?? ''))).practiceWanted).toMatchObject({
    name: oak.name,
    place: oak.town,
  })
})

test('nobody fills the mailbox of who runs the service: a plan thrown away and begun anew tells no third name in a day', async () => {
  const { as, she, home, mails, later } = await begun()
  const tells = async (at: string, name: string) => she.post(`${at}/practice-letter`, { ...oak, name })
  const anew = async (at: string) => {
    await she.post(`${at}/dropping`, { sure: 'yes' })
    return led(await she.post('/plans', { name: 'Rose' }))
  }
  expect((await tells(home, 'One')).status).toBe(303)
  const second = await anew(home)
  expect((await tells(second, 'Two')).status).toBe(303)
  const third = await anew(second)
  const enough = await tells(third, 'Three')
  expect([enough.status, (await enough.text()).includes('No more names can be sent today')]).toEqual([
    429,
    true,
  ])
  expect(led(await tells(third, 'I want to kill myself'))).toContain('/help-now')
  expect(await mails()).toHaveLength(2)
  const other = await as(stranger)
  const theirs = led(await other.post('/plans', { name: 'Sam' }))
  expect((await other.post(`${theirs}/practice-letter`, oak)).status).toBe(303)
  later(24 * 3600 + 1)
  expect((await tells(third, 'Three')).status).toBe(303)
})

test.each([
  [{ ...oak, name: ' ' }],
  [{ ...oak, town: '' }],
  [{ ...oak, name: 'see www.example.org' }],
  [{ ...oak, town: '<b>Ely</b>' }],
  [{ ...oak, name: 'x'.repeat(71) }],
])('what is no name goes into no mail, and stands on the page again: %o', async (typed) => {
  const { she, page, mails } = await begun()
  expect((await she.post(page, typed)).status).toBe(422)
  expect(await mails()).toEqual([])
  const said = { name: typed.name.trim(), place: typed.town }
  const refused = refusalOf(when(given(), people.asha, { kind: 'want-practice', ...said }))
  expect(refused, 'and the deed takes it from nobody').toBe('no-such-place')
})

test.each([
  ['Dr Patel & Partners, Ravenscroft Medical Centre: Leeds'],
  ['Ravenscroft Medical Centre – Leeds; “The Surgery” + Walk-in!'],
])(
  'the signs that names of practices have are taken, however long the words before them: %s',
  async (name) => {
    const { she, page, mails } = await begun()
    expect(led(await she.post(page, { ...oak, name }))).toBe(page)
    expect((await mails())[0]?.text).toContain(name)
  },
)

test.each([
  ['Ravenscroft Medical Centre and Partners of Upper Wharfedale # Leeds'],
  ['Ravenscroft and Partners: see https://3232235777'],
  ['Ravenscroft Medical Centre mailto:somebody'],
  [`${'Ravenscroft '.repeat(5)}.leeds`],
])('a name with another sign is refused at once, and names which are taken: %s', async (name) => {
  const { she, page, mails } = await begun()
  const answer = await she.post(page, { ...oak, name })
  expect(answer.status).toBe(422)
  expect(await mails()).toEqual([])
})

test('of another’s plan nobody tells anything, and words of danger lead to whom to call', async () => {
  const { as, she, page, mails, later } = await begun()
  expect((await (await as(stranger)).post(page, oak)).status).toBe(404)
  expect(await mails()).toEqual([])
  const heard = led(await she.post(page, { name: '', town: 'I want to kill myself' }))
  expect(heard).toContain('/help-now')
  later(30 * 3600)
  const late = led(await she.post(page, { name: '', town: 'I want to kill myself' }))
  expect(await (await she.get(late)).text()).toContain('id="help-first"')
})
