import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/review/health`
const buttonIn = (page: string, shape: RegExp): string => shape.exec(page)?.[1] ?? 'none'
const record = /value="(seen record [^"]+)"/

test('a clinician says at the answer that she found it in the record; it stands there, and can be taken back', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const page = await (await as.get(path)).text()
  const unseen = (text: string): number => text.split('reported, evidence not seen').length - 1
  expect(unseen(page)).toBeGreaterThan(0)
  const read = /name="read" value="(\d+)"/.exec(page)?.[1] ?? ''
  await as.post(path, { read, do: buttonIn(page, record) })
  const seen = await (await as.get(path)).text()
  expect(seen).toMatch(/Found in the record by<\/strong> <bdi>Dr Helen Marsh/)
  expect(unseen(seen)).toBe(unseen(page) - 1)
  expect(await (await as.get(`/urgent/${rosesPlan}/draft`)).text()).toMatch(
    /found in the record by <bdi>Dr Helen Marsh/,
  )
  await as.post(path, { read, do: buttonIn(seen, /value="(not-seen [^"]+)"/) })
  expect(unseen(await (await as.get(path)).text())).toBe(unseen(page))
})

test('what she saw stands no longer beside an answer that is another one now, and a button of before says nothing of it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const page = await (await as.get(path)).text()
  const button = buttonIn(page, record)
  const read = /name="read" value="(\d+)"/.exec(page)?.[1] ?? ''
  await as.post(path, { read, do: button })
  await does(app, helen, {
    kind: 'ask-back',
    section: 'health',
    at: ['health.mainDiagnosis'],
    text: 'Which?',
  })
  await does(app, helen, { kind: 'return' })
  const { version } = await app.ports.plans.load(rosesPlan)
  await does(app, rose, {
    ...{ kind: 'answer', section: 'health', at: [], step: 'main', read: version },
    said: { 'health.mainDiagnosis': { kind: 'answer', value: 'Heart failure' } },
  })
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const again = await (await as.get(path)).text()
  expect(again).toContain('Heart failure')
  expect(again).toContain('reported, evidence not seen')
  await as.post(path, { read, do: button })
  expect(await (await as.get(path)).text()).toContain('reported, evidence not seen')
})
