import { expect, test } from 'vitest'
import {
  acceptAll,
  danielsVoice,
  does,
  rosesPlan,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import {
  aSpokenPlan,
  asked,
  brokenIn,
  field,
  kept,
  leavesOpen,
  list,
  saying,
  sound,
} from '#test/kit/a-recording.ts'
import { helen, larkfield, led, priya, readOn, rose } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`

test('an answer that is said is offered on the page of a question in own words alone, without scripts, with what no computer does and whom to call', async () => {
  const { she, he, text } = await aSpokenPlan()
  expect(await text(she, asked)).toContain(`href="${saying}"`)
  expect(await text(he, asked), 'to nobody else').not.toContain('recordings/new')
  expect(await text(she, `${P}/matters/balance`)).not.toContain('recordings/new')
  const page = await text(she, saying)
  expect(page).toContain('enctype="multipart/form-data"')
  expect(page).toMatch(/type="file"[^>]*accept="audio\/\*"/)
  expect(page).toContain('Speech is never turned into text by a machine here')
  expect(page).toContain('words of danger in it are not noticed')
  expect(page).toContain('id="help-now"')
  expect(page).toContain('Daniel Patel can listen and type it up')
  expect(page).toContain('Once your plan is handed over')
  expect((await she.get(`${P}/recordings/new/matters/matters.balance`)).status).toBe(404)
  expect((await she.get(`${P}/recordings/new/nowhere/${field}`)).status).toBe(404)
})

test('an answer that is said is kept without its traces, is no answer, and the page, the chapters and the hand-over say that it waits', async () => {
  const { it, she, he, text, plan, recorded } = await aSpokenPlan()
  const one = await recorded()
  expect(one).toMatchObject({ section: 'matters', at: [field] })
  expect((await plan()).voices.person?.matters?.answers[field]?.said.kind).toBe('skipped')
  const got = await she.get(`${P}/files/${one.file}`)
  expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(kept))).toBe(true)
  expect(got.headers.get('Content-Disposition')).toContain('attachment; filename="recording.m4a"')
  for (const at of [asked, list]) expect(await text(she, at)).toContain('It waits to be typed up.')
  expect(await text(she, P)).toContain('One recording of yours is in no answer yet.')
  expect(await text(he, P)).toContain('has answered a question by a recording')
  expect(await text(he, asked)).toContain(`href="${list}"`)
  expect(await text(she, `${P}/submission`)).toContain('One recording of yours is in no answer yet.')
  expect(await brokenIn(it)).toEqual([])
})

test('an answer that is said and typed up by a helper is on her page as his, and hers by her Continue alone; it is marked with who wrote it down', async () => {
  const { it, she, he, text, plan, recordings, recorded, typesUp, handsOver } = await aSpokenPlan()
  const one = await recorded()
  expect(await text(he, list)).toContain(`href="${list}/${one.version}"`)
  expect(await text(he, `${list}/${one.version}`)).toContain(`/files/${one.file}" download`)
  const empty = await typesUp(one, ' ')
  expect(empty.status).toBe(422)
  const long = await typesUp(one, `Church on Sundays${'!'.repeat(5000)}`)
  expect(long.status).toBe(422)
  expect(await long.text(), 'no word is lost').toContain('Church on Sundays!!!')
  expect(led(await typesUp(one, 'Church on <Sundays>'))).toBe(list)
  expect((await plan()).voices[danielsVoice]).toBeUndefined()
  expect((await plan()).voices.person?.matters?.answers[field]?.said.kind).toBe('skipped')
  expect(await text(he, list)).toContain('has not said yet that it is so')
  const page = await text(she, asked)
  expect(page).toMatch(/Daniel Patel \(son\) wrote down from your recording:[\s\S]*Church on &lt;Sundays&gt;/)
  expect(await text(she, list)).toContain('Daniel Patel has written down what it says. It is not your answer')
  await handsOver()
  const nurse = await it.as(helen)
  expect(await text(nurse, `${P}/review/matters`)).toContain(
    'Daniel Patel has typed it up, and the person has not',
  )
  const taken = await she.answer(asked, { [field]: '', do: `take ${field} ${danielsVoice}` })
  expect(await taken.text()).toContain('Church on &lt;Sundays&gt;</textarea>')
  await she.answer(asked, { [field]: 'Church on <Sundays>' })
  expect((await plan()).voices.person?.matters?.answers[field]).toMatchObject({
    ...{ said: { value: 'Church on <Sundays>' }, by: { id: rose.id }, heard: 'Daniel Patel' },
  })
  expect((await recordings())[0]?.settled).toBeDefined()
  expect(await text(she, P)).not.toContain('in no answer')
  expect(await text(she, list)).toContain('Daniel Patel wrote down what it says, and that is in your answer')
  expect((await he.get(`${list}/${one.version}`)).status).toBe(404)
  expect(await text(nurse, `${P}/review/matters`)).toContain('written down by Daniel Patel from a recording')
})

test('an answer that is said waits again when who typed it up is sent away, and what she writes otherwise is her own', async () => {
  const { it, she, he, text, plan, recordings, recorded, heard, typesUp } = await aSpokenPlan()
  const one = await recorded()
  await typesUp(one, 'Church')
  await she.answer(asked, { [field]: 'Chapel' })
  expect((await plan()).voices.person?.matters?.answers[field]?.heard).toBeUndefined()
  await does(it, rose, leavesOpen)
  const other = await recorded()
  await typesUp(other, 'Mosque')
  await does(it, rose, { kind: 'remove-carer', carer: danielsVoice })
  expect((await recordings()).at(-1)?.typed).toBeUndefined()
  expect(await text(she, asked)).not.toContain('Mosque')
  expect(await heard(he, other)).toBe(403)
  expect(await text(she, saying)).toContain('only you can listen to it now, and whoever is with you')
})

test('an answer that is said to a question that is hidden from helpers is heard by none of them, now and later, and the page says so', async () => {
  const { it, she, he, text, recorded, heard, typesUp, handsOver } = await aSpokenPlan()
  const one = await recorded()
  expect(await heard(he, one)).toBe(200)
  await does(it, rose, { kind: 'hide', field })
  expect(await text(she, saying)).toContain('hidden from helpers, so none of them can listen')
  expect(await text(she, saying)).not.toContain('can listen and type it up')
  expect(await heard(he, one)).toBe(404)
  expect((await he.get(`${list}/${one.version}`)).status).toBe(404)
  expect((await typesUp(one, 'Church')).status).toBe(404)
  expect(await text(he, list)).toContain('There is no recording here.')
  expect(await text(he, P)).not.toContain('recording')
  await handsOver()
  expect(await heard(await it.as(helen), one)).toBe(200)
})

test('an answer that is said is written down by a clinician at their word, who ticks that it is from the recording', async () => {
  const { it, she, text, plan, recordings, recorded, heard, handsOver } = await aSpokenPlan()
  const one = await recorded()
  const nurse = await it.as(helen)
  expect(await heard(nurse, one)).toBe(404)
  await handsOver()
  expect(await heard(nurse, one)).toBe(200)
  expect(await text(nurse, `${P}/review`)).toContain('Said in a recording, and in no answer')
  const at = `${P}/review/matters/at-their-word/${field}`
  const page = await text(nurse, at)
  expect(page).toContain(`value="${one.version}"`)
  const writes = { [field]: 'Church', read: readOn(page) }
  expect((await nurse.post(at, { ...writes, heard: String(one.version) })).status).toBe(303)
  expect((await plan()).voices.team?.matters?.answers[field]).toMatchObject({ heard: helen.name })
  expect((await recordings())[0]?.settled).toBeDefined()
  expect(await text(nurse, `${P}/review/matters`)).toContain('written down from a recording of the person')
  expect(await text(nurse, `${P}/review`)).not.toContain('Said in a recording')
  expect(await text(she, list)).toContain('wrote down what it says, and that is in your answer')
  expect(await heard(nurse, one), 'to check what was written').toBe(200)
})

test('an answer that is said and in no answer is told to whoever approves, who says that she knows; readers at night are told nothing, and nothing false', async () => {
  const { it, she, text, plan, recorded, heard } = await aSpokenPlan()
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  await writeTeamsPart(it)
  const one = await recorded()
  await acceptAll(it)
  const doctor = await it.as(helen)
  const page = await text(doctor, `${P}/approval`)
  expect(page).toContain('RULE-SIGN-13')
  const post = { ...signed, read: String((await plan()).draftVersion) }
  const told = [...page.matchAll(/<input[^>]*name="acknowledges"[^>]*>/g)].map(
    ([box]) => /value="([^"]+)"/.exec(box)?.[1] ?? '',
  )
  const without = told.filter((id) => id !== 'RULE-SIGN-13')
  expect((await doctor.post(`${P}/approval`, { ...post, acknowledges: without })).status).toBe(422)
  expect((await doctor.post(`${P}/approval`, { ...post, acknowledges: told })).status).toBe(303)
  const approved = await it.ports.publications.current(rosesPlan)
  expect(JSON.stringify(approved?.content)).not.toContain(one.file)
  expect(approved?.content.notAsked.map((open) => open.field)).not.toContain(field)
  const crew = await it.as(priya)
  expect(await heard(crew, one)).toBe(404)
  expect((await crew.get(`/urgent/${rosesPlan}/files/${one.file}`)).status).not.toBe(200)
  expect(await heard(doctor, one), 'her practice has no draft in its hands').not.toBe(200)
  expect(await text(she, P), 'she reads that it waits still').toContain('in no answer yet')
})

test('a recording that comes after the session ran out is kept by nobody, and the page where she signs in says so', async () => {
  const { it, she, recordings, text } = await aSpokenPlan()
  const read = readOn(await text(she, saying))
  it.later(22 * 3600)
  const at = led(await she.send(saying, { read, sound: sound() }))
  expect(at).toBe(`/sign-in?returnTo=${encodeURIComponent(saying)}&file=1`)
  const page = await text(she, at)
  expect(page).toContain('The file or recording that you sent was not kept')
  expect(page).not.toContain('What you wrote is safe')
  expect(await recordings()).toEqual([])
  expect(led(await she.send(saying, { read })), 'without one there is nothing to tell').not.toContain(
    'file=1',
  )
})
