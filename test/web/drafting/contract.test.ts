import { describe, expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { type AnApp, anApp, daniel, led, readOn, rose, type Visitor } from '#test/kit/an-app.ts'
import { type Tasks, tasks } from '#views/drafting/plans.ts'
import { english } from '#views/words.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  return { ...it, she, base }
}

const textOf = async (visitor: Visitor, path: string): Promise<string> => (await visitor.get(path)).text()

const helpedBy = async ({ as }: AnApp, she: Visitor, base: string): Promise<Visitor> => {
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await as(daniel)
  await he.post(`${base}/joining`)
  return he
}

const carer = (choice: string) => ({ 'carer.exists': choice })

describe('2. parked answers', () => {
  test('are listed to their author, to nobody else, and come back with their branch', async () => {
    const { she, base, ...it } = await begun()
    const he = await helpedBy(it, she, base)
    await she.answer(`${base}/contacts/carer`, carer('has-carer'))
    await he.answer(`${base}/contacts/carer`, carer('has-carer'))
    await she.answer(`${base}/contacts/contingency`, { 'carer.contingency': 'Ring Meera' })
    expect(await textOf(he, `${base}/contacts/contingency`)).toContain('Ring Meera')
    await she.answer(`${base}/contacts/carer`, carer('no-carer'))
    const check = await textOf(she, `${base}/contacts/check`)
    expect(check).toContain('Kept, but not used now')
    expect(check).toContain('Ring Meera')
    expect(await textOf(he, `${base}/contacts/contingency`)).not.toContain('Ring Meera')
    await she.answer(`${base}/contacts/carer`, carer('has-carer'))
    expect(await textOf(she, `${base}/contacts/contingency`)).toContain('Ring Meera')
  })

  test('of an item are listed as well', async () => {
    const { she, base } = await begun()
    await she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
    const at = `${base}/contacts/contact/item-1`
    await she.answer(`${at}/name`, { 'contact.name': 'Jo Brand' })
    await she.answer(`${at}/phones`, { 'contact.phones': '07700 900118' })
    await she.answer(`${at}/roles`, { 'contact.roles': 'do-not-contact' })
    const check = await textOf(she, `${base}/contacts/check`)
    expect(check.slice(check.indexOf('Kept, but not used now'))).toContain('07700 900118')
  })

  test('a page that left the path while it was written on is saved and parked, not lost', async () => {
    const { she, base } = await begun()
    await she.answer(`${base}/contacts/carer`, carer('has-carer'))
    const read = readOn(await textOf(she, `${base}/contacts/contingency`))
    await she.answer(`${base}/contacts/carer`, carer('no-carer'))
    const answer = await she.post(`${base}/contacts/contingency`, {
      'carer.contingency': 'Typed in the other tab',
      read,
    })
    expect(led(answer)).toBe(`${base}/contacts/check`)
    expect(await textOf(she, `${base}/contacts/check`)).toContain('Typed in the other tab')
  })
})

describe('8. a page says at which version it was read', () => {
  test('a number that no page can have shown saves over nothing: both texts come back, by every way of sending', async () => {
    const { she, base } = await begun()
    await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden' })
    const page = `${base}/matters/value`
    for (const read of ['999', String(Number.MAX_SAFE_INTEGER), '1e9', 'Infinity', '-1', 'now', '']) {
      const back = await she.post(page, { 'matters.value': 'My dog', read })
      const both = await back.text()
      expect([read, back.status, both.includes('My dog'), both.includes('My garden')]).toEqual([
        ...[read, 409, true, true],
      ])
    }
    expect(await textOf(she, page)).toMatch(/<textarea[^>]*>\s*My garden/)
  })
})

describe('5. a change from the check', () => {
  test('goes back to the check, though other questions are open still', async () => {
    const { she, base } = await begun()
    await she.answer(`${base}/matters/value`, { 'matters.value': 'My garden' })
    const answer = await she.answer(`${base}/matters/value`, {
      'matters.value': 'My dog',
      from: 'check',
    })
    expect(led(answer)).toBe(`${base}/matters/check`)
  })

  test('asks first what it opened, one question after the other', async () => {
    const { she, base } = await begun()
    await she.answer(`${base}/contacts/carer`, carer('no-carer'))
    for (const page of ['key-worker', 'team-and-services'])
      await she.answer(`${base}/contacts/${page}`, { wayOut: 'not-sure' })
    const opened = await she.answer(`${base}/contacts/carer`, { ...carer('has-carer'), from: 'check' })
    expect(led(opened)).toBe(`${base}/contacts/contingency?from=check`)
    const next = await she.answer(`${base}/contacts/contingency`, {
      wayOut: 'talk',
      from: 'check',
    })
    expect(led(next)).toBe(`${base}/contacts/carer-needs?from=check`)
    const last = await she.answer(`${base}/contacts/carer-needs`, {
      wayOut: 'talk',
      from: 'check',
    })
    expect(led(last)).toBe(`${base}/contacts/check`)
  })
})

describe('7. what was being written is kept', () => {
  test('in an item that was taken out meanwhile: it comes back with the item', async () => {
    const { she, base } = await begun()
    await she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
    const read = readOn(await textOf(she, `${base}/contacts/contact/item-1/name`))
    await she.post(`${base}/contacts/contact/item-1/removal`)
    const late = await she.post(`${base}/contacts/contact/item-1/name`, { 'contact.name': 'Jo Brand', read })
    expect(late.status).toBe(404)
    await she.post(`${base}/contacts/contact/item-1/restoration`)
    expect(await textOf(she, `${base}/contacts/contact/item-1/name`)).toContain('Jo Brand')
  })

  test('on a question that was hidden from the carer meanwhile: it comes back when it is shown', async () => {
    const { she, base, ...it } = await begun()
    const he = await helpedBy(it, she, base)
    const read = readOn(await textOf(he, `${base}/matters/fear`))
    await she.answer(`${base}/matters/fear`, { wayOut: 'skipped', hides: 'yes' })
    const late = await he.post(`${base}/matters/fear`, { 'matters.fear': 'That she falls', read })
    expect(late.status).toBe(404)
    await she.answer(`${base}/matters/fear`, { wayOut: 'skipped', hides: '' })
    expect(await textOf(he, `${base}/matters/fear`)).toContain('That she falls')
  })

  test('with an invalid text, and by a stop in the middle of a date', async () => {
    const { she, base } = await begun()
    await she.answer(`${base}/person/name`, { 'person.given': 'Rose', 'person.family': 'Adeyemi' })
    await she.post(`${base}/person/date-of-birth`, {
      'person.dob.day': '31',
      'person.dob.month': 'x',
      do: 'stop',
    })
    const page = await textOf(she, `${base}/person/date-of-birth`)
    expect(page).toContain('value="31"')
    expect(page).toContain('value="x"')
  })
})

describe('6. what is new since last time', () => {
  const page: Tasks = {
    plan: 'plan-of-rose',
    about: 'Rose',
    isOwn: true,
    handsOver: false,
    begunBy: undefined,
    regaining: { made: undefined, used: undefined, letterUntil: undefined, isStopped: false },
    used: undefined,
    left: [],
    mayOffer: false,
    begins: undefined,
    brief: undefined,
    hasTonight: false,
    status: 'draft',
    hasApproved: false,
    beside: undefined,
    mayRead: false,
    mayGuess: false,
    isChangeAsked: false,
    stopped: undefined,
    suspended: undefined,
    unanswered: undefined,
    between: undefined,
    mayTakeBack: false,
    drops: { may: undefined, isDone: false },
    stoppedFor: undefined,
    talk: undefined,
    helpsUntil: undefined,
    mayStopFor: false,
    lookAgain: undefined,
    sayBack: undefined,
    sections: [],
    leftOpen: 0,
    since: undefined,
    endedAlone: [],
    remind: 'none',
    isGone: false,
    stoppedHere: undefined,
    lastWritten: undefined,
    recordings: { typed: [], waiting: 0 },
    unfinished: [],
    news: [],
    setAside: { parked: [], reason: '' },
    fromPractice: { questions: [], writtenDown: [] },
    teamAdded: [],
    askedBack: [],
  }

  test('is named above the sections, each question with the way to it; nothing new says nothing', () => {
    const news = [{ href: '/plans/plan-of-rose/matters/joy', title: 'What brings you joy?' }]
    const told = String(tasks({ ...page, news })(english).main)
    expect(told).toContain('new or have changed')
    expect(told).toContain('<a href="/plans/plan-of-rose/matters/joy">What brings you joy?</a>')
    expect(String(tasks(page)(english).main)).not.toContain('new or have changed')
  })
})

test('8. in two tabs the same text twice is saved once, another is shown beside, and both can be kept in order', async () => {
  const { she, base, ports } = await begun()
  const send = (text: string, read: string) =>
    she.post(`${base}/matters/value`, { 'matters.value': text, read })
  expect((await send('One', '1')).status).toBe(303)
  expect((await send('One', '1')).status).toBe(303)
  const late = await send('Other', '1')
  expect(late.status).toBe(409)
  const read = /name="read" value="(\d+)"/.exec(await late.text())?.[1] ?? ''
  expect((await send('Other', read)).status).toBe(303)
  const plan = await ports.plans.load(planId(base.split('/')[2] ?? ''))
  expect(plan.version).toBe(3)
})

describe('addresses by names that every object has', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']

  test.each(names)('%s is no page, and nothing is changed there', async (name) => {
    const { she, base, logged } = await begun()
    const paths = [
      `/${name}`,
      `/${name}/check`,
      `/matters/${name}`,
      `/contacts/${name}/name/name`,
      `/contacts/contact/${name}/name`,
    ]
    for (const path of paths) {
      expect((await she.get(`${base}${path}`)).status, path).toBe(404)
      expect(
        (await she.post(`${base}${path}`, { 'contact.name': 'x', 'matters.value': 'x' })).status,
        path,
      ).toBe(404)
    }
    const moves = [
      `/contacts/${name}/items`,
      `/contacts/contact/items`,
      `/contacts/${name}/name/removal`,
      `/contacts/contact/${name}/restoration`,
      `/carers/${name}/removal`,
    ]
    for (const path of moves)
      expect((await she.post(`${base}${path}`, { item: name })).status, path).toBe(404)
    expect(logged.filter(({ event }) => event === 'request failed')).toEqual([])
  })
})

describe('a double click', () => {
  test('starts one plan', async () => {
    const { as, ports } = await anApp()
    const she = await as(rose)
    const answers = await Promise.all([
      she.post('/plans', { name: 'Rose' }),
      she.post('/plans', { name: 'Rose' }),
    ])
    expect(new Set(answers.map(led)).size).toBe(1)
    expect(await ports.plans.ownedBy(rose.id)).toHaveLength(1)
  })

  test('joins once and leads to the plan twice', async () => {
    const { she, base, as } = await begun()
    await she.post(`${base}/carers`, {
      'helper.name': 'Daniel',
      'helper.relationship': 'son',
      'helper.email': daniel.email,
    })
    const he = await as(daniel)
    expect(led(await he.post(`${base}/joining`))).toBe(base)
    expect(led(await he.post(`${base}/joining`))).toBe(base)
  })

  test('asks a question once', async () => {
    const { she, base, ports } = await begun()
    const ask = () => she.post(`${base}/matters/value`, { do: 'ask', ownQuestion: 'Who pays?' })
    await Promise.all([ask(), ask()])
    expect((await ports.plans.load(planId(base.split('/')[2] ?? ''))).questions).toHaveLength(1)
  })
})

test('a question hidden inside a list is linked to its list on the page of who helps', async () => {
  const { she, base, ...it } = await begun()
  await helpedBy(it, she, base)
  await she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
  await she.post(`${base}/contacts/contact/item-1/phones`, { wayOut: 'skipped', hides: 'yes', read: '9' })
  const page = await textOf(she, `${base}/carers`)
  expect(page).toContain(`href="${base}/contacts/contacts"`)
  expect(page).not.toContain('undefined')
})
