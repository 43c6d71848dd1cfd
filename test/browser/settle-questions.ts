import type { Page } from 'playwright-core'
import { arrive } from './arrive.ts'

/** Says of every question that waits on the agenda that it is kept for the next version; ends on the overview. */
export const settleQuestions = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/review`)
  const waiting = page.locator('main li a[href$="/reply"]')
  while ((await waiting.count()) > 0) {
    await waiting.first().click()
    await arrive(page, 'What becomes of this question?')
    await page.getByLabel('It is kept for the next version of the plan').check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await arrive(page, 'Review the plan')
  }
}
