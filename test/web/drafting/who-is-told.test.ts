import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

test('the page says whether the practice is told, by where the plan is: it is mailed when the plan is with it, and else nobody', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const mailed = async () =>
    (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'read-first').length
  const writes = async (text: string, who = rose) => {
    const she = await app.as(who)
    const way = led(await she.post(`/plans/${rosesPlan}/private-word`, { text }))
    return await (await she.get(way)).text()
  }
  const told = 'is asked by email to read'
  for (const [who, call] of [
    [rose, 'Your practice'],
    [daniel, 'The practice'],
  ] as const) {
    const page = await writes('My husband hits me', who)
    for (const text of [`${call} ${told}`, 'Nobody comes because of it', 'If a call is not safe for you'])
      expect(page).toContain(text)
    expect(page).not.toContain('Nobody is told')
  }
  expect(await mailed()).toBe(1)
  await does(app, helen, { kind: 'ask-back', section: 'matters', at: ['matters.fear'], text: 'Who?' })
  await does(app, helen, { kind: 'return' })
  const hers = await writes('I want to kill myself')
  await does(app, rose, { kind: 'withdraw' })
  const stopped = await writes('I want to kill myself tonight')
  for (const page of [hers, stopped]) {
    expect(page).toContain('Nobody is told now')
    for (const text of [told, 'If a call is not safe']) expect(page).not.toContain(text)
  }
  expect(await mailed()).toBe(1)
})

test('of an approved plan it is said before and after that nobody is told of a private word, and until when nobody reads it', async () => {
  const app = await planIn('a')
  const at = `/plans/${rosesPlan}/private-word`
  for (const who of [rose, daniel]) {
    const they = await app.as(who)
    expect(await (await they.get(at)).text()).toContain('Nobody at the practice is told of this')
    const after = await (await they.get(led(await they.post(at, { text: 'I would like to talk' })))).text()
    expect(after).toContain('Nobody has been told of it')
    expect(after).not.toContain('They read it once the plan is handed over')
  }
  await does(app, helen, { kind: 'open-new-version' })
  const there = await (await (await app.as(rose)).get(at)).text()
  expect(there).toContain('they can read it from now on')
  expect(there).not.toContain('Nobody at the practice is told')
})
