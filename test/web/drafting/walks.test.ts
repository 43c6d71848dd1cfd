import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { type Clicked, type Clicker, click, opened } from '#test/kit/a-clicker.ts'
import { type AnApp, anApp, larkfield, led } from '#test/kit/an-app.ts'
import { chanceFrom } from '#test/kit/chance.ts'

const walks = 60
const clicksEach = 30

test('whoever clicks anything, in two tabs and twice, is led to a page, meets no error of ours, and loses no word', async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  const seen = new Map<string, number>()
  for (let index = 0; index < walks; index += 1)
    for (const kind of await walk(app, index)) seen.set(kind, (seen.get(kind) ?? 0) + 1)
  expect(app.logged.filter(({ event }) => event === 'request failed')).toEqual([])
  for (const kind of ['303 answer', '303 wayOut', '303 do', '422 answer', '409 answer', '303 answer twice'])
    expect(seen.get(kind) ?? 0, `no walk came often to: ${kind}`).toBeGreaterThan(3)
}, 180_000)

/** Two tabs of the person and one of her carer, in which anything is clicked; what kinds of posts there were. */
const walk = async (app: AnApp, index: number): Promise<readonly string[]> => {
  const { clickers, plan, chance } = await aPlanOfTwo(app, index)
  const accepted = new Map<string, string>()
  const kinds: string[] = []
  let tabs = await Promise.all(clickers.map((clicker) => opened(clicker, plan, false)))
  for (let step = 0; step < clicksEach; step += 1) {
    const at = step % tabs.length
    const [clicker, tab] = [clickers[at], tabs[at]?.tab]
    if (!clicker || !tab) throw new Error('a tab was lost')
    const clicked = await click(clicker, tab, `word-${index}-${step}.`)
    expect(clicked.problem).toBeUndefined()
    noteWords(accepted, at === 2 ? 'carer' : 'person', clicked)
    if (clicked.sent) kinds.push(kindOf(clicked.sent))
    if (clicked.sent) posts += 1
    const isCopied = at < 2 && chance.often(30)
    tabs = tabs.map((one, which) => (which === at || (isCopied && which < 2) ? clicked : one))
  }
  const { voices } = await app.ports.plans.load(planId(plan.split('/')[2] ?? ''))
  // What is told in private is taken back by a button of its own.
  for (const [where, text] of accepted)
    if (!where.includes('/private-word'))
      expect(JSON.stringify(voices), `${text} at ${where}`).toContain(text)
  return kinds
}
let posts = 0

const aPlanOfTwo = async (app: AnApp, index: number) => {
  const [person, carer] = [aPerson('person', index), aPerson('carer', index)]
  const [she, he] = [await app.as(person), await app.as(carer)]
  const plan = led(await she.post('/plans', { name: person.name }))
  await she.post(`${plan}/carers`, {
    'helper.name': carer.name,
    'helper.relationship': 'friend',
    'helper.email': carer.email,
  })
  await he.post(`${plan}/joining`)
  const chance = chanceFrom(index + 1)
  const clickers = [she, she, he].map((visitor): Clicker => ({ visitor, plan, chance, posts: () => posts }))
  return { clickers, plan, chance }
}

const aPerson = (role: string, index: number): Account => ({
  id: accountId(`account-${role}-${index}`),
  email: `${role}-${index}@example.org`,
  name: `${role} ${index}`,
  duty: { kind: 'none' },
})

const kindOf = ({ status, button, isTwice }: NonNullable<Clicked['sent']>): string =>
  `${status} ${button?.[0] ?? 'answer'}${isTwice && button === undefined ? ' twice' : ''}`

/**
 * The last text that went through, by voice, page and field; a way out, a blank, or what stopping saves takes its place.
 * The code of a key safe lies apart of what was said, as do own questions, put otherwise or not: tests of their own look for them.
 */
const noteWords = (accepted: Map<string, string>, voice: string, { sent }: Clicked): void => {
  const isOther = sent?.button?.[0] === 'do' && sent.button[1] !== 'stop'
  if (sent?.status !== 303 || isOther || /carers$|items$|submission$/.test(sent.action)) return
  for (const [name, value] of Object.entries(sent.fields)) {
    const where = `${voice} ${sent.action} ${name}`
    accepted.delete(where)
    const isElsewhere =
      name === 'ownQuestion' ||
      name.endsWith('.secret') ||
      sent.action.endsWith('/own-needs') ||
      sent.action.endsWith('/practice-letter') ||
      /questions\/\d+$/.test(sent.action)
    if (sent.button === undefined && !isElsewhere && String(value).includes('word-'))
      accepted.set(where, String(value))
  }
}
