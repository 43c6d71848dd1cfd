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
    await sayRecommended(page)
    await fillWhatIsNeeded(page)
    const { pathname } = new URL(page.url())
    await page.getByRole('button', { name: 'Accept this section and go on', exact: true }).click()
    await page.waitForURL((url) => url.pathname !== pathname)
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

/** Where the page asks what the team recommends, and nobody has said: nothing was talked about yet, and no decision about CPR is made. */
export const sayRecommended = async (page: Page): Promise<void> => {
  if (!page.url().includes('/review/recommendations')) return
  for (const name of ['rec.summary', 'rec.reasoning']) {
    const box = page.locator(`textarea[name="${name}"]`)
    if ((await box.inputValue()) === '') await box.fill('As we agreed today, with the family.')
  }
  for (const name of ['rec.goal', 'rec.hospital', 'rec.criticalCare'])
    if ((await page.locator(`[name="${name}"]:checked`).count()) === 0)
      await page.locator(`[name="${name}"][value="not-discussed"]`).check()
  const none = page.locator('[name="rec.interventions.none"]')
  if (
    (await none.count()) > 0 &&
    (await page.locator('[name="rec.interventions.row-1.treatment"]:checked').count()) === 0
  )
    await none.check()
}
