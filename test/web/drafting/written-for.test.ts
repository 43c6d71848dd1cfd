import { expect, test } from 'vitest'
import type { Voice } from '#src/plan/facts.ts'
import type { Plan } from '#src/plan/plan.ts'
import { pathIn } from '#src/plan/reads/reading.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const item = { section: 'health', at: ['module', 'flares'] }
const named = (choice: string, note = '') =>
  says({ ...item, step: 'kind' }, { 'module.kind': { choice, note } })

/** A plan for a long-term condition, with one that can flare. */
const epilepsy = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, says({ section: 'start', step: 'reason' }, { 'plan.pathways': ['ltc'] }))
  await does(it, rose, { kind: 'add-item', ...item })
  await does(it, rose, named('epilepsy'))
  const words = { 'module.whatHappens': 'My left arm jerks', 'module.usualForMe': 'One a week' }
  for (const [step, field] of [
    ['seizure', 'module.whatHappens'],
    ['seizure-usual', 'module.usualForMe'],
  ] as const)
    await does(it, rose, says({ ...item, step }, { [field]: words[field] }))
  const she = await it.as(rose)
  const read = async (path: string) => (await she.get(path)).text()
  return { ...it, she, read, words, night: () => read(`/urgent/${rosesPlan}/as-it-stands`) }
}

test('words that were written for one illness stand under no other, until she says that they fit', async () => {
  const it = await epilepsy()
  expect(await it.night()).toContain('My left arm jerks')
  await does(it, rose, named('copd-ild'))
  expect(await it.night()).not.toContain('My left arm jerks')
  const page = await it.read(`${base}/health/module/flares/breath`)
  expect(page).toMatch(/written for “Epilepsy or seizures”/)
  expect(page, 'nothing is lost').toContain('My left arm jerks')
  await it.she.answer(`${base}/health/module/flares/breath`, it.words)
  expect(await it.night()).toContain('My left arm jerks')
  expect(await it.read(`${base}/health/module/flares/breath`)).not.toContain('written for “')
})

test('chosen again, the first illness has its words again, and a name of its own is another illness', async () => {
  const it = await epilepsy()
  await does(it, rose, named('other', 'Gout'))
  expect(await it.night()).not.toContain('My left arm jerks')
  await does(it, rose, named('epilepsy', 'since I was 12'))
  expect(await it.night()).toContain('My left arm jerks')
  await does(it, rose, named('other', 'Gout'))
  await does(it, rose, says({ ...item, step: 'happens' }, it.words))
  await does(it, rose, named('other', 'Migraine'))
  expect(await it.night()).not.toContain('My left arm jerks')
  expect(await it.read(`${base}/health/module/flares/happens`)).toContain('written for “Gout”')
})

test('what the team wrote for one illness is asked of the team again, and its word for the illness takes nobody’s words away', async () => {
  const it = await epilepsy()
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  await does(it, helen, says({ ...item, step: 'action' }, { 'module.action': 'Buccal midazolam' }))
  const live = (plan: Plan, voice: Voice): readonly string[] => {
    const health = plan.forms.sections.find(({ section }) => section.id === 'health')
    if (!health) throw new Error('no such chapter')
    return Object.keys(pathIn(plan, voice, health.section).items.module?.flares?.live ?? {})
  }
  const plan = await does(it, helen, named('copd-ild'))
  expect(live(plan, 'team')).not.toContain('module.action')
  expect(live(plan, 'team')).toContain('module.whatHappens')
  expect(live(plan, 'person')).toContain('module.whatHappens')
  const again = await does(
    it,
    helen,
    says({ ...item, step: 'action' }, { 'module.action': 'Buccal midazolam' }),
  )
  expect(live(again, 'team')).toContain('module.action')
})

test('words that wait for her look are marked where she checks and hands over, and unmarked once she looked', async () => {
  const it = await epilepsy()
  const mark = 'These words were written for “Epilepsy or seizures”'
  const pages = () => Promise.all(['health/check', 'submission'].map((page) => it.read(`${base}/${page}`)))
  for (const page of await pages()) expect(page).not.toContain(mark)
  await does(it, rose, named('copd-ild'))
  for (const page of await pages()) expect(page.split(mark).length - 1).toBe(2)
  const [, handOver = ''] = await pages()
  expect(handOver, 'asked before the button').toContain('Look at these words again')
  expect(handOver.indexOf('Look at these words again')).toBeLessThan(handOver.indexOf(mark))
  await it.she.answer(`${base}/health/module/flares/breath`, it.words)
  for (const page of await pages()) expect(page).not.toContain(mark)
  expect(await it.read(`${base}/submission`)).not.toContain('Look at these words again')
})

test('above words stands the question that was asked, where she checks and where they are reviewed', async () => {
  const it = await epilepsy()
  const words = 'I cannot finish a word'
  const above = (page: string): string => page.slice(0, page.indexOf(words))
  const change = (page: string) =>
    /health\/module\/flares\/\w+\?from=check">Change<[^>]*>: ([^<]*)/g.exec(
      page.slice(page.indexOf('flares/kind')),
    )
  expect(change(await it.read(`${base}/health/check`))?.[1]).toBe('What does a seizure look like for you?')
  await does(it, rose, named('asthma'))
  await does(it, rose, says({ ...item, step: 'breath' }, { 'module.whatHappens': words }))
  const check = await it.read(`${base}/health/check`)
  expect(check).toContain(words)
  expect(change(check)?.[1]).toBe('What happens')
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  const review = above(await (await (await it.as(helen)).get(`${base}/review/health`)).text())
  expect(review.lastIndexOf('What happens')).toBeGreaterThan(review.lastIndexOf('What does a seizure'))
})
