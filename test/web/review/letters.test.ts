import { expect, test } from 'vitest'
import { helen, larkfield, led, rose, stranger, tom } from '#test/kit/an-app.ts'
import { asClinician, type Begun, begun, browserOf, codeShown, enter, inside, spoken } from './by-letter.ts'

test('a letter opens one plan, once a clinician has spoken with whoever used it; no account of email is needed and none is written to', async () => {
  const it = await begun()
  expect(await (await it.clinician.get(it.review)).text()).toContain(`href="${it.letters}"`)
  const code = await it.print()
  expect(code).toMatch(codeShown)
  expect(await (await it.clinician.get(it.letters)).text(), 'the code is shown once').not.toContain(code)
  const first = await enter(it, code.toLowerCase().replaceAll('-', ' '))
  const waiting = await first.text()
  for (const text of ['Somebody has to speak with you first', 'Larkfield Surgery', '020 7946 0101'])
    expect(waiting).toContain(text)
  expect(first.headers.getSetCookie()).toEqual([])
  expect((await it.load()).owner).toBeUndefined()
  const [mail] = await it.ports.outbox.newest(1)
  expect(mail).toMatchObject({ to: larkfield.email, kind: 'letter-used' })
  expect(await (await it.clinician.get('/reviews')).text()).toContain('A letter was used: speak with them')
  expect(await (await it.clinician.get(it.review)).text()).toContain('Somebody used a letter')
  for (const wrong of [{ how: ' ' }, { 'on.day': '21' }, { 'on.day': '23' }])
    expect(
      (await it.clinician.post(`${it.letters}/${await it.idOf()}/confirm`, { ...spoken, ...wrong })).status,
    ).toBe(422)
  expect(led(await it.confirm())).toBe(it.letters)
  expect(led(await it.confirm()), 'a double click').toBe(it.letters)
  const again = await it.clinician.post(`${it.letters}/${await it.idOf()}/confirm`, {
    ...spoken,
    how: 'I called her & she knew it.',
  })
  expect([again.status, await again.text()], 'a colleague spoke with them as well').toEqual([
    409,
    expect.stringContaining('I called her &amp; she knew it.'),
  ])
  const kept = await (await it.clinician.get(it.letters)).text()
  expect(kept, 'nothing asks for it any more').toContain('I called her &amp; she knew it.')
  expect(kept).not.toContain('Everything you wrote is back on it')
  const answer = await enter(it, code)
  expect(led(answer)).toBe(it.home)
  expect(answer.headers.getSetCookie().join(' '), 'gone with the browser').not.toContain('Max-Age=2')
  const walter = browserOf(it, answer)
  const page = await (await walter.get(it.home)).text()
  expect(page).toContain('You open this plan with a letter, until 20 February 2027')
  expect(page).not.toContain('/reminders')
  expect(await (await walter.get(it.letters)).text()).toContain(spoken.how)
  expect(await (await walter.get('/account')).text()).toContain('No email is ever sent to you')
  const mails = await it.ports.outbox.newest(50)
  expect(mails.filter(({ to }) => to !== larkfield.email)).toEqual([])
})

test.each([
  ['ended by the clinician', async (it: Begun) => it.clinician.post(`${it.letters}/${await it.idOf()}/end`)],
  ['too old', async (it: Begun) => it.later(90 * 24 * 3600 + 1)],
  [
    'of a plan that is closed',
    async (it: Begun) => it.ports.act(it.id, { kind: 'close', because: 'moved' }, () => asClinician(helen)),
  ],
  ['replaced by another', async (it: Begun) => it.print()],
])('a letter that is %s opens nothing, and who came by it goes on no further', async (_, happens) => {
  const it = await begun()
  const { code, visitor } = await inside(it)
  expect((await visitor.get(it.home)).status).toBe(200)
  await happens(it)
  const late = await visitor.post(`${it.home}/matters/value`, { 'matters.value': 'My garden', read: '0' })
  const kept = late.status === 303 ? led(late) : undefined
  const away = led(await visitor.get(it.home))
  expect(away).toContain('/sign-in/code')
  const page = await (await visitor.get(kept ?? away)).text()
  expect(page).toContain('You were signed out because this letter was ended')
  expect(page.includes('Open the plan with a letter within 7 days')).toBe(kept !== undefined)
  expect(page).not.toContain('with the same address')
  expect((await enter(it, code)).status).toBe(422)
})

test('nothing opens that nobody confirmed, and who says that it was not them ends it', async () => {
  const it = await begun()
  const code = await it.print()
  await enter(it, code)
  expect((await enter(it, code)).headers.getSetCookie()).toEqual([])
  expect((await it.ports.outbox.newest(9)).filter(({ kind }) => kind === 'letter-used')).toHaveLength(1)
  const other = await it.as(stranger)
  const way = `${it.letters}/${await it.idOf()}`
  for (const deed of ['confirm', 'end']) expect((await other.post(`${way}/${deed}`, spoken)).status).toBe(404)
  await it.clinician.post(`${way}/end`)
  expect((await enter(it, code)).status).toBe(422)
  expect((await it.confirm()).status, 'it was there, and what she writes is kept').toBe(409)
})

test('who came by a letter is in this plan alone, whatever address they open', async () => {
  const it = await begun()
  const { visitor } = await inside(it)
  const hers = await it.as(rose)
  const other = led(await hers.post('/plans', { name: 'Rose' }))
  expect((await visitor.get(other)).status).toBe(404)
  expect(led(await visitor.get(`${other}/yours`))).toBe(it.home)
  for (const path of ['/plans', '/plans/for-somebody']) expect(led(await visitor.get(path))).toBe(it.home)
  expect(led(await visitor.post('/plans', { name: 'Another' }))).toBe(it.home)
  expect((await it.ports.plans.ownedBy((await it.load()).owner ?? rose.id)).map(({ id }) => id)).toEqual([
    it.id,
  ])
})

test('who ended a letter is told by what they are, whatever the person calls herself', async () => {
  const it = await begun()
  const { visitor } = await inside(it)
  await visitor.post('/sign-in/name', { name: helen.name, returnTo: '/' })
  await it.print({ who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' })
  await visitor.post(`${it.letters}/${await it.idOf()}/end`)
  const read = async (by: typeof visitor) => (await (await by.get(it.letters)).text()).replace(/<[^>]*>/g, '')
  expect(await read(it.clinician)).toContain('Ended by the person')
  expect(await read(visitor)).toContain('Ended by you')
  for (const page of [await read(it.clinician), await read(visitor)])
    expect(page).not.toContain(`Ended by ${helen.name}`)
  await it.print({ who: 'helper', 'helper-name': 'Sheila Marsh', relationship: 'neighbour' })
  await it.clinician.post(`${it.letters}/${await it.idOf()}/end`)
  expect(await read(visitor)).toContain(`Ended by ${helen.name}`)
})

test('after 30 idle minutes the device is signed out; words that come later are kept, and the code brings them back', async () => {
  const it = await begun()
  const { code, visitor } = await inside(it)
  const question = `${it.home}/matters/value`
  expect((await visitor.get(question)).status).toBe(200)
  it.later(32 * 60)
  const late = await visitor.post(question, { 'matters.value': 'To sit in my garden', read: '0' })
  const way = led(late)
  expect(way).toContain('/sign-in/code?returnTo=')
  const page = await (await visitor.get(way)).text()
  for (const text of ['had not used Sayso for 30 minutes', 'What you wrote is safe'])
    expect(page).toContain(text)
  const again = await enter(it, code, { returnTo: question })
  expect(led(again)).toBe(question)
  expect(await (await browserOf(it, again).get(question)).text()).toContain('To sit in my garden')
})

test('a fresh proof is the code again, and no link is sent anywhere', async () => {
  const it = await begun()
  const { visitor } = await inside(it)
  const before = (await it.ports.outbox.newest(50)).length
  expect(led(await visitor.post('/sign-in/confirm', { returnTo: it.home }))).toContain(
    '/sign-in/code?returnTo=',
  )
  expect(led(await visitor.get(`/sign-in/confirm?returnTo=${encodeURIComponent(it.home)}`))).toContain(
    '/sign-in/code',
  )
  expect(await it.ports.outbox.newest(50)).toHaveLength(before)
})

test('news that others get by email stands at the desk, until somebody says on which day they were told', async () => {
  const it = await begun()
  await inside(it)
  const mails = (await it.ports.outbox.newest(50)).length
  expect(
    (
      await it.ports.act(
        it.id,
        { kind: 'ask-back', section: 'matters', at: ['matters.value'], text: 'What is it?' },
        () => asClinician(helen),
      )
    ).ok,
  ).toBe(true)
  expect((await it.ports.act(it.id, { kind: 'return' }, () => asClinician(helen))).ok).toBe(true)
  expect(await it.ports.outbox.newest(50), 'nobody is mailed').toHaveLength(mails)
  expect(await (await it.clinician.get('/reviews')).text()).toContain('Tell them by post or phone')
  const page = await (await it.clinician.get(it.letters)).text()
  expect(page).toContain('A question of yours waits for them in the plan')
  const upTo = /name="up-to" value="(\d+)"/.exec(page)?.[1] ?? ''
  const told = { 'up-to': upTo, 'on.day': '22', 'on.month': '11', 'on.year': '2026' }
  for (const wrong of ['21', '23'])
    expect((await it.clinician.post(`${it.letters}/told`, { ...told, 'on.day': wrong })).status).toBe(422)
  expect(led(await it.clinician.post(`${it.letters}/told`, told))).toBe(it.letters)
  expect((await it.load()).toTell).toEqual([])
  expect(await (await it.clinician.get('/reviews')).text()).not.toContain('Tell them by post or phone')
})

test('the person hands over, reads what stands, and ends the letter, which signs them out', async () => {
  const it = await begun()
  const { visitor } = await inside(it)
  for (const path of ['/submission', '/taking-back', '/prints', '/carers', '/receipts'])
    expect([path, (await visitor.get(`${it.home}${path}`)).status]).toEqual([path, 200])
  expect(led(await visitor.post(`${it.home}/withdrawal`))).not.toContain('no redirect')
  expect((await it.load()).status).toBe('withdrawn')
  expect((await it.clinician.get(it.letters)).status, 'no longer with the practice').toBe(404)
  expect(led(await visitor.post(`${it.letters}/${await it.idOf()}/end`))).toBe(it.letters)
  expect(led(await visitor.get(it.home))).toContain('/sign-in/code')
})

test('the front page of who came by a letter quotes nothing and names no question; a question of theirs is read from now on', async () => {
  const it = await begun()
  const { visitor } = await inside(it)
  const { owner } = await it.load()
  if (owner === undefined) throw new Error('no owner')
  const said = { 'about.mostImportant': { kind: 'answer', value: 'Gerald is never told.' } } as const
  const at = { section: 'about', at: [], step: 'most-important', read: (await it.load()).version }
  const walter = { kind: 'patient', id: owner, name: 'Walter' } as const
  expect((await it.ports.act(it.id, { kind: 'answer', ...at, said }, () => walter)).ok).toBe(true)
  const front = await (await visitor.get(it.home)).text()
  expect(front).not.toContain('Gerald is never told')
  expect(front).not.toMatch(/you wrote here:|Among the last words/)
  const page = await (await visitor.get(`${it.home}/about/most-important`)).text()
  expect(page).toContain('can read your question from now on')
  expect(page).not.toContain('Nobody reads it before the plan is handed over')
})

test('no page claims a hand-over of a plan that its practice began', async () => {
  const it = await begun()
  const { visitor } = await inside(it)
  const page = await (await visitor.get(`${it.home}/submission`)).text()
  const ticks = Object.fromEntries(
    [...page.matchAll(/type="checkbox"[^>]*?>/g)].map(([box]) => [
      /name="([^"]*)"/.exec(box)?.[1] ?? '',
      /value="([^"]*)"/.exec(box)?.[1] ?? '',
    ]),
  )
  const pressed = await visitor.post(`${it.home}/submission`, { ...ticks, practice: larkfield.id })
  expect(pressed.status).toBe(422)
  expect(await pressed.text()).toContain('write or choose an answer')
  expect(led(await visitor.get(`${it.home}/handed-over`))).toBe(it.home)
})

test('whoever signs in by email, or cannot decide, has no letter; a plan without a birth date has none', async () => {
  const it = await begun()
  const hers = await it.as(rose)
  const clinician = await it.as(tom)
  const offered = await (await it.clinician.post(`${it.home}/hand-to-person`)).text()
  await hers.post(`${it.home}/yours`, { code: codeShown.exec(offered)?.[1] ?? '' })
  expect((await clinician.post(it.letters, { who: 'person' })).status).toBe(404)
  const desk = await (await clinician.get(it.letters)).text()
  expect(desk).toMatch(/signs in with an email address[\s\S]*value="helper"/)
  expect(desk).not.toContain('value="person"')
  const bare = led(await it.clinician.post('/reviews/for-somebody', { 'for.name': 'Ada' })).replace(
    '/review',
    '/letters',
  )
  expect(await (await it.clinician.get(bare)).text()).toContain('Write it in the plan first')
  expect((await it.clinician.post(bare, { who: 'person' })).status).toBe(404)
})
