import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const begun = async (pathway: string) => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''}`
  await she.answer(`${base}/start/reason`, { 'plan.pathways': pathway })
  const page = async (path: string) => await (await she.get(`${base}/${path}`)).text()
  return { she, base, page }
}

const placesIn = (page: string): readonly string[] =>
  [...page.matchAll(/<input[^>]*type="radio"[^>]*>/g)].map(
    ([radio]) => /value="([\w-]+)"/.exec(radio)?.[1] ?? '',
  )

const more = (page: string) =>
  /<details class="nhsuk-details sayso-more" data-more="[^"]*"([^>]*)>([\s\S]*?)<\/details>/.exec(page)

const wherever = 'no-strong-wish'
const ofACrisis = ['mental-health-unit', 'crisis-house'] as const

test.each([
  ['eol', 9, ['own-home', 'relative-home', 'care-home', 'hospice', 'acute-hospital', wherever]],
  ['mhc', 11, ['own-home', 'relative-home', 'acute-hospital', ...ofACrisis, wherever]],
  ['ltc', 9, ['own-home', 'relative-home', 'community-hospital', 'acute-hospital', wherever]],
  [
    'frailty',
    9,
    ['own-home', 'relative-home', 'care-home', 'community-hospital', 'acute-hospital', wherever],
  ],
] as const)(
  'a plan for %s shows the few places that fit it, and the rest behind "another place"',
  async (pathway, all, few) => {
    const { page } = await begun(pathway)
    const shown = await page('places/care-first')
    const [, open, rest = ''] = more(shown) ?? []
    expect(placesIn(shown.slice(0, shown.indexOf('sayso-more')))).toEqual(few)
    expect([placesIn(rest).length, open]).toEqual([all - few.length, ''])
    expect(rest).toContain('Another place')
  },
)

test('a place among the rest that was chosen shows, with the rest open, and so do words about one', async () => {
  const { she, base, page } = await begun('eol')
  await she.answer(`${base}/places/care-first`, {
    'place.care1': 'crisis-house',
    'place.care1.note.other': 'By the sea',
  })
  const [, open, rest = ''] = more(await page('places/care-first')) ?? []
  expect(open).toContain('open')
  expect(rest).toMatch(/value="crisis-house"[^>]*\schecked/)
  expect(rest).toContain('By the sea')
  await she.answer(`${base}/places/care-first`, { 'place.care1': 'own-home' })
  expect(more(await page('places/care-first'))?.[1]).not.toContain('open')
})

test('an answer from the rest is taken, and stays as it is when the plan gets another reason', async () => {
  const { she, base, page } = await begun('eol')
  await she.answer(`${base}/places/care-first`, { 'place.care1': 'hospice' })
  await she.answer(`${base}/start/reason`, { 'plan.pathways': 'mhc' })
  const check = await page('places/check')
  expect(check).toContain('in a hospice')
  expect(check).not.toContain('Needs another look')
})
