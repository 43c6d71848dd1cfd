import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Command } from '#src/plan/command.ts'
import { carerId, planId } from '#src/plan/ids.ts'
import { daniel, helen, led, rose } from '#test/kit/an-app.ts'
import { onCall } from '#test/kit/on-call.ts'

/** Asha's plan is approved, and Daniel helps with it. */
const withDaniel = async () => {
  const it = await onCall()
  const id = planId('plan-of-asha')
  const carer = { carer: carerId('carer-daniel'), name: 'Daniel', relationship: 'son', email: daniel.email }
  const sheDoes = (command: Command) => it.ports.act(id, command, (plan) => actorFor(rose, plan))
  await sheDoes({ kind: 'invite-carer', ...carer })
  const joined = await it.ports.act(id, { kind: 'join', email: daniel.email }, (plan) =>
    actorFor(daniel, plan),
  )
  expect(joined.ok).toBe(true)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const lets = (reads: 'yes' | 'no') => she.post('/plans/plan-of-asha/carers/carer-daniel/reading', { reads })
  const reads = async () => (await he.get(it.plan)).status
  return { ...it, sheDoes, own: she, he, lets, reads }
}

test('a helper reads the approved page once the person lets them, and no longer than that; each opening is in her receipts', async () => {
  const it = await withDaniel()
  expect(await it.reads(), 'let in to draft').toBe(404)
  expect(await (await it.he.get('/plans/plan-of-asha/prints')).text()).not.toContain('/urgent/')
  expect((await it.he.post('/plans/plan-of-asha/carers/carer-daniel/reading', { reads: 'yes' })).status).toBe(
    404,
  )
  expect(led(await it.lets('yes'))).toBe('/plans/plan-of-asha/carers')
  const page = await (await it.he.get(it.plan)).text()
  expect(page).toContain('The garden in the morning')
  expect(page).toContain('You read this as somebody who helps')
  expect(await (await it.he.get('/plans/plan-of-asha/prints')).text()).toContain('/urgent/plan-of-asha/pdf')
  expect((await it.he.get(`${it.plan}/pdf`)).status).toBe(200)
  expect(await (await it.he.get('/plans/plan-of-asha')).text()).toContain(
    'Read the approved plan, or print it',
  )
  const seen = await (await it.own.get('/plans/plan-of-asha/receipts')).text()
  expect(seen).toMatch(/Daniel[\s\S]*Opened the plan\. Somebody who helps, and may read the approved plan/)
  await it.lets('no')
  expect(await it.reads(), 'taken back').toBe(404)
  expect((await it.he.get(`${it.plan}/pdf`)).status).toBe(404)
  await it.lets('yes')
  const offers = async () => await (await it.own.get('/plans/plan-of-asha/carers')).text()
  expect(await offers()).toContain('Do not let Daniel read it any more')
  await it.sheDoes({ kind: 'withdraw' })
  expect(await it.reads(), 'sharing was stopped').toBe(404)
  expect(await offers()).toContain('Do not let Daniel read it once it is approved')
  await it.lets('no')
  expect(await offers()).toContain('Let Daniel read your plan once it is approved')
})

test('a helper who is removed reads the approved page no more, and is not let again by coming back', async () => {
  const it = await withDaniel()
  await it.lets('yes')
  expect(await it.reads()).toBe(200)
  await it.sheDoes({ kind: 'remove-carer', carer: carerId('carer-daniel') })
  expect(await it.reads(), 'told that they help no more').toBe(403)
  const carer = { carer: carerId('carer-again'), name: 'Daniel', relationship: 'son', email: daniel.email }
  await it.sheDoes({ kind: 'invite-carer', ...carer })
  await it.ports.act(planId('plan-of-asha'), { kind: 'join', email: daniel.email }, (plan) =>
    actorFor(daniel, plan),
  )
  expect(await it.reads(), 'asked again').toBe(404)
})

test('what the person hides from helpers stands on no page of theirs, which says the same whether she hides anything or not', async () => {
  const it = await withDaniel()
  await it.lets('yes')
  const notice = async () => {
    const page = await (await it.he.get(it.plan)).text()
    return { page, says: /<p class="e" id="helper">[^<]*/.exec(page)?.[0] }
  }
  const before = await notice()
  await it.sheDoes({ kind: 'hide', field: 'matters.value' })
  const after = await notice()
  expect(before.page).toContain('The garden in the morning')
  expect(after.page).not.toContain('The garden in the morning')
  expect(after.says).toBe(before.says)
  expect(after.says).toContain('may have been said all the same')
  for (const { page } of [before, after])
    expect(page).not.toMatch(/Not recorded in this plan|NHS number not recorded|None from the person/i)
  expect(await (await it.own.get(it.plan)).text()).toContain('The garden in the morning')
})

test('papers that give power over health open the approved page to a helper, until a clinician ends them', async () => {
  const it = await withDaniel()
  const { ports } = it
  const clinicianDoes = (command: Command) =>
    ports.act(planId('plan-of-asha'), command, (plan) => actorFor(helen, plan))
  const papers = { document: 'lpa-health', reference: '7000-0000-0000' }
  const recorded = await clinicianDoes({
    kind: 'record-authority',
    carer: carerId('carer-daniel'),
    ...papers,
  })
  expect(recorded.ok).toBe(true)
  expect(await it.reads()).toBe(200)
  const hers = await (await it.own.get('/plans/plan-of-asha/carers')).text()
  expect(hers).toContain('papers by which they decide for you')
  expect(hers).not.toContain('/reading"')
  await clinicianDoes({ kind: 'end-authority', carer: carerId('carer-daniel') })
  expect(await it.reads()).toBe(404)
})
