import { expect, test } from 'vitest'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { helen, larkfield, priya, rose, tom } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { approve, planIn } from '../frame/plan-states.ts'

/** Rose's plan was used, and Priya says that the key safe is gone. */
const reported = async () => {
  const it = await planIn('a')
  const [reader, clinician] = [await it.as(priya), await it.as(helen)]
  await reader.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const said = {
    'use.followed': 'no',
    'use.why': 'other',
    'use.wrong': 'not-so',
    'use.words': 'The key safe is gone.',
  }
  await reader.post(`/urgent/${rosesPlan}/after-use`, said)
  const review = async () => await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  const [, action = '', report = ''] = /action="([^"]*use-reports\/(\d+)\/read)"/.exec(await review()) ?? []
  const says = async (words: string, deed?: string) => {
    const answer = await clinician.post(action, { words, ...(deed ? { do: deed } : {}) })
    return { status: answer.status, text: await answer.text() }
  }
  const marks = async () => {
    const lists = ['/reviews', '/reviews/all'].map(async (list) => await (await clinician.get(list)).text())
    return (await Promise.all(lists)).map((text) => [
      text.includes('Somebody who used it says how it went'),
      text.includes('Read, not settled: what was said after use'),
    ])
  }
  const atNight = async () => await (await reader.get(`/urgent/${rosesPlan}`)).text()
  return { it, review, report, action, says, marks, atNight }
}
const nothingWaits = 'Nothing is waiting for you here'
const both = (...marked: readonly [boolean, boolean]) => [marked, marked]

test('the lists mark what was said after use in one way until somebody read it, and in a quieter one until it is settled', async () => {
  const { review, says, marks } = await reported()
  expect(await review()).not.toContain(nothingWaits)
  expect(await marks(), 'nobody has read it').toEqual(both(true, false))
  await says('')
  expect(await marks(), 'read, and open').toEqual(both(false, true))
  expect(await review(), 'above what is open').not.toContain(nothingWaits)
  await says('A new key safe hangs there.', 'settle')
  expect(await marks(), 'settled, and the error is still what is approved').toEqual(both(false, true))
  expect(await review(), 'above what is still told at night').not.toContain(nothingWaits)
  await says('It was taken down again.', 'reopen')
  expect(await marks(), 'open again').toEqual(both(false, true))
})

test('who settles a report without saying how is told at the top, with the way to the box, and keeps what she typed', async () => {
  const { review, report, says } = await reported()
  const { status, text } = await says('ok', 'settle')
  expect(status).toBe(422)
  expect(text).toContain(`<a href="#words-${report}">Say in a few words how it was settled</a>`)
  const box = new RegExp(`<textarea[^>]*id="words-${report}"[^>]*>\\s*ok<`)
  expect(text).toMatch(box)
  expect(await review(), 'and finds it again when she comes back').toMatch(box)
})

test('what was settled by mistake is opened again in words, and whoever opens the plan next reads it again', async () => {
  const { it, review, report, says, atNight } = await reported()
  expect(await review()).not.toContain('This is not settled after all')
  await says('A new key safe hangs there.', 'settle')
  expect(await atNight(), 'no version was approved since').toMatch(
    /The key safe is gone\.[\s\S]*new key safe hangs/,
  )
  expect(await review()).toContain('No version was approved after this report')
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  await approve(it)
  expect(await atNight()).not.toContain('The key safe is gone.')
  expect(await review()).not.toContain('No version was approved after this report')
  expect(await review()).toContain('This is not settled after all')
  const { status, text } = await says('', 'reopen')
  expect(status).toBe(422)
  expect(text).toContain(`<a href="#words-${report}">Say in a few words what is still open about it</a>`)
  expect(await atNight(), 'no words, nothing done').not.toContain('The key safe is gone.')
  await says('It was taken down again.', 'reopen')
  expect(await atNight()).toMatch(/The key safe is gone\.[\s\S]*It was taken down again/)
  expect(await review()).toContain('They opened it again, after it was said to be settled:')
  await says('There is a key at number 4.', 'settle')
  expect(await atNight()).not.toContain('The key safe is gone.')
})

test('what a colleague wrote of a report meanwhile is not passed over: theirs is shown, what was typed is kept, nothing is settled', async () => {
  const { it, report, action, says, atNight } = await reported()
  await it.ports.accounts.add(tom)
  const he = await it.as(tom)
  const stoodOn = (page: string) => /name="stood" value="(\d+)"/.exec(page)?.[1] ?? 'none'
  const stood = stoodOn(await (await he.get(`/plans/${rosesPlan}/review`)).text())
  await says('The neighbour has moved away, too.')
  const his = { words: 'Number checked, works.', do: 'settle' }
  const refused = await he.post(action, { ...his, stood })
  const page = await refused.text()
  expect(refused.status).toBe(409)
  expect(page).toContain('A colleague wrote of it while you had this page open')
  expect(page).toContain('The neighbour has moved away, too.')
  expect(page).toMatch(new RegExp(`<textarea[^>]*id="words-${report}"[^>]*>\\s*Number checked, works\\.<`))
  expect(await atNight()).toMatch(/moved away, too\.<\/bdi> It is still to be looked into/)
  expect((await he.post(action, { ...his, stood: stoodOn(page) })).status).toBe(303)
})
