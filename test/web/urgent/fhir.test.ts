import { expect, test } from 'vitest'
import { accountId } from '#src/plan/ids.ts'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { signs as approves, atHome, code, handOver, types } from '#test/kit/a-key-safe.ts'
import { type AnApp, baseUrl, daniel, helen, priya, rose, stranger, type Visitor } from '#test/kit/an-app.ts'
import { faultsIn } from '#test/kit/fhir-validators.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'
import { anEntry, person, publish, whoIs } from '#test/kit/publications.ts'
import { canary, planIn, type State } from '../frame/plan-states.ts'

const other = whoIs({ family: 'Hale', given: 'Ines', born: '1951-02-03', nhsNumber: '9990000026' })
const system = 'https://fhir.nhs.uk/Id/nhs-number'
const byNumber = (number: string) => ({ 'subject:identifier': `${system}|${number}` })
const search = '/fhir/R4/DocumentReference/_search'
const document = (plan: string) => `/fhir/R4/Bundle/${plan.replaceAll('_', '.')}`
const answer = (value: string) => ({ kind: 'answer', value }) as const

/** A status with what is told, which is always FHIR. */
const told = async (response: Response): Promise<readonly [number, string]> => {
  const resource = await response.json()
  expect(faultsIn(resource)).toEqual([])
  const [issue] = resource.issue ?? []
  return [response.status, issue?.details?.text ?? resource.resourceType]
}

const opened = async (it: AnApp, plan: string): Promise<Visitor> => {
  const she = await it.as(priya)
  await she.post(`/urgent/${plan}/reason`, becauseAttending)
  return she
}

test('RULE-02: what is not approved, or is not to be followed, is no document to anybody, and no word of it leaves', async () => {
  const expected: Readonly<Record<State, number>> = {
    ...{ d: 404, h: 404, r: 404, b: 404, a: 200, c: 200, w: 410, s: 410, l: 410, e: 410 },
  }
  for (const state of ['d', 'r', 'a', 'c', 'w', 's', 'l', 'e'] as const) {
    const it = await planIn(state)
    for (const who of [priya, rose, helen]) {
      const she = who === priya ? await opened(it, rosesPlan) : await it.as(who)
      const response = await she.get(document(rosesPlan))
      const text = await response.clone().text()
      const [status] = await told(response)
      expect([200, 404, expected[state]], `${state} ${who.name}`).toContain(status)
      if (who === priya) expect(status, state).toBe(expected[state])
      if (status !== 200) expect(text, `${state} ${who.name}`).not.toContain(canary)
    }
  }
}, 0)

test('RULE-UPD: what the person changed since is said by its name and day, and never by its new words', async () => {
  const it = await planIn('c')
  const she = await opened(it, rosesPlan)
  const text = await (await she.get(document(rosesPlan))).text()
  expect(text).toContain('An update is being prepared')
  expect(text).toMatch(/"status":"final"/)
})

test('nobody reads without being signed in, for their work, with a reason; each hears so in FHIR', async () => {
  const it = await onCall()
  const plan = it.plan.replace('/urgent/', '')
  expect(await told(await it.stranger.get(document(plan)))).toEqual([401, 'Nobody is signed in'])
  expect(await told(await it.stranger.post(search, byNumber('9990000018')))).toEqual([
    401,
    'Nobody is signed in',
  ])
  for (const who of [stranger, daniel, helen]) {
    const she = await it.as(who)
    expect((await told(await she.post(search, byNumber('9990000018'))))[0], who.name).toBe(404)
  }
  expect(await told(await it.she.get(document(plan)))).toEqual([403, 'A reason is needed first'])
  expect(await told(await it.she.get('/fhir/R4/Patient'))).toEqual([404, 'There is nothing at this address'])
  expect(await told(await it.she.get(document('no-such-plan')))).toEqual([
    404,
    'There is nothing at this address',
  ])
})

test('a search is by number alone, in no address, and each is a row; mistakes look for nobody', async () => {
  const it = await onCall()
  const plan = it.plan.replace('/urgent/', '')
  const refused: readonly [Record<string, string>, string][] = [
    [{}, 'An NHS number is needed'],
    [{ 'subject.name': 'Patel' }, 'An NHS number is needed'],
    [{ ...byNumber('9990000018'), family: 'P' }, 'An NHS number is needed'],
    [{ 'subject:identifier': '9990000018' }, 'An NHS number is needed'],
    [{ ...byNumber('9990000018'), status: 'superseded' }, 'An NHS number is needed'],
    [byNumber('9990000019'), 'This is no NHS number'],
  ]
  for (const [asked, title] of refused)
    expect(await told(await it.she.post(search, asked))).toEqual([400, title])
  const inAddress = await it.she.get(`/fhir/R4/DocumentReference?subject:identifier=${system}|9990000018`)
  expect(await told(inAddress)).toEqual([400, 'Search with POST'])
  expect(await it.rows()).toEqual([])
  const found = await (await it.she.post(search, byNumber('999 000 0018'))).json()
  expect([found.total, found.entry[0].resource.status, found.entry[0].resource.docStatus]).toEqual([
    1,
    'current',
    'final',
  ])
  expect(found.entry[0].resource.content[0].attachment.url).toContain(document(plan))
  const rows = await it.rows()
  expect(rows.map(({ deed, reason }) => [deed, reason])).toEqual([['searched', 'found']])
  const usual = { ...byNumber('9990000018'), _format: 'json', _count: '10' }
  expect((await (await it.she.post(search, usual)).json()).total).toBe(1)
  const nobody = await (await it.she.post(search, byNumber('9990000026'))).json()
  expect(nobody.total).toBe(0)
})

test('searches of the page and of systems are counted together', async () => {
  const it = await onCall()
  for (let tries = 0; tries < 60; tries += 1) await it.she.post(search, byNumber('9990000018'))
  expect((await told(await it.she.post(search, byNumber('9990000018'))))[0]).toBe(429)
})

test('RULE-SITE-1: the code of a key safe is in no document', async () => {
  const it = await atHome()
  await types(it.she, code)
  await handOver(it)
  await approves(it)
  const she = await opened(it, rosesPlan)
  const response = await she.get(document(rosesPlan))
  const text = await response.text()
  expect(response.status).toBe(200)
  for (const part of [code, 'waterbutt', '7392']) expect(text).not.toContain(part)
})

test('whoever must not be rung goes out without a number, wherever it was written', async () => {
  const it = await onCall()
  const place = { list: 'contact', item: 'k1' }
  const entries = [
    ...other,
    anEntry('contact.name', answer('Victor Hale'), person, place),
    anEntry('contact.phones', { kind: 'answer', value: ['01632 960 999'] }, person, place),
    anEntry('contact.roles', { kind: 'answer', value: ['do-not-contact'] }, person, place),
  ]
  const { plan } = await publish(it.ports, { id: 'plan-with-bar', entries })
  const she = await opened(it, plan)
  const text = await (await she.get(document(plan))).text()
  expect(text).toContain('Victor Hale')
  expect(text).toContain('Not to be called: no number is given.')
  expect(text).not.toContain('01632 960 999')
  expect(text).toContain('"active":false')
})

test('where nobody may be told of the place, no address goes out, and it is said so', async () => {
  const it = await onCall()
  const entries = [
    ...other,
    anEntry('home.dwelling', { kind: 'answer', value: { choice: 'refuge', note: '' } }),
  ]
  const { plan } = await publish(it.ports, { id: 'plan-kept-back', entries })
  const she = await opened(it, plan)
  const text = await (await she.get(document(plan))).text()
  expect(text).not.toContain('Mill Lane')
  expect(text).not.toContain('refuge')
  expect(text).toContain('Nobody may be told where the person lives')
})

test('where the place stays behind, no line of the summary goes with it that only shares a word with it', async () => {
  const refuge = anEntry('home.dwelling', { kind: 'answer', value: { choice: 'refuge', note: '' } })
  const safe = anEntry('home.keySafePresent', answer('no'))
  expect(safe.shown).toEqual(['No'])
  const it = await onCall()
  const { plan } = await publish(it.ports, { id: 'plan-kept-back', entries: [...other, refuge, safe] })
  const bundle = await (await (await opened(it, plan)).get(document(plan))).json()
  const summary: string = bundle.entry[0].resource.section[0].text.div
  for (const said of [
    'None held here does not mean none.',
    'Not written here, so may exist',
    'Nobody may be told',
  ])
    expect(summary).toContain(said)
  expect(summary).not.toContain('Mill Lane')
})

test('own words are text and never markup, and a call handler reads nothing that is for clinicians', async () => {
  const it = await onCall()
  const words = '<script>alert("x")</script> & "tea" <b>now</b>'
  const entries = [
    ...other,
    anEntry('matters.value', answer(words)),
    anEntry('mh.restraintViews', answer('Hold me by nothing at all, ever')),
  ]
  const { plan } = await publish(it.ports, { id: 'plan-of-words', entries })
  const as = async (jobRole: string) => {
    const duty = { kind: 'urgent-reader', service: 'Vale 111', jobRole } as const
    const id = accountId(`account-${jobRole.replace(' ', '-')}`)
    const she = await it.as({ ...priya, id, email: `${id}@example.org`, duty })
    await she.post(`/urgent/${plan}/reason`, becauseAttending)
    return await (await she.get(document(plan))).json()
  }
  const handler = await as('Call handler')
  const divs = [...JSON.stringify(handler).matchAll(/"div":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, div]) => div)
    .join('')
  expect(divs).not.toContain('<script')
  expect(divs).toContain('&#60;script&#62;')
  expect(JSON.stringify(handler)).not.toContain('Hold me by nothing')
  expect(handler.entry.flatMap(({ resource }: { resource: object }) => faultsIn(resource))).toEqual([])
  expect(JSON.stringify(await as('Paramedic'))).toContain('Hold me by nothing')
})

test('what metadata claims is served, and the questions are valid', async () => {
  const it = await onCall()
  const claimed = await (await it.stranger.get('/fhir/R4/metadata')).json()
  expect(faultsIn(claimed)).toEqual([])
  const types = claimed.rest[0].resource.map(
    ({ type, interaction }: { type: string; interaction: { code: string }[] }) => [
      type,
      interaction.map(({ code }) => code).join(' '),
    ],
  )
  expect(types).toEqual([
    ['DocumentReference', 'search-type'],
    ['Bundle', 'read'],
    ['Questionnaire', 'read search-type'],
  ])
  const all = await (await it.stranger.get('/fhir/R4/Questionnaire')).json()
  expect(faultsIn(all)).toEqual([])
  expect(all.total).toBe(7)
  for (const { resource } of all.entry) {
    const one = await (await it.stranger.get(new URL(resource.url).pathname)).json()
    expect([resource.id, ...faultsIn(one)]).toEqual([resource.id])
    const ids = [...JSON.stringify(one).matchAll(/"linkId":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length, `${resource.id}: no question twice`).toBe(new Set(ids).size)
    expect(ids).not.toContain('home.keySafeDetail')
  }
})

test('what is asked for in another form, version or way is refused in FHIR, and what ordinary clients ask for is answered', async () => {
  const it = await onCall()
  const asked = async (path: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
    it.composed.app.request(`${baseUrl}/fhir/R4/${path}`, {
      method,
      headers: { Origin: baseUrl, ...headers },
    })
  const others = ['application/fhir+xml', 'text/html', 'application/fhir+json; fhirVersion=3.0']
  for (const Accept of others)
    expect(await told(await asked('metadata', { Accept })), Accept).toEqual([
      406,
      'FHIR R4 in JSON is all that is served',
    ])
  expect((await asked('metadata?_format=xml', { Accept: '*/*' })).status).toBe(406)
  const usual = [
    '*/*',
    'application/fhir+json',
    'application/json',
    'text/html, */*;q=0.8',
    'application/fhir+json; fhirVersion=4.0',
  ]
  for (const Accept of usual) expect((await asked('metadata', { Accept })).status, Accept).toBe(200)
  expect((await asked('metadata?_format=json', { Accept: 'text/html' })).status).toBe(200)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const refused = await asked('Bundle/x', {}, method)
    expect(refused.headers.get('Allow')).toBe('GET, HEAD, POST')
    expect((await told(refused))[0], method).toBe(405)
  }
})

test('a system reads of no form, text or page that it does not have', async () => {
  const it = await onCall()
  const long = 'x'.repeat(2 * 1024 * 1024)
  const refused = [
    await it.she.get('/fhir/R4/Nothing'),
    await it.she.post(search, byNumber('9990000018'), { Origin: 'https://elsewhere.example' }),
    await it.she.postText(search, '{}', { 'Content-Type': 'application/json' }),
    await it.she.post(search, { 'subject:identifier': long }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([404, 403, 415, 413])
  for (const one of refused) expect(await one.text()).not.toMatch(/this page|your text|Go back|form of this/)
})
