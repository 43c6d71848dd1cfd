import { expect, test } from 'vitest'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
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
  const handsOver = () => does(it, rose, { kind: 'submit', practice: larkfield.id })
  return { she, page, plan, handsOver }
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

test('who says no on a page that was opened before the plan was handed over reads that the practice has it, and takes it back', async () => {
  const { she, page, plan, handsOver } = await opened()
  await she.answer(path, { 'share.basis': 'person-consents', asked: 'share.basis' })
  await handsOver()
  const answer = await she.answer(path, { 'share.basis': 'withdrawn', asked })
  expect(led(answer)).toBe(`${path}#hand-over`)
  const said = await page()
  expect(said).toContain('the practice can read it until you take it back')
  expect(said).not.toContain('handed to nobody')
  const takingBack = `/plans/${rosesPlan}/taking-back`
  expect(said).toContain(`href="${takingBack}"`)
  await she.post(takingBack)
  expect((await plan()).life.draft).toBe('draft')
  expect(await page()).toContain('Your plan is handed to nobody')
})

test('who said no and changes it hands the plan over', async () => {
  const { she, page, plan } = await opened()
  await she.answer(path, { 'share.basis': 'withdrawn', asked })
  const agreed = await she.answer(path, { 'share.basis': 'person-consents', asked, ...all })
  expect(led(agreed)).toBe(`/plans/${rosesPlan}/handed-over`)
  expect((await plan()).life.draft).not.toBe('draft')
  expect(await page()).not.toContain('You said that you do not agree')
})
