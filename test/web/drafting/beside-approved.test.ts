import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { daniel, helen, larkfield, rose } from '#test/kit/an-app.ts'
import { planIn, type State } from '../frame/plan-states.ts'

const base = `/plans/${rosesPlan}`
const unread = 'Nurses and doctors read it only once'

/** What a helper, and the person, read on the page of the plan and after a chapter. */
const pagesIn = async (state: State) => {
  const it = await planIn(state)
  const pages = async (who: typeof rose) => {
    const here = await it.as(who)
    return Promise.all([base, `${base}/matters/check`].map(async (page) => (await here.get(page)).text()))
  }
  return { it, pages }
}

test.each(['a', 'c'] as const)(
  'a helper of somebody whose plan is approved reads that nobody reads what they write, and whom to call (%s)',
  async (state) => {
    const { pages } = await pagesIn(state)
    for (const page of await pages(daniel)) {
      expect(page).toContain('Others go by the version that was approved')
      expect(page).toContain(unread)
      expect(page).toContain(larkfield.name)
      expect(page).toContain('href="tel:02079460101"')
    }
    for (const page of await pages(rose)) expect(page).not.toContain(unread)
  },
)

test.each(['d', 'h', 'r', 'w', 's'] as const)(
  'where nobody goes by a version, or the practice has the draft, no helper is told so (%s)',
  async (state) => {
    const { it, pages } = await pagesIn(state)
    for (const page of await pages(daniel)) expect(page).not.toContain(unread)
    expect(await (await (await it.as(helen)).get(base)).text()).not.toContain(unread)
  },
)

test('after a new hand-over the practice reads it, and the line is gone', async () => {
  const { it, pages } = await pagesIn('c')
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  for (const page of await pages(daniel)) expect(page).not.toContain(unread)
})
