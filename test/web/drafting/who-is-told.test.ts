import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { english } from '#views/words.ts'

test('the page says whether the practice is told, by where the plan is: it is mailed when the plan is with it, and else nobody', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const mailed = async () =>
    (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'read-first').length
  const writes = async (text: string, who = rose) => {
    const she = await app.as(who)
    const way = led(await she.post(`/plans/${rosesPlan}/private-word`, { text }))
    return await (await she.get(way)).text()
  }
  const told = 'is asked by email to read'
  for (const [who, call] of [
    [rose, 'Your practice'],
    [daniel, 'The practice'],
  ] as const) {
    const page = await writes('My husband hits me', who)
    for (const text of [`${call} ${told}`, 'Nobody comes because of it', 'If a call is not safe for you'])
      expect(page).toContain(text)
    expect(page).not.toContain('Nobody is told')
  }
  expect(await mailed()).toBe(1)
  await does(app, helen, { kind: 'ask-back', section: 'matters', at: ['matters.fear'], text: 'Who?' })
  await does(app, helen, { kind: 'return' })
  const hers = await writes('I want to kill myself')
  await does(app, rose, { kind: 'withdraw' })
  const stopped = await writes('I want to kill myself tonight')
  for (const page of [hers, stopped]) {
    expect(page).toContain('Nobody is told now')
    for (const text of [told, 'If a call is not safe']) expect(page).not.toContain(text)
  }
  expect(await mailed()).toBe(1)
})

test('beside an approved plan its practice reads a private word at once, whoever has the draft, and its mail says none of it', async () => {
  const app = await planIn('a')
  const at = `/plans/${rosesPlan}/private-word`
  const desk = async () => {
    const she = await app.as(helen)
    const pages = ['/reviews', '/reviews/all', `/plans/${rosesPlan}/review`]
    return await Promise.all(pages.map(async (page) => await (await she.get(page)).text()))
  }
  const mailed = async () => (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'word-left')
  const marks = ['A word told in private', 'A word told in private', 'Told to your practice in private']
  for (const page of await desk()) expect(page).not.toMatch(/in private/)
  for (const who of [rose, daniel]) {
    const they = await app.as(who)
    expect(await (await they.get(at)).text()).toContain('can read this from now on, whoever has the next')
    const text = `I would like to talk about ${who.name}’s tablets`
    const after = await (await they.get(led(await they.post(at, { text })))).text()
    expect(after).toContain('They can read it from now on')
    expect(after).not.toContain('They read it once the plan is handed over')
    for (const [index, page] of (await desk()).entries()) {
      expect(page).toContain(marks[index])
      if (index === 2) expect(page).toContain(text)
      else expect(page).not.toContain('tablets')
    }
    expect(
      (await mailed()).map(({ to }) => to),
      'one for both',
    ).toEqual([larkfield.email])
    // Whoever writes on makes a draft that the practice does not have: it goes on reading what it was told.
    await they.post(`/plans/${rosesPlan}/matters/fear`, { 'matters.fear': 'Falling, and lying there' })
  }
  const page = (await desk())[2]
  for (const { name } of [rose, daniel]) expect(page).toContain(`about ${name}’s tablets`)
  expect(page, 'what was answered stays theirs').not.toContain('lying there')
  expect((await mailed())[0]?.text.replace(/https?:\S+/, '')).not.toMatch(/tablets|rose|daniel|patel/i)
})

test('what was told in private beside an approved plan goes into the review of the next version', async () => {
  const app = await planIn('a')
  const at = `/plans/${rosesPlan}/private-word`
  await (await app.as(daniel)).post(at, { text: 'I would like to talk about her tablets' })
  const helens = await app.as(helen)
  const review = async () => await (await helens.get(`/plans/${rosesPlan}/review`)).text()
  expect(await review()).toContain(`href="/plans/${rosesPlan}/life/new-version"`)
  await does(app, helen, { kind: 'open-new-version' })
  for (const list of ['/reviews', '/reviews/all'])
    expect(await (await helens.get(list)).text()).not.toContain('A word told in private')
  expect(await review()).toContain('tablets')
  const there = await (await (await app.as(daniel)).get(at)).text()
  expect(there).toContain('they can read it from now on')
  expect(there).not.toContain('that something waits')
})

test('a private word that is taken back, or whose plan is shared no more, waits on no list', async () => {
  for (const ends of ['take-back', 'withdraw'] as const) {
    const app = await planIn('a')
    const she = await app.as(rose)
    const at = `/plans/${rosesPlan}/private-word`
    await she.post(at, { text: 'My tablets' })
    if (ends === 'take-back') await she.post(at, { do: 'take-back' })
    else await does(app, rose, { kind: 'withdraw' })
    const all = await (await (await app.as(helen)).get('/reviews/all')).text()
    expect(all).not.toContain('A word told in private')
    await she.post(at, { text: 'My other tablets' })
    const mails = (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'word-left')
    expect(mails).toHaveLength(ends === 'take-back' ? 2 : 1)
  }
})

test('a question beside an approved plan is told as a private word is: one mail for both, a mark on the lists, and none of it', async () => {
  const app = await planIn('a')
  const asks = async (text: string) => {
    const she = await app.as(rose)
    const to = led(await she.post(`/plans/${rosesPlan}/matters/fear`, { do: 'ask', ownQuestion: text }))
    return await (await she.get(to)).text()
  }
  const desk = async () => {
    const she = await app.as(helen)
    const pages = ['/reviews', '/reviews/all', `/plans/${rosesPlan}/review`]
    return await Promise.all(pages.map(async (page) => await (await she.get(page)).text()))
  }
  const mailed = async () =>
    (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'word-left').length
  expect(await asks('May I keep the tablets?')).toContain('The practice gets an email that something waits')
  await asks('And the cat?')
  await (await app.as(rose)).post(`/plans/${rosesPlan}/private-word`, { text: 'My other tablets' })
  expect(await mailed(), 'once').toBe(1)
  for (const [index, page] of (await desk()).entries()) {
    expect(page).toContain(index < 2 ? 'A new question waits' : 'Somebody asked you a question')
    expect(page).not.toContain('keep the tablets')
  }
  await does(app, helen, { kind: 'open-new-version' })
  const [queue, all, page] = await desk()
  expect(`${queue}${all}`).not.toContain('A new question waits')
  expect(page).toContain('May I keep the tablets?')
})

test('danger in such a word, or a wish to speak alone, is red and first at the desk at once, though a helper’s answer made a draft', async () => {
  for (const word of [
    { text: 'His brother hits him, I saw the bruises' },
    { text: 'Ring me', alone: 'yes' },
  ]) {
    const app = await planIn('a')
    const he = await app.as(daniel)
    await he.post(`/plans/${rosesPlan}/matters/fear`, { 'matters.fear': 'Tea at four' })
    const way = led(await he.post(`/plans/${rosesPlan}/private-word`, word))
    if (word.alone === undefined) {
      const page = await (await he.get(way)).text()
      expect(page).toContain('The practice is asked by email to read the plan first')
      expect(page).not.toContain('Nobody is told now')
    }
    const mails = (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'read-first')
    expect(mails.map(({ to }) => to)).toEqual([larkfield.email])
    expect(mails[0]?.text.replace(/https?:\S+/, '')).not.toMatch(/brother|bruise|ring|daniel|patel|alone/i)
    const helens = await app.as(helen)
    const queue = await (await helens.get('/reviews')).text()
    expect(queue).toContain(english.disclosure.tag)
    expect(queue.indexOf(english.disclosure.tag)).toBeLessThan(queue.indexOf(english.queue.empty))
    const desk = await (await helens.get(`/plans/${rosesPlan}/review`)).text()
    expect(desk).toContain(english.disclosure.open)
    expect(desk).toContain(word.text)
    expect(desk).not.toContain('Tea at four')
    const [, outcome] = /href="(\/plans\/[^"]+\/disclosures\/\d+)"/.exec(desk) ?? []
    expect((await helens.get(outcome ?? '')).status).toBe(200)
    const hers = await (await app.as(rose)).get(`/plans/${rosesPlan}`)
    expect(await hers.text(), 'the person learns nothing of it').not.toContain(word.text)
  }
})

test('after each opening in an emergency the person is asked once how it went: what they say waits for the practice without a word in its email, and who passes it over is asked no more', async () => {
  const app = await planIn('a')
  const [she, he, crew, hers] = await Promise.all([rose, daniel, priya, helen].map((who) => app.as(who)))
  const home = `/plans/${rosesPlan}`
  const at = `${home}/said-back`
  const opens = async () => {
    app.later(60)
    await crew?.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
    return await asked()
  }
  const asked = async () => (await (await she?.get(home))?.text())?.includes(`href="${at}"`)
  const upTo = async () =>
    /name="upTo" value="([^"]+)"/.exec((await (await she?.get(at))?.text()) ?? '')?.[1] ?? ''
  expect([await asked(), (await she?.get(at))?.status]).toEqual([false, 303])
  expect(await opens()).toBe(true)
  expect(
    [(await he?.get(at))?.status, await (await he?.get(home))?.text()],
    'no helper learns of it',
  ).toEqual([404, expect.not.stringContaining('said-back')])
  expect((await she?.post(at, { upTo: await upTo() }))?.status, 'nothing chosen').toBe(422)
  const said = { 'back.read': 'yes', 'back.helped': 'partly', 'back.words': 'Say where the key is' }
  await she?.post(at, { upTo: await upTo(), ...said })
  expect(await asked()).toBe(false)
  const mails = (await app.ports.outbox.newest(9)).filter(({ kind }) => kind === 'use-reported')
  expect(mails.map(({ text }) => /key|partly|rose|patel/i.test(text.replace(/https?:\S+/, '')))).toEqual([
    false,
  ])
  expect(await (await hers?.get('/reviews/all'))?.text()).toContain(english.review.used.tag)
  const desk = await (await hers?.get(`${home}/review`))?.text()
  for (const text of ['Said back by the person', 'Partly', 'Say where the key is'])
    expect(desk).toContain(text)
  expect(await (await crew?.get(`/urgent/${rosesPlan}`))?.text()).not.toContain('where the key is')
  expect(await opens()).toBe(true)
  await she?.post(at, { upTo: await upTo(), do: 'skip' })
  expect(await asked()).toBe(false)
  expect((await (await hers?.get(`${home}/review`))?.text())?.split('Said back by the person')).toHaveLength(
    2,
  )
})
