import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const closed =
  /<details class="nhsuk-details">\s*<summary[^>]*><span[^>]*>Hidden from your helpers\. Show it here/g
const opened = /<details[^>]* open[^>]*>\s*<summary[^>]*><span[^>]*>Hidden from your helpers</g
const show = 'Show all that I have hidden'

const hiding = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  for (const field of ['value', 'fear'] as const)
    await she.answer(`${base}/matters/${field}`, { [`matters.${field}`]: `Zebra of ${field}`, hides: 'yes' })
  return { she, text: async (at: string) => (await she.get(base + at)).text() }
}

test.each(['/matters/check', '/submission'])(
  'on %s one tap opens all that is hidden, without a script, and the next visit has it folded again',
  async (at) => {
    const { text } = await hiding()
    const page = await text(at)
    const folds = page.match(closed)?.length ?? 0
    expect(folds).toBeGreaterThan(1)
    expect(page.match(opened)).toBeNull()
    expect(page).toContain(`href="${base}${at}?hidden=shown">${show}`)
    expect(page.indexOf(show), 'at the top').toBeLessThan(page.search(closed))
    const shown = await text(`${at}?hidden=shown`)
    expect(shown.match(opened)).toHaveLength(folds)
    expect(shown.match(closed)).toBeNull()
    expect(shown).toContain('Zebra of value')
    expect(shown).toContain(`href="${base}${at}">Hide it again`)
    expect((await text(at)).match(closed)).toHaveLength(folds)
  },
)

test('where nothing is hidden nobody is offered to see it', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const made = (await she.post('/plans', { name: 'Rose' })).headers.get('Location') ?? ''
  const plan = `/plans/${made.split('/')[2]}`
  await she.answer(`${plan}/start/reason`, { 'plan.pathways': 'eol' })
  await she.answer(`${plan}/matters/value`, { 'matters.value': 'The garden', hides: '' })
  expect(await (await she.get(`${plan}/matters/check`)).text()).not.toContain(show)
})
