import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  aWholeDraft,
  does,
  rosesPlan,
  signed,
  signsFor,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, led, readOn, rose } from '#test/kit/an-app.ts'
import { drOak, oak } from '#test/kit/oak-street.ts'

const path = `/plans/${rosesPlan}/submission`
const approval = `/plans/${rosesPlan}/approval`
const asked = 'share.basis share.scope sign.personStatement share.readBy share.talkWhen'
const agreed = { 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }
const rest = { 'sign.personStatement': 'mine', practice: larkfield.id, asked }

const handedOver = async (said: Readonly<Record<string, string>>) => {
  const app = await anApp()
  await aWholeDraft(app)
  const she = await app.as(rose)
  expect(led(await she.answer(path, { ...rest, ...said }))).toBe(`/plans/${rosesPlan}/handed-over`)
  return { app, she, hers: await app.as(helen), plan: () => app.ports.plans.load(rosesPlan) }
}

test.each([
  ['making it', { ...agreed, 'share.basis': 'talk-first' }, 'May your practice keep this plan'],
  ['who reads it', { ...agreed, 'share.scope': 'talk-first' }, 'Who may read it'],
])(
  'who is not sure about %s hands it over all the same; the desk says so first, and nobody approves it until a clinician wrote down what was agreed (RULE-CON-1)',
  async (_, said, question) => {
    const { app, she, hers } = await handedOver(said)
    const done = await (await she.get(`/plans/${rosesPlan}/handed-over`)).text()
    expect(done).toContain('You asked to be talked with first')
    const desk = await (await hers.get(`/plans/${rosesPlan}/review`)).text()
    const [, first = ''] = desk.split('Talk with them first')
    expect(first.slice(0, 600)).toContain(question)
    expect(first.slice(0, 900)).toContain(`href="${approval}#agreement"`)
    await writeTeamsPart(app)
    await acceptAll(app)
    const page = await (await hers.get(approval)).text()
    expect(page).not.toContain('Approve and publish this version')
    expect(page).toContain('Wants to be talked with first')
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    expect((await hers.post(approval, { ...signed, read: String(draftVersion) })).status).toBe(422)
    expect(led(await hers.post(approval, { do: 'agree', ...agreed }))).toBe(approval)
    const signing = await (await hers.get(approval)).text()
    expect(led(await hers.post(approval, { ...signed, read: readOn(signing) }))).toBe(approval)
    const urgent = await (await hers.get(`/urgent/${rosesPlan}`)).text()
    expect(urgent, 'what was settled is read by nobody').not.toContain('talked with first')
    expect(await (await hers.get(`/plans/${rosesPlan}/review`)).text()).not.toContain('Talk with them first')
  },
)

test('who is not sure again at the next hand-over is talked with again, though a clinician recorded an agreement before', async () => {
  const { app, she, hers, plan } = await handedOver({ ...agreed, 'share.scope': 'talk-first' })
  await hers.post(approval, { do: 'agree', ...agreed })
  expect((await plan()).voices.team?.submission?.answers['share.scope']?.said).toMatchObject({
    value: 'urgent-care',
  })
  await she.post(`/plans/${rosesPlan}/taking-back`)
  // The very same answers as before: nothing new is written down, and it is said again all the same.
  expect(led(await she.answer(path, { ...rest, ...agreed, 'share.scope': 'talk-first' }))).toBe(
    `/plans/${rosesPlan}/handed-over`,
  )
  const desk = await (await (await app.as(helen)).get(`/plans/${rosesPlan}/review`)).text()
  expect(desk).toContain('Talk with them first')
})

test('what the person chooses at a later hand-over counts, and not what a clinician recorded before', async () => {
  const { app, she, hers, plan } = await handedOver({ ...agreed, 'share.scope': 'talk-first' })
  await hers.post(approval, { do: 'agree', ...agreed, 'share.scope': 'urgent-and-care-team' })
  await she.post(`/plans/${rosesPlan}/taking-back`)
  await she.answer(path, { ...rest, ...agreed })
  expect((await plan()).voices.team?.submission?.answers).toEqual({})
  await writeTeamsPart(app)
  await acceptAll(app)
  const page = await (await hers.get(approval)).text()
  expect(page).toContain('not to be given to others')
  expect(page).not.toContain('which may give it to the team')
})

test('while it is to be talked about no other team reads the plan', async () => {
  const { plan } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  expect((await plan()).keptHere).toBeDefined()
})

test('who read the page to the person stands beside what they agreed to', async () => {
  const { app, hers } = await handedOver({ ...agreed, 'share.readBy': 'Joy, who supports me' })
  await writeTeamsPart(app)
  await acceptAll(app)
  const page = await (await hers.get(approval)).text()
  expect(page).toMatch(/Who read this page to you, if anybody\?[\s\S]{0,200}Joy, who supports me/)
})

test('nobody is not sure for somebody else: a clinician is not offered to be talked with first', async () => {
  const { hers } = await handedOver({ ...agreed, 'share.scope': 'talk-first' })
  expect(await (await hers.get(approval)).text()).not.toContain('value="talk-first"')
  const outcome = await hers.post(approval, { do: 'agree', ...agreed, 'share.scope': 'talk-first' })
  expect(outcome.status).toBe(422)
})

const evenings = 'After six. Not on my landline: my sister answers it.'
const talk = `/plans/${rosesPlan}/talk`
const today = '2026-11-22'
const told = { how: 'by-phone', on: today, words: 'I do not want it read by strangers.' }

test('who wants to be talked with is asked when and how on the same page, and the clinician reads it where she acts', async () => {
  const app = await anApp()
  await aWholeDraft(app)
  const she = await app.as(rose)
  const first = {
    ...rest,
    ...agreed,
    'share.basis': 'talk-first',
    asked: asked.replace(' share.talkWhen', ''),
  }
  const again = await she.answer(path, first)
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining('Which days or times suit you for a talk'),
  ])
  await she.answer(path, { ...first, asked, 'share.talkWhen': evenings })
  const hers = await app.as(helen)
  for (const page of [`/plans/${rosesPlan}/review`, talk])
    expect(await (await hers.get(page)).text(), page).toContain(evenings)
  const usual = await app.as(rose)
  await usual.post(`/plans/${rosesPlan}/taking-back`)
  expect(await (await usual.get(path)).text(), 'nobody else is asked it').not.toContain(
    'name="share.talkWhen"',
  )
})

test('when somebody can be reached for the talk is approved with nothing, and read by nobody after it', async () => {
  const { app, hers, plan } = await handedOver({
    ...agreed,
    'share.scope': 'talk-first',
    'share.talkWhen': evenings,
  })
  await writeTeamsPart(app)
  await acceptAll(app)
  await hers.post(approval, { do: 'agree', ...agreed })
  const signing = await (await hers.get(approval)).text()
  await hers.post(approval, { ...signed, read: readOn(signing) })
  expect((await plan()).approved, 'it is approved').toBeDefined()
  expect(JSON.stringify((await plan()).approved?.content)).not.toContain('my sister')
})

test('who was not reached stays to be talked with, and reads that it was tried (RULE-CON-1)', async () => {
  const { she, hers } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  const unsaid = await hers.post(talk, { outcome: 'not-reached' })
  expect([unsaid.status, await unsaid.text()]).toEqual([422, expect.stringContaining('Choose a day')])
  expect((await hers.post(talk, { ...told, outcome: 'no', words: ' ' })).status).toBe(422)
  const outcome = { outcome: 'not-reached', how: 'by-phone', on: today, words: '' }
  expect(led(await hers.post(talk, outcome))).toBe(`/plans/${rosesPlan}/review`)
  expect(await (await hers.get(`/plans/${rosesPlan}/review`)).text()).toMatch(
    /Talk with them first[\s\S]*Not reached yet/,
  )
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home).toContain('tried to talk with you on the phone, on 22 November 2026')
})

test('who agrees in the talk reads so, and the clinician goes on to what they agree to', async () => {
  const { she, hers } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  const outcome = { ...told, outcome: 'agreed', words: 'Yes, but tell my son.' }
  expect(led(await hers.post(talk, outcome))).toBe(`${approval}#agreement`)
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home).toMatch(/that you agree[\s\S]*Yes, but tell my son\./)
  await hers.post(approval, { do: 'agree', ...agreed })
  expect(await (await hers.get(`/plans/${rosesPlan}/review`)).text()).toContain('Talked with: they agree.')
  expect((await hers.post(talk, outcome)).status, 'it is settled').toBe(409)
})

test('a no in the talk is theirs as if they had said it: the draft is theirs alone, they read it, and can say otherwise (RULE-CON-1)', async () => {
  const { she, hers, plan } = await handedOver({ ...agreed, 'share.scope': 'talk-first' })
  expect(led(await hers.post(talk, { ...told, outcome: 'no' }))).toBe(`/plans/${rosesPlan}/review`)
  expect((await plan()).life).toMatchObject({ draft: 'draft', published: 'withdrawn' })
  expect(await (await hers.get(`/plans/${rosesPlan}/review`)).text()).not.toContain('What matters most')
  expect((await hers.get(approval)).status).not.toBe(200)
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home).toMatch(/They say that you said so on the phone, on 22 November 2026[\s\S]*read by strangers/)
  expect(led(await she.answer(path, { ...rest, ...agreed }))).toBe(`/plans/${rosesPlan}/handed-over`)
  expect(await await (await she.get(`/plans/${rosesPlan}`)).text()).not.toContain('read by strangers')
  expect((await plan()).talks).toEqual([])
})

test('a no in the talk about a new draft leaves what was approved before, until they stop sharing it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  await signsFor(app, { by: helen, practiceName: larkfield.name, acknowledges: [] })
  const she = await app.as(rose)
  await she.answer(path, { ...rest, ...agreed, 'share.basis': 'talk-first' })
  const hers = await app.as(helen)
  expect(await (await hers.get(talk)).text()).toContain('What was approved before stays as it is')
  await hers.post(talk, { ...told, outcome: 'no' })
  const { life } = await app.ports.plans.load(rosesPlan)
  expect(life).toMatchObject({ draft: 'draft', published: 'current' })
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home).toMatch(/that you do not agree\. This draft is with you again[\s\S]*read by strangers/)
})

const approvedAfterATalk = async () => {
  const { app, she, hers } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  await hers.post(talk, { ...told, outcome: 'agreed', words: 'Yes, but tell my son.' })
  await hers.post(approval, { do: 'agree', ...agreed })
  await writeTeamsPart(app)
  await acceptAll(app)
  await signsFor(app, { by: helen, practiceName: larkfield.name, acknowledges: [] })
  return { app, she, hers }
}

test('what was said in a talk is told of the next draft no more, once the person changes something', async () => {
  const { she } = await approvedAfterATalk()
  await she.answer(`/plans/${rosesPlan}/about/people`, { 'about.people': 'I keep bees.' })
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home).not.toContain('tell my son')
})

test('nor does the desk tell it of a version that the practice opens', async () => {
  const { app, she, hers } = await approvedAfterATalk()
  await does(app, helen, { kind: 'open-new-version' })
  const desk = await (await hers.get(`/plans/${rosesPlan}/review`)).text()
  expect(desk).not.toContain('Talked with')
  expect(await (await she.get(`/plans/${rosesPlan}`)).text()).not.toContain('tell my son')
})

test('a version that is opened after the plan was closed over a talk is not told of that talk', async () => {
  const { app, hers, plan } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  await hers.post(talk, { outcome: 'not-reached', how: 'by-phone', on: today, words: '' })
  await does(app, helen, { kind: 'close', because: 'moved' })
  expect((await plan()).talks).toHaveLength(1)
  await does(app, helen, { kind: 'open-new-version' })
  expect((await plan()).talks).toEqual([])
})

test('who takes the plan back after nobody reached them is told of that no more', async () => {
  const { she, hers } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  await hers.post(talk, { outcome: 'not-reached', how: 'by-phone', on: today, words: '' })
  await she.post(`/plans/${rosesPlan}/taking-back`)
  expect(await (await she.get(`/plans/${rosesPlan}`)).text()).not.toContain('tried to talk with you')
})

test('with a draft that is thrown away goes what was said in a talk about it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  await signsFor(app, { by: helen, practiceName: larkfield.name, acknowledges: [] })
  await (await app.as(rose)).answer(path, { ...rest, ...agreed, 'share.basis': 'talk-first' })
  await (await app.as(helen)).post(talk, { ...told, outcome: 'no' })
  const { talks } = await does(app, rose, { kind: 'drop-draft' })
  expect(talks).toEqual([])
})

test('a no that would end all sharing is written down by the practice, and by no team that helps with the plan', async () => {
  const { app, she, plan } = await handedOver({ ...agreed, 'share.basis': 'talk-first' })
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  const given = { team: oak.id, 'team.may': 'approve', despite: 'yes' }
  expect(led(await she.post(`/plans/${rosesPlan}/teams`, given))).toBe(`/plans/${rosesPlan}/teams?done=given`)
  app.later(60)
  const oaks = await app.as(drOak)
  const page = await (await oaks.get(talk)).text()
  expect(page).toContain('value="agreed"')
  expect(page).not.toContain('value="no"')
  expect(page).toContain('Tell the practice that keeps this plan')
  expect((await oaks.post(talk, { ...told, outcome: 'no' })).status).toBe(422)
  const no = { kind: 'record-talk', outcome: 'no', how: 'by-phone', on: today, words: 'No' } as const
  await expect(does(app, drOak, no)).rejects.toThrow('not-allowed')
  expect((await plan()).life).toMatchObject({ draft: 'submitted', published: 'none' })
  await does(app, helen, no)
  expect((await plan()).life.published).toBe('withdrawn')
})

test('nobody writes down a talk that nobody asked for', async () => {
  const { app } = await handedOver(agreed)
  await expect(
    does(app, helen, { kind: 'record-talk', outcome: 'no', how: 'by-phone', on: today, words: 'No' }),
  ).rejects.toThrow('wrong-state')
})
