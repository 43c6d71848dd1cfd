import type { Page } from 'playwright-core'

/** Of Marion's plan: her husband names another place, no medicines stand in it, and she may have written later. Whoever signs says so. */
export const sayWhatIsAsked = async (page: Page): Promise<void> => {
  for (const kind of ['both', 'later'])
    for (const box of await page.locator(`main input[id^=${kind}]`).all()) await box.check()
  for (const why of await page.locator('main textarea[id^=reason-RULE]:visible').all())
    await why.fill('The hospice adds them on Monday.')
}
