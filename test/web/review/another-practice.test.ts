import { expect, test } from 'vitest'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { drOak, oak, reading, signAtOak } from '#test/kit/oak-street.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

/** Approved at Larkfield, changed, and handed to Oak Street. */
const moving = async (): Promise<AnApp> => {
  const app = await planIn('a')
  await app.ports.practices.change({ ...larkfield, phone: '020 7946 0111' })
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The new garden' }))
  await does(app, rose, { kind: 'submit', practice: oak.id })
  return app
}

test('a plan that is offered to another practice stays with the one that signed it until the other approves', async () => {
  const app = await moving()
  const old = await reading(app, helen)
  const anew = await reading(app, drOak)
  const review = `/plans/${rosesPlan}/review`
  expect(await old(review)).toMatch(
    /^200 [\s\S]*Another practice reads the new draft[\s\S]*Oak Street has it/,
  )
  expect(await old(review)).not.toContain('The new garden')
  expect(await old('/reviews/all')).toContain('PATEL, Asha')
  expect(await old('/reviews')).not.toContain('PATEL, Asha')
  expect(await old(`/urgent/${rosesPlan}`)).toMatch(/^200/)
  expect(await old(`/plans/${rosesPlan}/life/suspension`)).toMatch(/^200/)
  expect(await old(`/plans/${rosesPlan}/matters/review`), 'nothing of the draft').not.toContain(
    'The new garden',
  )
  expect(await anew('/reviews')).toContain('PATEL, Asha')
  expect(await anew(review)).toMatch(/^200/)
  expect(await anew(`/plans/${rosesPlan}/life/suspension`)).toMatch(/^404/)
  const home = await (await reading(app, rose))(`/plans/${rosesPlan}`)
  expect(home).toMatch(/has the new draft to read:[\s\S]*Oak Street[\s\S]*stays with:[\s\S]*Larkfield/)
})

test('at night the number is that of the practice that signed, and to take the draft back ends the offer alone', async () => {
  const app = await moving()
  const crew = await app.as(priya)
  const night = async () => {
    await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
    return await (await crew.get(`/urgent/${rosesPlan}`)).text()
  }
  const before = await night()
  expect(before).toContain('020 7946 0111')
  expect(before).not.toContain('Oak Street')
  const hers = await app.as(rose)
  expect(await (await hers.get(`/plans/${rosesPlan}/taking-back`)).text()).toContain(
    'Oak Street reads no more',
  )
  await hers.post(`/plans/${rosesPlan}/taking-back`)
  expect(await night(), 'still read').toContain('020 7946 0111')
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  expect(await anew(`/plans/${rosesPlan}/review`)).toMatch(/^404/)
  expect(await anew('/reviews/all')).not.toContain('PATEL')
  expect(await old(`/plans/${rosesPlan}/review`)).toContain(
    'The person, or somebody who helps them, is writing in it',
  )
})

test('once the other practice approves, it has the plan, the old one none, and is told', async () => {
  const app = await moving()
  await signAtOak(app)
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  expect((await app.ports.plans.load(rosesPlan)).practice).toBe(oak.id)
  expect(await old(`/plans/${rosesPlan}/review`)).toMatch(/^404/)
  expect(await anew(`/urgent/${rosesPlan}`)).toContain('Oak Street')
})
