import { expect, test } from 'vitest'
import { acceptAll, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, larkfield, led, rose, type Visitor } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

test('staff read which versions were approved, by whom, and what each changed; the person sees that they looked', async () => {
  const app = await planIn('a')
  const as = await app.as(helen)
  const first = await (await as.get(at('versions'))).text()
  expect(first).toContain('The first version.')
  await changedTo(app, 'The sea in winter')
  expect(await (await as.get(at('review'))).text()).toContain(`href="${at('versions')}"`)
  await signs(as)
  expect(await (await as.get(at('approval'))).text()).toContain(`href="${at('versions')}"`)
  const both = await (await as.get(at('versions'))).text()
  expect(both).toMatch(/Version 2[\s\S]*since version 1[\s\S]*Before[\s\S]*The sea in winter[\s\S]*Version 1/)
  expect(both, 'two neighbours stand beside each other already').not.toContain('Compare two versions')
  const hers = await (await (await app.as(rose)).get(at('receipts'))).text()
  expect(hers).toContain('To compare versions of the plan')
})

test('any two versions that were approved stand beside each other, the older one first', async () => {
  const app = await planIn('a')
  const as = await app.as(helen)
  for (const value of ['The sea in winter', 'The hills in May']) {
    await changedTo(app, value)
    await signs(as)
  }
  const page = await (await as.get(at('versions'))).text()
  expect(page).toContain('Compare two versions')
  for (const asked of ['from=1&to=3', 'from=3&to=1']) {
    const compared = await (await as.get(`${at('versions')}?${asked}`)).text()
    const part = /<section aria-labelledby="compared"[\s\S]*?<\/section>/.exec(compared)?.[0] ?? ''
    expect(part, asked).toMatch(/Version 3 beside version 1[\s\S]*The hills in May/)
    expect(part, asked).not.toContain('The sea in winter')
  }
  for (const asked of ['from=1&to=1', 'from=1&to=9', 'from=x'])
    expect(await (await as.get(`${at('versions')}?${asked}`)).text()).not.toContain('id="compared"')
})

const changedTo = async (app: AnApp, value: string) => {
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': value }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await acceptAll(app)
}

const signs = async (as: Visitor) => {
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
}
