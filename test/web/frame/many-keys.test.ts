import { threadCpuUsage } from 'node:process'
import { expect, test } from 'vitest'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { rose, type Visitor } from '#test/kit/an-app.ts'
import { accessTable } from './access-table.ts'
import { planIn } from './plan-states.ts'
import { pathOf, visitors } from './visitors.ts'

const posts = accessTable
  .split('\n')
  .map((line) => line.split('|')[0]?.trim() ?? '')
  .filter((route) => route.startsWith('POST'))

/** About so many characters of fields, in every shape that could make somebody look for each among all. */
const shapes: Readonly<Record<string, (characters: number) => string>> = {
  'short names': (size) => filled(size, (index) => `${index.toString(36)}=`),
  'as many as are taken, and long': (size) => filled(size, (index) => `${index}${'k'.repeat(520)}=`),
  'one name again and again': (size) => filled(size, () => `matters.value=${'v'.repeat(520)}`),
  "parts of the page's own field": (size) =>
    filled(size, (index) => `matters.value.${index}${'.'.repeat(500)}=`),
  "names that are the page's own": (size) =>
    filled(size, (index) => `shown:matters.value:${index}=${'v'.repeat(500)}`),
  'nothing but dots': (size) => `${'.'.repeat(size - 1)}=`,
  'nothing but signs': (size) => '&'.repeat(size),
}
const filled = (size: number, pair: (index: number) => string): string => {
  const pairs: string[] = []
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = pair(index)
    pairs.push(next)
    length += next.length + 1
  }
  return pairs.join('&').slice(0, size)
}

test('a megabyte of fields, at any address and whoever sends it, costs what its length costs and no more', async () => {
  const it = await planIn('h')
  const known = new Map<string, Visitor>()
  for (const [name, who] of Object.entries(visitors)) known.set(name, who ? await it.as(who) : it.stranger)
  const costs = { short: 0, long: 0 }
  const senders = ['nobody', 'patient', 'practice', 'admin']
  for (const [turn, [shape, body]] of Object.entries(shapes).entries()) {
    const [short, long] = [body(100_000), body(1_000_000)]
    for (const [index, route] of posts.filter((one) => !endsPlan.test(one)).entries()) {
      // Each address meets all seven shapes and, over them, each sender at least once.
      const name = senders[(turn + index) % senders.length] ?? 'nobody'
      costs.short += await costOf(known.get(name), route, short, `${name}: ${shape}`)
      costs.long += await costOf(known.get(name), route, long, `${name}: ${shape}`)
    }
  }
  // Ten times the length: ten times the work where it grows with the length, a hundred times where with its square.
  expect(costs.long / costs.short).toBeLessThan(20)
}, 0)
/** A click alone would end what the others come for. */
const endsPlan = /withdrawal|return|removal|sign-out/

/** What one post costs this thread, in microseconds of its own; it is answered, and by no failure. */
const costOf = async (
  visitor: Visitor | undefined,
  route: string,
  body: string,
  said: string,
): Promise<number> => {
  const before = threadCpuUsage()
  const answer = await visitor?.postText(pathOf(route), body)
  const after = threadCpuUsage(before)
  expect(answer?.status, `${said}: ${route}`).toBeLessThan(500)
  return after.user + after.system
}

test('who sends more than twice what a page can hold reads that it was too much, and what was answered stands', async () => {
  const it = await planIn('d')
  const she = await it.as(rose)
  const before = (await it.ports.plans.load(rosesPlan)).version
  const page = `/plans/${rosesPlan}/matters/value`
  const many = Array.from({ length: 200 }, (_, index) => `k${index}`)
  const refused = await she.post(page, {
    'matters.value': 'Words',
    read: String(before),
    ...Object.fromEntries(many.map((name) => [name, ''])),
  })
  expect(refused.status).toBe(413)
  expect(await refused.text()).toContain('That is too much text at once')
  expect((await it.ports.plans.load(rosesPlan)).version).toBe(before)
  expect((await she.answer(page, { 'matters.value': 'Words', one: '', two: '' })).status).toBe(303)
})
