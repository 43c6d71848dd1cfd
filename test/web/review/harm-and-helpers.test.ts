import { expect, test } from 'vitest'
import { accountId, carerId } from '#src/plan/ids.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aSpokenPlan } from '#test/kit/a-recording.ts'
import { daniel, helen, led, rose } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const tracy = { ...daniel, id: accountId('account-tracy'), email: 'tracy@example.org', name: 'Tracy' }

test('where words may tell of harm a clinician reads who helps, accusing nobody, how access ends, and under which question each stands', async () => {
  const { it, she, handsOver, text } = await aSpokenPlan()
  await it.ports.accounts.add(tracy)
  const invited = { name: 'Tracy', relationship: 'night carer', email: tracy.email }
  const carer = carerId('carer-tracy')
  await does(it, rose, { kind: 'invite-carer', carer, ...invited })
  await does(it, tracy, { kind: 'join', email: tracy.email })
  await she.answer(`${P}/matters/value`, { 'matters.value': 'Tracy hits me' })
  await she.answer(`${P}/matters/fear`, { 'matters.fear': 'Tracy slaps me' })
  await handsOver()
  const nurse = await it.as(helen)
  const review = await text(nurse, `${P}/review`)
  const [, one = ''] = /href="(\/plans\/[^"]*\/disclosures\/\d+)"/.exec(review) ?? []
  for (const page of [review, await text(nurse, one)]) {
    expect(page).toContain('Who helps with this plan')
    expect(page).toMatch(/<bdi>[^<]*Tracy \(night carer\)/)
    expect(page).toContain('Whoever is meant may be one of them, or not. Only the person can take')
  }
  const lines = [...review.matchAll(/disclosures\/\d+">(.*?)<\/a>/gs)].map(([, line]) => line)
  expect(new Set(lines.slice(0, 2)).size).toBe(2)
  for (const line of lines.slice(0, 2)) expect(line).toMatch(/, under “/)
})

test('and of a wish to speak alone, or other danger, nobody is listed', async () => {
  const { it, she, handsOver, text } = await aSpokenPlan()
  led(await she.answer(`${P}/matters/fear`, { 'matters.fear': 'I want to kill myself' }))
  await handsOver()
  const review = await text(await it.as(helen), `${P}/review`)
  expect(review).toContain('/disclosures/')
  expect(review).not.toContain('Who helps with this plan')
})
