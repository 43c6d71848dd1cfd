import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { begunPlan, helpedPlan } from '#test/kit/a-helped-plan.ts'
import { type Fields, led } from '#test/kit/an-app.ts'

const danger = 'I want to kill myself'

const tooLong = `Who I am. ${'I like tea. '.repeat(400)}Last night I took all my tablets at once and nobody knows`
const farTooLong = (tea: number) => `${'I like tea. '.repeat(tea)}i have taken all my tablets tonight`
test.each<[string, string, Fields, number]>([
  ['an answer twice as long as any', 'matters/fear', { 'matters.fear': farTooLong(700) }, 422],
  ['an answer that fills the whole form', 'matters/fear', { 'matters.fear': farTooLong(60_000) }, 422],
  ['an answer that is too long', 'matters/fear', { 'matters.fear': tooLong }, 422],
  ['a question of her own that is too long', 'matters/fear', { ownQuestion: tooLong, do: 'ask' }, 422],
  ['an answer to a page that is gone', 'contacts/contact/item-9/name', { 'contact.name': danger }, 404],
  [
    'an invitation without an address',
    'carers',
    { 'helper.name': danger, 'helper.relationship': 'son' },
    422,
  ],
])(
  'RULE-MH-1: %s that speaks of danger comes back with whom to call first',
  async (_, at, fields, status) => {
    const { she, base, ports, plan } = await begunPlan()
    const answer = await she.post(`${base}/${at}`, { ...fields, read: '1' })
    const page = await answer.text()
    expect([answer.status, page.indexOf('id="help-first"')]).toEqual([status, expect.any(Number)])
    const [help, fault] = [page.indexOf('id="help-first"'), page.indexOf('<h1')]
    expect(help).toBeGreaterThan(0)
    expect(help).toBeLessThan(fault)
    expect(page.slice(help, fault)).toContain('tel:999')
    expect(page.slice(0, help)).toContain(
      status === 422 ? 'This is not saved. Your words are below.' : 'This was not saved.',
    )
    expect(page).toContain('Nobody is told of these words.')
    expect(page).not.toContain('keeps what you typed')
    expect((await ports.plans.load(planId(plan))).helpOffered).toEqual([])
    const harmless = await she.post(`${base}/${at}`, {
      'matters.fear': 'I like tea. '.repeat(500),
      read: '1',
    })
    expect(await harmless.text()).not.toContain('help-first')
  },
)

test('words at the end of a very long text lead to whom to call when she stops there', async () => {
  const { she, base } = await begunPlan()
  const sent = await she.post(`${base}/matters/fear`, {
    'matters.fear': farTooLong(2500),
    read: '1',
    do: 'stop',
  })
  expect(led(sent)).toContain('/help-now?page=1')
})

test('a helper whose words are refused reads the page for a helper', async () => {
  const { he, base } = await helpedPlan()
  const text = `${'He likes tea. '.repeat(400)}He has the tablets counted out`
  const page = await (await he.post(`${base}/matters/fear`, { 'matters.fear': text, read: '1' })).text()
  expect(page).toContain(
    'Is the person you help thinking of ending their life? Or are you thinking of ending yours?',
  )
})
