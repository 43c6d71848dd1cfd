import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openPage, signInAs } from './browser.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const phone = { width: 320, height: 700 }
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const says = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
const atShift = async (page: Page) => {
  await page.goto(`${site.url}/urgent/no-signal`)
  await page.getByRole('heading', { name: 'A shift runs on this device' }).waitFor()
}

/** Samira begins a shift on her phone and opens Walter’s plan; then the network is cut. */
const withoutSignal = async () => {
  const { page, complaints } = await openPage(browser, { viewport: phone })
  await signInAs(page, site.url, 'Samira')
  await page.goto(`${site.url}/urgent/no-signal`)
  await page.getByLabel('A code for this shift').fill('tawny-41')
  await page.getByLabel('The code once more').fill('tawny-41')
  await expectAccessible(page)
  await press(page, 'Begin')
  await says(page, 'The shift has begun')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const plan = await opensWalters(page)
  await atShift(page)
  await page.getByText('1 plan is kept here.').waitFor()
  await page.context().setOffline(true)
  await page.goto(`${site.url}/urgent`)
  await says(page, 'The page you asked for did not come')
  return { page, plan, complaints }
}

const opensWalters = async (page: Page): Promise<string> => {
  await page.goto(`${site.url}/urgent`)
  await page.locator('#nhsNumber').fill('999 137 4280')
  await page.locator('form:has(#nhsNumber) button').click()
  await page.locator('a[href$="/reason"]').click()
  await page.getByLabel('With the person now, or on the way').check()
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/urgent\/[\w-]{20,}$/)
  return page.url()
}

const unlocks = async (page: Page, code: string) => {
  await page.getByLabel('The code of this shift').fill(code)
  await press(page, 'Open the copies')
}

test('H02: without signal the code of the shift opens what was opened in it, and says how old it is', async () => {
  const { page, plan, complaints } = await withoutSignal()
  const locked = String(await page.evaluate(sealedText))
  expect(locked.length).toBeGreaterThan(5000)
  expect(locked).not.toMatch(/Walter|FINCH|CPR/)
  await unlocks(page, 'tawny-42')
  await says(page, 'Tries left: 9')
  await unlocks(page, 'tawny-41')
  await press(page, 'FINCH, Walter')
  await page.locator('#read h1').waitFor()
  expect(await page.locator('#age').textContent()).toMatch(
    /^Copy, read with signal .* 0 minutes old\. It may not be the newest/,
  )
  const read = await page.locator('#read').innerText()
  for (const words of ['999 137 4280', 'CPR decision', 'Who to call now']) expect(read).toContain(words)
  expect(await page.locator('#read form').count()).toBe(0)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  // With signal again the person sees that a copy was opened.
  await page.context().setOffline(false)
  await page.goto(`${site.url}/urgent`)
  await page.getByRole('heading', { name: 'Find a plan' }).waitFor()
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1)
  await signInAs(page, site.url, 'Walter')
  await page.goto(plan.replace('/urgent/', '/plans/') + '/receipts')
  await page.getByText('From a copy on their device, without signal').waitFor()
  expect(complaints.filter((one) => !/disconnected|Failed to load/i.test(one))).toEqual([])
})

test('ten wrong codes, another reader, the end of the shift and signing out each leave nothing behind', async () => {
  const { page } = await withoutSignal()
  for (let tries = 9; tries > 0; tries -= 1) {
    await unlocks(page, `guess-${tries}`)
    await says(page, `Tries left: ${tries}`)
  }
  await unlocks(page, 'guess-0')
  await says(page, 'There are no copies any more')
  expect(await kept(page)).toBe(0)
  await page.context().setOffline(false)
  await page.goto(`${site.url}/urgent/no-signal`)
  await beginAgain(page)
  await page.goto(await opensWalters(page))
  await atShift(page)
  // Another reader's page on the same device ends the shift.
  await page.evaluate("keptCopies.keep('/urgent/of-somebody-else-0001', 'A page', 'another-reader.plan.1.x')")
  expect(await kept(page)).toBe(0)
  await page.goto(`${site.url}/urgent/no-signal`)
  await beginAgain(page)
  await opensWalters(page)
  await atShift(page)
  await press(page, 'End the shift and delete all copies')
  expect(await kept(page)).toBe(1)
  await press(page, 'Press once more to delete all copies')
  await says(page, 'All copies were deleted')
  expect(await kept(page)).toBe(0)
  await beginAgain(page)
  await opensWalters(page)
  await press(page, 'Sign out')
  await page.waitForURL((url) => !url.pathname.startsWith('/urgent/'))
  await page.goto(`${site.url}/urgent/no-signal`)
  await page.getByRole('heading', { name: 'Begin a shift' }).waitFor()
  expect(await kept(page)).toBe(0)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('when the hours are over, or the clock was put back, nothing is left', async () => {
  const { page } = await withoutSignal()
  const moveClock = (hours: number) =>
    page.evaluate(`Date.now = ((now) => () => now() + ${hours} * 3_600_000)(Date.now)`)
  await moveClock(11)
  expect(await kept(page)).toBe(1)
  await unlocks(page, 'tawny-41')
  await page.getByRole('button', { name: 'FINCH, Walter' }).waitFor()
  await moveClock(2)
  await page.evaluate('keptCopies.shiftNow()')
  expect(await kept(page)).toBe(0)
  await page.context().setOffline(false)
  await page.goto(`${site.url}/urgent/no-signal`)
  await beginAgain(page)
  await opensWalters(page)
  await atShift(page)
  expect(await kept(page)).toBe(1)
  await moveClock(-1)
  await page.evaluate('keptCopies.shiftNow()')
  expect(await kept(page)).toBe(0)
})

const beginAgain = async (page: Page) => {
  await page.getByLabel('A code for this shift').fill('tawny-41')
  await page.getByLabel('The code once more').fill('tawny-41')
  await press(page, 'Begin')
  await says(page, 'The shift has begun')
}

const kept = async (page: Page): Promise<number> =>
  Number(await page.evaluate('keptCopies.copies().then((copies) => copies.length)'))

const sealedText =
  "keptCopies.copies().then((copies) => copies.map(({ sealed }) => new TextDecoder().decode(sealed)).join(''))"
