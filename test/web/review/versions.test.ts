import { expect, test } from 'vitest'
import type { Content, Entry } from '#src/plan/content.ts'
import { canonical } from '#src/plan/deeds/approving.ts'
import { digest } from '#src/store/chain.ts'
import { textDifference } from '#src/web/review/text-difference.ts'
import { aChange, approved } from '#test/kit/a-change.ts'
import { acceptAll, does, rosesPlan, says, signed } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, larkfield, led, readOn, rose } from '#test/kit/an-app.ts'
import { canary, planIn } from '#test/web/frame/plan-states.ts'

/** Rose says what she values, and Helen approves it. */
const approvedAgain = async (app: AnApp, value: string, meanwhile = async () => {}): Promise<void> => {
  const as = await app.as(helen)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': value }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await acceptAll(app)
  await meanwhile()
  const read = readOn(await (await as.get(at('approval'))).text())
  expect(led(await as.post(at('approval'), { ...signed, read }))).toBe(at('approval'))
}

/** A second version that says where a key is, which every page shows on a click of its own. */
const approvedInside = async ({ ports: { plans } }: AnApp): Promise<void> => {
  const plan = await plans.load(rosesPlan)
  const second = approved(2)
  if (second.kind !== 'Approved' || !plan.approved) throw new Error('nothing was approved')
  const { content } = plan.approved
  const place = { field: 'home.keySafeDetail', sees: 'site', shown: ['Behind the drainpipe'] } as const
  const inside = { ...content, entries: [...content.entries, { ...entryIn(content), ...place }] }
  const again = { ...second, content: inside, hash: digest(canonical(inside)) }
  const facts = [{ kind: 'Submitted', practice: larkfield.id }, { kind: 'ReviewOpened' }, again] as const
  await plans.save(aChange(plan, facts))
}
const entryIn = ({ entries: [first] }: Content): Entry => {
  if (!first) throw new Error('the plan says nothing')
  return first
}

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

test('staff read which versions were approved, by whom, and what each changed; the person sees that they looked', async () => {
  const app = await planIn('a')
  const as = await app.as(helen)
  const first = await (await as.get(at('versions'))).text()
  expect(first).toContain('The first version.')
  await approvedAgain(app, 'The sea in winter', async () => {
    expect(await (await as.get(at('review'))).text()).toContain(`href="${at('versions')}"`)
  })
  expect(await (await as.get(at('approval'))).text()).toContain(`href="${at('versions')}"`)
  const both = await (await as.get(at('versions'))).text()
  expect(both).toMatch(/Version 2[\s\S]*since version 1[\s\S]*Before[\s\S]*The sea in winter[\s\S]*Version 1/)
  const hers = await (await (await app.as(rose)).get(at('receipts'))).text()
  expect(hers).toContain('To compare versions of the plan')
})

test('any two versions stand beside each other, the older one marked as not the current one, whichever was named first', async () => {
  const app = await planIn('a')
  await approvedAgain(app, 'The sea in winter')
  await approvedAgain(app, 'The hills')
  const as = await app.as(helen)
  const list = await (await as.get(at('versions'))).text()
  expect(list).toMatch(
    /<form method="get" action="[^"]+\/versions\/compared"[\s\S]*Version 3, Dr Helen Marsh/,
  )
  const [one, other] = await Promise.all(
    ['compared?one=1&other=3', 'compared?one=3&other=1'].map(async (path) => {
      const answer = await as.get(at(`versions/${path}`))
      expect(answer.status).toBe(200)
      return (await answer.text()).replaceAll(/<[^>]+>/g, ' ')
    }),
  )
  expect(other).toBe(one)
  expect(one).toContain(canary)
  expect(one).not.toContain('The sea in winter')
  const [earlier, later] = ['Version 1: not the current one', 'Version 3: the current one']
  const order = [earlier, later, earlier, canary, later, 'The hills']
  expect(one).toMatch(new RegExp(order.join('[\\s\\S]*')))
  await does(app, helen, { kind: 'suspend', reason: 'An operation' })
  const suspended = await (await as.get(at('versions/compared?one=2&other=3'))).text()
  expect(suspended).toMatch(/The sea in winter[\s\S]*Version 3: approved last, and not to be followed now/)
  expect(suspended).not.toContain(': the current one')
})

test('inside a text the words that were taken out and put in stand marked without colour, and are both texts letter for letter', async () => {
  const app = await planIn('a')
  await approvedAgain(app, 'The sea in winter, with Elaine')
  await approvedAgain(app, 'The sea in spring, with Elaine')
  const page = await (await (await app.as(helen)).get(at('versions'))).text()
  expect(page).toMatch(/The sea in <del><span[^>]*> \[taken out: <\/span>winter<span/)
  expect(page).toMatch(/<ins><span[^>]*> \[put in: <\/span>spring<span[\s\S]*?<\/ins>, with Elaine/)
  for (const [before, now] of [
    ['Море взимку, з Оленою', 'Море навесні, з Оленою'],
    ['Two lines\nof hers, not one', 'Two lines\n\nof hers; not  two'],
  ] as const) {
    const runs = textDifference(before, now) ?? []
    const side = (left: 'out' | 'in') =>
      runs
        .filter(({ is }) => is !== left)
        .map(({ text }) => text)
        .join('')
    expect([side('in'), side('out')]).toEqual([before, now])
  }
  expect([textDifference('Yes', 'No'), textDifference('The same words', 'The same words')]).toEqual([
    undefined,
    undefined,
  ])
})

test('two sentences that share little more than small words are not compared word by word: each stands whole', async () => {
  const other = 'I want to be at home with the dog, and my sister is to have the key.'
  for (const before of [
    'The ward was loud and I could not sleep, so the doctor came to talk with me and my mother.',
    'In the night I am afraid of the dark and of the stairs.',
  ])
    expect(textDifference(before, other), before).toBeUndefined()
  const longer = `${other} If the lift is broken, ring Sanjay downstairs: he carries the chair and knows the code of the yard.`
  expect(textDifference(other, longer), 'more was added than stood there').toBeDefined()
  expect(textDifference(longer, other), 'most was taken out').toBeDefined()
  const app = await planIn('a')
  await approvedAgain(app, 'The ward was loud and I could not sleep with the light on')
  await approvedAgain(app, 'I want to be at home and with the dog')
  const page = await (await (await app.as(helen)).get(at('versions'))).text()
  expect(page).toContain('The ward was loud and I could not sleep with the light on')
  expect(page).toContain('I want to be at home and with the dog')
  expect(page).not.toMatch(/<del>|<ins>/)
})

test('what opens on a click of its own is compared by nobody, bad numbers are told in words, and each reading is a row', async () => {
  const app = await planIn('a')
  const as = await app.as(helen)
  const alone = await as.get(at('versions/compared?one=1&other=1'))
  expect([alone.status, await alone.text()]).toEqual([
    422,
    expect.stringContaining('There is only one version yet'),
  ])
  await approvedInside(app)
  const both = await (await as.get(at('versions/compared?one=1&other=2'))).text()
  expect(both).toContain('Their answers read the same.')
  expect(both).not.toContain('drainpipe')
  for (const [query, said] of [
    ['one=2&other=2', 'Choose two different versions'],
    ['one=2', 'Choose two of the versions'],
    ['', 'Choose two of the versions'],
    ['one=1&other=<b>', 'Choose two of the versions'],
    ['one=1&other=01', 'Choose two of the versions'],
    ['one=0&other=-1', 'Choose two of the versions'],
  ] as const) {
    const wrong = await as.get(at(`versions/compared?${query}`))
    const page = await wrong.text()
    expect([wrong.status, page]).toEqual([422, expect.stringContaining(said)])
    expect(page).not.toContain('<b>')
  }
  const rows = await app.ports.accessLog.ofPlan(rosesPlan)
  expect(rows.filter(({ reason }) => reason === 'versions')).toHaveLength(8)
})
