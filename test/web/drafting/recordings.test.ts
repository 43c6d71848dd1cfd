import { beforeEach, describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { fileMaxBytes, filesMaxBytes } from '#src/flow/kept-file.ts'
import { actorFor } from '#src/plan/access.ts'
import { recordingsFor, recordingsOpen } from '#src/plan/reads/recordings.ts'
import type { Recording } from '#src/plan/recordings.ts'
import { openDatabase } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { lineOf } from '#src/web/drafting/recordings-on.ts'
import {
  acceptAll,
  aWholeDraft,
  danielsVoice,
  does,
  rosesPlan,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { masterKeyFor } from '#test/kit/a-master-key.ts'
import { films, sounds } from '#test/kit/a-sound.ts'
import {
  type AnApp,
  anApp,
  daniel,
  helen,
  larkfield,
  led,
  priya,
  readOn,
  rose,
  stranger,
  type Visitor,
} from '#test/kit/an-app.ts'
import { approve } from '../frame/plan-states.ts'

const P = `/plans/${rosesPlan}`
const asked = `${P}/matters/culture-faith`
const field = 'matters.cultureFaith'
const saying = `${P}/recordings/new/matters/${field}`
const list = `${P}/recordings`
const { sent, kept } = sounds['audio/mp4']
const sound = (inside: Uint8Array | string = sent, name = 'Rose at home 14 May.m4a') =>
  new File([typeof inside === 'string' ? inside : Uint8Array.from(inside)], name, { type: 'audio/mp4' })
const leavesOpen = {
  ...({ kind: 'answer', section: 'matters', at: [], step: 'culture-faith' } as const),
  said: { [field]: { kind: 'skipped' } },
} as const

describe('an answer that is said', () => {
  let it: AnApp
  let she: Visitor
  let he: Visitor
  beforeEach(async () => {
    it = await anApp()
    await aWholeDraft(it)
    await does(it, rose, leavesOpen)
    she = await it.as(rose)
    he = await it.as(daniel)
  })

  const text = async (who: Visitor, at: string) => await (await who.get(at)).text()
  const plan = () => it.ports.plans.load(rosesPlan)
  const recordings = async (): Promise<readonly Recording[]> => (await plan()).recordings ?? []
  const records = async (chosen = sound()) =>
    she.send(saying, { read: readOn(await text(she, saying)), sound: chosen })
  const recorded = async (): Promise<Recording> => {
    expect(led(await records())).toBe(list)
    const one = (await recordings()).at(-1)
    if (!one) throw new Error('nothing was recorded')
    return one
  }
  const heard = async (who: Visitor, { file }: Recording) => (await who.get(`${P}/files/${file}`)).status
  const typesUp = async ({ version }: Recording, words: string) => he.post(`${list}/${version}`, { words })
  const handsOver = () => does(it, rose, { kind: 'submit', practice: larkfield.id })

  test('is offered on the page of a question in own words alone, without scripts, with what no computer does and whom to call', async () => {
    expect(await text(she, asked)).toContain(`href="${saying}"`)
    expect(await text(he, asked), 'to nobody else').not.toContain('recordings/new')
    expect(await text(she, `${P}/matters/balance`)).not.toContain('recordings/new')
    const page = await text(she, saying)
    expect(page).toContain('enctype="multipart/form-data"')
    expect(page).toMatch(/type="file"[^>]*accept="audio\/\*"[^>]*capture="user"/)
    expect(page).toContain('Speech is never turned into text by a machine here')
    expect(page).toContain('words of danger in it are not noticed')
    expect(page).toContain('id="help-now"')
    expect(page).toContain('Daniel Patel can listen and type it up')
    expect(page).toContain('Once your plan is handed over')
    expect((await she.get(`${P}/recordings/new/matters/matters.balance`)).status).toBe(404)
    expect((await she.get(`${P}/recordings/new/nowhere/${field}`)).status).toBe(404)
  })

  test('is kept without its traces, is no answer, and the page, the chapters and the hand-over say that it waits', async () => {
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
    const { verified } = await checked(it)
    expect(verified).toEqual([])
  })

  test('and typed up by a helper is on her page as his, and hers by her Continue alone; it is marked with who wrote it down', async () => {
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
    expect(page).toMatch(
      /Daniel Patel \(son\) wrote down from your recording:[\s\S]*Church on &lt;Sundays&gt;/,
    )
    expect(await text(she, list)).toContain(
      'Daniel Patel has written down what it says. It is not your answer',
    )
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
    expect(await text(she, list)).toContain(
      'Daniel Patel wrote down what it says, and that is in your answer',
    )
    expect((await he.get(`${list}/${one.version}`)).status).toBe(404)
    expect(await text(nurse, `${P}/review/matters`)).toContain(
      'written down by Daniel Patel from a recording',
    )
  })

  test('waits again when who typed it up is sent away, and what she writes otherwise is her own', async () => {
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
    expect(await text(she, saying)).toContain('Nobody helps you with this plan and no practice has it yet')
  })

  test('to a question that is hidden from helpers is heard by none of them, now and later, and the page says so', async () => {
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

  test('is written down by a clinician at their word, who ticks that it is from the recording', async () => {
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

  test('and in no answer is told to whoever approves, who says that she knows; readers at night are told nothing, and nothing false', async () => {
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

  test('is thrown away by the person alone, and is gone', async () => {
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
    expect((await checked(it)).verified).toEqual([])
  })

  test('is nobody else’s: no stranger’s, not under another plan, and no other practice’s', async () => {
    const one = await recorded()
    const other = await it.as(stranger)
    for (const at of [saying, list, `${list}/${one.version}`, `${P}/files/${one.file}`])
      expect((await other.get(at)).status).toBe(404)
    expect((await other.send(saying, { sound: sound() })).status).toBe(404)
    expect(await recordings()).toHaveLength(1)
  })

  test('is taken by what it is, with limits of size, room and number, and one that a double click sends twice is kept once', async () => {
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

  test('to a question that is asked no more stays the person’s alone, and she is told so', async () => {
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

  test('and typed up with words of danger leads whoever typed it to whom to call', async () => {
    const one = await recorded()
    expect(led(await typesUp(one, 'I want to kill myself tonight'))).toContain('/help-now')
    expect(await text(he, list)).toContain('has not said yet that it is so')
  })

  test('is erased with the plan', async () => {
    const one = await recorded()
    await it.ports.plans.erase(rosesPlan, 'Ada')
    expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
  })

  test('ends when a clinician closes the plan, and her page says so before', async () => {
    const one = await recorded()
    await handsOver()
    await approve(it, ['RULE-SIGN-13'])
    const nurse = await it.as(helen)
    expect(await text(nurse, `${P}/life/closing`)).toContain('Nothing is deleted but recordings')
    await does(it, helen, { kind: 'close', because: 'moved' })
    expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
    expect(await text(she, list)).toContain('There is no recording here.')
  })

  test('ends with the plan: thrown away whole, or closed, it is deleted, which the pages say before', async () => {
    const one = await recorded()
    expect(await text(she, `${P}/dropping`)).toContain('So are recordings')
    await does(it, rose, { kind: 'drop-draft' })
    expect(await it.ports.files.find(rosesPlan, one.file)).toBeUndefined()
    expect((await checked(it)).verified).toEqual([])
  })

  test('whose session ran out is not lost in silence: the page comes back after signing in, and asks for it again', async () => {
    const read = readOn(await text(she, saying))
    it.later(31 * 24 * 3600)
    const late = await she.send(saying, { read, sound: sound() })
    expect(led(late)).toContain('/sign-in?returnTo=')
    expect(await recordings()).toHaveLength(0)
    expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
  })
})

const checked = async ({ file }: AnApp) => {
  const opened = await openDatabase({ url: file, masterKeyFile: masterKeyFor(file), access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  const all = await verify(opened.database, flows)
  await opened.database.close()
  return { verified: all.flatMap(({ broken }) => broken ?? []) }
}
