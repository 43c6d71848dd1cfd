import { expect, test } from 'vitest'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { anApp, larkfield } from '#test/kit/an-app.ts'

const erin = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
} as const

test('an administrator is told of a hospice as a team: what is asked names both, and no page of it speaks of a practice', async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  const admin = await app.as(erin)
  const list = await (await admin.get('/practices')).text()
  expect(list).toContain('Name of the practice or team')
  expect(list).toContain('Add this practice or team')
  const hospice = { ...larkfield, id: practiceId('bridge-house'), name: 'Bridge House', odsCode: 'B12345' }
  await app.ports.practices.add({ ...hospice, kind: 'hospice' })
  const pageOf = async ({ id }: typeof larkfield, sub = '') =>
    (await admin.get(`/practices/${id}${sub}`)).text()
  expect(await pageOf(larkfield, '/people')).toContain('handed to this practice, and approve them')
  const people = await pageOf(hospice, '/people')
  expect(people).toContain('plans that people let this team use')
  expect(people).not.toContain('approve them')
  expect(await pageOf(larkfield)).toContain('Close this practice')
  const page = await pageOf(hospice)
  expect(page).toContain('Change the team')
  expect(page).toContain('Close this team')
  expect(page).not.toMatch(/this practice\b(?! or team)/)
})
