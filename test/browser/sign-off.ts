import type { Page } from 'playwright-core'

/** Of Marion's plan: her husband names another place, and no medicines stand in it. Whoever signs says so. */
export const sayWhatIsAsked = async (page: Page): Promise<void> => {
  for (const box of await page.locator('main input[id^=both]').all()) await box.check()
  for (const why of await page.locator('main textarea[id^=reason-RULE]').all())
    await why.fill('The hospice adds them on Monday.')
}
