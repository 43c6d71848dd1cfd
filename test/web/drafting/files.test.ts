import { beforeEach, describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { file, text } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import { fileMaxBytes, filesMaxBytes } from '#src/flow/kept-file.ts'
import { section } from '#src/flow/section.ts'
import { wordsOf } from '#test/kit/a-form-to-check.ts'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { allIn, aPdf } from '#test/kit/a-pdf.ts'
import {
  type AnApp,
  anApp,
  baseUrl,
  daniel,
  helen,
  larkfield,
  led,
  readOn,
  rose,
  stranger,
  type Visitor,
} from '#test/kit/an-app.ts'

const rules = { by: ['P', 'H', 'K'], class: 'W', need: 'OOOOOO' } as const
const hers = { by: ['P'], suggestedBy: ['H'], class: 'W', need: 'OOOOOO' } as const
const letters = section({
  id: 'letters',
  version: 1,
  fields: {
    'letters.letter': file({ ...rules, class: 'F' }),
    'letters.note': text(rules),
    'letters.more': text(rules),
    'letters.card': file(hers),
  },
  start: 'letter',
  steps: {
    letter: { ask: ['letters.letter', 'letters.note'], next: 'more' },
    more: { ask: ['letters.more'], next: 'card' },
    card: { ask: ['letters.card'], next: 'done' },
  },
})
const words = wordsOf(letters)
const form: Form = { section: letters, words, written: words, variants: [], exchange: {} }
const page = `/plans/${rosesPlan}/letters`

const content = Buffer.from(aPdf({ trailer: '/Info << /Author (Daniel) >>' }))
const letter = (name = 'letter.pdf', inside: string | Buffer = content) =>
  new File([new Uint8Array(Buffer.from(inside))], name, { type: 'text/html' })
const blank = new File([], '')

describe('a file', () => {
  let it: AnApp
  let she: Visitor
  beforeEach(async () => {
    it = await anApp(false, { ...flows, sections: [...flows.sections, form] })
    await aWholeDraft(it)
    she = await it.as(rose)
  })

  const read = async (who: Visitor, at: string) => readOn(await (await who.get(at)).text())
  const sends = async (who: Visitor, chosen: File, more: Readonly<Record<string, string>> = {}) => {
    const shown = await read(who, `${page}/letter`)
    return who.send(`${page}/letter`, {
      ...{ read: shown, 'letters.letter': '', 'letters.letter.file': chosen },
      ...more,
    })
  }
  const linkOn = async (who: Visitor, at = `${page}/letter`): Promise<string> =>
    /href="(\/plans\/[^"]+\/files\/[^"]+)" download/.exec(await (await who.get(at)).text())?.[1] ?? 'no link'
  const version = async () => (await it.ports.plans.load(rosesPlan)).version

  test('is sent with its question, played back by its name, and handed out without its traces, never as a page', async () => {
    expect((await sends(she, letter('C:\\scans\\Größe 3.pdf'))).status).toBe(303)
    expect(await (await she.get(`${page}/check`)).text()).toContain('Größe 3.pdf')
    expect(await (await she.get(`${page}/letter`)).text()).toContain('Its name is kept too')
    const got = await she.get(await linkOn(she))
    expect(got.status).toBe(200)
    const handed = allIn(new Uint8Array(await got.arrayBuffer()))
    expect(handed).toContain('Dear Rose')
    expect(handed).not.toContain('Daniel')
    expect(got.headers.get('Content-Type')).toBe('application/pdf')
    expect(got.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(got.headers.get('Cache-Control')).toBe('no-store')
    expect(got.headers.get('Content-Disposition')).toBe(
      `attachment; filename="Gr__e 3.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%203.pdf`,
    )
  })

  test('is read by a clinician once the plan is in her hands, and that is written down (RULE-SAF-4)', async () => {
    await sends(she, letter())
    const link = await linkOn(she)
    const doctor = await it.as(helen)
    expect((await doctor.get(link)).status).toBe(404)
    await does(it, rose, { kind: 'submit', practice: larkfield.id })
    expect(await linkOn(doctor, `/plans/${rosesPlan}/review/letters`)).toBe(link)
    const before = (await it.ports.accessLog.ofPlan(rosesPlan)).length
    expect(allIn(new Uint8Array(await (await doctor.get(link)).arrayBuffer()))).toContain('Dear Rose')
    const rows = await it.ports.accessLog.ofPlan(rosesPlan)
    expect(rows.length).toBe(before + 1)
    expect(rows[0]).toMatchObject({ account: helen.id, deed: 'read-draft' })
    await does(it, helen, {
      kind: 'ask-back',
      section: 'letters',
      at: ['letters.letter'],
      text: 'From whom?',
    })
    await does(it, helen, { kind: 'return' })
    expect(led(await doctor.get(link))).toBe(`/plans/${rosesPlan}/review`)
  })

  test("is nobody else's: not another patient's, and not under another plan", async () => {
    await sends(she, letter())
    const link = await linkOn(she)
    const other = await it.as(stranger)
    const own = led(await other.post('/plans', { name: 'Somebody' }))
      .split('/')
      .slice(0, 3)
      .join('/')
    expect((await other.get(link)).status).toBe(404)
    expect((await other.get(`${own}/files/${link.split('/').at(-1)}`)).status).toBe(404)
    expect(led(await it.stranger.get(link))).toContain('/sign-in')
  })

  test('is read by a helper until it is kept from helpers, and cannot be got by naming it', async () => {
    await sends(she, letter())
    const link = await linkOn(she)
    const he = await it.as(daniel)
    expect((await he.get(link)).status).toBe(200)
    const id = link.split('/').at(-1) ?? ''
    const forged = {
      'letters.letter.kept.id': id,
      'letters.letter.kept.name': 'x.pdf',
      'letters.note': 'His',
    }
    expect((await sends(he, blank, forged)).status).toBe(303)
    const { voices } = await it.ports.plans.load(rosesPlan)
    expect(JSON.stringify(voices['carer-daniel'])).not.toContain(id)
    await does(it, rose, { kind: 'hide', field: 'letters.letter' })
    expect((await he.get(link)).status).toBe(404)
    expect((await she.get(link)).status).toBe(200)
  })

  test('that a helper suggests is read by the person, becomes hers by her Continue, and is no clinician’s before', async () => {
    const he = await it.as(daniel)
    const shown = await read(he, `${page}/card`)
    const sent = { read: shown, 'letters.card': '', 'letters.card.file': letter('card.pdf') }
    expect((await he.send(`${page}/card`, sent)).status).toBe(303)
    const taken = await (
      await she.answer(`${page}/card`, { 'letters.card': '', do: 'take letters.card carer-daniel' })
    ).text()
    const id = /name="letters\.card\.kept\.id" value="([^"]+)"/.exec(taken)?.[1] ?? ''
    const link = `/plans/${rosesPlan}/files/${id}`
    expect((await she.get(link)).status).toBe(200)
    await does(it, rose, { kind: 'submit', practice: larkfield.id })
    const doctor = await it.as(helen)
    expect((await doctor.get(link)).status).toBe(404)
    const hers = { 'letters.card': '', 'letters.card.kept.id': id }
    expect((await she.answer(`${page}/card`, hers)).status).toBe(303)
    expect(await (await she.get(`${page}/check`)).text()).toContain('card.pdf')
  })

  test('that is no photo and no PDF is refused in words, and all that was typed stays', async () => {
    await sends(she, letter())
    const kept = await it.ports.files.sizeOf(rosesPlan)
    const answer = await sends(she, letter('page.pdf', '<html><script>'), { 'letters.note': 'From May' })
    const again = await answer.text()
    expect(answer.status).toBe(422)
    expect(again).toContain('this is not a photo (JPEG or PNG) or a PDF')
    expect(again).toContain('href="#letters-letter-file"')
    expect(again).toContain('id="letters-letter-file"')
    expect(again).toContain('value="From May"')
    expect(again).toContain('letter.pdf</a>')
    expect(await it.ports.files.sizeOf(rosesPlan)).toBe(kept)
  })

  test.each([
    ['%PDF-1.7\nDear Rose', 'this PDF cannot be read whole'],
    [Buffer.from(aPdf({ root: '/Collection << >>' })), 'this PDF does not hold its pages'],
  ])('that is a PDF we cannot keep is refused in words, and nothing of it is kept', async (inside, why) => {
    const answer = await sends(she, letter('letter.pdf', inside), { 'letters.note': 'From May' })
    expect(answer.status).toBe(422)
    const again = await answer.text()
    expect(again).toContain(why)
    expect(again).toContain('value="From May"')
    expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
  })

  test('of more than 5 MB is refused, and one for which the plan has no room', async () => {
    const large = letter('large.pdf', `%PDF-${'a'.repeat(fileMaxBytes)}`)
    const answer = await sends(she, large, { 'letters.note': 'From May' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('more than 5 MB')
    expect(page).toContain('value="From May"')
    const huge = await sends(she, letter('huge.pdf', `%PDF-${'a'.repeat(fileMaxBytes + 1024 * 1024)}`))
    expect(huge.status).toBe(413)
    expect(await huge.text()).toContain('This file is too large')
    const at = it.ports.clock.now()
    const kept = {
      plan: rosesPlan,
      id: 'file-large',
      name: 'a.pdf',
      type: 'application/pdf',
      by: rose.id,
    } as const
    await it.ports.files.add({ ...kept, at, size: filesMaxBytes - 10, content: new Uint8Array() })
    const full = await sends(she, letter())
    expect(full.status).toBe(422)
    expect(await full.text()).toContain('no room for another file')
    expect(await it.ports.files.sizeOf(rosesPlan)).toBe(filesMaxBytes - 10)
    await it.ports.files.add({ ...kept, id: 'rest', at, size: 10, content: new Uint8Array() })
    const unread = await sends(she, letter('page.pdf', '<html>'))
    expect(await unread.text(), 'asked before anything is read').toContain('no room for another file')
  })

  test('stands as it is where none is chosen, with and without what the page says of it', async () => {
    await sends(she, letter())
    const before = await version()
    expect((await sends(she, blank)).status).toBe(303)
    expect((await she.answer(`${page}/letter`, { 'letters.letter': '' })).status).toBe(303)
    const { voices } = await it.ports.plans.load(rosesPlan)
    expect(await version()).toBe(before)
    expect(JSON.stringify(voices.person)).toContain('letter.pdf')
    const lie = { 'letters.letter.kept.name': 'lie.pdf', 'letters.note': 'From May' }
    expect((await sends(she, blank, lie)).status).toBe(303)
    expect(JSON.stringify((await it.ports.plans.load(rosesPlan)).voices.person)).not.toContain('lie.pdf')
  })

  test('need not be chosen again when something else on the page is wrong, or when its writer stops', async () => {
    const wrong = await sends(she, letter(), { 'letters.note': 'a'.repeat(300) })
    const again = await wrong.text()
    expect(wrong.status).toBe(422)
    const id = /name="letters\.letter\.kept\.id" value="([^"]+)"/.exec(again)?.[1] ?? ''
    expect((await she.get(`/plans/${rosesPlan}/files/${id}`)).status).toBe(200)
    expect((await (await it.as(daniel)).get(`/plans/${rosesPlan}/files/${id}`)).status).toBe(404)
    expect((await sends(she, blank, { 'letters.letter.kept.id': id })).status).toBe(303)
    expect(await (await she.get(`${page}/check`)).text()).toContain('letter.pdf')
    expect((await sends(she, letter('second.pdf'), { do: 'stop' })).status).toBe(303)
    expect(await (await she.get(`${page}/letter`)).text()).toContain('second.pdf</a>')
    expect(await (await she.get(`${page}/check`)).text()).toContain('second.pdf')
  })

  test.each([`${page}/more`, `${page}/check`, `/plans/${rosesPlan}/matters/value`, '/plans', '/sign-in'])(
    'is sent to no other page: %s',
    async (path) => {
      expect(
        (await she.send(path, { read: await read(she, `${page}/letter`), 'letters.letter.file': letter() }))
          .status,
      ).toBe(415)
    },
  )

  test('makes no room for longer words: they have 1 MB there as everywhere', async () => {
    const sent = { read: await read(she, `${page}/letter`), 'letters.note': 'a'.repeat(1024 * 1024) }
    expect((await she.post(`${page}/letter`, sent)).status).toBe(413)
    expect((await she.send(`${page}/letter`, sent)).status).toBe(413)
  })

  test('of the team is sent from a page of its own, read by whoever reads the section, and taken back there', async () => {
    await does(it, rose, { kind: 'submit', practice: larkfield.id })
    const doctor = await it.as(helen)
    const section = `/plans/${rosesPlan}/review/letters`
    const shown = await (await doctor.get(section)).text()
    expect(shown).not.toContain('type="file"')
    const to = led(await doctor.post(section, { read: readOn(shown), do: 'beside letters.letter' }))
    expect(to).toBe(`${section}/beside/letters.letter`)
    const page = await (await doctor.get(to)).text()
    expect(page).toContain('enctype="multipart/form-data"')
    const sent = (chosen: File) =>
      doctor.send(to, { read: readOn(page), 'letters.letter': '', 'letters.letter.file': chosen })
    const refused = await sent(letter('page.pdf', '<html><script>'))
    expect([refused.status, (await refused.text()).includes('not a photo')]).toEqual([422, true])
    expect((await sent(blank)).status).toBe(422)
    expect((await sent(letter('theirs.pdf'))).status).toBe(303)
    const link = await linkOn(doctor, section)
    expect(allIn(new Uint8Array(await (await doctor.get(link)).arrayBuffer()))).toContain('Dear Rose')
    expect((await (await it.as(daniel)).get(link)).status).toBe(404)
    expect((await doctor.send(section, { read: readOn(page), 'letters.letter.file': letter() })).status).toBe(
      415,
    )
    const read = readOn(await (await doctor.get(section)).text())
    await doctor.post(section, { read, do: 'take-back letters.letter' })
    expect(await (await doctor.get(section)).text()).not.toContain('theirs.pdf')
  })

  const parts = 'Content-Disposition: form-data; name="a"; filename="b"\r\n'
  test.each([
    ['broken', 'read=1'],
    ['in a thousand parts', `--x\r\n${parts}\r\n\r\n`.repeat(1100)],
    ['with no end of lines on top', `--x\r\n${parts.repeat(200)}\r\n\r\n--x--\r\n`],
  ])('that arrives %s is no form', async (_, body) => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', Origin: baseUrl }
    const sent = await it.composed.app.request(`${baseUrl}${page}/letter`, { method: 'POST', headers, body })
    expect(sent.status).toBe(415)
  })
})
