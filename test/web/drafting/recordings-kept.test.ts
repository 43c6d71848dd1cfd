import { expect, test } from 'vitest'
import { fileMaxBytes, filesMaxBytes } from '#src/flow/kept-file.ts'
import { actorFor } from '#src/plan/access.ts'
import { recordingsFor, recordingsOpen } from '#src/plan/reads/recordings.ts'
import type { Recording } from '#src/plan/recordings.ts'
import { lineOf } from '#src/web/drafting/recordings-on.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import {
  aSpokenPlan,
  asked,
  brokenIn,
  field,
  kept,
  list,
  type SpokenPlan,
  saying,
  sound,
} from '#test/kit/a-recording.ts'
import { films } from '#test/kit/a-sound.ts'
import { daniel, helen, led, readOn, rose, stranger } from '#test/kit/an-app.ts'
import { approve } from '../frame/plan-states.ts'

const P = `/plans/${rosesPlan}`

test('an answer that is said is thrown away by the person alone, and is gone', async () => {
  const { it, she, he, text, recorded, heard, typesUp } = await aSpokenPlan()
  const one = await recorded()
  const size = await it.ports.files.sizeOf(rosesPlan)
  expect(size).toBe(kept.length)
  const away = `${list}/${one.version}/throwing`
  expect((await he.post(away)).status).toBe(404)
  await typesUp(one, 'Church')
  expect(led(await she.post(away))).toBe(list)
  expect(led(await she.post(away)), 'a double click').toBe(list)
  expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
  expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
  expect(await heard(she, one)).toBe(404)
  expect(await text(she, asked), 'what was typed up stays').toContain('Church')
  expect(await brokenIn(it)).toEqual([])
})

test('an answer that is said is nobody else’s: no stranger’s, not under another plan, and no other practice’s', async () => {
  const { it, recordings, recorded } = await aSpokenPlan()
  const one = await recorded()
  const other = await it.as(stranger)
  for (const at of [saying, list, `${list}/${one.version}`, `${P}/files/${one.file}`])
    expect((await other.get(at)).status).toBe(404)
  expect((await other.send(saying, { sound: sound() })).status).toBe(404)
  expect(await recordings()).toHaveLength(1)
})

test('an answer that is said is taken by what it is, with limits of size, room and number, and one that a double click sends twice is kept once', async () => {
  const { it, she, text, recordings, records, recorded } = await aSpokenPlan()
  const refused = async (chosen: File, why: string) => {
    const answer = await records(chosen)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(why)
    expect(page).toContain('href="#sound"')
  }
  await refused(new File([], ''), 'choose a recording first')
  await refused(sound('%PDF-1.7 a letter'), 'not a recording of sound')
  await refused(sound(films['audio/mp4']), 'Video is not taken')
  await refused(sound(`RIFF${'a'.repeat(fileMaxBytes)}`), 'more than 5 MB')
  expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
  const read = readOn(await text(she, saying))
  await she.send(saying, { read, sound: sound() })
  await she.send(saying, { read, sound: sound() })
  expect(await recordings()).toHaveLength(1)
  expect(await it.ports.files.sizeOf(rosesPlan), 'the other is not left behind').toBe(kept.length)
  for (let more = 1; more < 10; more += 1) await recorded()
  await refused(sound(), 'throw one away first')
  expect(await recordings()).toHaveLength(10)
  expect(await it.ports.files.sizeOf(rosesPlan)).toBe(10 * kept.length)
  const large = { plan: rosesPlan, id: 'file-large', name: 'a.pdf', type: 'application/pdf' } as const
  const whose = { by: rose.id, at: it.ports.clock.now() }
  await it.ports.files.add({ ...large, ...whose, size: filesMaxBytes, content: new Uint8Array() })
  await refused(sound(), 'no room for another file')
})

test('an answer that is said to a question that is asked no more stays the person’s alone, and she is told so', async () => {
  const { it, text, plan, recorded, handsOver } = await aSpokenPlan()
  const one = await recorded()
  await handsOver()
  const nurse = await it.as(helen)
  const open = { ...(await plan()), hidden: [] }
  expect(recordingsOpen(open)).toHaveLength(1)
  const parked = { ...one, at: ['cyp.wishesLife'] }
  expect(recordingsOpen({ ...open, recordings: [parked] }), 'this plan is for no child').toEqual([])
  expect(recordingsFor({ ...open, recordings: [parked] }, actorFor(daniel, open))).toEqual([])
  expect(recordingsFor({ ...open, recordings: [parked] }, actorFor(helen, open))).toEqual([])
  expect(recordingsFor({ ...open, recordings: [parked] }, actorFor(rose, open))).toEqual([parked])
  expect(lineOf(open, parked)).toMatchObject({ as: 'unasked', href: undefined })
  expect(await text(nurse, `${P}/review`)).toContain('Said in a recording, and in no answer')
})

test('an answer that is said and typed up with words of danger leads whoever typed it to whom to call', async () => {
  const { he, text, recorded, typesUp } = await aSpokenPlan()
  const one = await recorded()
  expect(led(await typesUp(one, 'I want to kill myself tonight'))).toContain('/help-now')
  expect(await text(he, list)).toContain('has not said yet that it is so')
})

test('an answer that is said and is gone, hidden or answered while a helper typed it up: every word stands on the page that says so', async () => {
  const words = 'Church & <Sundays>'
  const meanwhile: Readonly<Record<string, (spoken: SpokenPlan, one: Recording) => Promise<unknown>>> = {
    'thrown away': ({ she }, { version }) => she.post(`${list}/${version}/throwing`),
    hidden: ({ it }) => does(it, rose, { kind: 'hide', field }),
    answered: async ({ she, typesUp }, one) => {
      await typesUp(one, 'Chapel')
      await she.answer(asked, { [field]: 'Chapel' })
    },
  }
  for (const [how, happens] of Object.entries(meanwhile)) {
    const spoken = await aSpokenPlan()
    const one = await spoken.recorded()
    await happens(spoken, one)
    const answer = await spoken.typesUp(one, words)
    const page = await answer.text()
    expect([answer.status, page], how).toEqual([404, expect.stringContaining('Church &amp; &lt;Sundays&gt;')])
    expect(page, how).toContain('This recording does not wait for you any more')
    expect(page, how).not.toContain('cannot find the plan')
  }
})

test('an answer that is said and sent off typed up stands on its page again, so that a helper puts right one word of it', async () => {
  const { it, he, text, recorded, typesUp, plan } = await aSpokenPlan()
  const one = await recorded()
  await typesUp(one, 'Chuch & <Sundays>')
  expect(await text(he, `${list}/${one.version}`)).toContain('\nChuch &amp; &lt;Sundays&gt;</textarea>')
  expect(led(await typesUp(one, 'Church & <Sundays>'))).toBe(list)
  expect((await plan()).suggested.at(-1)?.said[field]).toMatchObject({ value: 'Church & <Sundays>' })
  await does(it, rose, { kind: 'hide', field })
  expect((await he.get(`${list}/${one.version}`)).status).toBe(404)
})

test('an answer that is said is erased with the plan', async () => {
  const { it, recorded } = await aSpokenPlan()
  const one = await recorded()
  await it.ports.plans.erase(rosesPlan, 'Ada')
  expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
})

test('an answer that is said ends when a clinician closes the plan, and her page says so before', async () => {
  const { it, she, text, recorded, handsOver } = await aSpokenPlan()
  const one = await recorded()
  await handsOver()
  await approve(it, ['RULE-SIGN-13'])
  const nurse = await it.as(helen)
  expect(await text(nurse, `${P}/life/closing`)).toContain('Nothing is deleted but recordings')
  await does(it, helen, { kind: 'close', because: 'moved' })
  expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
  expect(await text(she, list)).toContain('There is no recording here.')
})

test('an answer that is said ends with the plan: thrown away whole, or closed, it is deleted, which the pages say before', async () => {
  const { it, she, text, recorded } = await aSpokenPlan()
  const one = await recorded()
  expect(await text(she, `${P}/dropping`)).toContain('So are recordings')
  await does(it, rose, { kind: 'drop-draft' })
  expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
  expect(await brokenIn(it)).toEqual([])
})

test('an answer that is said and whose session ran out is not lost in silence: the page comes back after signing in, and asks for it again', async () => {
  const { it, she, text, recordings } = await aSpokenPlan()
  const read = readOn(await text(she, saying))
  it.later(31 * 24 * 3600)
  const late = await she.send(saying, { read, sound: sound() })
  expect(led(late)).toContain('/sign-in?returnTo=')
  expect(await recordings()).toHaveLength(0)
  expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
})
