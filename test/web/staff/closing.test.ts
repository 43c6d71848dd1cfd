import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { helen, larkfield, led, rose, stranger } from '#test/kit/an-app.ts'
import { ashasNumber, becauseAttending, byNumber, onCall, searched } from '#test/kit/on-call.ts'

const erin = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
} as const
const path = `/practices/${larkfield.id}`
const bridge = {
  'practice.name': 'Bridge House',
  'practice.odsCode': 'B12345',
  'practice.email': 'desk@bridge.example',
  'practice.phone': '020 7946 0202',
  'practice.nation': 'wales',
}

const withAPlan = async () => {
  const it = await onCall()
  await it.ports.accounts.add(helen)
  await it.ports.accounts.add(rose)
  const admin = await it.as(erin)
  const text = async (answer: Promise<Response>) => (await answer).text()
  const closePlan = () =>
    it.ports.act(planId('plan-of-asha'), { kind: 'close', because: 'moved' }, (now) => actorFor(helen, now))
  return { ...it, admin, text, closePlan }
}

test('a practice is closed once nobody works there and no plan is followed there, and says until then what to do', async () => {
  const { admin, text, closePlan, ports } = await withAPlan()
  const before = await text(admin.get(path))
  expect(before).toContain('1 plan here is followed, suspended or waits for an answer.')
  expect(before).toContain('1 person has a duty here.')
  expect(before, 'no plan is named').not.toMatch(/Patel|Asha/)
  const refused = await admin.post(`${path}/closing`, {})
  expect([refused.status, (await refused.text()).includes('This practice was not closed')]).toEqual([
    409,
    true,
  ])
  await admin.post(`/people/${helen.id}/duties/clinician-${larkfield.id}/end`, {})
  expect((await admin.post(`${path}/closing`, {})).status).toBe(409)
  expect(await closePlan()).toMatchObject({ ok: true })
  expect(led(await admin.post(`${path}/closing`, {}))).toBe(path)
  expect(await text(admin.get(path))).toContain('Since 22 November 2026')
  expect(await ports.practices.find(larkfield.id), 'all of it stays').toMatchObject(larkfield)
})

test('to a closed practice nobody is added and nothing is handed over; urgent care is not sent to its phone', async () => {
  const { admin, text, closePlan, ports, she, as } = await withAPlan()
  await admin.post(`/people/${helen.id}/duties/clinician-${larkfield.id}/end`, {})
  await closePlan()
  expect(await text(searched(she, byNumber(ashasNumber)))).toContain('href="tel:02079460101"')
  await admin.post(`${path}/closing`, {})
  const member = {
    'staff.name': 'Olu Grant',
    'staff.email': 'olu@bridge.example',
    'staff.jobRole': 'Nurse',
    'staff.registration': 'NMC 12A3456E',
  }
  await admin.post(`${path}/people`, member)
  expect(await ports.accounts.findByEmail('olu@bridge.example')).toBeUndefined()
  expect(await text(admin.get(`${path}/people`))).not.toContain('Add a clinician')
  const found = await text(searched(she, byNumber(ashasNumber)))
  expect(found).toContain('a practice that has closed')
  expect(found).not.toContain('tel:02079460101')
  const author = await as(stranger)
  const draft = led(await author.post('/plans', { name: 'Sam' })).split('/')[2] ?? ''
  expect(await text(author.get(`/plans/${draft}/submission`))).not.toContain(larkfield.name)
  await author.post(`/plans/${draft}/submission`, { practice: larkfield.id })
  expect((await ports.plans.load(planId(draft))).practice).toBeUndefined()
  expect(led(await admin.post(`${path}/reopening`, {}))).toBe(path)
  const unstaffed = await text(author.get(`/plans/${draft}/submission`))
  expect(unstaffed, 'nobody works there').not.toContain(larkfield.name)
  expect(unstaffed).toContain(`/plans/${draft}/practice-letter`)
  expect(unstaffed).toContain(`/plans/${draft}/visit-sheet`)
  await admin.post(`${path}/people`, member)
  expect(await text(author.get(`/plans/${draft}/submission`))).toContain(larkfield.name)
})

test('two open practices share no name, however it is written, and the hours of the phone stand beside the number', async () => {
  const { admin, ports, she, text, plan } = await withAPlan()
  const same = { ...bridge, 'practice.name': larkfield.name.toUpperCase().replace(' ', '-') }
  const refused = await admin.post('/practices', same)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('add the town or the street')
  expect(page, 'nothing typed is lost').toContain('desk@bridge.example')
  expect((await admin.post('/practices', bridge)).status).toBe(303)
  expect((await admin.post(path, { ...bridge, 'practice.odsCode': larkfield.odsCode })).status).toBe(422)
  await she.post(`${plan}/reason`, becauseAttending)
  const night = async () =>
    (await text(she.get(plan))).split('<section id="version">')[1]?.split('</section>')[0]
  expect(await night()).toContain('href="tel:02079460101"')
  expect(await night()).toContain('hours not recorded')
  await ports.practices.change({ ...larkfield, hours: 'Monday to Friday, 8 am to 6 pm' })
  expect(await night()).toContain(', <bdi>Monday to Friday, 8 am to 6 pm</bdi>')
})
