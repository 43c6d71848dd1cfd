import { expect, test } from 'vitest'
import { acceptAll, aWholeDraft, rosesPlan, signed, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, led, readOn, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/submission`
const approval = `/plans/${rosesPlan}/approval`
const asked = 'share.basis share.scope sign.personStatement share.readBy'
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
    expect(page).toContain('Not sure. Wants to be talked with first')
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
