import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { subjectsIn } from '#src/flow/condition.ts'
import type { Json } from '#src/flow/json.ts'
import type { Field } from '#src/flow/section.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/approval`

const isToCome = ({ control, past }: Pick<Field, 'control'> & { readonly past?: boolean }): boolean =>
  control === 'date' && past !== true
const daysToCome = flows.sections.flatMap(({ section }) =>
  Object.entries(section.fields).flatMap(([name, field]) =>
    isToCome(field) || (field.control === 'record' && Object.values(field.parts).some(isToCome))
      ? [name]
      : [],
  ),
)

test('every day of the chapters that is still to come when it is written is asked about at signing once it is past', () => {
  expect(daysToCome).toContain('mh.legalStatus')
  const asked = flows.rules
    .filter(({ does: what }) => what === 'acknowledge' || what === 'block')
    .flatMap(({ when }) => subjectsIn(when))
  expect(daysToCome.filter((name) => !asked.includes(`past.${name}`))).toEqual([])
})

const written = async (authorisation: Json) => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await does(app, helen, says({ section: 'legal', at: [], step: 'dols' }, { 'legal.dols': authorisation }))
  await acceptAll(app)
  return app.as(helen)
}

test('an authorisation that ended is named in review and where the plan is signed, and is signed once somebody says that they know what holds', async () => {
  const as = await written({
    authorised: 'yes',
    by: 'Northvale council',
    from: '2026-10-01',
    until: '2026-10-29',
  })
  expect(await (await as.get(`/plans/${rosesPlan}/review`)).text()).toContain(
    'The day in this answer is past',
  )
  const page = await (await as.get(path)).text()
  const named = page.slice(page.indexOf('A day that is past</h2>'), page.indexOf('id="dayGone"'))
  for (const part of ['Northvale council', '29 October 2026']) expect(named).toContain(part)
  const form = { ...signed, read: readOn(page), acknowledges: 'RULE-SIGN-15' }
  const refused = await as.post(path, form)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(
    'what has a day that is past, or tick that you know what holds today',
  )
  expect(led(await as.post(path, { ...form, acknowledges: ['RULE-SIGN-15', 'RULE-SIGN-20'] }))).toBe(path)
})

test('an authorisation that holds, begun a month ago, is not asked about', async () => {
  const as = await written({ authorised: 'yes', from: '2026-10-01', until: '2027-10-29' })
  expect(await (await as.get(path)).text()).not.toContain('A day that is past')
})
