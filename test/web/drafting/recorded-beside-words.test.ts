import { expect, test } from 'vitest'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aSpokenPlan, asked, field, list } from '#test/kit/a-recording.ts'

const P = `/plans/${rosesPlan}`
const waits = 'You also left a recording here. It is not typed up yet'
const onPages = [`${P}/matters/check`, `${P}/submission`]

test('a recording that nobody has typed up stands on her own pages whatever she writes beside it, in no fold', async () => {
  const { she, text, recorded } = await aSpokenPlan()
  await recorded()
  for (const at of onPages) expect(await text(she, at)).toContain('Recorded, not typed up yet')
  for (const words of ['I go to mass on Sundays', 'My son hits me']) {
    await she.answer(asked, { [field]: words })
    for (const at of onPages) {
      const page = await text(she, at)
      expect(page.split(waits), `${at} beside “${words}”`).toHaveLength(2)
      const open = page.replaceAll(/<details.*?<\/details>/gs, '')
      expect(open).toContain(waits)
    }
  }
})

test('beside words of harm no helper is shown the recording, and she is not told that one can type it up', async () => {
  const { she, he, text, recorded } = await aSpokenPlan()
  const { file } = await recorded()
  await she.answer(asked, { [field]: 'I go to mass on Sundays' })
  expect(await text(he, list)).toContain(file)
  for (const at of [asked, list]) expect(await text(she, at)).toContain('can listen and type it up')
  await she.answer(asked, { [field]: 'My son hits me' })
  for (const at of [asked, list, ...onPages]) expect(await text(he, at)).not.toContain(file)
  for (const at of [asked, list]) {
    const page = await text(she, at)
    expect(page).toContain('No helper is shown this recording')
    expect(page).not.toContain('can listen and type it up')
  }
})
