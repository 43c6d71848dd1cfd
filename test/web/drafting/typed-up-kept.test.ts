import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aSpokenPlan } from '#test/kit/a-recording.ts'
import { daniel, readOn, rose } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const words = 'I want the window open, and no bright light'

const typing = async () => {
  const spoken = await aSpokenPlan()
  const one = await spoken.recorded()
  const page = `${P}/recordings/${one.version}`
  const { it, he, text } = spoken
  const types = async (said: string, who = he) =>
    await who.post(`${P}/typed`, {
      place: `recordings/${one.version}`,
      read: readOn(await text(spoken.she, P)),
      words: said,
    })
  return { ...spoken, one, page, types, again: async () => await it.as(daniel) }
}

test('what a helper types from a recording is kept while they type, is nobody else’s, and stands there when they come back', async () => {
  const { page, types, again, she, he, text, plan } = await typing()
  expect(await text(he, page)).toMatch(
    /name="place" value="recordings\/\d+"[\s\S]*data-hx-post="[^"]*\/typed"/,
  )
  expect(await (await types(words)).text()).toContain('Kept as you typed')
  const later = await again()
  expect(await text(later, page)).toContain(words)
  expect(await text(later, P), 'their first page leads to it').toContain(`href="${page}"`)
  expect(await text(later, `${P}/stop-helping`)).toContain(words)
  for (const hers of [P, `${P}/recordings`]) expect(await text(she, hers)).not.toContain(words)
  expect(JSON.stringify((await plan()).voices)).not.toContain(words)
  await later.post(page, { words })
  expect(await text(later, `${P}/stop-helping`), 'sent').not.toContain(words)
  expect((await types(words.slice(0, 20))).status, 'keystrokes that come late begin nothing').toBe(204)
  expect(await text(later, `${P}/stop-helping`)).not.toContain(words.slice(0, 20))
})

test('typed after the session ran out it lies beside the plan, and stands on its page after signing in', async () => {
  const { it, page, types, again, text } = await typing()
  it.later(30 * 3600)
  expect((await types(words)).status).toBe(200)
  const he = await again()
  expect(await text(he, page)).toContain(words)
  expect((await text(he, `${P}/stop-helping`)).split(words)).toHaveLength(2)
})

test('what was begun in two windows stands beside each other, and one of them is let go of with a press', async () => {
  const { page, types, he, text } = await typing()
  await types(words)
  await types('Something else altogether')
  const both = await text(he, page)
  expect(both).toContain(words)
  expect(both).toContain('Something else altogether')
  await he.post(page, {
    words: 'Something else altogether',
    do: 'drop-aside 1',
    since: /name="since" value="([^"]*)"/.exec(both)?.[1] ?? '',
  })
  expect(await text(he, page)).not.toContain(words)
})

test('where the recording goes while it is typed up, the words stand on the page that says so', async () => {
  const { it, one, page, types, he, text } = await typing()
  it.later(30 * 3600)
  await does(it, rose, { kind: 'throw-recording', recording: one.version })
  await types(words, he)
  const gone = await text(await it.as(daniel), page)
  expect(gone).toContain(words)
})
