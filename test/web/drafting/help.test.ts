import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { begunPlan, helpedPlan } from '#test/kit/a-helped-plan.ts'
import { anApp, baseUrl, daniel, type Fields, led, rose, stranger } from '#test/kit/an-app.ts'

const danger = 'I want to kill myself'

test.each<[string, Fields, string]>([
  ['an answer', { 'matters.fear': danger }, '/matters/balance'],
  ['"Stop here" with an answer', { 'matters.fear': danger, do: 'stop' }, '?stopped=saved'],
  ['"Not sure yet" with something typed', { 'matters.fear': danger, wayOut: 'not-sure' }, '/matters/balance'],
  ['"Talk about it" with something typed', { 'matters.fear': danger, wayOut: 'talk' }, '/matters/balance'],
  ['a question of her own', { ownQuestion: danger, do: 'ask' }, '/matters/fear?asked=1'],
  [
    'something typed beside a question',
    { 'matters.fear': danger, ownQuestion: 'Why?', do: 'ask' },
    '/matters/fear?asked=1',
  ],
])(
  'RULE-MH-1: %s that speaks of danger is saved, leads to whom to call, and from there on and back',
  async (_, fields, next) => {
    const { she, base } = await begunPlan()
    const way = led(await she.post(`${base}/matters/fear`, { ...fields, read: '1' }))
    expect(way).toContain('/help-now?page=2')
    const page = await (await she.get(way)).text()
    for (const text of [
      'tel:999',
      'tel:111',
      'tel:116123',
      'No person has read them',
      `href="${base}${next}"`,
      `href="${base}/matters/fear"`,
    ])
      expect(page).toContain(text)
  },
)

test('what is far longer than any answer is kept nowhere, and that is said', async () => {
  const { she, base, ports } = await begunPlan()
  const text = 'i will not '.repeat(6000)
  const typed = await she.post(`${base}/typed`, { 'matters.fear': text, place: 'matters/fear', read: '1' })
  expect(await typed.text()).toContain('too long to be kept')
  for (const left of [{ do: 'stop' }, { wayOut: 'skipped' }] as const)
    expect(
      (await she.post(`${base}/matters/fear`, { 'matters.fear': text, ...left, read: '1' })).status,
    ).toBe(413)
  const again = await she.post(`${base}/matters/fear`, { 'matters.fear': text, read: '1' })
  expect([again.status, (await again.text()).includes(text.trim())]).toEqual([422, true])
  expect(await ports.drafts.ofPlan(planId(base.split('/')[2] ?? ''), rose.id)).toEqual([])
})

test('what is typed between two keystrokes opens nothing, nor does a harmless answer', async () => {
  const { she, base } = await begunPlan()
  const typed = await she.post(`${base}/typed`, { 'matters.fear': danger, place: 'matters/fear', read: '1' })
  expect(typed.status).toBe(200)
  const answer = await she.post(`${base}/matters/fear`, {
    'matters.fear': 'I want to die at home',
    read: '2',
  })
  expect(led(answer)).toBe(`${base}/matters/balance`)
})

test('a double click leads to the page both times, and the reviewer reads the words once', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const post = () => she.post(`${base}/matters/fear`, { 'matters.fear': danger, read: '1' })
  for (const answer of [await post(), await post()]) expect(led(answer)).toContain('/help-now')
  expect((await ports.plans.load(planId(plan))).helpOffered).toHaveLength(1)
})

test('who goes back from the page to the same words and goes on reads it no second time; other words, and more of them, open it again', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const fear = `${base}/matters/fear`
  expect(led(await she.answer(fear, { 'matters.fear': danger }))).toContain('/help-now')
  expect(led(await she.answer(fear, { 'matters.fear': danger }))).toBe(`${base}/matters/balance`)
  expect(led(await she.answer(fear, { 'matters.fear': `${danger} tonight` }))).toContain('/help-now')
  expect((await ports.plans.load(planId(plan))).helpOffered).toHaveLength(2)
  const beside = { 'matters.fear': `${danger} tonight`, ownQuestion: 'My son hits me', do: 'ask' }
  expect(led(await she.answer(fear, beside))).toContain('/help-now')
})

test('what an item of a list says is listened to as well', async () => {
  const { she, base } = await begunPlan()
  await she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
  const way = led(
    await she.post(`${base}/contacts/contact/item-1/name`, { 'contact.name': 'He hits me', read: '2' }),
  )
  expect(way).toContain('page=3')
})

test('a private word is listened to, and its words stay where it can be taken back', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const way = led(await she.post(`${base}/private-word`, { text: 'My son hits me' }))
  expect(way).toContain('page=3')
  const page = await (await she.get(way)).text()
  for (const text of [
    'sees it only when your plan is next handed over',
    `href="${base}/private-word?kept=1"`,
  ])
    expect(page).toContain(text)
  expect(JSON.stringify((await ports.plans.load(planId(plan))).helpOffered)).not.toContain('hits me')
  expect(led(await she.post(`${base}/private-word`, { do: 'take-back' }))).toBe(`${base}/private-word`)
})

test.each([
  ['Daniel who hits me', 'son'],
  ['Daniel', 'my son, he hits me'],
])(
  'RULE-MH-1: an invitation of “%s”, “%s” is sent, leads to whom to call, and is read by the reviewer',
  async (name, relationship) => {
    const { she, base, ports, plan } = await begunPlan()
    const way = led(
      await she.post(`${base}/carers`, {
        'helper.name': name,
        'helper.relationship': relationship,
        'helper.email': daniel.email,
      }),
    )
    expect(way).toContain('page=3')
    const page = await (await she.get(way)).text()
    for (const text of ['Your invitation is saved and sent', `href="${base}/carers"`])
      expect(page).toContain(text)
    const { carers, helpOffered } = await ports.plans.load(planId(plan))
    expect(Object.values(carers)).toHaveLength(1)
    expect(helpOffered.map(({ dangers, text }) => [...dangers, text])).toEqual([
      ['by-others', [name, relationship].find((text) => text.includes('hits'))],
    ])
  },
)

test.each([
  ['Rose who hits me', 'son'],
  ['Rose', 'her son, she hits me'],
])('a helper who begins a plan for “%s” as “%s” is led to whom to call', async (name, relationship) => {
  const { as, ports } = await begunPlan()
  const he = await as(daniel)
  const way = led(
    await he.post('/plans/for-somebody', { 'for.name': name, 'for.relationship': relationship }),
  )
  expect(way).toContain('/help-now?page=3&as=carer')
  const home = new URLSearchParams(way.split('?')[1]).get('next') ?? ''
  expect(await (await he.get(way)).text()).toContain('What you wrote is saved.')
  const { helpOffered } = await ports.plans.load(planId(home.split('/')[2] ?? ''))
  expect(helpOffered.map(({ dangers }) => dangers)).toEqual([['by-others']])
})

test('what somebody wants to be called is listened to when a plan begins, and the plan is there', async () => {
  const { as } = await begunPlan()
  const other = await as(stranger)
  const way = led(await other.post('/plans', { name: 'I want to kill myself' }))
  expect(way).toContain('/help-now?page=2')
  const home = new URLSearchParams(way.split('?')[1]).get('next') ?? ''
  expect((await other.get(home)).status).toBe(200)
})

test('words in place of a code lead to whom to call, are kept nowhere, and say nothing of the plan', async () => {
  const { as, ports } = await begunPlan()
  const he = await as(daniel)
  const home = led(await he.post('/plans/for-somebody', { 'for.name': 'Joan', 'for.relationship': 'son' }))
  await he.answer(`${home}/person/address`, { 'person.usualAddress': '1 High Street, Cardiff CF10 1AA' })
  await he.post(`${home}/hand-to-person`)
  const other = await as(stranger)
  const way = led(await other.post(`${home}/yours`, { code: 'I want to kill myself' }))
  expect(way).toContain('/help-now?page=2')
  expect(way).not.toContain('wales')
  expect(await (await other.get(way)).text()).toContain('What you wrote is not kept, and nobody is told.')
  expect((await ports.plans.load(planId(home.split('/')[2] ?? ''))).helpOffered).toEqual([])
  expect((await other.post(`${home}/yours`, { code: 'AAA-AAA-AAAA' })).status).toBe(422)
})

test('an invitation that names a son opens nothing', async () => {
  const { she, base } = await begunPlan()
  const fields = { 'helper.name': 'Daniel', 'helper.relationship': 'son', 'helper.email': daniel.email }
  expect(led(await she.post(`${base}/carers`, fields))).toBe(`${base}/carers`)
})

test('a carer is read as somebody who writes about another, in words for a carer', async () => {
  const { he, base } = await helpedPlan()
  const way = led(
    await he.post(`${base}/matters/value`, { 'matters.value': 'She wants to kill herself', read: '4' }),
  )
  const page = await (await he.get(way)).text()
  expect(page).toContain('Is the person you help')
  expect(page).toContain('Go on with the plan')
  expect(page).not.toContain('Go on with my plan')
})

test('what was only typed is said not to be in the plan, and its words are not kept for the reviewer', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const long = `${danger} ${'a'.repeat(5000)}`
  const way = led(await she.post(`${base}/matters/fear`, { 'matters.fear': long, do: 'stop', read: '1' }))
  expect(await (await she.get(way)).text()).toContain('is not in your plan')
  const [offer] = (await ports.plans.load(planId(plan))).helpOffered
  expect(offer?.dangers).toEqual(['self'])
  expect(JSON.stringify(offer)).not.toContain(danger)
})

test('two kinds of danger in one text: the page opens on the more urgent one, leads to the other, and the desk reads of both', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const both = 'I want to kill myself because my son hits me'
  const way = led(await she.post(`${base}/matters/fear`, { 'matters.fear': both, read: '1' }))
  expect(way).toContain('page=2&also=3')
  const page = await (await she.get(way)).text()
  for (const text of ['Are you thinking of ending your life', 'Leave this page quickly'])
    expect(page).toContain(text)
  const on = /href="([^"]+)"[^>]*>\s*Is somebody hurting you/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(on).toContain('page=3&also=2')
  const other = await (await she.get(on)).text()
  for (const text of [
    '<h1 class="nhsuk-heading-l">Is somebody hurting you',
    'tel:08082000247',
    `href="${base}/matters/balance"`,
  ])
    expect(other).toContain(text)
  expect(other).toMatch(/href="[^"]+"[^>]*>\s*Are you thinking of ending your life/)
  expect((await ports.plans.load(planId(plan))).helpOffered).toMatchObject([
    { dangers: ['self', 'by-others'], text: both },
  ])
})

test('two texts of one save that speak of two dangers are both kept, each with its own', async () => {
  const { she, base, ports, plan } = await begunPlan()
  const fields = { 'matters.fear': 'He hits me', ownQuestion: danger, do: 'ask', read: '1' }
  expect(led(await she.post(`${base}/matters/fear`, fields))).toContain('page=2&also=3')
  expect((await ports.plans.load(planId(plan))).helpOffered).toMatchObject([
    { dangers: ['self'], text: danger },
    { dangers: ['by-others'] },
  ])
})

test.each([
  [1, 'Have you taken something', ['tel:999']],
  [2, 'Are you thinking of ending your life', ['tel:999', 'tel:111', 'tel:116123', 'sms:85258']],
  [
    3,
    'Is somebody hurting you',
    ['tel:999', 'tel:08082000247', 'find-local-council', 'Leave this page quickly'],
  ],
  [4, 'Are you afraid that you might hurt somebody', ['tel:999', 'tel:111']],
])(
  'page %i asks plainly, says that nobody has read it, and is open to whoever has its address',
  async (page, asks, ways) => {
    const { stranger } = await anApp()
    const text = await (await stranger.get(`/help-now?page=${page}`)).text()
    for (const one of [asks, 'A computer noticed some words', ...ways]) expect(text).toContain(one)
    expect(text.match(/<h1/g)).toHaveLength(1)
  },
)

test('the page leads to no address but one of a plan, and an unknown page is the one of the footer', async () => {
  const { stranger } = await anApp()
  const text = await (
    await stranger.get('/help-now?page=9&next=https://example.org&back=//example.org')
  ).text()
  expect(text).toContain('Get help now')
  expect(text).not.toContain('example.org')
})

test('who comes by the link on every page goes back to that page of theirs, and to no other site', async () => {
  const { she, base } = await begunPlan()
  const from = async (page: string) => await (await she.get('/help-now', { Referer: page })).text()
  expect(await from(`${baseUrl}${base}/matters/fear?from=check`)).toContain(
    `href="${base}/matters/fear?from=check"`,
  )
  expect(await from(`https://example.org${base}`)).not.toContain(base)
})

test.each([
  ['crisis/opening', true],
  ['crisis/check', true],
  ['about/stay-away', true],
  ['about/check', true],
  ['private-word', true],
  ['about/people', false],
  ['matters/value', false],
])('%s can be left at once: %s', async (at, can) => {
  const { she, base } = await begunPlan()
  const answer = await she.get(`${base}/${at}`)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect((await answer.text()).includes('data-exit')).toBe(can)
})

const numbersFor = async (reason: string, year: string, nation = '') => {
  const { she, base } = await begunPlan()
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  await she.answer(`${base}/start/reason`, { 'plan.pathways': [reason] })
  const fear = await she.answer(`${base}/matters/fear`, { 'matters.fear': 'Tracy hits me' })
  return await (await she.get(`${led(fear)}${nation}`)).text()
}

test('whom to call about harm is by the reason for the plan, the age and the nation: a helpline for a learning disability, and one for older people', async () => {
  const [learning, older] = ['tel:08088081111', 'tel:08088088141']
  const lee = await numbersFor('ld', '1992')
  expect(lee).toContain(learning)
  expect(lee).not.toContain(older)
  expect(lee).toContain('or ask somebody you trust to call with you')
  const old = await numbersFor('frailty', '1945')
  expect(old).toContain(older)
  expect(old).not.toContain(learning)
  expect(await numbersFor('ld', '1992', '&in=scotland')).not.toContain(learning)
})
