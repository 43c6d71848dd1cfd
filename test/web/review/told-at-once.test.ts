import { expect, test } from 'vitest'
import {
  acceptAll,
  does,
  readyWithoutMedicines,
  rosesPlan,
  says,
  signed,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, readOn } from '#test/kit/an-app.ts'

const signing = `/plans/${rosesPlan}/approval`
const errorsIn = (page: string): readonly string[] =>
  [...page.matchAll(/class="nhsuk-error-summary"[\s\S]*?<\/ul>/g)].flatMap(([summary]) =>
    [...summary.matchAll(/href="#([^"]+)"/g)].map(([, to = '']) => to),
  )

test('whoever signs reads in one refusal all that is to be said on the page, of whatever kind', async () => {
  const app = await anApp()
  await readyWithoutMedicines(app)
  const crisis = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'clinician-action' }
  await does(app, helen, says(crisis, { 'crisis.clinicianAction': 'Midazolam 10 mg in the cheek' }))
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(signing)).text())
  const bare = await as.post(signing, { read })
  const atOnce = errorsIn(await bare.text())
  expect(bare.status).toBe(422)
  expect(
    atOnce.some((one) => one.includes('sharedWithPerson')),
    atOnce.join(),
  ).toBe(true)
  expect(atOnce).toContain('doses')
  expect(atOnce.some((one) => one.startsWith('reason-'))).toBe(true)
  const late = await as.post(signing, { ...signed, read, 'sign.nextReview.year': '2031' })
  const still = errorsIn(await late.text())
  expect(still).toContain('doses')
  expect(still.some((one) => one.startsWith('reason-'))).toBe(true)
  expect(still.some((one) => one.includes('nextReview'))).toBe(true)
})
