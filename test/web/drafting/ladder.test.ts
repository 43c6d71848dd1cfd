import { expect, test } from 'vitest'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { approve } from '#test/web/frame/plan-states.ts'

/** Rose's own steps for a bad hour; her brother is one whom she asks for help. */
const withSteps = async () => {
  const it = await anApp()
  await aWholeDraft(it, 'mhc')
  const she = await it.as(rose)
  const base = `/plans/${rosesPlan}`
  const item = `${base}/contacts/contact/one-contact`
  await she.answer(`${item}/name`, { 'contact.name': 'Kit Roy' })
  await she.answer(`${item}/phones`, { 'contact.phones': '07700 900111' })
  await she.answer(`${base}/crisis/more`, { 'mh.more': ['safety'] })
  const crisis = `${base}/crisis`
  await she.answer(`${crisis}/warning-signs`, {
    'safety.warningSigns': 'I stop opening the post',
    hides: 'yes',
  })
  await she.answer(`${crisis}/coping`, { 'safety.copingAlone': 'A walk to the river' })
  await she.answer(`${crisis}/ask-for-help`, {
    'safety.askForHelp': 'one-contact',
    'safety.professionals.none': 'none',
  })
  await she.answer(`${crisis}/safer-place`, { 'safety.saferPlace': '' })
  return { it, she, base, item }
}
const sheetOf = async ({ it, base }: { it: AnApp; base: string }, query = ''): Promise<string> => {
  const page = await (await (await it.as(rose)).get(`${base}/ladder${query}`)).text()
  return (page.split('<article')[1]?.split('</article>')[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('own steps stand from the first to the last, with whom to call at the end and room for what nobody wrote', async () => {
  const its = await withSteps()
  const sheet = await sheetOf(its, '?hidden=shown')
  const order = [
    'I stop opening the post',
    'A walk to the river',
    'Kit Roy',
    'Call 999',
    'Nobody is watching',
  ]
  expect(order.map((text) => sheet.indexOf(text))).toEqual(
    order.map((text) => sheet.indexOf(text)).toSorted((one, other) => one - other),
  )
  expect(order.filter((text) => !sheet.includes(text))).toEqual([])
  expect(sheet).toContain('To make the place around me safer: To write in by hand:')
  expect(sheet).toContain('Not an approved plan')
})

test('each page of the steps says in words how far she has come, and nothing of what she wrote', async () => {
  const { she, base } = await withSteps()
  const page = await (await she.get(`${base}/crisis/safer-place`)).text()
  const rungs = page.split('sayso-rungs">')[1]?.split('</ol>')[0] ?? ''
  expect(rungs.split('</li>').map((one) => one.replace(/<[^>]*>/g, '').trim())).toEqual([
    'Warning signs: answered, and hidden from helpers',
    'On your own: answered',
    'People and places: answered',
    'People to ask: answered',
    'Workers and services: answered',
    'A safer place: you are here',
    '',
  ])
  await she.answer(`${base}/crisis/ask-for-help`, { wayOut: 'declined' })
  expect(await (await she.get(`${base}/crisis/safer-place`)).text()).toContain(
    'People to ask: left without an answer',
  )
  const first = await (await she.get(`${base}/crisis/warning-signs`)).text()
  expect(first).toContain('On your own: answered')
  expect(first).toContain('<li aria-current="step">Warning signs: <strong>you are here</strong>')
  const two = await (await she.get(`${base}/crisis/coping`)).text()
  expect(two.split('you are here'), 'said once, of two steps on one page').toHaveLength(2)
  expect(two).toContain('People and places: on this page too')
  expect(await (await she.get(`${base}/crisis/when-well`)).text()).not.toContain('sayso-rungs')
})

test('what is hidden from helpers is left out until she puts it on the page, and leaves no empty step', async () => {
  const its = await withSteps()
  const page = await (await its.she.get(`${its.base}/ladder`)).text()
  expect(page).not.toContain('I stop opening the post')
  expect(page).not.toContain('When I notice this')
  expect(page).toContain('What you hide from your helpers is left out here.')
  expect(page).toContain('A walk to the river')
})

test('somebody who must not be called any more stands on no step', async () => {
  const its = await withSteps()
  await its.she.answer(`${its.item}/roles`, { 'contact.roles': ['do-not-contact'] })
  expect(await sheetOf(its, '?hidden=shown')).not.toMatch(/Kit|900111/)
})

test('it is the person’s alone, and is listed once a step is written', async () => {
  const { it, she, base } = await withSteps()
  expect(await (await she.get(`${base}/prints`)).text()).toContain(`href="${base}/ladder"`)
  expect((await (await it.as(daniel)).get(`${base}/ladder`)).status).toBe(404)
  const other = led(await (await it.as(daniel)).post('/plans', { name: 'Daniel' }))
  const empty = await (await (await it.as(daniel)).get(`${other}/prints`)).text()
  expect(empty).toContain('/neighbour-sheet"')
  expect(empty).not.toContain('/ladder"')
})

const withApprovedSteps = async () => {
  const its = await withSteps()
  await does(its.it, rose, { kind: 'submit', practice: larkfield.id })
  await approve(its.it, ['RULE-SIGN-7'])
  const approved = (query = '') => sheetOf(its, `?of=approved${query}`)
  return { ...its, approved }
}

test('the steps as they were approved say of which version they are, who signed it, and that nobody keeps a copy up to date', async () => {
  const its = await withApprovedSteps()
  const { she, base, approved } = its
  expect(await (await she.get(`${base}/prints`)).text()).toContain(`href="${base}/ladder?of=approved"`)
  expect(await (await she.get(`${base}/ladder`)).text()).toContain(`href="${base}/ladder?of=approved"`)
  const sheet = await approved()
  for (const text of ['from version 1 of my plan', 'A copy that nobody keeps up to date', 'Dr Helen Marsh'])
    expect(sheet).toContain(text)
  for (const text of ['A walk to the river', 'Kit Roy']) expect(sheet).toContain(text)
  expect(sheet).not.toMatch(/Not an approved plan|I stop opening the post|changed after/)
  expect(await approved('&hidden=shown')).toContain('I stop opening the post')
})

test.each([
  ['must not be called any more', 'roles', { 'contact.roles': ['do-not-contact'] }],
  ['has another number', 'phones', { 'contact.phones': '07700 900222' }],
])(
  'somebody who %s stands on no sheet of what was approved, and the sheet says so',
  async (_, page, said) => {
    const { she, item, approved } = await withApprovedSteps()
    await she.answer(`${item}/${page}`, said)
    const sheet = await approved('&hidden=shown')
    expect(sheet).not.toMatch(/Kit|900111|900222/)
    expect(sheet).toContain('Part of this step was changed after it was approved')
    expect(sheet).toContain('A walk to the river')
  },
)

test('who may have to stay away since is on no sheet of what was approved, by the list or in own words', async () => {
  const its = await withSteps()
  await its.she.answer(`${its.base}/crisis/coping`, { 'safety.copingAlone': 'A walk, or tea with Kit Roy' })
  await does(its.it, rose, { kind: 'submit', practice: larkfield.id })
  await approve(its.it, ['RULE-SIGN-7'])
  expect(await sheetOf(its, '?of=approved')).toContain('tea with Kit Roy')
  await its.she.answer(`${its.base}/about/stay-away`, { 'about.stayAway': 'Kit Roy must keep away from me' })
  expect(await sheetOf(its, '?of=approved&hidden=shown')).not.toContain('Kit')
})

test('who shares only the name of the family of somebody who must stay away stays on the sheet, and she is asked before she prints it', async () => {
  const { she, base, approved } = await withApprovedSteps()
  await she.answer(`${base}/about/stay-away`, {
    'about.stayAway': 'My brother Raj Roy must keep away from me',
  })
  const sheet = await approved('&hidden=shown')
  expect(sheet).toContain('Kit Roy')
  expect(sheet).not.toContain('changed after it was approved')
  const page = await (await she.get(`${base}/ladder?of=approved&hidden=shown`)).text()
  expect(page.split('<article')[0]).toContain('Kit Roy')
  await she.answer(`${base}/about/stay-away`, { 'about.stayAway': 'Kit, and my brother Raj Roy' })
  expect(await approved('&hidden=shown')).not.toContain('Kit')
})

test('what she wrote since is on no sheet of what was approved, and a plan that does not count gives none', async () => {
  const its = await withApprovedSteps()
  await its.she.answer(`${its.base}/crisis/coping`, { 'safety.copingAlone': 'A bath' })
  expect(await its.approved()).not.toMatch(/A bath|A walk to the river/)
  await does(its.it, helen, { kind: 'suspend', reason: 'An operation' })
  expect(await its.approved()).toContain('Not an approved plan')
  expect(await (await its.she.get(`${its.base}/prints`)).text()).not.toContain('of=approved')
})

test('below whom to ask for help the numbers for day and night stand open, on the page and where it is checked, whatever is answered', async () => {
  const { she, base } = await withSteps()
  const open = (html: string): string =>
    html.replace(/<details[\s\S]*?<\/details>/g, '').replace(/<[^>]*>/g, ' ')
  const numbers = ['choose the mental health option', 'Call 116 123', 'Text SHOUT to 85258', 'Call 999']
  const missing = async (path: string): Promise<readonly string[]> => {
    const page =
      open(await (await she.get(`${base}/${path}`)).text()).split('Day and night there is also:')[1] ?? ''
    return numbers.filter((number) => !page.includes(number))
  }
  const nobody = { 'safety.askForHelp.none': 'none', 'safety.professionals.none': 'none' }
  for (const said of [nobody, { wayOut: 'declined' }, { wayOut: 'skipped' }]) {
    await she.answer(`${base}/crisis/ask-for-help`, said)
    for (const path of ['crisis/ask-for-help', 'crisis/check']) expect(await missing(path)).toEqual([])
  }
})
