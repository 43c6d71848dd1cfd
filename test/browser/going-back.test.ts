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

test.each([
  ['with scripts', true],
  ['without scripts', false],
])(
  '%s a browser that goes back fills a form with what was typed for whoever typed it, and for nobody else',
  async (_, javaScriptEnabled) => {
    const typed = 'Joy shouts at me'
    const goneBack = async (name: string): Promise<string> => {
      const { page } = await openPage(browser, { javaScriptEnabled })
      await signInAs(page, site.url, 'Tariq Hussain')
      await page.goto(`${site.url}/plans`)
      const plan = await page.locator('main a[href^="/plans/"]').first().getAttribute('href')
      const asked = `${site.url}${plan}/matters/value`
      await page.goto(asked)
      await page.locator('textarea').first().fill(typed)
      await page.goto(`${site.url}/help-now`)
      await signInAs(page, site.url, name)
      while (page.url() !== asked) await page.goBack()
      return await page.locator('textarea').first().inputValue()
    }
    expect(await goneBack('Joy Mensah')).toBe('')
    expect(await goneBack('Tariq Hussain')).toBe(typed)
  },
)
