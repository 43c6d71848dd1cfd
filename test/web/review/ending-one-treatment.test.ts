import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan, says, signsFor } from '#test/kit/a-handed-over-plan.ts'
import { helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const reason = 'It would not give her the time she wants.'
const row = (id: string, treatment: string) => ({
  ...{ id, is: `${treatment}:not-recommended` },
  said: { treatment, decision: 'not-recommended', reason },
})

test('one treatment of several is taken back on a page of its own, and whoever reads the plan is told which, by whom and why', async () => {
  const app = await planIn('a')
  await does(app, helen, { kind: 'open-new-version' })
  const both = { none: false, rows: [row('row-1', 'dialysis'), row('row-2', 'invasive-ventilation')] }
  await does(
    app,
    helen,
    says({ section: 'recommendations', step: 'treatments' }, { 'rec.interventions': both }),
  )
  await acceptAll(app)
  await signsFor(app, { by: helen, practiceName: larkfield.name, acknowledges: [] })
  const desk = await app.as(helen)
  const life = `/plans/${rosesPlan}/life`
  const path = `${life}/recommendation/rec.interventions:row-1`
  const list = await (await desk.get(life)).text()
  expect(list).toContain(`href="${path}"`)
  expect(list).toContain('Take back: Other treatments: Dialysis')
  const page = await (await desk.get(path)).text()
  expect(page).toContain('Dialysis: not recommended')
  expect(page).not.toContain('A breathing machine')
  const stood = /name="stood" value="(\d+)"/.exec(page)?.[1] ?? ''
  const why = { asked: 'ending.because', 'ending.because': 'Her kidneys may recover.', stood }
  expect(led(await desk.post(path, why))).toBe(life)
  expect(await (await desk.get(life)).text()).toMatch(/Other treatments: Dialysis was taken back/)
  expect(led(await desk.post(path, why)), 'a double click leads to what stands').toBe(life)
  const other = await desk.post(path, { ...why, 'ending.because': 'Her kidneys have recovered.' })
  expect(other.status, 'other words are not saved').toBe(409)
  const read = await (await (await app.as(rose)).get(`/urgent/${rosesPlan}`)).text()
  expect(read).toMatch(/Other treatments: Dialysis was taken back[\s\S]*Her kidneys may recover\./)
  expect(read).toContain('A breathing machine: not recommended')
  expect(read).not.toContain('Dialysis: not recommended')
  expect(await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()).toContain('Dialysis')
})
