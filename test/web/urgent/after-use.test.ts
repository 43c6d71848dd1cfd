import { expect, test } from 'vitest'
import { saidLines } from '#src/web/urgent/said-after-use.ts'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { daniel, helen, larkfield, led, priya, rose, tom } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { anEntry } from '#test/kit/publications.ts'
import { answer } from '#test/kit/urgent-page.ts'
import { approve, planIn } from '../frame/plan-states.ts'

const at = `/urgent/${rosesPlan}/after-use`
const said = {
  'use.followed': 'partly',
  'use.why': 'other',
  'use.wrong': 'number',
  'use.words': 'Daniel’s number is dead',
}

/** Rose's plan is approved, and Priya of the ambulance service has read it. */
const used = async () => {
  const it = await planIn('a')
  const reader = await it.as(priya)
  expect(led(await reader.get(at)), 'who never opened it says nothing of it').toBe(
    `/urgent/${rosesPlan}/reason`,
  )
  await reader.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  return { it, reader }
}

test('who used a plan says whether it was followed and what was wrong, and is told that nobody has read it yet', async () => {
  const { it, reader } = await used()
  expect(await (await reader.get(`/urgent/${rosesPlan}`)).text()).toContain(`href="${at}"`)
  const empty = await reader.post(at, {
    'use.words': 'Only words',
    asked: 'use.followed use.why use.happened use.wrong use.words',
  })
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Only words')])
  expect(led(await reader.post(at, said))).toBe(`${at}?said=1`)
  expect(await (await reader.get(`${at}?said=1`)).text()).toMatch(
    /lies with the practice[\s\S]*Nobody had read it when you sent it/,
  )
  await reader.post(at, said)
  const { useReports } = await it.ports.plans.load(rosesPlan)
  expect(
    useReports.map(({ followed, why, wrong, text, by, of }) => [followed, why, wrong, text, by.name, of]),
  ).toEqual([['partly', 'other', ['number'], 'Daniel’s number is dead', 'Priya Nair', 1]])
})

test('what was sent after the session ran out stands on its page after signing in', async () => {
  const { it, reader } = await used()
  it.later(22 * 3600)
  const late = led(await reader.post(at, said))
  expect(late).toBe(`/sign-in?returnTo=${encodeURIComponent(at)}&kept=1`)
  const page = await (await (await it.as(priya)).get(at)).text()
  expect(page).toContain('Daniel’s number is dead')
  expect(page).toContain('Everything you wrote is back on it')
})

test('what was sent once the plan was not to be followed any more stands on the page that says so', async () => {
  const { it, reader } = await used()
  await does(it, helen, { kind: 'suspend', reason: 'An operation' })
  const answer = await reader.post(at, said)
  expect([answer.status, await answer.text()]).toEqual([
    409,
    expect.stringContaining('Daniel’s number is dead'),
  ])
  expect((await reader.post(at, {})).status).toBe(410)
})

test('it waits for the practice until somebody says they read it, is mailed without a word of it, and the person reads both', async () => {
  const { it, reader } = await used()
  const hers = async () => await (await (await it.as(rose)).get(`/plans/${rosesPlan}`)).text()
  expect(await hers()).not.toContain('wrote on')
  await reader.post(at, { 'use.followed': 'no', 'use.why': 'others' })
  await reader.post(at, said)
  expect(await hers()).toContain(`href="/plans/${rosesPlan}/receipts#used">Read what they wrote`)
  expect(await hers(), 'a helper may look on').not.toMatch(/number is dead|not followed/)
  const his = await (await (await it.as(daniel)).get(`/plans/${rosesPlan}`)).text()
  expect(his).not.toContain('Read what they wrote')
  const clinician = await it.as(helen)
  for (const page of ['/reviews', '/reviews/all'])
    expect(await (await clinician.get(page)).text(), page).toContain('Somebody who used it says how it went')
  const review = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  expect(review).toMatch(
    /Daniel’s number is dead[\s\S]*Was it followed: <strong>No<[\s\S]*Somebody with them wanted something else/,
  )
  const mails = (await it.ports.outbox.newest(50)).filter(({ kind }) => kind === 'use-reported')
  expect(mails.length).toBeGreaterThan(0)
  expect(JSON.stringify(mails)).not.toMatch(/number is dead|Rose/)
  for (const one of review.matchAll(/action="(\/plans\/[^"]*\/read)"/g))
    await clinician.post(one[1] ?? '', {})
  expect(await (await clinician.get('/reviews')).text()).not.toContain('says how it went')
  const receipts = await (await (await it.as(rose)).get(`/plans/${rosesPlan}/receipts`)).text()
  expect(receipts).toMatch(/Daniel’s number is dead[\s\S]*Read for the practice by/)
})

test('what whoever used the plan began to say and left by a link stands on the page again, is theirs alone, and is gone once it is sent', async () => {
  const { it, reader } = await used()
  const page = async () => await (await reader.get(at)).text()
  expect(await page()).toContain(`data-hx-post="${at}/typed"`)
  const begun = {
    'use.followed': 'partly',
    'use.why': 'other',
    'use.words': 'Daniel’s numb',
    asked: 'use.followed use.why use.happened use.wrong use.words',
  }
  expect(await (await reader.post(`${at}/typed`, { ...begun, since: '' })).text()).toContain(
    'Kept as you typed',
  )
  const again = await page()
  expect(again).toMatch(/>\s*Daniel’s numb</)
  expect(again).toContain('You began to write this and did not send it')
  expect(await (await (await it.as(helen)).get(`/plans/${rosesPlan}/review`)).text()).not.toContain(
    'Daniel’s numb',
  )
  const since = /name="since" value="([^"]+)"/.exec(again)?.[1] ?? ''
  expect(led(await reader.post(at, { ...said, since }))).toBe(`${at}?said=1`)
  expect((await reader.post(`${at}/typed`, { ...said, since })).status, 'what was sent is not kept').toBe(204)
  expect(await page()).not.toMatch(/s numb|did not send it/)
})

test('what a clinician began to say of it to the next reader stands in its box again, is hers alone, and is gone once it is said', async () => {
  const { it, reader } = await used()
  await it.ports.accounts.add(tom)
  await reader.post(at, said)
  const [she, he] = [await it.as(helen), await it.as(tom)]
  const page = async (who = she) => await (await who.get(`/plans/${rosesPlan}/review`)).text()
  const opened = await page()
  const read = /action="(\/plans\/[^"]*\/read)"/.exec(opened)?.[1] ?? ''
  const typed = /data-hx-post="([^"]*\/typed)"/.exec(opened)?.[1] ?? ''
  expect(await (await she.post(typed, { words: 'His new numb', since: '' })).text()).toContain(
    'Kept as you typed',
  )
  const again = await page()
  expect(again).toMatch(/name="words"[^>]*>\s*His new numb</)
  expect(again).toContain('You began to write this and did not send it')
  expect(await page(he), 'a colleague').not.toContain('His new numb')
  expect(await (await reader.get(`/urgent/${rosesPlan}`)).text()).not.toContain('His new numb')
  const since = /name="since" value="([^"]+)"/.exec(again)?.[1] ?? ''
  await she.post(read, { words: 'His new number is below.', since })
  expect((await she.post(typed, { words: 'His new number is below.', since })).status).toBe(204)
  expect(await page()).not.toMatch(/His new numb<|did not send it/)
  expect(await it.ports.drafts.ofPlan(rosesPlan, helen.id)).toEqual([])
})

test('words of danger in it mark the queue until they are read, and whoever signs next reads it first', async () => {
  const { it, reader } = await used()
  const clinician = await it.as(helen)
  expect(await (await clinician.get('/reviews')).text()).not.toContain('Read first')
  await reader.post(at, { ...said, 'use.words': 'Daniel’s number is wrong. Daniel hit her: safeguarding' })
  const queue = await (await clinician.get('/reviews')).text()
  expect(queue).toMatch(/Read first[\s\S]*hurt or frightened by somebody/)
  const hurt = /hurt or frightened by somebody[\s\S]*Daniel hit her/
  expect(await (await clinician.get(`/plans/${rosesPlan}/review`)).text()).toMatch(hurt)
  expect(await (await (await it.as(rose)).get(`/plans/${rosesPlan}/receipts`)).text()).not.toMatch(hurt)
  await does(it, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The garden in May' }))
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  expect(await (await clinician.get('/reviews')).text()).toContain('Read first')
  expect(await (await clinician.get(`/plans/${rosesPlan}/approval`)).text()).toMatch(hurt)
  const review = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  for (const one of review.matchAll(/action="(\/plans\/[^"]*\/read)"/g))
    await clinician.post(one[1] ?? '', {})
  expect(await (await clinician.get('/reviews')).text()).not.toContain('Read first')
  const signing = async () => await (await clinician.get(`/plans/${rosesPlan}/approval`)).text()
  expect(await signing(), 'it was read, and is not settled').toMatch(hurt)
  const action = /action="(\/plans\/[^"]*\/read)"/.exec(review)?.[1] ?? ''
  await clinician.post(action, { do: 'settle', words: 'The duty nurse has seen her, and the number is new.' })
  expect(await signing()).not.toContain('Daniel hit her')
})

test('of danger everybody reads who has read it and when; it stays marked until somebody could sign, and stands on the page of whoever signs and has not', async () => {
  const { it, reader } = await used()
  await it.ports.accounts.add(tom)
  await reader.post(at, { ...said, 'use.words': 'Daniel hit her: safeguarding' })
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  const wrote = says({ section: 'matters', step: 'value' }, { 'matters.value': 'The garden' })
  await does(it, helen, wrote)
  const [drafter, colleague] = [await it.as(helen), await it.as(tom)]
  const reviewOf = async (who: typeof drafter) => await (await who.get(`/plans/${rosesPlan}/review`)).text()
  const reads = async (who: typeof drafter) => {
    const page = await reviewOf(who)
    for (const one of page.matchAll(/action="(\/plans\/[^"]*\/read)"/g)) await who.post(one[1] ?? '', {})
  }
  await reads(drafter)
  expect(await (await colleague.get('/reviews')).text(), 'who wrote in the draft cannot sign it').toContain(
    'Read first',
  )
  const page = await reviewOf(colleague)
  expect(page).toMatch(/Read for the practice by Dr Helen Marsh, [\s\S]*It stays marked until/)
  await reads(colleague)
  expect(await (await colleague.get('/reviews')).text()).not.toContain('Read first')
  const after = await reviewOf(drafter)
  expect(after).toMatch(/hurt or frightened by somebody[\s\S]*by Dr Helen Marsh, [\s\S]*by Tom/)
  expect(after).not.toContain('It stays marked until')
  const settling = { do: 'settle', words: 'The duty nurse has seen her, and the number is new.' }
  const [, action = ''] = /action="(\/plans\/[^"]*\/read)"/.exec(after) ?? []
  expect(after).toContain('so a colleague says whether this is settled')
  expect((await drafter.post(action, settling)).status, 'who wrote in the draft could not sign it').toBe(404)
  const signing = async () => await (await colleague.get(`/plans/${rosesPlan}/approval`)).text()
  expect(await signing()).toContain('Daniel hit her')
  await colleague.post(action, settling)
  expect(await signing()).not.toContain('Daniel hit her')
})

const notAsWritten = {
  ...{ 'use.followed': 'partly', 'use.why': 'other', 'use.wrong': 'not-so' },
  'use.words': 'The key safe is gone.\nNeighbour has a key',
}
const above = /^[\s\S]*?(?=<div class="v j|<section)/

test('what was not as it is written stands above the plan for whoever opens it next, apart from it, also over a new version, until somebody says how it is settled', async () => {
  const { it, reader } = await used()
  const opened = async (who: typeof reader) => await (await who.get(`/urgent/${rosesPlan}`)).text()
  expect(await opened(reader)).not.toContain('Said after this plan was used')
  await reader.post(at, {
    'use.followed': 'no',
    'use.why': 'not-needed',
    'use.wrong': 'nothing',
    'use.words': 'It was fine',
  })
  expect(await opened(reader), 'nothing was wrong').not.toContain('It was fine')
  await reader.post(at, notAsWritten)
  const next = await opened(reader)
  expect(above.exec(next)?.[0]).toMatch(
    /<aside class="a scr"[^>]*>[\s\S]*It is no part of the plan, and nobody approved it[\s\S]*Paramedic[\s\S]*Something was not as it is written[\s\S]*The key safe is gone\.[\s\S]*Neighbour has a key[\s\S]*No clinician has said yet/,
  )
  expect(next, 'in what role, and no name').not.toContain('Priya')
  const [clinician, she] = [await it.as(helen), await it.as(rose)]
  expect(await opened(clinician)).toContain('The key safe is gone.')
  expect(await opened(she), 'she reads it among who read the plan').not.toContain('The key safe is gone.')
  const review = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  const actions = [...review.matchAll(/action="(\/plans\/[^"]*\/read)"/g)].map(([, action = '']) => action)
  const says = (words: string, more = {}) => clinician.post(actions[0] ?? '', { words, ...more })
  await says('')
  expect(await opened(reader), 'reading settles nothing').toMatch(
    /Looked at by <bdi>Dr Helen Marsh<\/bdi>[^<]*It is still to be looked into/,
  )
  await says('Ring Ruth')
  await says('The neighbour at number 4 has it.')
  const newest = await opened(reader)
  expect(newest).toMatch(/number 4 has it\.<\/bdi> It is still to be looked into/)
  expect(newest, 'the newest stands').not.toContain('Ring Ruth')
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  await expect(approve(it)).rejects.toThrow('RULE-SIGN-9')
  expect(await (await clinician.get(`/plans/${rosesPlan}/approval`)).text()).toMatch(
    /The key safe is gone\.[\s\S]*nobody has said how that is settled/,
  )
  await approve(it, ['RULE-SIGN-9'])
  expect(await opened(reader), 'a new version settles nothing').toMatch(
    /of version 1: [\s\S]*The key safe is gone\.[\s\S]*number 4 has it\./,
  )
  await says('', { do: 'settle' })
  expect(await opened(reader), 'how, in words').toContain('The key safe is gone.')
  expect((await says('', { do: 'settle' })).status).toBe(422)
  await says('The plan names the neighbour now.', { do: 'settle' })
  expect(await opened(reader)).not.toContain('The key safe is gone.')
  const settledPage = await (await clinician.get(`/plans/${rosesPlan}/review`)).text()
  expect(settledPage).toMatch(
    /Ring Ruth[\s\S]*number 4 has it[\s\S]*They said that it is settled:[\s\S]*names the neighbour now/,
  )
  const receipts = await (await she.get(`/plans/${rosesPlan}/receipts`)).text()
  expect(receipts).toContain('The neighbour at number 4 has it.')
  const answer = await reader.post(actions[0] ?? '', { words: 'Not theirs to say' })
  expect(answer.status).toBe(404)
})

test('who is not shown something of the plan is told that there are words, and not which; of a place that is told to nobody any more those alone are left out', async () => {
  const { it, reader } = await used()
  const words =
    'She refused the ventilator twice. The house is 14 Mill Lane.\nShe is at 5 Oak Road now.\nAsk Ann'
  await reader.post(at, { ...notAsWritten, 'use.words': words })
  const published = await it.ports.publications.current(rosesPlan)
  expect(published?.saidAfterUse).toHaveLength(1)
  if (!published) return
  const { forms } = it.ports
  const line = (publication: typeof published, withheld: readonly string[] = []) =>
    saidLines(
      { forms },
      { publication, withheld, reader: { kind: 'urgent-reader', jobRole: 'Paramedic' } },
    )[0]
  expect(line(published, ['about.access'])).toMatchObject({
    ...{ text: '', isKept: true, wrong: ['Something was not as it is written'] },
  })
  expect(line(published)).toMatchObject({ text: words, isKept: false })
  const field = 'person.usualAddress'
  const entries = [...published.content.entries, anEntry(field, answer('14 Mill Lane, Otterham'))]
  const changeAsked = [{ field, label: 'Address', at: published.approvedAt, keepsBack: [field] }]
  const hidden = { ...published, content: { ...published.content, entries }, changeAsked }
  expect(line(hidden)).toMatchObject({
    text: 'She refused the ventilator twice. […] \n[…] \nAsk Ann',
    isKept: true,
  })
  const read = { by: 'Helen', at: published.approvedAt, words: 'Mill Lane is wrong. Call first' }
  const saidAfterUse = (published.saidAfterUse ?? []).map((one) => ({ ...one, read }))
  expect(line({ ...hidden, saidAfterUse })?.read?.words).toBe('[…] Call first')
})
