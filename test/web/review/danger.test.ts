import { expect, test } from 'vitest'
import { aChange, answered, asha, ashasPlan, started } from '#test/kit/a-change.ts'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, larkfield, led, readOn, rose, tom } from '#test/kit/an-app.ts'

test('words of danger mark the queue and stand first on the agenda; what was only typed is told without its words', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const clinician = await app.as(helen)
  expect(await (await clinician.get('/reviews')).text()).not.toContain('Read first')
  const offer = { kind: 'offer-help', section: 'matters', danger: 'self' } as const
  await does(app, rose, { ...offer, at: ['matters.fear'], text: 'I do not want to wake up' })
  await does(app, daniel, { ...offer, danger: 'by-others', at: [] })
  expect(await (await clinician.get('/reviews')).text()).toContain('Read first')
  const page = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  const order = [
    'Words that sounded like danger',
    'I do not want to wake up',
    'were typed and are not in the plan',
    'Needed before',
  ].map((text) => page.indexOf(text))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(page).toContain('hurting themselves</strong>: <bdi>Asha Patel</bdi>')
  expect(page).not.toContain(`<bdi>${rose.name}</bdi>`)
  await does(app, daniel, { ...offer, section: '', at: [] })
  expect(await (await clinician.get(`/plans/${rosesPlan}/review`)).text()).toContain('In a private word')
  await does(app, rose, {
    ...offer,
    also: ['by-others'],
    at: ['matters.value'],
    text: 'He hits me. I want to die',
  })
  expect(await (await clinician.get(`/plans/${rosesPlan}/review`)).text()).toContain(
    'hurting themselves. May be hurt or frightened by somebody</strong>',
  )
  const queue = await (await clinician.get('/reviews')).text()
  const kinds = ['thinking of dying, or of hurting themselves', 'hurt or frightened by somebody'].map(
    (text) => queue.indexOf(text),
  )
  expect(
    kinds.every((at) => at > queue.indexOf('Read first')),
    'the queue says which kinds',
  ).toBe(true)
  expect(queue).not.toContain('May have taken something')
  for (const text of [
    'your practice got an email that asks to read this plan first',
    '#t-matters-fear"',
    'May be hurt or frightened',
  ])
    expect(page).toContain(text)
})

test('words of danger that a clinician writes down are the person’s: the desk is told, and whoever wrote them is told what comes first', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  const as = await app.as(helen)
  const asking = `/plans/${rosesPlan}/review/matters/at-their-word/matters.fear`
  const text = 'My daughter hits me when I ask for tea. I want to end my life.'
  const read = readOn(await (await as.get(asking)).text())
  const way = led(await as.post(asking, { read, 'matters.fear': text }))
  const told = (await app.ports.plans.load(rosesPlan)).helpOffered
  expect(told).toMatchObject([
    { voice: 'person', dangers: ['self', 'by-others'], text, by: { name: helen.name } },
  ])
  expect(way).toBe(`/plans/${rosesPlan}/disclosures/${told[0]?.version}?written`)
  const page = await (await as.get(way)).text()
  for (const words of [
    'What you wrote down is saved',
    'call 999 or the crisis team at once',
    'own number, as this plan has it',
    text,
  ])
    expect(page).toContain(words)
  for (const marked of ['Read first', 'Open: what became of it'])
    expect(await (await as.get('/reviews')).text()).toContain(marked)
  expect(await (await as.get(`/plans/${rosesPlan}/review`)).text()).toContain(text)
  const team = {
    kind: 'offer-help',
    section: 'crisis',
    at: ['crisis', 'one-crisis', 'crisis.clinicianAction'],
  }
  await expect(does(app, helen, { ...team, kind: 'offer-help', danger: 'self', text })).rejects.toThrow(
    'not-allowed',
  )
})

test('a plan with words of danger stands above those that have waited longer', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const { plans, accounts } = app.ports
  await accounts.add({ ...rose, id: asha, email: 'older@example.org' })
  const older = await plans.load(ashasPlan)
  const name = answered('person.family', 'Okoro', 'person')
  await plans.save(aChange(older, [started, name, { kind: 'Submitted', practice: larkfield.id }]))
  const order = async () => {
    const page = await (await (await app.as(helen)).get('/reviews')).text()
    return ['OKORO', 'PATEL'].toSorted((one, other) => page.indexOf(one) - page.indexOf(other))
  }
  expect(await order()).toEqual(['OKORO', 'PATEL'])
  await does(app, rose, {
    kind: 'offer-help',
    section: 'matters',
    at: [],
    danger: 'self',
    text: 'I want to die',
  })
  expect(await order()).toEqual(['PATEL', 'OKORO'])
})

test('what became of it is not written over what a colleague wrote meanwhile: it is shown beside what was typed', async () => {
  const app = await anApp()
  await app.ports.accounts.add(tom)
  await aHandedOverPlan(app)
  await does(app, rose, { kind: 'tell-in-private', text: 'He is in the garden at night', alone: true })
  const told = (await app.ports.plans.load(rosesPlan)).version
  const way = `/plans/${rosesPlan}/disclosures/${told}`
  const [she, he] = [await app.as(helen), await app.as(tom)]
  const stoodOn = (page: string) => /name="stood" value="(\d+)"/.exec(page)?.[1] ?? 'none'
  const stood = stoodOn(await (await he.get(way)).text())
  const hers = {
    ...{
      'disclosure.done': 'passed-on',
      'disclosure.account': 'Afraid of him, he has a key. Safeguarding knows',
    },
    stood,
  }
  expect((await she.post(way, hers)).status).toBe(303)
  expect((await she.post(way, hers)).status, 'a double click').toBe(303)
  const his = { 'disclosure.done': 'no-danger', 'disclosure.account': 'The garden is the neighbour’s' }
  const refused = await he.post(way, { ...his, stood })
  const page = await refused.text()
  expect(refused.status).toBe(409)
  for (const text of ['he has a key', 'The garden is the neighbour’s', 'nothing is saved yet'])
    expect(page).toContain(text)
  const account = async () => {
    const { privateWords } = await app.ports.plans.load(rosesPlan)
    return privateWords.map(({ outcome }) => [outcome?.text, outcome?.earlier?.length])
  }
  expect(await account()).toEqual([[hers['disclosure.account'], undefined]])
  expect((await he.post(way, { ...his, stood: stoodOn(page) })).status, 'over what was shown').toBe(303)
  expect(await account()).toEqual([[his['disclosure.account'], 1]])
})

test('what became of it is written before signing, stays on the desk until then, and no carer reads it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, rose, { kind: 'tell-in-private', text: 'I do not feel safe with him', alone: true })
  const told = (await app.ports.plans.load(rosesPlan)).version
  const clinician = await app.as(helen)
  const page = async (path: string) => await (await clinician.get(path)).text()
  const way = `/plans/${rosesPlan}/disclosures/${told}`
  for (const path of ['review', 'approval']) expect(await page(`/plans/${rosesPlan}/${path}`)).toContain(way)
  await does(app, helen, { kind: 'ask-back', section: 'matters', at: ['matters.fear'], text: 'Who?' })
  await does(app, helen, { kind: 'return' })
  expect(await page(`/plans/${rosesPlan}/review`)).toContain(way)
  expect(await page('/reviews')).toContain('Open: what became of it')
  expect(await page('/reviews/all')).toContain('Open: what became of it')
  expect(await page(way)).toContain('I do not feel safe with him')
  const said = { 'disclosure.done': 'alone', 'disclosure.account': 'Seen alone, safe tonight' }
  for (const token of ['  ', 'ok', 'n/a', '-', 'done']) {
    const again = await clinician.post(way, { ...said, 'disclosure.account': token })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('tells nobody enough'.slice(0, token.trim() === '' ? 0 : undefined))
  }
  expect((await clinician.post(way, { ...said, 'disclosure.done': '' })).status).toBe(422)
  expect((await clinician.post(way, said)).status).toBe(303)
  for (const path of ['/reviews', '/reviews/all', `/plans/${rosesPlan}/review`]) {
    expect(await page(path)).not.toContain(way)
    expect(await page(path)).not.toContain('Open: what became of it')
  }
  const again = await page(way)
  for (const text of [
    'Seen alone, safe tonight',
    'I do not feel safe with him',
    'Correct it, or add what happened',
  ])
    expect(again).toContain(text)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await page(`/plans/${rosesPlan}/review`)).toContain('Seen alone, safe tonight')
  expect(await page(`/plans/${rosesPlan}/review`)).toContain(`href="${way}">Open it again`)
  expect(await page(`/plans/${rosesPlan}/review`)).toContain('nobody else was in the room')
  const signing = await page(`/plans/${rosesPlan}/approval`)
  const became = [
    'What became of words like danger',
    'Would like to speak with you alone',
    'What became of it, by <bdi>Dr Helen Marsh</bdi>',
    'nobody else was in the room',
    'Seen alone, safe tonight',
  ].map((text) => signing.indexOf(text))
  expect(became).not.toContain(-1)
  expect(became).toEqual([...became].sort((a, b) => a - b))
  expect((await (await app.as(daniel)).get(way)).status).toBe(404)
  for (const somebody of [rose, daniel])
    for (const path of ['', '/private-word'])
      expect(await (await (await app.as(somebody)).get(`/plans/${rosesPlan}${path}`)).text()).not.toContain(
        'safe tonight',
      )
})

test('what is only planned asks for a day, stays on the desk with it, and is no outcome', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, rose, { kind: 'tell-in-private', text: 'I do not feel safe with him', alone: true })
  const way = `/plans/${rosesPlan}/disclosures/${(await app.ports.plans.load(rosesPlan)).version}`
  const clinician = await app.as(helen)
  const intends = { 'disclosure.account': 'Will see her next week at home' }
  const claimed = await clinician.post(way, { ...intends, 'disclosure.done': 'passed-on' })
  expect([claimed.status, (await claimed.text()).includes('this says what somebody will do')]).toEqual([
    422,
    true,
  ])
  const planned = { ...intends, 'disclosure.done': 'planned' }
  const asked = await clinician.post(way, planned)
  expect([asked.status, (await asked.text()).includes('name="disclosure.due.day"')]).toEqual([422, true])
  const on = (year: string) => ({
    ...{ 'disclosure.due.day': '4', 'disclosure.due.month': '3', 'disclosure.due.year': year },
  })
  expect(await (await clinician.post(way, { ...planned, ...on('2020') })).text()).toContain(
    'this day has gone by',
  )
  expect((await clinician.post(way, { ...planned, ...on('2027') })).status).toBe(303)
  const review = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  for (const text of ['To be done by 4 March 2027', 'Nobody has written down yet'])
    expect(review).toContain(text)
  expect(await (await clinician.get('/reviews')).text()).toContain('Open: what became of it')
})

test('RULE-CON-2: after sharing was stopped the desk says that something like danger is open, whose plan it is, and no word of it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const text = 'He hits me and I want to die'
  const offer = { kind: 'offer-help', section: 'matters', at: ['matters.fear'], danger: 'self' } as const
  const { version } = await does(app, rose, { ...offer, also: ['by-others'], text })
  await does(app, rose, { kind: 'tell-in-private', text: 'Do not call me', alone: false })
  await does(app, rose, { kind: 'withdraw' })
  const clinician = await app.as(helen)
  const page = async (path: string) => await (await clinician.get(path)).text()
  const way = `/plans/${rosesPlan}/disclosures/${version}`
  expect(await page('/reviews')).toContain('Open: what became of it')
  const review = await page(`/plans/${rosesPlan}/review`)
  for (const said of ['Sharing was stopped', 'Before sharing was stopped', 'PATEL, Asha', way, '999'])
    expect(review).toContain(said)
  for (const path of ['/reviews', `/plans/${rosesPlan}/review`, way, `/plans/${rosesPlan}/life`])
    for (const word of [
      text,
      'Do not call me',
      'thinking of dying',
      'frightened',
      'NHS number <',
      'receipts',
    ])
      expect(await page(path), path).not.toContain(word)
  expect((await clinician.get(`/plans/${rosesPlan}/receipts`)).status).toBe(404)
  const said = { 'disclosure.done': 'alone', 'disclosure.account': 'Seen alone at home, safe tonight' }
  expect((await clinician.post(way, said)).status).toBe(303)
  expect(await page('/reviews')).not.toContain('Open: what became of it')
  expect(await page(`/plans/${rosesPlan}/review`)).not.toContain(way)
  expect((await (await app.as(daniel)).get(way)).status).toBe(404)
})

test('of a list the whole answer is quoted with what was noticed marked in words, once for all that was noticed in it, with the way to it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const lines = ['I kept all my tablets', 'I want to die', 'Sorry Daniel', 'I will kill myself on Sunday']
  const step = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'helpful' }
  const field = 'crisis.helpful'
  await does(app, rose, { kind: 'answer', ...step, said: { [field]: { kind: 'answer', value: lines } } })
  const offer = {
    kind: 'offer-help',
    section: step.section,
    at: [...step.at, field],
    danger: 'self',
  } as const
  for (const text of [lines[1], lines[3]]) await does(app, rose, { ...offer, text: text ?? '' })
  const clinician = await app.as(helen)
  const boxOf = (page: string) => page.slice(page.indexOf('Words that sounded like danger'))
  const box =
    boxOf(await (await clinician.get(`/plans/${rosesPlan}/review`)).text()).split('</section>')[0] ?? ''
  for (const text of lines) expect(box, text).toContain(text)
  expect(box.match(/Noticed:/g)).toHaveLength(2)
  expect(box.match(/Sorry Daniel/g), 'once').toHaveLength(1)
  expect(box.match(/Write down what became of it/g), 'once for all').toHaveLength(1)
  expect(box).toContain('own number, as this plan has it')
  const [told] = (await app.ports.plans.load(rosesPlan)).helpOffered
  const page = await (await clinician.get(`/plans/${rosesPlan}/disclosures/${told?.version}`)).text()
  for (const text of [...lines, 'Also noticed in this answer', 'own number, as this plan has it'])
    expect(page, text).toContain(text)
  expect(page.match(/Noticed:/g)).toHaveLength(2)
  expect(page).toMatch(/\/review\/crisis#t-crisis-helpful-one-crisis"/)
  await does(app, rose, {
    ...{ kind: 'answer', ...step },
    said: { [field]: { kind: 'answer', value: ['I go quiet'] } },
  })
  const after = await (await clinician.get(`/plans/${rosesPlan}/disclosures/${told?.version}`)).text()
  for (const text of ['does not have these words', 'I want to die', 'I go quiet'])
    expect(after).toContain(text)
})
