import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { led, priya, rose } from '#test/kit/an-app.ts'
import {
  ashasNumber,
  becauseAttending,
  byName,
  byNumber,
  onCall,
  searched,
  withOwnLog,
} from '#test/kit/on-call.ts'
import { publish, whoIs } from '#test/kit/publications.ts'

test('a paramedic finds a plan by NHS number, gives a reason, and reads it', async () => {
  const it = await onCall()
  const found = await (await searched(it.she, byNumber('999 000 0018'))).text()
  expect(found).toContain('1 person was found')
  expect(found).toContain('PATEL, Asha')
  expect(found).toContain('27 March 1948')
  expect(found).toContain('999 000 0018')
  expect(found).toContain('href="/urgent/plan-of-asha/reason"')
  expect(found, 'nothing clinical in a list').not.toContain('The garden in the morning')
  const why = await (await it.she.get(`${it.plan}/reason`)).text()
  expect(why).toContain('Why are you opening this plan?')
  expect(why).toContain('PATEL, Asha')
  expect(why).not.toContain('The garden in the morning')
  const given = await it.she.post(`${it.plan}/reason`, {
    'access.reason': 'attending',
    asked: 'access.reason',
  })
  expect(led(given)).toBe(it.plan)
  expect(await (await it.she.get(it.plan)).text()).toContain('The garden in the morning')
})

test.each([
  ['a family name', byName('van '.repeat(250_000)), 'too long for a family name'],
  ['a number', byNumber('9'.repeat(900_000)), 'Check the NHS number'],
  ['a day', byName('Patel', '1'.repeat(900_000)), 'Check the date of birth'],
  ['a code', { by: 'card', card: 'C'.repeat(900_000) }, 'Check the code of the card'],
])(
  '%s longer than any comes back before anything is looked up or written down',
  async (_, typed, problem) => {
    const { get, post, rows } = await withOwnLog(await onCall())
    const answer = await searched({ get, post }, typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(problem)
    expect(rows()).toEqual([])
  },
)

test('RULE-SAF-4: a search is written down, without what was typed', async () => {
  const { file, get, post } = await withOwnLog(await onCall())
  await searched({ get, post }, byNumber(ashasNumber))
  const beside = new BetterSqlite3(file, { readonly: true })
  const written = JSON.stringify(beside.prepare('SELECT * FROM access_log').all())
  beside.close()
  expect(written).toContain('searched')
  expect(written).toContain('Priya Nair')
  expect(written).not.toContain(ashasNumber)
})

test('H01: near twins are both shown with what tells them apart, a warning, and none is opened', async () => {
  const it = await onCall()
  const twin = whoIs({
    family: 'PATEL',
    given: 'Ashna',
    born: '1948-03-27',
    nhsNumber: '9990000026',
    address: '2 Quay Road',
  })
  await publish(it.ports, { id: 'plan-of-ashna', entries: twin })
  const answer = await searched(it.she, byName('patel'))
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(page).toContain('2 people were found')
  expect(page).toContain('More than one person fits')
  for (const told of [
    'PATEL, Asha<',
    'PATEL, Ashna',
    '999 000 0018',
    '999 000 0026',
    'Mill Lane',
    'Quay Road',
  ])
    expect(page).toContain(told)
  for (const plan of [it.plan, '/urgent/plan-of-ashna']) expect(page).toContain(`href="${plan}/near"`)
  expect(page, 'none is opened without being compared').not.toMatch(/href="[^"]*\/reason"/)
  expect(await (await it.she.get(`${it.plan}/near`)).text()).toContain('more than one person fits')
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  expect(led(await it.she.get('/urgent/plan-of-ashna')), 'a reason opens one plan').toContain('/reason')
})

test('H01: a single hit by name is shown and not opened', async () => {
  const { she } = await onCall()
  const answer = await searched(she, byName('Patel'))
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(page).toContain('Check that this is the person')
  expect(page).toMatch(/href="[^"]*\/reason"/)
})

test('H01: more than five hits show five, and ask for the NHS number', async () => {
  const it = await onCall()
  for (const given of ['Bela', 'Chitra', 'Dipa', 'Esha', 'Falguni'])
    await publish(it.ports, {
      id: `plan-of-${given}`,
      entries: whoIs({ family: 'Patel', given, born: '1948-03-27' }),
    })
  const page = await (await searched(it.she, byName('Patel'))).text()
  expect(page.match(/class="sayso-hit"/g)).toHaveLength(5)
  expect(page).toContain('Add the NHS number')
  expect(page).toContain('NHS number not recorded')
})

test.for(['%', '_atel', 'Pat%', 'Pat*', 'Pat', '.*', "' OR 1=1 --"])(
  'wildcards and beginnings are text: "%s" finds nobody, and that is said in words',
  async (family) => {
    const { she } = await onCall()
    const page = await (await searched(she, byName(family))).text()
    expect(page).toContain('No approved plan was found')
    expect(page).toContain('That does not mean that there is none on paper')
  },
)

test('an NHS number is in no address: a search is a post, and leads nowhere', async () => {
  const it = await onCall()
  const page = await (await searched(it.she, byNumber(ashasNumber))).text()
  const addresses = [...page.matchAll(/(?:href|action)="([^"]*)"/g)].map((found) => found[1] ?? '')
  expect(addresses.filter((address) => address.replace(/\D/g, '').includes(ashasNumber))).toEqual([])
  expect(page).not.toMatch(/method="get"/i)
  expect(led(await it.she.get(`/urgent/search?nhsNumber=${ashasNumber}`))).toBe('/urgent')
})

test('H01: a name that is nearly the same is shown with what was typed, and opens only after it was compared', async () => {
  const it = await onCall()
  const page = await (await searched(it.she, byName('Patell', '27', '3', '1948'))).text()
  expect(/<h1[^>]*>([^<]*)/.exec(page)?.[1]).toBe(
    'No approved plan was found under exactly this. Nearly the same: 1',
  )
  expect(page).toContain('Nearly the same: this may be somebody else')
  expect(page).toContain('<bdi>Patell</bdi>, 27 3 1948')
  for (const told of ['PATEL, Asha', '27 March 1948', '999 000 0018', 'Mill Lane'])
    expect(page).toContain(told)
  expect(page).toContain(`href="${it.plan}/near"`)
  expect(page).not.toContain(`href="${it.plan}/reason"`)
  const asked = await (await it.she.get(`${it.plan}/near`)).text()
  expect(asked).toContain('PATEL, Asha')
  expect(asked).toContain('Is this the person?')
  const notCompared = await it.she.post(`${it.plan}/near`, becauseAttending)
  expect((await it.she.get(led(notCompared))).status).toBe(422)
  expect(led(await it.she.get(it.plan)), 'nothing was opened').toBe(`${it.plan}/reason`)
  const compared = { 'access.compared': 'is-the-person', 'access.reason': 'attending' }
  const asks = { asked: 'access.compared access.reason' }
  expect(led(await it.she.post(`${it.plan}/near`, { ...compared, ...asks }))).toBe(it.plan)
  expect((await it.rows())[0]).toMatchObject({ deed: 'reason-given', reason: 'attending' })
})

test.for([
  ['day and month swapped', byName('Finch', '3', '7', '1950')],
  ['two figures of the year turned', byName('Finch', '7', '3', '1905')],
] as const)('somebody is near with %s', async ([, fields]) => {
  const it = await onCall()
  const finch = whoIs({ family: 'Finch', given: 'Walter', born: '1950-03-07' })
  await publish(it.ports, { id: 'plan-of-walter', entries: finch })
  const page = await (await searched(it.she, fields)).text()
  expect(page).toContain('FINCH, Walter')
  expect(page).toContain('href="/urgent/plan-of-walter/near"')
})

test('whoever looks at somebody with the very name can ask for names that are nearly the same, and keeps who was found, once', async () => {
  const it = await onCall()
  const twin = whoIs({ family: 'Pattel', given: 'Ashna', born: '1948-03-27' })
  await publish(it.ports, { id: 'plan-of-ashna', entries: twin })
  const first = await (await searched(it.she, byName('Patel'))).text()
  expect(first).toContain('PATEL, Asha<')
  expect(first).not.toContain('Ashna')
  expect(first).toContain('None of these: look for names that are nearly the same')
  const near = await (await searched(it.she, { ...byName('Patel'), near: 'yes' })).text()
  expect(near).toContain('PATTEL, Ashna')
  expect(near.split('<h2 class="nhsuk-heading-m"><bdi>PATEL, Asha<'), 'who was found stays').toHaveLength(2)
  expect(near).toContain(`href="${it.plan}/reason"`)
  expect(near).toContain('href="/urgent/plan-of-ashna/near"')
  expect(near).not.toContain('None of these')
})

test('the way back leads to who was found, at an address that names nobody and opens for no other session', async () => {
  const it = await onCall()
  const at = led(await it.she.post('/urgent/search', byName('Patel')))
  expect(at).toMatch(/^\/urgent\/search\/[\w-]+$/)
  expect(Buffer.from(at.replace('/urgent/search/', ''), 'base64url').toString()).not.toContain('Patel')
  for (const _ of ['first', 'back again'])
    expect(await (await it.she.get(at)).text()).toContain('PATEL, Asha')
  const anew = await it.as(priya)
  expect(led(await anew.get(at))).toBe('/urgent')
  for (const other of ['AAAA', `A${at.replace('/urgent/search/', '')}`])
    expect(led(await it.she.get(`/urgent/search/${other}`))).toBe('/urgent')
})

test.each(['999.000.0018', '(999) 000 0018', '999-000-0018', '999 000 0018.', '[999] 000·0018'])(
  'a number is read however its figures are set apart: %s',
  async (typed) => {
    const { she } = await onCall()
    expect(await (await searched(she, byNumber(typed))).text()).toContain('PATEL, Asha')
  },
)

test.each([
  ['O’Brien', 'O Brien', 'reason'],
  ['O’Brien', 'Brien', 'reason'],
  ['O’Brien', 'O’Briain', 'near'],
  ['O’Brien', 'Brian', 'near'],
  ['Ó Briain', 'O’Brien', 'near'],
  ['D’Souza', 'Souza', 'reason'],
  ['Davies', 'Davis', 'near'],
])('%s is found by whoever types %s, to open or to compare first', async (family, typed, leadsTo) => {
  const it = await onCall()
  await publish(it.ports, { id: 'plan-of-una', entries: whoIs({ family, given: 'Una', born: '1950-03-07' }) })
  const page = await (await searched(it.she, byName(typed, '7', '3', '1950'))).text()
  expect(page).toContain(`href="/urgent/plan-of-una/${leadsTo}"`)
})

test('near names are not browsed: another day finds nobody, and without a day there is no search', async () => {
  const it = await onCall()
  const page = await (await searched(it.she, byName('Patell', '2', '6', '1951'))).text()
  expect(page).not.toContain('PATEL')
  expect((await searched(it.she, { ...byName('Patell', '', '', ''), near: 'yes' })).status).toBe(422)
})

test.for([
  ['family, given', byName('Patel, Asha', '27', '3', '1948')],
  ['a month by its name', byName('Patel', '27', 'March', '1948')],
  ['a month by its first letters', byName('Patel', '27', 'mar', '1948')],
] as const)('what a record or a tongue says is taken: %s', async ([, fields]) => {
  const { she } = await onCall()
  expect(await (await searched(she, fields)).text()).toContain('1 person was found')
})

test('a year of two digits is asked for with four', async () => {
  const { she } = await onCall()
  const answer = await searched(she, byName('Patel', '27', '3', '48'))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Write the year of birth with four digits')
})

test('one part of the date may differ, to be compared; where nobody is near, what was tried is said', async () => {
  const it = await onCall()
  const beside = await (await searched(it.she, byName('Patel', '26', '3', '1948'))).text()
  expect(beside).toContain(`href="${it.plan}/near"`)
  const none = await (await searched(it.she, byName('Patel', '26', '3', '1949'))).text()
  expect(none).not.toContain('PATEL, Asha')
  expect(none).toContain('this very name with one part of the date different')
  expect(none).toContain('Nothing else was tried.')
})

test('who sat idle for fifteen minutes reads why at the sign-in, and comes back to the search with what was typed', async () => {
  const it = await onCall()
  expect((await it.she.get('/still-here')).status).toBe(204)
  it.later(14 * 60)
  expect((await it.she.get('/still-here')).status, 'the button of the warning keeps the session').toBe(204)
  it.later(14 * 60)
  expect((await it.she.get('/urgent')).status).toBe(200)
  it.later(16 * 60)
  expect(led(await it.she.get('/still-here'))).toContain('/sign-in?returnTo=')
  const gone = led(await it.she.get('/urgent'))
  expect(gone).toBe('/sign-in?returnTo=%2Furgent')
  const why = await (await it.she.get(gone ?? '')).text()
  expect(why).toContain('You were signed out because you had not used Sayso for 15 minutes.')
  expect(why).toContain('Signing in leads back to the page where you were.')
  expect(why).not.toContain('What you wrote is safe')
  const late = led(await searched(it.she, byName('Okonkwo')))
  expect(late).toBe('/sign-in?returnTo=%2Furgent&kept=1')
  expect(await (await it.she.get(late ?? '')).text()).toContain('What you wrote is safe')
  const again = await it.as(priya)
  expect(await (await again.get('/urgent')).text()).toContain('value="Okonkwo"')
})

test('pages at work carry the warning but for the plan itself, which needs no script, and nobody is warned at home', async () => {
  const it = await onCall()
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  expect(await (await it.she.get('/urgent')).text()).toMatch(
    /data-idle=""[\s\S]*data-after="780"[\s\S]*Stay signed in[\s\S]*data-after="965"/,
  )
  expect(await (await it.she.get(it.plan)).text()).not.toContain('<script')
  const hers = await it.as(rose)
  for (const page of ['/plans', it.plan])
    expect(await (await hers.get(page)).text(), page).not.toContain('data-idle')
})
