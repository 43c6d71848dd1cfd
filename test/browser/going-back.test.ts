import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrive } from './arrive.ts'
import { openBrowser, openPage, signInAs } from './browser.ts'
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

test('back from where a refused hand-over led on is the page of the hand-over, and no fault of the browser', async () => {
  const { page } = await openPage(browser)
  await signInAs(page, site.url, 'Rose')
  await page.goto(`${site.url}/plans`)
  const plan = await page.locator('main a[href^="/plans/"]').first().getAttribute('href')
  await page.goto(`${site.url}${plan}/submission`)
  await page.getByRole('button', { name: 'Hand it over' }).click()
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await page.getByRole('link', { name: 'Back to your chapters' }).click()
  await arrive(page, 'Your plan')
  await page.goBack()
  await arrive(page, 'Hand your plan over')
  expect(await page.getByRole('heading', { name: 'There is a problem' }).count()).toBe(0)
})
