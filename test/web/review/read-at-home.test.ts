import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { instant } from '#src/plan/ids.ts'
import { latestReview } from '#src/plan/reads/review-limit.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { signOff } from '#test/kit/a-review.ts'
import { scribed } from '#test/kit/a-scribed-plan.ts'
import { type AnApp, anApp, helen, larkfield, led } from '#test/kit/an-app.ts'
import { drOak, oak } from '#test/kit/oak-street.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const nobody = 'Nobody reads this plan at home yet'

/** Approved by Helen, who asked her what she agrees to. */
const approved = async (app: AnApp): Promise<void> => {
  await writeTeamsPart(app)
  await does(app, helen, agreed)
  await acceptAll(app)
  const plan = await app.ports.plans.load(rosesPlan)
  await does(app, helen, {
    ...{ kind: 'approve', practiceName: larkfield.name, acknowledges: known, read: plan.draftVersion },
    said: signOff(latestReview(plan, app.ports.clock.now())),
  })
}
const agreed = says(
  { section: 'submission', step: 'agree' },
  { 'share.basis': 'person-consents', 'share.scope': 'urgent-care' },
)
const known = ['RULE-SIGN-1', 'RULE-SIGN-2', 'RULE-SIGN-15', 'RULE-SIGN-16', 'RULE-SIGN-17']
const pageFor = async (app: AnApp, who: Account, path: string) =>
  await (await (await app.as(who)).get(at(path))).text()

test('a plan that somebody has no account for says so at the desk, before and after it is approved, and leads to the code and the letter', async () => {
  const app = await scribed()
  await app.ports.accounts.add(helen)
  const led = async (path: string) => {
    const page = await pageFor(app, helen, path)
    expect(page, path).toContain(`${nobody}: Asha has no account here.`)
    for (const way of ['hand-to-person', 'letters']) expect(page, path).toContain(`href="${at(way)}"`)
  }
  await led('review')
  await approved(app)
  await led('approval')
  await led('review')
  await does(app, helen, {
    kind: 'offer-take-over',
    codeHash: app.ports.clock.digest('ABC'),
    until: instant('2026-12-01T10:00:00.000Z'),
  })
  expect(await pageFor(app, helen, 'approval')).toContain('A code or a letter was made, and nobody has come')
})

test('a plan that its person holds says nothing of it, and neither does one that is over', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  expect(await pageFor(app, helen, 'review')).not.toContain('Read at home')
  const other = await scribed()
  await approved(other)
  await does(other, helen, { kind: 'close', because: 'moved' })
  expect(await pageFor(other, helen, 'review')).not.toContain('Read at home')
})

test('whoever cannot decide about a plan gets no code, and a letter for who helps is offered', async () => {
  const app = await scribed()
  const found = { decision: 'plan', outcome: 'lacks', how: 'Asked twice', by: 'Tom Okafor', on: '2026-11-01' }
  const lacks = { none: false, rows: [{ id: 'row-1', said: found, is: 'plan:lacks' }] }
  await does(app, helen, says({ section: 'legal', step: 'capacity' }, { 'legal.capacity': lacks }))
  const page = await pageFor(app, helen, 'review')
  expect(page).not.toContain('hand-to-person')
  expect(page).toContain(`href="${at('letters')}"`)
})

test('a team that began a plan for another practice is told whom to ask for a way to read it at home', async () => {
  const app = await anApp()
  for (const practice of [larkfield, oak]) await app.ports.practices.add(practice)
  for (const account of [helen, drOak]) await app.ports.accounts.add(account)
  const hers = await app.as(drOak)
  const whom = { 'for.name': 'Joan', 'for.with': 'another', practice: larkfield.id }
  const how = { 'for.agreedBy': 'person', 'for.agreedHow': 'Asked at home, said yes.' }
  const asked = 'for.name for.with for.agreedBy for.agreedHow'
  const begun = led(await hers.post('/reviews/for-somebody', { ...whom, ...how, asked }))
  const page = await (await hers.get(begun)).text()
  expect(page).toContain('Ask Larkfield Surgery to give them a code, or to print a letter.')
  expect(page).not.toContain('hand-to-person')
  const desk = await (await (await app.as(helen)).get(begun)).text()
  expect(desk).toContain('/hand-to-person"')
})
