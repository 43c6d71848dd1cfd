import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyForm } from '#flows/index.ts'
import { matters } from '#flows/matters/section.ts'
import { entryNamed, sectionsIn } from '#src/flow/spot.ts'
import { planId } from '#src/plan/ids.ts'
import { anApp, daniel, led, rose, type Visitor } from '#test/kit/an-app.ts'
import { english } from '#views/words.ts'

const begun = async (...pathways: string[]) => {
  const app = await anApp()
  const she = await app.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2]}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': pathways })
  return { app, she, base }
}

/** Every page that follows, each left with the first lean, until the chapter is checked. */
const walked = async (she: Visitor, first: string): Promise<readonly string[]> => {
  const pages = []
  for (let page = first; page.includes('/scene-'); ) {
    pages.push(page.split('/scene-')[1] ?? '')
    const field = `scene.${pages.at(-1)}`
    page = led(await she.answer(page, { [field]: 'depends', [`${field}.note.depends`]: `On ${field}` }))
  }
  return pages
}

const ofIllness = ['infection', 'fall', 'breath', 'confused', 'eating', 'treatment']
const ofFrailty = ['infection', 'fall', 'confused', 'respite', 'moving', 'ward']
const ofLearning = ['blood', 'waiting', 'uniform', 'nights', 'unsaid', 'change']
const ofCondition = ['flare', 'visits', 'strangers', 'intensive', 'medicine', 'help']

const ofTheYoung = ['room', 'alone', 'exam', 'drip', 'effects']
const ofCrises = ['early', 'sleepless', 'frightened', 'visitor', 'far', 'better']
const other = (name: string): [string, string] => [name, 'other']

const offers: Readonly<Record<string, string>> = {
  mhc: 'more-for-crises',
  cyp: 'more-for-young',
  'cyp,ltc': 'more-for-young',
  'cyp,ld': 'more-for-learning',
  ld: 'more-for-learning',
  'ld,frailty': 'more-for-learning',
}

test.each([
  [['eol'], ofIllness],
  [['ltc'], ofCondition],
  [['ltc', 'mhc'], ofCondition],
  [['frailty'], ofFrailty],
  [['frailty', 'ltc'], ofFrailty],
  [['frailty', 'eol'], ofIllness],
  [['mhc'], ofCrises],
  [['eol', 'mhc'], ofIllness],
  [['ld'], ofLearning],
  [['ld', 'frailty'], ofLearning],
  [['ld', 'eol'], ofIllness],
  [['cyp'], ofTheYoung],
  [['cyp', 'ltc'], ofTheYoung],
  [['cyp', 'ld'], ofLearning],
  [['cyp', 'eol'], ofIllness],
] as const)('a plan for %j offers situations of its own, in one tap', async (pathways, own) => {
  const { she, base } = await begun(...pathways)
  const offer = offers[pathways.join()] ?? 'more'
  const first = led(await she.answer(`${base}/matters/${offer}`, { 'matters.more': ['scenes'] }))
  expect(await walked(she, first)).toEqual(own)
})

/** What leaves somebody without help or treatment for longer, where one of the choices does. */
const riskier: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['infection', 'fall', 'breath', 'confused', 'eating', 'treatment'].map(other)),
  ...Object.fromEntries(['flare', 'strangers', 'intensive', 'blood', 'waiting', 'uniform'].map(other)),
  ...Object.fromEntries(
    ['unsaid', 'exam', 'drip', 'effects', 'early', 'sleepless', 'visitor', 'far'].map(other),
  ),
  ...{ moving: 'offered', ward: 'offered', visits: 'offered', frightened: 'offered', better: 'offered' },
}

test.each([ofIllness, ofFrailty, ofLearning, ofCondition, ofTheYoung, ofCrises])(
  'of the situations that somebody meets together no place among the choices always means the same, and none ends with the riskiest',
  (...own) => {
    const all = own.map((name) => {
      const choices = entryNamed(matters.fields, `scene.${name}`)?.choices ?? []
      expect(choices.at(-1), name).toBe('depends')
      expect(choices.at(-2), name).not.toBe(riskier[name])
      return choices.slice(0, -1)
    })
    for (const place of [0, 1, 2])
      expect(new Set(all.flatMap((choices) => choices[place] ?? [])).size, `${place}`).toBeGreaterThan(1)
  },
)

test('a situation says what may be gained and what it may cost, that nobody is bound by it, and shows a picture that words say too', async () => {
  const { she, base } = await begun('eol')
  await she.answer(`${base}/matters/more`, { 'matters.more': ['scenes'] })
  const page = await (await she.get(`${base}/matters/scene-infection`)).text()
  const { gain, cost } = english.question
  expect(page.indexOf(gain)).toBeGreaterThan(page.indexOf('<h1'))
  expect(page.indexOf(cost)).toBeGreaterThan(page.indexOf(gain))
  expect(page).toContain('it refuses nothing, and you can change your mind')
  expect(page).toContain('<img class="sayso-picture" src="/assets/infection.svg" alt=""')
})

test('what would change their mind stays with the lean that it was written for, and both are played back', async () => {
  const { she, base } = await begun('eol')
  await she.answer(`${base}/matters/more`, { 'matters.more': ['scenes'] })
  const page = `${base}/matters/scene-infection`
  await she.answer(page, { 'scene.infection': 'other', 'scene.infection.note.other': 'If I cannot breathe' })
  const played = await (await she.get(`${base}/matters/check`)).text()
  expect(played).toContain('be kept comfortable')
  expect(
    played.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
    'nobody takes it for a part of the lean',
  ).toContain('be kept comfortable What it depends on, or what would change my mind: If I cannot breathe')
  await she.answer(page, {
    'scene.infection': 'offered',
    'scene.infection.note.other': 'If I cannot breathe',
  })
  expect(await (await she.get(`${base}/matters/check`)).text()).not.toContain('If I cannot breathe')
})

test('cards come after the situations where both were chosen, and nobody else thinks them through for her', async () => {
  const { app, she, base } = await begun('mhc')
  const first = led(
    await she.answer(`${base}/matters/more-for-crises`, { 'matters.more': ['scenes', 'cards'] }),
  )
  await walked(she, first)
  expect(led(await she.answer(`${base}/matters/scene-better`, { wayOut: 'skipped' }))).toBe(
    `${base}/matters/cards-people`,
  )
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await app.as(daniel)
  await he.post(`${base}/joining`)
  const his = await (await he.get(`${base}/matters/scene-far`)).text()
  expect(his).not.toContain('name="scene.far"')
})

test('every picture that a page names is drawn, and every one that is drawn is named', () => {
  const named = everyForm
    .flatMap(({ section }) => sectionsIn(section))
    .flatMap(({ section }) => Object.values(section.steps))
    .flatMap(({ picture }) => (picture === undefined ? [] : [picture]))
  const folder = join(import.meta.dirname, '../../../views/assets/scenes')
  expect(named.filter((one) => !existsSync(join(folder, `${one}.svg`)))).toEqual([])
  // Situations of different reasons, which nobody meets together, may share one.
  expect(readdirSync(folder).sort()).toEqual([...new Set(named.map((one) => `${one}.svg`))].sort())
})

test.each([
  ['an answer', { 'scene.infection': 'depends' }, { kind: 'answer' }],
  ['no answer', {}, { kind: 'skipped' }],
] as const)(
  'who has had enough with %s is at the end of the chapter, and the rest is left for later',
  async (_, said, here) => {
    const { app, she, base } = await begun('eol')
    await she.answer(`${base}/matters/more`, { 'matters.more': ['scenes', 'cards'] })
    const page = `${base}/matters/scene-infection`
    expect(await (await she.get(page)).text()).toContain(english.question.enough)
    expect(led(await she.answer(page, { ...said, do: 'enough' }))).toBe(`${base}/matters/check`)
    const { voices } = await app.ports.plans.load(planId(base.split('/')[2] ?? ''))
    const answers = voices.person?.matters?.answers ?? {}
    expect(answers['scene.infection']?.said).toMatchObject(here)
    for (const name of ['scene.fall', 'scene.treatment', 'matters.cardsPeople', 'matters.ownCards'])
      expect(answers[name]?.said, name).toEqual({ kind: 'skipped' })
    expect(answers['matters.value'], 'what stands before is as open as it was').toBeUndefined()
  },
)

test('enough loses nothing: an earlier answer stands, and words without a choice are kept beside it', async () => {
  const { she, base } = await begun('eol')
  await she.answer(`${base}/matters/more`, { 'matters.more': ['scenes'] })
  await she.answer(`${base}/matters/scene-breath`, { 'scene.breath': 'offered' })
  await she.answer(`${base}/matters/scene-fall`, { 'scene.fall.note.depends': 'Ask Ravi', do: 'enough' })
  expect(await (await she.get(`${base}/matters/scene-fall`)).text()).toContain('Ask Ravi')
  const check = await (await she.get(`${base}/matters/check`)).text()
  expect(check).toContain('I would rather have the breathing machine')
})

test('a question with danger words that is sent with it leads to whom to call, and the rest is left all the same', async () => {
  const { she, base } = await begun('eol')
  await she.answer(`${base}/matters/more`, { 'matters.more': ['scenes'] })
  const sent = { ownQuestion: 'I want to kill myself', do: 'enough' }
  expect(led(await she.answer(`${base}/matters/scene-fall`, sent))).toContain('/help-now')
})
