import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, larkfield, led, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/submission`
const asked = 'share.basis share.scope sign.personStatement'
const all = { 'share.scope': 'urgent-care', 'sign.personStatement': 'mine', practice: larkfield.id }

const opened = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const page = async () => (await she.get(path)).text()
  const plan = () => it.ports.plans.load(rosesPlan)
  return { she, page, plan }
}

test.each([
  ['alone', {}],
  ['with everything else chosen', all],
])(
  '“no” to sharing is an answer that is kept and hands nothing over, %s, and says what follows',
  async (_, more) => {
    const { she, page, plan } = await opened()
    const answer = await she.answer(path, { 'share.basis': 'withdrawn', asked, ...more })
    expect(led(answer)).toBe(`${path}#hand-over`)
    expect((await plan()).life.draft).toBe('draft')
    const said = await page()
    expect(said).toContain('You said that you do not agree, and that is kept.')
    expect(said).toMatch(/value="withdrawn"[^>]* checked/)
    expect(said, 'it can be changed there').toContain('Hand it over')
  },
)

test('who said no and changes it hands the plan over', async () => {
  const { she, page, plan } = await opened()
  await she.answer(path, { 'share.basis': 'withdrawn', asked })
  const agreed = await she.answer(path, { 'share.basis': 'person-consents', asked, ...all })
  expect(led(agreed)).toBe(`/plans/${rosesPlan}/handed-over`)
  expect((await plan()).life.draft).not.toBe('draft')
  expect(await page()).not.toContain('You said that you do not agree')
})
