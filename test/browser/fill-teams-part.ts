import type { Page } from 'playwright-core'

/** On the page of the crises: fills in what only a clinician can write, and saves it in one go. */
export const fillTeamsPart = async (page: Page): Promise<void> => {
  const open = page.locator('.sayso-control:visible')
  for (const field of await open.locator('textarea:visible, input[type=text]:visible').all())
    await field.fill('As we agreed today.')
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  await page.getByRole('button', { name: 'Take the team’s answer back' }).first().waitFor()
}
