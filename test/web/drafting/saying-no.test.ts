import { expect, test } from 'vitest'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, larkfield, led, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/submission`
const asked = 'share.basis share.scope sign.personStatement share.readBy'
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

test('what was chosen beside “no” stands there again, so that “I agree” is all that is left to choose', async () => {
  const { she, page, plan } = await opened()
  const scope = async () => (await plan()).voices.person?.submission?.answers['share.scope']
  const before = await scope()
  const chosen = { ...all, 'share.scope': 'urgent-and-care-team' }
  await she.answer(path, { 'share.basis': 'withdrawn', asked, ...chosen })
  const stands = [...(await page()).matchAll(/value="([^"]+)"[^>]* checked/g)].map(([, value]) => value)
  expect(stands).toEqual(expect.arrayContaining(['withdrawn', ...Object.values(chosen)]))
  expect(await scope(), 'it is no answer by that').toEqual(before)
  const home = await (await she.get(`/plans/${rosesPlan}`)).text()
  expect(home, 'nor anything that waits').not.toContain('did not add')
  await she.answer(path, { 'share.basis': 'withdrawn', asked })
  expect(await page()).not.toMatch(/value="urgent-and-care-team"[^>]* checked/)
})

test('of what was chosen beside “no” nothing stands at the next hand-over', async () => {
  const { she, page } = await opened()
  await she.answer(path, { 'share.basis': 'withdrawn', asked, ...all })
  await she.answer(path, { 'share.basis': 'person-consents', asked, ...all })
  await she.post(`/plans/${rosesPlan}/taking-back`)
  expect(await page()).not.toMatch(/value="(urgent-care|mine)"[^>]* checked/)
})

test('who said no and changes it hands the plan over', async () => {
  const { she, page, plan } = await opened()
  await she.answer(path, { 'share.basis': 'withdrawn', asked })
  const agreed = await she.answer(path, { 'share.basis': 'person-consents', asked, ...all })
  expect(led(agreed)).toBe(`/plans/${rosesPlan}/handed-over`)
  expect((await plan()).life.draft).not.toBe('draft')
  expect(await page()).not.toContain('You said that you do not agree')
})

test('who leaves the one answer that stands alone reads which it is, and is not sent to look for others', async () => {
  const { she } = await opened()
  const { 'sign.personStatement': _, ...rest } = all
  const page = await (await she.answer(path, { 'share.basis': 'person-consents', asked, ...rest })).text()
  expect(page).toContain('Your own words: choose “These are my words, and they help others to decide”')
  expect(page).not.toContain('Your own words: write or choose')
})
