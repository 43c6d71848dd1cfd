import { expect, test } from 'vitest'
import {
  acceptAll,
  aWholeDraft,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, led, readOn, rose, tom } from '#test/kit/an-app.ts'

const approval = `/plans/${rosesPlan}/approval`

const readyWith = async (lines: readonly string[]) => {
  const app = await anApp()
  await aWholeDraft(app)
  await does(app, rose, says({ section: 'papers', step: 'more' }, { 'papers.more': ['unseen'] }))
  await does(app, rose, says({ section: 'papers', step: 'unseen' }, { 'share.exclusions': [...lines] }))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await writeTeamsPart(app)
  await acceptAll(app)
  return app
}

test.each([[helen.name], [`dr ${helen.name.split(' ').at(-1)}`], [`Doctor ${helen.name.split(' ').at(-2)}`]])(
  'whom the person names by “%s” among those who should not see the plan does not approve it, and reads who else can',
  async (line) => {
    const app = await readyWith(['My neighbour', line])
    const hers = await app.as(helen)
    const page = await hers.get(approval)
    const text = await page.text()
    expect([page.status, text]).toEqual([403, expect.stringContaining('These words may mean you')])
    expect(text).toContain(line)
    expect(text, 'and no other line').not.toContain('My neighbour')
    expect(text).not.toContain('Approve and publish this version')
    const read = String((await app.ports.plans.load(rosesPlan)).draftVersion)
    expect((await hers.post(approval, { ...signed, read })).status).toBe(403)
    expect((await app.ports.plans.load(rosesPlan)).approved).toBeUndefined()
  },
)

test('who is not meant approves it as ever, though the given name stands in a line about somebody else', async () => {
  const app = await readyWith([`${helen.name.split(' ').at(-2)} from the shop downstairs`])
  const hers = await app.as(helen)
  const page = await (await hers.get(approval)).text()
  expect(led(await hers.post(approval, { ...signed, read: readOn(page) }))).toBe(approval)
  expect((await app.ports.plans.load(rosesPlan)).approved).toBeDefined()
})

test.each([['N/A'], ['-'], ['?'], ['J.'], ['王']])(
  'a line in which nobody is named, such as “%s”, keeps no clinician from approving the plan',
  async (line) => {
    const hers = await (await readyWith([line])).as(helen)
    const page = await hers.get(approval)
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Approve and publish this version'),
    ])
  },
)

test('a colleague whom nobody named is told by name to who was', async () => {
  const app = await readyWith([helen.name])
  await app.ports.accounts.add(tom)
  expect(await (await (await app.as(helen)).get(approval)).text()).toContain(tom.name)
})
