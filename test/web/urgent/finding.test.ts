import { expect, test } from 'vitest'
import { led, priya } from '#test/kit/an-app.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'
import { anEntry, asha, person } from '#test/kit/publications.ts'
import { answer, inCrisis } from '#test/kit/urgent-page.ts'

const crisis = (item: string, name: string, signs: string) => [
  anEntry('crisis.name', answer(name), person, inCrisis(item)),
  anEntry('crisis.earlySigns', answer({ red: signs }), person, inCrisis(item)),
]
const two = [
  ...crisis('c1', 'The storm', 'I cannot get my breath'),
  ...crisis('c2', 'I go down', 'On the floor'),
]
const three = [...two, ...crisis('c3', 'The shakes', 'My eyes go left')]

const read = async (entries: typeof two, sought?: string) => {
  const it = await onCall([...asha, ...entries])
  await it.she.post(`${it.plan}/reason`, becauseAttending)
  const page =
    sought === undefined ? await it.she.get(it.plan) : await it.she.post(`${it.plan}/finding`, { sought })
  expect(page.status).toBe(200)
  return await page.text()
}
const ledTo = (page: string): readonly string[] => {
  const [, found = ''] = page.split('stands in:')
  const [links = ''] = found.split('</section>')
  return [...links.matchAll(/<a href="(#crisis-\d)"/g)].map(([, id = '']) => id)
}

test('where more than two things may happen a sign leads to each that speaks of it, in whatever word', async () => {
  expect(ledTo(await read(three, 'dyspnoea'))).toEqual(['#crisis-1'])
  expect(ledTo(await read(three, 'Fall'))).toEqual(['#crisis-2'])
  expect(await read(two)).not.toContain('Find a sign')
})

test('where nothing speaks of it the page says so and leaves nothing out, and what was typed is only words', async () => {
  const page = await read(three, '"><b>croup')
  expect(page).toContain('was not found in what may happen. It may be said in other words: read each.')
  expect(page).not.toContain('<b>croup')
  for (const name of ['The storm', 'I go down', 'The shakes'])
    expect(page).toContain(`dir="auto">${name}</h3>`)
})

test('a sign that was looked for after the session ran out is found after signing in', async () => {
  const it = await onCall([...asha, ...three])
  it.later(22 * 3600)
  const signIn = led(await it.she.post(`${it.plan}/finding`, { sought: 'dyspnoea' }))
  expect(signIn).toContain(`returnTo=${encodeURIComponent(it.plan)}&`)
  const again = await it.as(priya)
  await again.post(`${it.plan}/reason`, becauseAttending)
  const page = await (await again.get(it.plan)).text()
  expect(page).toContain('value="dyspnoea"')
  expect(ledTo(page)).toEqual(['#crisis-1'])
})
