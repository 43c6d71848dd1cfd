import { expect, test } from 'vitest'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { helen, led, priya, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const died = {
  ...{ 'closing.reason': 'died', 'out.deathSource': 'hospice', 'out.actualPlace': 'hospice' },
  ...{ 'out.dateOfDeath.on.day': '22', 'out.dateOfDeath.on.month': '11', 'out.dateOfDeath.on.year': '2026' },
}

test('what went otherwise than the plan is asked where somebody died, may be left, and is read by clinicians alone', async () => {
  const app = await planIn('a')
  const hers = await app.as(helen)
  const why = {
    'out.variance': 'service-not-available',
    'out.variance.note.service-not-available': 'No carer at night',
  }
  expect(await (await hers.get(at('life/closing'))).text()).toContain(
    'If it went otherwise than the plan: why?',
  )
  expect(led(await hers.post(at('life/closing'), { ...died, ...why }))).toBe(at('life'))
  const { ended } = await app.ports.plans.load(rosesPlan)
  expect(ended?.death?.otherwise).toEqual({ because: 'service-not-available', what: 'No carer at night' })
  expect(await (await hers.get(at('life'))).text()).toMatch(
    /Otherwise than planned, because:[^<]*<[^>]*>A service was not to be had, No carer at night/,
  )
  for (const [who, path] of [
    [rose, at('approved')],
    [priya, `/urgent/${rosesPlan}`],
  ] as const)
    expect(await (await (await app.as(who)).get(path)).text(), path).not.toMatch(/No carer at night/)
})
