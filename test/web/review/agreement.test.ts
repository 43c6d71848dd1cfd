import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Fact, Recorded } from '#src/plan/facts.ts'
import { fold } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { acceptAll, aHandedOverPlan, rosesPlan, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { wholeDraft } from '#test/kit/a-plan.ts'
import { anApp, helen, larkfield, led, tom } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/approval`
const signed = {
  'sign.spokenAlone': 'yes',
  'sign.sharedWithPerson': 'yes',
  'sign.involved': ['person'],
  'sign.nextReview.day': '22',
  'sign.nextReview.month': '2',
  'sign.nextReview.year': '2027',
}
const readOn = (page: string): string => /name="read" value="(\d+)"/.exec(page)?.[1] ?? 'none'

/** As the team would have written it: without the agreement, and without what it is not asked beside the rest. */
const asTeams = (fact: Fact): readonly Fact[] => {
  if (fact.kind === 'ItemAdded') return [{ ...fact, voice: 'team' }]
  if (fact.kind !== 'Answered' || fact.section === 'submission') return []
  const said = Object.entries(fact.said).filter(([field]) => !/^mh\.|conveyTo$/.test(field))
  return [{ ...fact, voice: 'team', said: Object.fromEntries(said) }]
}

/** A plan that Tom began and wrote for somebody without an account, ready for Helen but for what the person agreed to. */
const begunForSomebody = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  if (tom.duty.kind !== 'clinician') throw new Error('Tom is a clinician')
  const toms = { ...tom.duty, id: tom.id, name: tom.name }
  await app.ports.act(rosesPlan, { kind: 'start-for', name: 'Asha Patel', email: tom.email }, () => toms)
  const before = await app.ports.plans.load(rosesPlan)
  const facts = wholeDraft().flatMap(asTeams)
  const recorded = facts.map(
    (fact, index): Recorded => ({
      version: before.version + index + 1,
      at: app.ports.clock.now(),
      by: { id: tom.id, name: tom.name, role: 'clinician' },
      fact,
    }),
  )
  const after = fold(before, recorded)
  await app.ports.plans.save({
    after,
    facts: recorded,
    row: rowOf(after),
    carers: [],
    publication: undefined,
    mail: [],
  })
  await writeTeamsPart(app)
  await acceptAll(app)
  return { app, as: await app.as(helen) }
}

test('a plan begun for somebody is signed only once a clinician wrote down what they agreed to; no page claims more', async () => {
  const { app, as } = await begunForSomebody()
  const asked = await (await as.get(path)).text()
  expect(asked).toContain('On what is this plan made and shared?')
  expect(asked).not.toContain('Approve and publish this version')
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  const refused = await as.post(path, { ...signed, read: String(draftVersion) })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/nhsuk-error-summary[\s\S]*href="#agreement"/)
  expect((await as.post(path, { do: 'agree', 'share.basis': 'person-consents' })).status).toBe(422)
  const agreed = { do: 'agree', 'share.basis': 'person-consents', 'share.scope': 'urgent-care' }
  expect(led(await as.post(path, agreed))).toBe(path)
  const page = await (await as.get(path)).text()
  expect(page).toContain('no email goes to Asha')
  expect(page).not.toContain('is told by email')
  expect(led(await as.post(path, { ...signed, read: readOn(page) }))).toBe(path)
  const urgent = await (await as.get(`/urgent/${rosesPlan}`)).text()
  expect(urgent).not.toContain('Written by the person')
})

test('a renewal counts no chapter as read that nobody opened for it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const first = await (await as.get(path)).text()
  expect(first).toContain('is told by email')
  expect(first).not.toContain('Unchanged since')
  await as.post(path, { ...signed, read: readOn(first) })
  app.later(60)
  await as.post(`/plans/${rosesPlan}/life/new-version`, {})
  const page = await (await as.get(path)).text()
  const all = flows.sections.length
  expect(page).toContain(`0 of ${all} chapters were read for this version`)
  expect(page.match(/Unchanged since version 1. Read by Dr Helen Marsh/g)).toHaveLength(all)
})
