import type { Page } from 'playwright-core'
import { arrive } from './arrive.ts'

/** Says of every question on the agenda that it is kept for the next version; ends on the overview. */
export const settleQuestions = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/review`)
  // One that may refuse a treatment stays listed, settled or not, until its version is approved.
  const links = await page
    .locator('main li a[href$="/reply"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const href of new Set(links)) {
    await page.goto(new URL(href, page.url()).href)
    await arrive(page, 'What becomes of this question?')
    await page.getByLabel('It is kept for the next version of the plan').check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await arrive(page, 'Review the plan')
  }
}
