import { expect, test } from 'vitest'
import type { Pathway } from '#src/flow/section.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, priya, readOn, rose, tom } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

/** Rose's plan, reviewed by Helen up to the sign page. */
const reviewed = async (pathway: Pathway = 'eol') => {
  const app = await anApp()
  await aHandedOverPlan(app, pathway)
  await writeTeamsPart(app)
  await acceptAll(app)
  return { app, as: await app.as(helen) }
}

test('the sign page says what approving does, who signs, and what; nothing is ticked, only the date is filled in', async () => {
  const { as } = await reviewed()
  const page = await (await as.get(at('approval'))).text()
  for (const text of [
    'What approving does',
    'Dr Helen Marsh',
    'GP',
    'GMC 7654321',
    'Larkfield Surgery',
    '999 000 0018',
    'Did you speak with the person alone?',
  ])
    expect(page).toContain(text)
  expect(page).not.toMatch(/<input[^>]*\schecked/)
  expect(page).toMatch(/name="sign.nextReview.day"[^>]*value="22"/)
  expect(page).toMatch(/name="sign.nextReview.month"[^>]*value="02"/)
  expect(page).toMatch(/name="sign.nextReview.year"[^>]*value="2027"/)
})

test('approving publishes the version, and its page shows version, fingerprint, review date and the way to it', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  expect(led(await as.post(at('approval'), { ...signed, read }))).toBe(at('approval'))
  const page = await (await as.get(at('approval'))).text()
  const publication = await app.ports.publications.current(rosesPlan)
  expect(publication).toMatchObject({ version: 1, content: { reviewOn: '2027-02-22' } })
  expect(page).toMatch(/Gender <strong>(?!not given)/)
  for (const text of [
    'The plan is approved',
    publication?.hash.slice(0, 12) ?? '?',
    '22 February 2027',
    `/urgent/${rosesPlan}`,
  ])
    expect(page).toContain(text)
  expect(await (await as.get(at('review'))).text()).toContain('This plan is approved')
  expect((await as.post(at('approval'), { ...signed, read })).status).toBe(409)
})

test('whether the person was spoken to alone is asked, kept, and never assumed (RULE-SAF-5, RULE-CAP-1)', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  await as.post(at('approval'), { ...signed, 'sign.spokenAlone': 'no', read })
  const plan = await app.ports.plans.load(rosesPlan)
  const answers = plan.voices.team?.approval?.answers
  expect(answers?.['sign.spokenAlone']).toMatchObject({ said: { value: 'no' }, by: { name: helen.name } })
})

test('what was not answered on the sign page is said at its field, with what was filled in still there', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  const { 'sign.involved': _, ...rest } = signed
  const answer = await as.post(at('approval'), { ...rest, 'sign.nextReview.day': '21', read })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('href="#sign-involved"')
  expect(page).toMatch(/name="sign.spokenAlone"[^>]*value="yes" checked|value="yes"[^>]*checked/)
  expect(page).toMatch(/name="sign.nextReview.day"[^>]*value="21"/)
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
})

test.each([
  ['eol', '22 February 2027', '23', '2'],
  ['mhc', '22 May 2027', '23', '5'],
] as const)(
  'a review later than a plan on %s allows is refused in words: %s at the latest (RULE-REV)',
  async (pathway, latest, day, month) => {
    const { as } = await reviewed(pathway)
    const read = readOn(await (await as.get(at('approval'))).text())
    const late = {
      ...{ ...signed, 'sign.nextReview.day': day, 'sign.nextReview.month': month, read },
      acknowledges: 'RULE-SIGN-7',
    }
    const answer = await as.post(at('approval'), late)
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining(`from today to ${latest}`),
    ])
  },
)

test('a draft that moved while the sign page was open is not approved: 409 with what moved', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  await does(app, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7' }))
  const answer = await as.post(at('approval'), { ...signed, read })
  expect([answer.status, await answer.text()]).toEqual([
    409,
    expect.stringContaining(at('review/places#main')),
  ])
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  const again = await as.post(at('approval'), {
    ...signed,
    read: String((await app.ports.plans.load(rosesPlan)).draftVersion),
  })
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining('Sections to read and accept'),
  ])
})

test('what is missing is listed with the way to each, and nothing can be signed', async () => {
  const { app, as } = await reviewed()
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  await acceptAll(app)
  const page = await (await as.get(at('approval'))).text()
  expect(page).toContain(`href="${at('review/matters#t-matters-fear-form')}"`)
  expect(page).not.toContain('Approve and publish')
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  expect((await as.post(at('approval'), { ...signed, read: String(draftVersion) })).status).toBe(422)
})

test('a plan of somebody under 18 cannot be signed, in words (RULE-CYP-1)', async () => {
  const { app, as } = await reviewed()
  await does(app, rose, says({ section: 'person', step: 'date-of-birth' }, { 'person.dob': '2010-01-01' }))
  await acceptAll(app)
  expect(await (await as.get(at('approval'))).text()).toContain('The person is under 18')
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  expect((await as.post(at('approval'), { ...signed, read: String(draftVersion) })).status).toBe(422)
})

test('who drafted a part of it is sent to a colleague: 403', async () => {
  const { app, as } = await reviewed()
  await does(app, helen, says({ section: 'about', step: 'people' }, { 'about.people': 'She told me: Meera' }))
  await acceptAll(app)
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  const answer = await as.post(at('approval'), { ...signed, read: String(draftVersion) })
  expect([answer.status, await answer.text()]).toEqual([
    403,
    expect.stringContaining('A colleague has to approve'),
  ])
  const relies = { ...signed, reliesOn: helen.id, read: String(draftVersion) }
  const unread = await (await app.as(tom)).post(at('approval'), relies)
  expect([unread.status, await unread.text()]).toEqual([422, expect.stringContaining('read it yourself')])
  for (const section of ['about', 'places', 'contacts', 'crisis', 'health', 'recommendations', 'legal'])
    await does(app, tom, { kind: 'accept', section, read: draftVersion })
  const other = await (await app.as(tom)).post(at('approval'), relies)
  expect(led(other)).toBe(at('approval'))
})

test('a proof of identity older than half an hour is asked for again, and what was filled in is kept', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  for (const _ of [1, 2, 3]) {
    app.later(650)
    await as.get(at('review'))
  }
  const answer = await as.post(at('approval'), { ...signed, 'sign.nextReview.day': '14', read })
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('/sign-in/confirm')])
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  expect(await (await as.get(at('approval'))).text()).toContain('/sign-in/confirm')
  const fresh = await (await (await app.as(helen)).get(at('approval'))).text()
  expect(fresh).toMatch(/name="sign.nextReview.day"[^>]*value="14"/)
  expect(fresh).toMatch(/value="yes"[^>]*checked/)
})

test('while a new draft is written, the approved version is what can be seen, and not a word of the draft', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  await as.post(at('approval'), { ...signed, read })
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'Not handed over yet' }))
  expect(await (await as.get(at('approval'))).text()).toContain('The plan is approved')
  const review = await (await as.get(at('review'))).text()
  expect(review).toContain('The person, or somebody who helps them, is writing in it')
  expect(review).not.toContain('Not handed over yet')
})

/** Rose's plan, every section of which Helen accepted; Tom has opened none of it. */
const readByHelen = async () => {
  const { app } = await reviewed()
  const read = String((await app.ports.plans.load(rosesPlan)).draftVersion)
  return { app, read, tom: await app.as(tom) }
}

test('nobody publishes what she never opened: the page says who read what, and without a name nothing is approved', async () => {
  const { app, read, tom: toms } = await readByHelen()
  const page = await (await toms.get(at('approval'))).text()
  expect(page).toMatch(/Read by Dr Helen Marsh, GP<[\s\S]*answers<br>22 November 2026/)
  expect(page.match(/You have not read it as it stands/g)).toHaveLength(13)
  const refused = await toms.post(at('approval'), { ...signed, read })
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('Nothing was approved'),
  ])
  expect((await toms.post(at('approval'), { ...signed, read, reliesOn: 'account-priya' })).status).toBe(422)
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
})

test('who relies on the reading of a colleague says so by name, and the approval keeps it', async () => {
  const { app, read, tom: toms } = await readByHelen()
  for (const section of ['matters', 'places', 'contacts', 'crisis', 'health', 'recommendations', 'legal'])
    await does(app, tom, { kind: 'accept', section, read: Number(read) })
  await toms.post(at('approval'), { ...signed, read, reliesOn: helen.id })
  const { approved } = await app.ports.plans.load(rosesPlan)
  const readers = Object.fromEntries(
    approved?.readings.map(({ section, by, isReliedOn }) => [section, [by.name, isReliedOn]]) ?? [],
  )
  expect(approved?.readings).toHaveLength(13)
  expect([readers.matters, readers.about]).toEqual([
    [tom.name, false],
    [helen.name, true],
  ])
})

test('a reading of what stood before a change is nobody’s reading of what stands', async () => {
  const { app, tom: toms } = await readByHelen()
  await does(app, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7' }))
  const { version, draftVersion } = await app.ports.plans.load(rosesPlan)
  const again = { ...signed, read: String(draftVersion), reliesOn: helen.id }
  expect((await toms.post(at('approval'), again)).status).toBe(422)
  for (const section of ['places', 'contacts', 'crisis', 'health', 'recommendations', 'legal'])
    await does(app, tom, { kind: 'accept', section, read: version })
  expect(led(await toms.post(at('approval'), again))).toBe(at('approval'))
})

test('what the person agreed to, and says in their own words, stands on the page before it is signed for', async () => {
  const { as } = await reviewed()
  const page = await (await as.get(at('approval'))).text()
  const form = page.indexOf('name="read"')
  for (const text of [
    'Consents to the plan being made and shared',
    'Yes, I agree',
    'These are my words; they guide people and do not bind them',
    'For emergencies and the practice only: not to be given to others',
  ].filter((text) => page.includes(text)))
    expect(page.indexOf(text)).toBeLessThan(form)
  expect(page).toContain('These are my words')
  expect(page).toContain('For emergencies and the practice only: not to be given to others')
})

test('the page of urgent care is read before it is signed: the same words, marked as not approved, and found by nobody', async () => {
  const { app, as } = await reviewed()
  const draft = await (await as.get(`/urgent/${rosesPlan}/draft`)).text()
  for (const text of ['Not approved', 'Own words about matters.value', 'PATEL']) expect(draft).toContain(text)
  expect(draft).not.toContain('Approved version')
  expect((await app.ports.accessLog.ofPlan(rosesPlan))[0]).toMatchObject({
    deed: 'read-draft',
    name: helen.name,
  })
  expect((await (await app.as(priya)).get(`/urgent/${rosesPlan}/draft`)).status).toBe(404)
  expect((await (await app.as(rose)).get(`/urgent/${rosesPlan}/draft`)).status).toBe(404)
  expect(await app.ports.publications.byNhsNumber('9990000018')).toEqual([])
  const read = readOn(await (await as.get(at('approval'))).text())
  await as.post(at('approval'), { ...signed, read })
  const page = await (await as.get(`/urgent/${rosesPlan}`)).text()
  const words = (text: string) => text.slice(text.indexOf('class="f"'), text.indexOf('<dt>Approved by'))
  expect(words(page)).toBe(words(draft))
})

test('what somebody wants to talk about stands on the page that is signed, with the way there', async () => {
  const { app, as } = await reviewed()
  const step = { section: 'matters', at: [], step: 'fear' } as const
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'talk' } } })
  await acceptAll(app)
  const page = await (await as.get(at('approval'))).text()
  expect(page).toMatch(/Wants to talk about<\/h2>[\s\S]*review\/matters#t-matters-fear/)
})

test('what was ticked stands there again after something has to be done first, and nowhere once it is signed', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  await does(app, rose, { kind: 'ask', section: 'places', text: 'Who pays for a hospice?' })
  const refused = await as.post(at('approval'), { ...signed, 'sign.spokenAlone': 'no', read })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Who pays for a hospice?')
  const [asked] = (await app.ports.plans.load(rosesPlan)).questions
  const carried = { kind: 'settle-question', question: asked?.version ?? 0, how: 'carried' } as const
  await does(app, helen, carried)
  const page = await (await as.get(at('approval'))).text()
  expect(page).toMatch(/value="no" checked name="sign.spokenAlone"/)
  expect(led(await as.post(at('approval'), { ...signed, read: readOn(page) }))).toBe(at('approval'))
  expect(await app.ports.keptPosts.ofAccount(helen.id)).toEqual([])
})
