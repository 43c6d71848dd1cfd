import { flows } from '#flows/index.ts'
import { saidIn } from '#src/demo/spoken.ts'
import { read } from './counting.ts'
import type { Drafter } from './drafting.ts'
import { fillIn } from './filling.ts'

/** From the page of the plan to the practice: everything is read once more, and not a word is missing. */
export const handOver = async (drafter: Drafter): Promise<void> => {
  const { page, hands, watch, look, plan } = drafter
  await hands.press(page.getByRole('button', { name: /hand (it|the plan) over/i }))
  await read(page, watch)
  await look('submission')
  watch.faults.push(...(await lost(drafter)))
  await fillIn(drafter, await agreed(drafter), drafter)
  await hands.tick(page.getByLabel('Larkfield Surgery'))
  await hands.press(page.getByRole('button', { name: /^Hand it over/ }))
  await read(page, watch)
  await look('handed-over')
  const at = new URL(page.url()).pathname
  if (at !== `${plan}/handed-over`) watch.faults.push(`not handed over: ${at}`)
}

/** Every line that was typed stands on the page from which the plan is handed over. */
const lost = async ({ page, typed }: Drafter): Promise<readonly string[]> => {
  const there = plain((await page.locator('main').textContent()) ?? '')
  // A number is shown in groups, and a month by its name.
  const isOnlyFigures = (line: string): boolean => /^\d+$/.test(line)
  return [...typed]
    .filter((line) => !isOnlyFigures(line) && !there.includes(plain(line)))
    .map((line) => `lost: ${line}`)
}

const plain = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]+/g, ' ').trim()

const agreed = async ({ page, story }: Drafter) => {
  const said = saidIn(story.fields)
  const there = await page
    .locator('main form input')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''))
  return Object.entries(flows.submission.section.fields).flatMap(([name, field]) =>
    there.includes(name) ? [{ name, field, said: said[name] }] : [],
  )
}
