import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const at = { value: 'matters/value', fear: 'matters/fear', important: 'about/most-important' }
const field = { value: 'matters.value', fear: 'matters.fear', important: 'about.mostImportant' }

test('what helpers will not read is told by chapter and of what, and folded where it is long, above the form', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const page = async () => (await (await she.get(`${base}/carers`)).text()).split('<main')[1] ?? ''
  const foldOf = (text: string) =>
    /<details([^>]*)>\s*<summary[^>]*><span[^>]*>([^<]*) that they will not read([\s\S]*?)<\/details>/.exec(
      text,
    )
  for (const name of ['value', 'fear', 'important'] as const)
    await she.answer(`${base}/${at[name]}`, { [field[name]]: `Zebra of ${name}`, hides: 'yes' })
  const [, , , few = ''] = foldOf(await page()) ?? []
  expect(few).toMatch(/<h3[^>]*>What matters to you<\/h3>[\s\S]*What do you value most in your life\?/)
  expect(few).toMatch(/<h3[^>]*>About you<\/h3>/)
  const named = { 'contact.name': 'Gareth Pugh', hides: 'yes' }
  await she.answer(`${base}/contacts/contact/one-contact/name`, named)
  for (const step of ['people', 'please-do', 'please-do-not', 'support'])
    await she.post(`${base}/about/${step}`, { hides: 'yes', wayOut: 'declined' })
  const all = await page()
  const [, isOpen = '', count = '', lines = ''] = foldOf(all) ?? []
  expect(Number.parseInt(count, 10)).toBe(lines.split('<li>').length - 1)
  expect(isOpen.includes('open')).toBe(Number.parseInt(count, 10) <= 5)
  expect(lines, 'of whom').toContain('People to call: What is the person’s name?')
  expect(all.indexOf('that they will not read')).toBeLessThan(
    all.indexOf(`action="${base}/carers" novalidate`),
  )
})
