import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, nora, readOn } from '#test/kit/an-app.ts'

const page = `/plans/${rosesPlan}/review/recommendations`

/** A senior GP where she says who was talked with about the decision that she made. */
const decided = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const cpr = { section: 'recommendations', at: [], step: 'cpr' }
  await does(app, nora, says(cpr, { 'rec.cpr.decision': 'not-for-cpr' }))
  const she = await app.as(nora)
  const opened = await (await she.get(page)).text()
  const sends = async (fields: Readonly<Record<string, string>>) => {
    const back = await she.post(page, { read: readOn(opened), ...fields })
    return { status: back.status, text: await back.text() }
  }
  const stands = async (field: string): Promise<Json | undefined> => {
    const said = (await app.ports.plans.load(rosesPlan)).voices.team?.recommendations?.answers[field]?.said
    return said?.kind === 'answer' ? said.value : undefined
  }
  return { sends, stands }
}

const talked = (year: string, day = '20') => ({
  'rec.cpr.discussedPerson.rows': 'row-1',
  'rec.cpr.discussedPerson.row-1.outcome': 'talked',
  'rec.cpr.discussedPerson.row-1.on.day': day,
  'rec.cpr.discussedPerson.row-1.on.month': '2',
  'rec.cpr.discussedPerson.row-1.on.year': year,
  'rec.cpr.discussedPerson.row-1.what': 'She has had enough of wards.',
})

test.each([
  ['still to come', talked('2031')],
  ['no day', talked('2026', '31')],
])('where the day of a talk is %s, who knows of the decision is saved all the same', async (_, row) => {
  const { sends, stands } = await decided()
  const back = await sends({ ...row, 'rec.cpr.informed': 'family-informed' })
  expect(back.status).toBe(422)
  expect(back.text).toContain('She has had enough of wards.')
  expect(back.text).not.toContain('not asked any more')
  expect(back.text).toMatch(/value="family-informed"[^>]* checked/)
  expect(await stands('rec.cpr.informed')).toEqual(['family-informed'])
  expect(await stands('rec.cpr.discussedPerson')).toBeUndefined()
})
