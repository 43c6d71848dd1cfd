import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { type AnApp, anApp, daniel, helen, led, priya, rose, type Visitor } from '#test/kit/an-app.ts'
import { difficultNews } from '#training/difficult-news/scenario.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(helen)
  const run = led(await she.post('/training/difficult-news/runs', { form: 'one' }))
  return { ...it, she, run }
}

const textOf = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text()

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

/** A row of a table as it reads. */
const row = (page: string, head: string): string | undefined =>
  page
    .split('<tr')
    .map((markup) =>
      `<tr${markup.split('</tr>')[0]}`
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .find((text) => text.startsWith(head))

/** One move, as a browser would send it: with what stands hidden in the page. */
const choose = async (visitor: Visitor, run: string, move: string): Promise<Response> => {
  const page = await textOf(visitor.get(run))
  return visitor.post(`${run}/moves`, { turn: hidden(page, 'turn'), try: hidden(page, 'try'), move })
}

const walk = async (visitor: Visitor, run: string, moves: readonly string[]): Promise<void> => {
  for (const move of moves) expect(led(await choose(visitor, run, move))).toBe(run)
}

const factsOf = ({ ports }: AnApp, run: string) => ports.runs.load(run.split('/')[3] ?? '', helen.id)

const [wellPlayed] = difficultNews.testplans.filter(({ ending }) => ending === 'plan-begins')
const goodMoves = wellPlayed?.moves ?? []

test('a learner is told what it is about, who reviewed it, and what may be hard, before beginning', async () => {
  const { as } = await anApp()
  const page = await textOf((await as(helen)).get('/training'))
  expect(page).toContain(difficultNews.words.title)
  expect(page).toContain('About 12 minutes')
  expect(page).toContain('This conversation is about dying')
  expect(page).toContain('No clinician has reviewed this conversation yet')
})

test.each(difficultNews.testplans.map((plan) => ({ ...plan, play: plan.moves.join(' ') })))(
  'a learner walks to the ending $ending by $play',
  async ({ moves, ending }) => {
    const { she, run } = await begun()
    await walk(she, run, moves)
    const meant = difficultNews.endings.find(({ id }) => id === ending)
    const page = await textOf(she.get(run))
    expect(page).toContain(`<h1 class="nhsuk-heading-l">${meant?.title}</h1>`)
    expect(page).toContain('name="text"')
  },
)

test('a turn shows what was said before, and never what the moves do to trust and distress', async () => {
  const { she, run } = await begun()
  await walk(she, run, ['ask-first', 'invite'])
  const page = await textOf(she.get(run))
  expect(page).toContain('A young doctor drew me a pump')
  expect(page).toContain('Would you want to hear what may come after it?')
  expect(page).toContain('You can stop here. It is saved.')
  expect(page).not.toContain('Trust')
  expect(page).not.toContain('Distress')
})

test('choosing nothing, or what is not offered, shows the turn again with 422', async () => {
  const { she, run, ...it } = await begun()
  for (const move of ['', 'promise-everything']) {
    const answer = await choose(she, run, move)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('There is a problem')
    expect(page).toContain('At the kitchen table')
    expect(page).toContain('TRAINING')
  }
  expect(await factsOf({ ...it }, run)).toHaveLength(1)
})

test('a turn posted twice moves once, also when both arrive together', async () => {
  const { she, run, ...it } = await begun()
  const send = () => she.post(`${run}/moves`, { turn: 'opening', try: '1', move: 'ask-first' })
  const answers = await Promise.all([send(), send(), send()])
  expect(answers.map(led)).toEqual([run, run, run])
  expect(led(await send())).toBe(run)
  expect(await factsOf(it, run)).toHaveLength(2)
  expect(await textOf(she.get(run))).toContain('What they told him')
})

test('beginning by a double click begins one run', async () => {
  const { she, ports } = await begun()
  const send = () => she.post('/training/difficult-news/runs', { form: 'twice' })
  const [one, other] = (await Promise.all([send(), send()])).map(led)
  expect(one).toBe(other)
  expect(await ports.runs.ofAccount(helen.id)).toHaveLength(2)
})

test('each move is kept with the milliseconds since the run began', async () => {
  const { she, run, later, ...it } = await begun()
  later(90)
  await choose(she, run, 'ask-first')
  expect((await factsOf({ ...it, later }, run)).at(-1)).toMatchObject({ kind: 'Moved', atMs: 90_000 })
})

test('a learner explains before the key opens, and may leave it empty', async () => {
  const { she, run } = await begun()
  await walk(she, run, goodMoves)
  expect(led(await she.get(`${run}/debrief`))).toBe(run)
  expect(await textOf(she.get(run))).not.toContain('They ask before they tell')
  expect(led(await she.post(`${run}/explanation`, { text: '' }))).toBe(`${run}/debrief`)
  const page = await textOf(she.get(`${run}/debrief`))
  expect(page).toContain('You wrote nothing.')
  expect(page).toContain('They ask before they tell')
})

test('an explanation that is too long is shown again with 422, whole', async () => {
  const { she, run } = await begun()
  await walk(she, run, goodMoves)
  const answer = await she.post(`${run}/explanation`, { text: 'w'.repeat(4001) })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('w'.repeat(4001))
  expect(page).toContain('use 4,000 characters at most')
})

test('an explanation sent after the session ran out is kept, and shown after signing in again', async () => {
  const { she, run, later, as } = await begun()
  await walk(she, run, goodMoves)
  later(3600)
  const answer = await she.post(`${run}/explanation`, { text: 'I <waited> for him.' })
  expect(led(answer)).toBe(`/sign-in?returnTo=${encodeURIComponent(run)}&kept=1`)
  const again = await as(helen)
  const page = await textOf(again.get(run))
  expect(page).toMatch(/<textarea[^>]*>\s*I &lt;waited&gt; for him\.<\/textarea>/)
  expect(page).toContain('Everything you wrote is back on it')
  await again.post(`${run}/explanation`, { text: 'I <waited> for him.' })
  expect(await textOf(again.get(`${run}/debrief`))).toContain('I &lt;waited&gt; for him.')
})

test('the debrief counts skill by skill, names what went by, and sets harm apart', async () => {
  const { she, run } = await begun()
  await walk(she, run, ['warm-up', 'cheer', 'ifs', 'soften'])
  await she.post(`${run}/explanation`, { text: 'I wanted to keep his hopes up.' })
  const page = await textOf(she.get(`${run}/debrief`))
  expect(row(page, 'Skill Naming')).toMatch(/ Shown 0 Opportunities 2$/)
  expect(page).toContain('What you picked up (0)')
  expect(page).toContain('What went by (4)')
  expect(page).toMatch(/What can do harm.*False hope.*What you had practice in/s)
  expect(page).toContain('I wanted to keep his hopes up.')
})

test('the measures stand in a picture with a name and in a table with the same figures', async () => {
  const { she, run } = await begun()
  await walk(she, run, goodMoves)
  await she.post(`${run}/explanation`)
  const page = await textOf(she.get(`${run}/debrief`))
  expect(page).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="chart-title chart-text"/)
  expect(page).toContain('Trust goes from 4 to 10. Distress goes from 3 to 6.')
  expect(row(page, 'After At the start')).toBe('After At the start Trust 4 Distress 3')
  expect(row(page, 'After 10. He is tired')).toBe('After 10. He is tired Trust 10 Distress 6')
  expect(page).not.toContain('style=')
})

test('trying again from a turn keeps the first try, which stays readable', async () => {
  const { she, run } = await begun()
  await walk(she, run, ['warm-up', 'cheer', 'ifs', 'soften'])
  await she.post(`${run}/explanation`, { text: 'My reasons.' })
  expect(led(await she.post(`${run}/forks`, { turn: 'shed', try: '1' }))).toBe(run)
  const turn = await textOf(she.get(run))
  expect(turn).toContain('>The shed</h1>')
  expect(turn).toContain('It is good to see you in your own kitchen')
  expect(turn).toContain(`${run}/debrief?try=1`)
  await walk(she, run, ['name-loss', 'straight-on', 'hope-and-worry'])
  const first = await textOf(she.get(`${run}/debrief?try=1`))
  expect(first).toContain('He shows you the door')
  expect(first).toContain('You will be back in your shed by spring')
  expect(first).toContain('My reasons.')
  expect(first).not.toContain(`action="${run}/forks"`)
})

test('“try again” sent twice, or from a page of an earlier try, makes no further try', async () => {
  const { she, run, ...it } = await begun()
  await walk(she, run, ['warm-up', 'cheer', 'ifs', 'soften'])
  await she.post(`${run}/explanation`)
  const before = await factsOf(it, run)
  for (const _ of [1, 2, 3]) await she.post(`${run}/forks`, { turn: 'shed', try: '1' })
  expect(await factsOf(it, run)).toHaveLength(before.length + 1)
})

test('a page left open in the first try does not move the second', async () => {
  const { she, run, ...it } = await begun()
  await walk(she, run, ['warm-up', 'cheer', 'ifs', 'soften'])
  await she.post(`${run}/explanation`)
  await she.post(`${run}/forks`, { turn: 'shed', try: '1' })
  const before = await factsOf(it, run)
  expect(led(await she.post(`${run}/moves`, { turn: 'shed', try: '1', move: 'cheer' }))).toBe(run)
  expect(await factsOf(it, run)).toEqual(before)
})

test('another account finds no run: it reads nothing of it and changes nothing in it', async () => {
  const { as, run, she, ...it } = await begun()
  await walk(she, run, ['ask-first'])
  const other = await as(priya)
  const answers = await Promise.all([
    other.get(run),
    other.get(`${run}/pause`),
    other.get(`${run}/debrief`),
    other.post(`${run}/moves`, { turn: 'his-account', try: '1', move: 'invite' }),
    other.post(`${run}/explanation`, { text: 'not mine' }),
    other.post(`${run}/forks`, { turn: 'opening', try: '1' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  expect(await factsOf({ ...it, as }, run)).toHaveLength(2)
  expect(await textOf(other.get('/training'))).toContain('You have not practised yet.')
})

test('nobody who is not signed in practises, and a run leads on after signing in', async () => {
  const { stranger, run } = await begun()
  expect(led(await stranger.get('/training'))).toBe('/sign-in?returnTo=%2Ftraining')
  expect(led(await stranger.get(run))).toBe(`/sign-in?returnTo=${encodeURIComponent(run)}`)
  expect(led(await stranger.post(`${run}/moves`, { move: 'ask-first' }))).toContain('/sign-in')
})

test('patients may practise too, and only staff and learners find it in the header', async () => {
  const { as } = await anApp()
  const patient = await (await as(rose)).get('/training')
  expect(patient.status).toBe(200)
  expect(await patient.text()).not.toContain('href="/training"')
  for (const account of [helen, priya, { ...daniel, duty: { kind: 'trainee' } as const }])
    expect(await textOf((await as(account)).get('/training'))).toContain('href="/training"')
})

test('H10: no id of a run resolves as a plan, and no id of a plan as a run', async () => {
  const { as, ports } = await anApp()
  const she = await as(rose)
  const run = led(await she.post('/training/difficult-news/runs'))
  const plan = led(await she.post('/plans', { name: 'Rose' }))
  const [runName, planName] = [run.split('/')[3] ?? '', plan.split('/')[2] ?? '']
  expect(runName).not.toBe('')
  expect((await she.get(`/plans/${planName}`)).status).toBe(200)
  expect((await she.get(`/plans/${runName}`)).status).toBe(404)
  expect((await she.post(`/plans/${runName}/matters/value`, { 'matters.value': 'mine' })).status).toBe(404)
  expect((await she.get(`/training/runs/${planName}`)).status).toBe(404)
  expect((await she.post(`/training/runs/${planName}/moves`, { turn: 'opening' })).status).toBe(404)
  expect((await ports.plans.load(planId(runName))).version).toBe(0)
  expect(await ports.runs.load(planName, rose.id)).toEqual([])
})

test('every page of practising says in words that it is training (H10)', async () => {
  const { she, run } = await begun()
  const pages = [await textOf(she.get('/training')), await textOf(she.get(run))]
  pages.push(await textOf(she.get(`${run}/pause`)))
  await walk(she, run, ['warm-up', 'cheer', 'ifs', 'soften'])
  pages.push(await textOf(she.get(run)))
  await she.post(`${run}/explanation`)
  pages.push(await textOf(she.get(`${run}/debrief`)), await textOf(she.get(run)))
  for (const page of pages) expect(page.match(/<strong>TRAINING<\/strong>/g)).toHaveLength(2)
})

test('stopping is calm: it is saved, and says where to turn', async () => {
  const { she, run } = await begun()
  await walk(she, run, ['ask-first'])
  const page = await textOf(she.get(`${run}/pause`))
  expect(page).toContain('It is saved.')
  expect(page).toContain('tel:116123')
  const list = await textOf(she.get('/training'))
  expect(list).toContain(`href="${run}"`)
  expect(list).toContain('Under way, at “What they told him”')
})

test('a run of a conversation that was rewritten since can be read, not gone on with', async () => {
  const { as, ports } = await anApp()
  const she = await as(helen)
  const run = '/training/runs/run-of-another-version'
  const began = { kind: 'Began', v: 1, scenario: 'difficult-news', version: 999 } as const
  const moved = { kind: 'Moved', v: 1, turn: 'opening', move: 'ask-first', atMs: 1000 } as const
  await ports.runs.save('run-of-another-version', helen.id, [began, moved], 0)
  const page = await textOf(she.get(run))
  expect(page).toContain('has been rewritten since you began')
  expect(page).toContain('What did they tell you at the hospital?')
  expect(page).toContain('TRAINING')
  expect(page).not.toContain('name="move"')
  expect(led(await she.post(`${run}/moves`, { turn: 'his-account', move: 'invite' }))).toBe(run)
  expect(await ports.runs.load('run-of-another-version', helen.id)).toHaveLength(2)
})
