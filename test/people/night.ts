import type { Page } from 'playwright-core'
import { saidIn } from '#src/demo/spoken.ts'
import { textsIn } from '#src/flow/json.ts'
import type { DemoVoice } from '#views/demo/plan.ts'
import { signInAs } from '../browser/browser.ts'
import { read, type Watch } from './counting.ts'

export type Night = {
  readonly page: Page
  readonly watch: Watch
  readonly url: string
  readonly number: string
  readonly look: (name: string) => Promise<void>
}

/** A paramedic searches by number, says why, and reads. */
export const readAtNight = async (
  { page, watch, url, number, look }: Night,
  story: DemoVoice,
): Promise<void> => {
  await signInAs(page, url, 'Samira Khan')
  await page.goto(`${url}/urgent`)
  await page.getByRole('textbox', { name: 'NHS number' }).fill(number)
  await page
    .getByRole('button', { name: /search|find/i })
    .first()
    .click()
  await page.getByRole('link', { name: /^Open the plan of/ }).click()
  await page.locator('main input[type=radio]').first().check()
  await page.getByRole('button', { name: 'Open the plan' }).click()
  await page.waitForURL(/\/urgent\/[^/]+$/)
  await read(page, watch)
  await look('night')
  const text = ((await page.locator('body').textContent()) ?? '').replaceAll(/[\s\u2066-\u2069]+/g, ' ')
  for (const line of [...expected(story), 'CPR decision: none in this plan'])
    if (!text.includes(line)) watch.faults.push(`not there at night: ${line}`)
}

/** The first thing that can go wrong and what to do first, and every allergy, or that there is none. */
const expected = (story: DemoVoice): readonly string[] => {
  const [first] = Object.values(story.items?.crisis ?? {})
  const said = saidIn({ ...first })
  const texts = ['crisis.name', 'crisis.firstAction'].flatMap((name) => {
    const one = said[name]
    return one?.kind === 'answer' ? textsIn(one.value) : []
  })
  const allergies = JSON.stringify(story.fields['health.allergies'] ?? '').match(/"to":"([^"]+)"/)
  return [...texts, ...(allergies?.[1] === undefined ? [] : [allergies[1]])]
}
