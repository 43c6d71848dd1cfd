import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

test('staff read which versions were approved, by whom, and what each changed; the person sees that they looked', async () => {
  const app = await planIn('a')
  const as = await app.as(helen)
  const first = await (await as.get(at('versions'))).text()
  expect(first).toContain('The first version.')
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea in winter' }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await acceptAll(app)
  expect(await (await as.get(at('review'))).text()).toContain(`href="${at('versions')}"`)
  const signing = await (await as.get(at('approval'))).text()
  const signed = {
    'sign.spokenAlone': 'yes',
    'sign.sharedWithPerson': 'yes',
    'sign.involved': ['person'],
    'sign.nextReview.day': '22',
    'sign.nextReview.month': '2',
    'sign.nextReview.year': '2027',
  }
  const read = /name="read" value="(\d+)"/.exec(signing)?.[1] ?? ''
  expect(led(await as.post(at('approval'), { ...signed, read }))).toBe(at('approval'))
  expect(await (await as.get(at('approval'))).text()).toContain(`href="${at('versions')}"`)
  const both = await (await as.get(at('versions'))).text()
  expect(both).toMatch(/Version 2[\s\S]*since version 1[\s\S]*Before[\s\S]*The sea in winter[\s\S]*Version 1/)
  const hers = await (await (await app.as(rose)).get(at('receipts'))).text()
  expect(hers).toContain('To compare versions of the plan')
})
