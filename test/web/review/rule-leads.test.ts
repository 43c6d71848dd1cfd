import { expect, test } from 'vitest'
import { saying } from '#test/kit/a-cpr-decision.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, readOn, rose } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const linksIn = (page: string, from: string): readonly string[] =>
  [...(new RegExp(`${from}[\\s\\S]*?</ul>`).exec(page)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  )

/** Rose's plan at the desk, with two records that say different things of one decision. */
const blocked = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const born = (on: string) => says({ section: 'start', step: 'birth-year' }, { 'plan.birthYear': on })
  await does(app, rose, born('1958'))
  return { app, as: await app.as(helen) }
}

test('what forbids the approval leads, on the page of the plan and where it is signed, to each question that can mend it', async () => {
  const { as, app } = await blocked()
  const born = [at('review/start#t-plan-birthYear'), at('review/person#t-person-dob')]
  const review = await (await as.get(at('review'))).text()
  expect(linksIn(review, 'This plan cannot be approved as it stands').toSorted()).toEqual(born.toReversed())
  await acceptAll(app)
  const signing = await (await as.get(at('approval'))).text()
  expect(linksIn(signing, 'id="not-yet"').toSorted()).toEqual(born.toReversed())
  const [section, id] = [/review\/(\w+)/.exec(born[0] ?? '')?.[1] ?? '', 't-plan-birthYear']
  expect(await (await as.get(at(`review/${section}`))).text()).toContain(`id="${id}"`)
})

test('what two answers of the page to sign forbid leads to the first of them', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(at('approval'))).text())
  const sent = { ...signed, 'sign.involved': ['nobody'], 'sign.whyNotTalked': 'In hospital', read }
  const page = await (await as.post(at('approval'), sent)).text()
  const href = /<a href="(#[^"]+)">You say that nobody has talked/.exec(page)?.[1] ?? ''
  expect(href).not.toBe('#sign')
  expect(page).toContain(`id="${href.slice(1)}"`)
})

test('what the plan is without, and whoever signs has to know, leads to its question', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const plan = await does(app, rose, {
    ...{ kind: 'remove-item', section: 'contacts', at: ['contact', 'one-contact'] },
  })
  expect(plan.version).toBeGreaterThan(0)
  const page = await (await (await app.as(helen)).get(at('review'))).text()
  expect(page).toContain(
    `<a href="${at('review/contacts#t-contact')}">This plan lists nobody for urgent care to call.</a>`,
  )
})

test('RULE-CPR-2: what was signed for the version before holds no new one up', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(at('approval'))).text())
  expect((await as.post(at('approval'), { ...signed, read })).status).toBe(303)
  await does(app, helen, { kind: 'open-new-version' })
  const consultant = { ...helen, duty: { ...helen.duty, grade: 'senior' } } as const
  await does(app, consultant, saying('rec.cpr.decision', 'not-for-cpr'))
  await does(app, consultant, saying('rec.cpr.informed', ['person-not-aware']))
  const page = await (await as.get(at('approval'))).text()
  expect(page).not.toContain('One of the two is wrong')
})
