import { beforeEach, describe, expect, test } from 'vitest'
import { part } from '#src/flow/json.ts'
import { accountId } from '#src/plan/ids.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { aPhoto, tracesOfPhoto } from '#test/kit/a-photo.ts'
import { films, sounds } from '#test/kit/a-sound.ts'
import { type AnApp, anApp, daniel, led, priya, readOn, rose, type Visitor } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { anEntry, asha, publish } from '#test/kit/publications.ts'

const page = `/plans/${rosesPlan}/person/photo`
const blank = new File([], '')

describe('a photo of the person', () => {
  let it: AnApp
  let she: Visitor
  beforeEach(async () => {
    it = await anApp()
    await aWholeDraft(it)
    await does(it, rose, says({ section: 'person', step: 'more' }, { 'person.more': ['photo'] }))
    she = await it.as(rose)
  })

  const sends = async (who: Visitor, chosen: File, more: Readonly<Record<string, string>> = {}) => {
    const read = readOn(await (await who.get(page)).text())
    return who.send(page, { read, 'person.photo': '', 'person.photo.file': chosen, ...more })
  }
  const standing = async () => {
    const { voices } = await it.ports.plans.load(rosesPlan)
    const said = voices.person?.person?.answers['person.photo']?.said
    return said?.kind === 'answer' ? said.value : undefined
  }
  /** As it stands, approved; and Priya of the ambulance service, who opened it. */
  const approved = async () => {
    const value = (await standing()) ?? ''
    const photo = {
      ...anEntry('person.photo', { kind: 'answer', value }),
      shown: ['me.jpg'],
      label: 'Photo',
    }
    await publish(it.ports, { id: rosesPlan, entries: [...asha, photo], owner: rose.id })
    const crew = await it.as(priya)
    await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
    return { crew, at: `/urgent/${rosesPlan}/files/${String(part(value, 'id'))}` }
  }

  test('is drawn anew: its dots, upright and small, and nothing of where, when and by whom it was taken', async () => {
    const sent = Buffer.from(await aPhoto().arrayBuffer()).toString('latin1')
    expect(tracesOfPhoto.every((trace) => sent.includes(trace))).toBe(true)
    expect((await sends(she, aPhoto('Tariq at Villa.PNG'))).status).toBe(303)
    expect(await standing()).toMatchObject({ name: 'photo.jpg', type: 'image/jpeg' })
    const link = /href="(\/plans\/[^"]+\/files\/[^"]+)" download/.exec(
      await (await she.get(page)).text(),
    )?.[1]
    const got = await she.get(link ?? '')
    const kept = Buffer.from(await got.arrayBuffer()).toString('latin1')
    expect([kept.slice(0, 2), got.headers.get('Content-Disposition')]).toEqual([
      '\u00ff\u00d8',
      `attachment; filename="photo.jpg"; filename*=UTF-8''photo.jpg`,
    ])
    expect(tracesOfPhoto.filter((trace) => kept.includes(trace))).toEqual([])
  })

  test('that was kept under the name that a phone gave it is called by what it is, wherever it is read', async () => {
    const before = {
      ...{ id: 'file-of-before', name: 'Tariq at Villa.JPG' },
      type: 'image/jpeg',
      size: 3,
    } as const
    const file = { ...before, plan: rosesPlan, by: rose.id, at: it.ports.clock.now() }
    await it.ports.files.add({ ...file, content: Uint8Array.of(0xff, 0xd8, 0xff) })
    await does(it, rose, says({ section: 'person', step: 'photo' }, { 'person.photo': before }))
    const called = { ...anEntry('person.photo', { kind: 'answer', value: before }), shown: [before.name] }
    await publish(it.ports, {
      id: rosesPlan,
      entries: [...asha, { ...called, label: 'Photo' }],
      owner: rose.id,
    })
    const crew = await it.as(priya)
    await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
    const seen = [
      ...[await crew.get(`/urgent/${rosesPlan}`), await she.get(page)],
      await she.get(`/plans/${rosesPlan}/person/check`),
    ]
    for (const one of seen) {
      const text = (await one.text()).replace(/ value="[^"]*"/g, '')
      expect([text.includes('photo.jpg'), text.includes('Villa')]).toEqual([true, false])
    }
    for (const got of [
      await crew.get(`/urgent/${rosesPlan}/files/${before.id}`),
      await she.get(`/plans/${rosesPlan}/files/${before.id}`),
    ])
      expect(got.headers.get('Content-Disposition')).toContain('"photo.jpg"')
  })

  test.each([
    [
      'a program under the name of a photo',
      new File(['MZ\u0090\u0000 run'], 'me.jpg', { type: 'image/jpeg' }),
    ],
    ['a paper', new File(['%PDF-1.7'], 'me.jpg')],
    ['the beginning of a photo', new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2)], 'me.jpg')],
  ])('is not %s: that is said in plain words, and nothing of it is kept', async (_, chosen) => {
    const answer = await sends(she, chosen)
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('this is not a photo that we can read (JPEG or PNG)')
    expect(text).toContain('href="#person-photo-file"')
    expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
  })

  test('is seen by whoever opens the approved plan, beside the words, and each look is a row of its own', async () => {
    await sends(she, aPhoto())
    const { crew, at } = await approved()
    const shown = await (await crew.get(`/urgent/${rosesPlan}`)).text()
    expect(shown).toContain(`<img src="${at}"`)
    expect(shown).toContain('alt="Photo given by Asha Patel, ')
    expect(shown).toContain('compare with the person"')
    expect(shown).toContain('loading="lazy"')
    const before = (await it.ports.accessLog.ofPlan(rosesPlan)).length
    const got = await crew.get(at)
    expect([got.status, got.headers.get('Content-Type')]).toEqual([200, 'image/jpeg'])
    const rows = await it.ports.accessLog.ofPlan(rosesPlan)
    expect(rows.length).toBe(before + 1)
    expect(rows[0]).toMatchObject({ account: priya.id, deed: 'read-file', reason: 'attending' })
    const receipts = await (await she.get(`/plans/${rosesPlan}/receipts`)).text()
    expect(receipts).toContain('Looked at a photo or a file of the plan')
  })

  test('is looked at by nobody who has not said why, nor under another plan', async () => {
    await sends(she, aPhoto())
    const { at } = await approved()
    const another = await it.as({ ...priya, id: accountId('account-of-another'), email: 'p2@example.org' })
    expect(led(await another.get(at))).toBe(`/urgent/${rosesPlan}/reason`)
    await publish(it.ports, { id: 'plan-of-asha', entries: asha })
    await another.post('/urgent/plan-of-asha/reason', becauseAttending)
    expect((await another.get(`/urgent/plan-of-asha/files/${at.split('/').at(-1)}`)).status).toBe(404)
    expect((await (await it.as(daniel)).get(at)).status).toBe(404)
  })

  test('that she takes away, or replaces, is seen by nobody from then on, before anybody approves anything', async () => {
    await sends(she, aPhoto())
    const { crew, at } = await approved()
    expect((await sends(she, blank, { 'person.photo.away': 'yes' })).status).toBe(303)
    expect(await standing()).toBeUndefined()
    expect((await crew.get(at)).status).toBe(404)
    const shown = await (await crew.get(`/urgent/${rosesPlan}`)).text()
    expect(shown).not.toContain('<img')
    expect(shown).toContain('Taken away or replaced since this plan was approved')
    await sends(she, aPhoto('another.jpg'))
    expect((await crew.get(at)).status).toBe(404)
    expect((await (await it.as(daniel)).get(at.replace('urgent', 'plans'))).status).toBe(404)
  })
})

describe('a recording of how somebody sounds when well', () => {
  const at = `/plans/${rosesPlan}/person/sound`
  const called = 'Tariq at Villa.mp4'
  const sends = async (she: Visitor, content: Uint8Array<ArrayBuffer>) => {
    const read = readOn(await (await she.get(at)).text())
    const chosen = new File([content], called, { type: 'text/html' })
    return she.send(at, { read, 'person.sound': '', 'person.sound.file': chosen })
  }

  test('is kept without who, when and where, seen as a name to save by who opens the approved plan, and never plays', async () => {
    const it = await anApp()
    await aWholeDraft(it)
    await does(it, rose, says({ section: 'person', step: 'more' }, { 'person.more': ['sound'] }))
    const she = await it.as(rose)
    const { sent, kept } = sounds['audio/mp4']
    const film = await (await sends(she, Uint8Array.from(films['audio/mp4']))).text()
    expect(film).toContain('this is not a recording of sound that we can read')
    expect(film).toContain('href="#person-sound-file"')
    expect(await it.ports.files.sizeOf(rosesPlan)).toBe(0)
    expect((await sends(she, Uint8Array.from(sent))).status).toBe(303)
    const said = (await it.ports.plans.load(rosesPlan)).voices.person?.person?.answers['person.sound']?.said
    const value = said?.kind === 'answer' ? said.value : ''
    const entry = {
      ...anEntry('person.sound', { kind: 'answer', value }),
      shown: [called],
      label: 'Voice',
    }
    await publish(it.ports, { id: rosesPlan, entries: [...asha, entry], owner: rose.id })
    const crew = await it.as(priya)
    await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
    const shown = await (await crew.get(`/urgent/${rosesPlan}`)).text()
    const link = `/urgent/${rosesPlan}/files/${String(part(value, 'id'))}`
    expect(part(value, 'name')).toBe('recording.mp4')
    expect(shown).toContain(`<a href="${link}" download>`)
    expect([shown.includes('recording.mp4'), shown.includes('Villa')]).toEqual([true, false])
    expect(shown).toContain('Given by Asha Patel, ')
    expect(shown).not.toMatch(/<(audio|video|source|embed)/)
    const got = await crew.get(link)
    expect(got.headers.get('Content-Disposition')).toContain('filename="recording.mp4"')
    expect(got.headers.get('Content-Type')).toBe('audio/mp4')
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(kept)
  })
})
