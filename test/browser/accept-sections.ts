import type { Page } from 'playwright-core'
import { fillWhatIsNeeded } from './fill-teams-part.ts'

/** From a page of a section that waits: accepts one after another, until the page as urgent care will read it is reached, and from there to signing. */
export const acceptSections = async (
  page: Page,
  onEach: (page: Page) => Promise<void> = async () => {},
): Promise<void> => {
  while (page.url().includes('/review/')) {
    await onEach(page)
    await sayPresumed(page)
    await fillWhatIsNeeded(page)
    const { pathname } = new URL(page.url())
    await page.getByRole('button', { name: 'Accept this section and go on', exact: true }).click()
    await page.waitForURL((url) => url.pathname !== pathname)
  }
  const together = page.locator('#accept-nothing-written')
  if ((await together.count()) > 0) {
    await together.click()
    await page.waitForURL('**/urgent/**')
  }
  await page.getByRole('link', { name: 'Go on to sign' }).first().click()
  await page.waitForURL('**/approval*')
}

/** Where the page asks whether the person can decide, and nobody has said: there is no reason to doubt it. */
export const sayPresumed = async (page: Page): Promise<void> => {
  const presumed = page.getByLabel('There is no reason to doubt it')
  if ((await presumed.count()) > 0 && (await page.locator('.sayso-voice').count()) === 0)
    await presumed.check()
}
