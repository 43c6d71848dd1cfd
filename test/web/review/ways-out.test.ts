import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { instant } from '#src/plan/ids.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, readOn } from '#test/kit/an-app.ts'

const at = (section: string): string => `/plans/${rosesPlan}/review/${section}`

test('beside what approval needs an answer to no reason for having none is offered, and the page says so', async () => {
  const app = await anApp()
  await aHandedOverPlan(app, 'frailty')
  const as = await app.as(helen)
  const page = await (await as.get(at('health'))).text()
  const said = /a reason for having none is not enough: ([^<]*)\./.exec(page)?.[1]
  expect(said).toContain('Clinical Frailty Scale')
  expect(page).not.toContain('<select class="nhsuk-select" id="way:frailty"')
  expect(page).not.toMatch(/<select[^>]* name="way:frailty"/)
})

test.each(
  flows.sections.flatMap(({ section }) =>
    ['health', 'recommendations'].includes(section.id) ? [section] : [],
  ),
)(
  'each reason for having no answer that the page of a chapter offers is one that approval takes: $id',
  async (section) => {
    const app = await anApp()
    await aHandedOverPlan(app, 'frailty')
    const as = await app.as(helen)
    const page = await (await as.get(at(section.id))).text()
    const offered = [...page.matchAll(/<select[^>]* name="way:([^":]+)">(.*?)<\/select>/gs)].map(
      ([, step = '', options = '']) => ({
        step,
        ways: [...options.matchAll(/value="([^"]+)"/g)].map(([, way = '']) => way),
      }),
    )
    const ways = offered.map(({ step, ways }) => [`way:${step}`, ways.at(-1) ?? ''])
    const shown = offered.map(({ step }) => [`shown:way:${step}`, ''])
    const posted = await as.post(at(section.id), {
      ...Object.fromEntries([...ways, ...shown]),
      read: readOn(page),
    })
    expect(posted.status).toBe(303)
    const missing = missingForApproval(await app.ports.plans.load(rosesPlan), instant('2026-11-22T10:00:00Z'))
    const asked = offered.flatMap(({ step }) => section.steps[step]?.ask ?? [])
    expect(
      missing.filter((one) => one.section === section.id && asked.includes(String(one.at.at(-1)))),
    ).toEqual([])
  },
)
