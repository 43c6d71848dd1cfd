import { expect } from 'vitest'
import { rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, led, rose } from '#test/kit/an-app.ts'
import { drOak, oak } from '#test/kit/oak-street.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

/** Whom she says at a hand-over that the plan may be given to. */
export const scope = (to: string) => says({ section: 'submission', step: 'agree' }, { 'share.scope': to })

/** Approved at Larkfield; Rose lets Oak Street do this much with it, from her own page. */
export const helped = async (may: 'read' | 'write' | 'approve'): Promise<AnApp> => {
  const app = await planIn('a')
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  const hers = await app.as(rose)
  const given = await hers.post(`/plans/${rosesPlan}/teams`, {
    team: oak.id,
    'team.may': may,
    despite: 'yes',
  })
  expect(led(given)).toBe(`/plans/${rosesPlan}/teams?done=given`)
  app.later(60)
  return app
}
