import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { aHandedOverPlan, does, rosesPlan, says, writeTeamsPart } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, readOn, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const pages = [base, `${base}/crisis/check`, `${base}/about/check`, `${base}/submission`]

/** Helen fills in what is hers, adds words, corrects, and sends it back. */
const sentBack = async (forms: Ports['forms'] = flows) => {
  const it = await anApp(false, forms)
  await aHandedOverPlan(it)
  await writeTeamsPart(it)
  const words = { kind: 'add-words', section: 'about', at: ['about.people'], text: 'We met her sister.' }
  await does(it, helen, { ...words, kind: 'add-words' })
  const hers = await it.as(helen)
  const contacts = await (await hers.get(`${base}/review/contacts`)).text()
  await hers.post(`${base}/review/contacts`, {
    read: readOn(contacts),
    'one-contact:contact.phones': '07700 900999',
  })
  const ask = { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' } as const
  await does(it, helen, ask)
  await does(it, helen, { kind: 'return' })
  const text = async (by: typeof rose) => {
    const visitor = await it.as(by)
    return await Promise.all(pages.map(async (path) => await (await visitor.get(path)).text()))
  }
  return { it, text }
}

test('before she hands over again the person reads all that the team added, as the team’s', async () => {
  const { text } = await sentBack()
  const [home = '', crisis = '', about = '', whole = ''] = await text(rose)
  for (const page of [home, crisis, whole]) {
    expect(page).toContain('What your practice added')
    expect(page).toMatch(/As discussed[\s\S]*Written by <bdi>Dr Helen Marsh<\/bdi>/)
  }
  for (const page of [home, about, whole]) {
    expect(page).toMatch(/We met her sister\.[\s\S]*Added to this answer by <bdi>Dr Helen Marsh<\/bdi>/)
  }
  for (const page of [home, whole]) expect(page.replaceAll('\u00a0', ' ')).toContain('07700 900999')
})

test('what is recommended for an emergency she reads once somebody approved it, and not while it is thought over', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  await writeTeamsPart(it)
  const step = { section: 'recommendations', at: [], step: 'goal' }
  await does(it, helen, says(step, { 'rec.summary': 'No more wards at night' }))
  const hers = await it.as(rose)
  const whileInReview = await (await hers.get(base)).text()
  await does(it, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' })
  await does(it, helen, { kind: 'return' })
  const paths = [...pages, `${base}/recommendations/check`, `${base}/receipts`]
  const returned = await Promise.all(paths.map(async (path) => await (await hers.get(path)).text()))
  for (const page of [whileInReview, ...returned]) expect(page).not.toContain('No more wards at night')
  expect(returned[0]).toContain('you read it in your approved plan, once there is one')
})

test('no helper reads there what the team added', async () => {
  const { text } = await sentBack()
  const all = (await text(daniel)).join('')
  for (const words of ['As discussed', 'We met her sister.', '900999']) expect(all).not.toContain(words)
})

test('what was added to an answer that she hides from helpers is read once it is opened', async () => {
  const { it, text } = await sentBack()
  await does(it, rose, { kind: 'hide', field: 'about.people' })
  const [, , about = ''] = await text(rose)
  expect(about.replace(/<details[\s\S]*?<\/details>/g, '')).not.toContain('We met her sister.')
  expect(about).toContain('We met her sister.')
})

test('nobody reads over her shoulder what the practice asked, or wrote at her word, about an answer that she hides', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const word = { kind: 'answer', section: 'about', at: [], step: 'people' } as const
  await does(it, helen, {
    ...word,
    said: { 'about.people': { kind: 'answer', value: 'My sister Grace' } },
  })
  await does(it, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' })
  await does(it, helen, { kind: 'return' })
  const she = await it.as(rose)
  for (const isHidden of [false, true]) {
    if (isHidden) await does(it, rose, { kind: 'hide', field: 'about.people' })
    const home = await (await she.get(base)).text()
    const open = home.replace(/<details[\s\S]*?<\/details>/g, '')
    for (const words of ['Which sister?', 'My sister Grace']) {
      expect(home).toContain(words)
      expect(open.includes(words)).toBe(!isHidden)
    }
  }
})

/** Ours, with a question whose answer clinicians may hold back from the person. */
const holding = (held: string) => ({
  ...flows,
  sections: flows.sections.map((form) => {
    const list = form.section.fields.crisis
    const field = list?.control === 'list' ? list.item.fields[held] : undefined
    if (list?.control !== 'list' || !field) return form
    const item = { ...list.item, fields: { ...list.item.fields, [held]: { ...field, hold: true as const } } }
    return {
      ...form,
      section: { ...form.section, fields: { ...form.section.fields, crisis: { ...list, item } } },
    }
  }),
})

test('a register, and what else clinical readers alone are shown, is not among what the practice added', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const register = { 'prog.register': { which: 'palliative' } }
  await does(it, helen, says({ section: 'health', at: [], step: 'register' }, register))
  await does(it, helen, {
    kind: 'add-words',
    section: 'about',
    at: ['about.people'],
    text: 'We met her sister.',
  })
  await does(it, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' })
  await does(it, helen, { kind: 'return' })
  const she = await it.as(rose)
  for (const path of [base, `${base}/health/check`, `${base}/submission`]) {
    const page = await (await she.get(path)).text()
    expect(page, path).not.toContain('Palliative care register')
  }
  expect(await (await she.get(base)).text()).toContain('We met her sister.')
})

test('what may be held back from the person stands on no page of hers', async () => {
  const { text } = await sentBack(holding('crisis.escalateWhen'))
  const [home = '', crisis = ''] = await text(rose)
  for (const page of [home, crisis]) {
    expect(page).toContain('What should the team do?')
    expect(page).not.toContain('When should 999')
  }
})
