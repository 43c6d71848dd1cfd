import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, type Fields, helen, rose } from '#test/kit/an-app.ts'

const words = 'A paragraph & <half> of another, typed for twenty minutes.'
const escaped = /A paragraph &amp; &lt;half&gt; of another, typed for twenty minutes\./
const P = `/plans/${rosesPlan}`
const value = (name: string, text: string): RegExp => new RegExp(`name="${name}"[^>]*value="${text}"`)

/** Sent after the session ran out; the page as it stands after signing in. */
const sentLate = async (who: Account, page: string, sent: Fields) => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const visitor = await it.as(who)
  it.later(22 * 3600)
  await visitor.post(page, sent)
  const text = await (await (await it.as(who)).get(page)).text()
  expect(text).toContain('Everything you wrote is back on it')
  return { it, page: text }
}

test('two rows of a question that were sent after the session ran out come back, each with its words', async () => {
  const { page } = await sentLate(rose, `${P}/health/allergies`, {
    'health.allergies.rows': ['row-1', 'row-2'],
    'health.allergies.row-1.to': 'Penicillin',
    'health.allergies.row-2.to': 'Latex, from a glove',
    read: '1',
  })
  expect(page).toMatch(value('health\\.allergies\\.row-1\\.to', 'Penicillin'))
  expect(page).toMatch(value('health\\.allergies\\.row-2\\.to', 'Latex, from a glove'))
})

test('a table of two decisions that was sent after the session ran out comes back with every cell of both rows', async () => {
  const cells = (row: string, decision: string, how: string): Fields => ({
    [`legal.capacity.${row}.decision`]: decision,
    [`legal.capacity.${row}.outcome`]: 'lacks',
    [`legal.capacity.${row}.how`]: how,
    [`legal.capacity.${row}.by`]: `Dr Ash of ${row}`,
    [`legal.capacity.${row}.on.day`]: '31',
    [`legal.capacity.${row}.on.month`]: '2',
    [`legal.capacity.${row}.on.year`]: '2026',
  })
  const both = {
    'legal.capacity.rows': ['row-1', 'row-2'],
    ...cells('row-1', 'plan', words),
    ...cells('row-2', 'refusing', 'Asked twice, an hour apart, & written down.'),
    read: '1',
  }
  for (const sent of [both, { ...both, do: 'add-row legal.capacity' }, { ...both, do: 'accept' }]) {
    const { it, page } = await sentLate(helen, `${P}/review/legal`, sent)
    expect(page).toMatch(escaped)
    expect(page).toContain('Asked twice, an hour apart, &amp; written down.')
    for (const [row, decision] of [
      ['row-1', 'plan'],
      ['row-2', 'refusing'],
    ] as const) {
      expect(page).toMatch(value(`legal\\.capacity\\.${row}\\.by`, `Dr Ash of ${row}`))
      expect(page).toMatch(value(`legal\\.capacity\\.${row}\\.on\\.day`, '31'))
      expect(page).toMatch(
        new RegExp(
          `value="${decision}" (checked|selected)[^>]*|name="legal\\.capacity\\.${row}\\.decision"[^>]*value="${decision}"[^>]*checked`,
        ),
      )
    }
    expect((await it.ports.plans.load(rosesPlan)).voices.team?.legal, 'nothing went in').toBeUndefined()
  }
})
