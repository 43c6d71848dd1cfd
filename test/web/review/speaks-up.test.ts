import { expect, test } from 'vitest'
import { instant, planId } from '#src/plan/ids.ts'
import { unstarted } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import type { SpokenUp } from '#src/plan/reads/speaks-up.ts'
import { aChange } from '#test/kit/a-change.ts'
import {
  acceptAll,
  danielsVoice,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, helen, larkfield, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

const handsOver = (app: AnApp) => does(app, rose, { kind: 'submit', practice: larkfield.id })
const allergicTo = (to: string) =>
  says(
    { section: 'health', step: 'allergies' },
    {
      'health.allergies': {
        none: false,
        rows: [{ id: 'row-1', said: { to, happens: 'I could not breathe', severity: 'severe' } }],
      },
    },
  )
const rowOfRose = async (app: AnApp, list: '/reviews' | '/reviews/all') =>
  /PATEL, Asha[\s\S]*?<\/tr>/.exec(await (await (await app.as(helen)).get(list)).text())?.[0] ?? ''

test('an allergy that is new since the approval speaks up: before the hand-over that it changed, after it in the person’s words', async () => {
  const app = await planIn('a')
  expect(await rowOfRose(app, '/reviews/all')).not.toContain('Changed since it was approved:')
  await does(app, rose, allergicTo('Penicillin'))
  const before = await rowOfRose(app, '/reviews/all')
  expect(before).toContain('Changed since it was approved: Allergies and bad reactions')
  expect(before).toContain('The words come with the hand-over.')
  expect(before).not.toContain('Penicillin')
  const desk = async () => (await (await app.as(helen)).get('/reviews')).text()
  expect(await desk()).toMatch(
    /Changed since the approval, and not handed over[\s\S]*PATEL, Asha[^<]*<\/bdi><\/a>, [^<]*: Allergies and bad reactions/,
  )
  expect(await desk()).not.toContain('Penicillin')
  await handsOver(app)
  expect(await desk()).not.toContain('Changed since the approval, and not handed over')
  for (const list of ['/reviews', '/reviews/all'] as const) {
    const row = await rowOfRose(app, list)
    expect(row, list).toContain('Changed since it was approved: Allergies and bad reactions')
    expect(row, list).toMatch(/“<bdi[^>]*>Penicillin: I could not breathe; Life was in danger<\/bdi>”/)
    expect(row, list).toMatch(/It says no more:[\s\S]*“<bdi/)
  }
})

test('that a medicine was stopped speaks up wherever it was written, by whoever wrote it, shortened and never reworded', async () => {
  const app = await planIn('a')
  const before =
    'It was the third night, and nobody in the whole of the house had slept at all, or wanted to. '
  const stopped = 'I have stopped taking my lithium since Monday'
  const told = says({ section: 'about', step: 'also' }, { 'about.alsoWorthKnowing': `${before}${stopped}` })
  await does(app, rose, told)
  expect(await rowOfRose(app, '/reviews/all'), 'her words before the hand-over').not.toContain('stopped')
  await handsOver(app)
  const row = await rowOfRose(app, '/reviews')
  expect(row).toContain('Changed since it was approved: A medicine may have been stopped')
  expect(row).toContain(`${stopped}</bdi>”`)
  expect(row).not.toContain('the third night')
  const long = `${stopped}, ${before}`
  await does(app, rose, says({ section: 'about', step: 'also' }, { 'about.alsoWorthKnowing': long }))
  expect(await rowOfRose(app, '/reviews')).toContain(
    `${stopped}, It was the third night, and nobody in the whole of the house …</bdi>”`,
  )
  const plan = await app.ports.plans.load(rosesPlan)
  const changedFields = plan.changedFields.map((one) => ({ ...one, voice: danielsVoice }))
  expect(rowOf({ ...plan, changedFields }).spokenUp, 'he said nothing there').toEqual([])
})

test('what the person says is stopped, and the team wrote that it is taken, asks whoever signs for a reason', async () => {
  const app = await planIn('h')
  await writeTeamsPart(app)
  const field = 'crisis.clinicianAction'
  const said = { [field]: { kind: 'answer', value: 'She takes lithium: check the level' } } as const
  const asked = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'clinician-action' }
  await does(app, helen, { kind: 'answer', ...asked, said })
  const signing = async () => {
    await acceptAll(app)
    return await (await (await app.as(helen)).get(`/plans/${rosesPlan}/approval`)).text()
  }
  expect(await signing()).not.toContain('Lithium: stopped, or still taken')
  const text = 'I have stopped taking my lithium since Monday'
  await does(app, rose, says({ section: 'about', step: 'also' }, { 'about.alsoWorthKnowing': text }))
  const page = await signing()
  expect(page).toContain('Lithium: stopped, or still taken')
  expect(page).toContain(text)
})

test('the queue reads what changed and may harm before what has waited longer, in the order of the list of it', async () => {
  const app = await planIn('h')
  const saying = (place: number): readonly SpokenUp[] => [{ place, called: 'Said', now: [], gone: [] }]
  const waiting = async (name: string, day: number, spokenUp: readonly SpokenUp[], hasDanger = false) => {
    const id = planId(`plan-called-${name}`)
    const { row, ...change } = aChange(unstarted(id, app.ports.forms), [{ kind: 'Started', name: 'Zoe' }])
    const since = instant(app.ports.clock.now().replace(/-\d\dT/, `-0${day}T`))
    const own = { practice: larkfield.id, status: 'submitted' as const, family: name, given: 'Zoe' }
    const waits = { submittedAt: since, firstSubmittedAt: since }
    await app.ports.plans.save({ ...change, row: { ...row, ...own, ...waits, spokenUp, hasDanger } })
  }
  await waiting('LONGEST', 1, [])
  await waiting('LATER', 3, saying(3))
  await waiting('FIRST', 4, saying(0))
  await waiting('RED', 5, [], true)
  const page = await (await (await app.as(helen)).get('/reviews')).text()
  const order = ['RED, Zoe', 'FIRST, Zoe', 'LATER, Zoe', 'LONGEST, Zoe', 'PATEL, Asha'].map((one) =>
    page.indexOf(one),
  )
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
})
