import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, rose } from '#test/kit/an-app.ts'

const begun = async () => {
  const app = await anApp()
  await app.ports.accounts.add(rose)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  const she = await app.as(rose)
  const page = `/plans/${rosesPlan}/places`
  const text = async (step: string) => await (await she.get(`${page}/${step}`)).text()
  const sends = async (
    step: string,
    field: string,
    choice: string,
    notes: Readonly<Record<string, string>>,
  ) => await she.answer(`${page}/${step}`, { ...notes, [field]: choice })
  return { app, text, sends }
}

/** What the page holds in the box of one choice. */
const boxOf = (page: string, choice: string): string | undefined =>
  page.match(new RegExp(`<textarea[^>]*name="place\\.care1\\.note\\.${choice}"[^>]*>\\n?([^<]*)`))?.[1]

test('words about a place stay with it: home, hospice, and home again brings them back', async () => {
  const { app, text, sends } = await begun()
  const bed = 'My own bed, by the window'
  const sent = { 'place.care1.note.own-home': bed, 'place.care1.note.hospice': '' }
  await sends('care-first', 'place.care1', 'own-home', sent)
  expect(await text('check')).toContain(bed)

  const page = await text('care-first')
  expect([boxOf(page, 'own-home'), boxOf(page, 'hospice')]).toEqual([bed, ''])
  await sends('care-first', 'place.care1', 'hospice', sent)
  expect(await text('check')).toContain('in a hospice')
  expect(await text('check')).not.toContain(bed)
  const plan = await app.ports.plans.load(rosesPlan)
  const content = contentOf(
    plan,
    { name: '', jobRole: '', registration: '', practice: '', at: instant('') },
    '',
  )
  expect(JSON.stringify(content)).not.toContain(bed)

  expect(boxOf(await text('care-first'), 'own-home')).toBe(bed)
  await sends('care-first', 'place.care1', 'own-home', sent)
  expect(await text('check')).toContain(bed)
})

test('words of a page from before each choice had its own go to the choice that came with them', async () => {
  const { text, sends } = await begun()
  await sends('care-first', 'place.care1', 'own-home', { 'place.care1.note': 'By the window' })
  expect(boxOf(await text('care-first'), 'own-home')).toBe('By the window')
})

test('the second wish is another place than the first, and is looked at again when the first moves there', async () => {
  const { text, sends } = await begun()
  await sends('care-first', 'place.care1', 'own-home', {})
  expect(await text('care-second')).not.toContain('value="own-home"')
  expect((await sends('care-second', 'place.care2', 'own-home', {})).status).toBe(422)
  expect((await sends('care-second', 'place.care2', 'hospice', {})).status).toBe(303)
  expect(await text('check')).not.toContain('Needs another look')
  await sends('care-first', 'place.care1', 'hospice', {})
  expect(await text('check')).toContain('Needs another look')
})
