import type { Page } from 'playwright-core'
import { arrive } from './arrive.ts'

/** Marion changes what she values most, and hands it over again. */
export const changeOneAnswer = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/matters/value`)
  await page.getByLabel('What you value most').fill('Weeks are enough, if I can talk.')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/value'))
  await page.goto(plan)
  await page.getByRole('button', { name: 'Check everything and hand it over' }).click()
  for (const agreed of [
    'Yes, I agree',
    /^People who come to help in an emergency, my practice, and the team/,
    /^These are my words/,
  ])
    await page.getByLabel(agreed).check()
  await page.getByRole('button', { name: 'Hand it over' }).click()
  await arrive(page, /^Your plan is handed over/)
}
