import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive } from './arrive.ts'
import { openBrowser, openPage, signInAs } from './browser.ts'
import { linkTo } from './link-to.ts'
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

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, at: 'north.example' },
  { how: 'without scripts', javaScriptEnabled: false, at: 'south.example' },
])('signing in $how', ({ javaScriptEnabled, at }) => {
  const open = async (): Promise<Page> => (await openPage(browser, { javaScriptEnabled })).page

  test('an address that nobody had gets a link like any other, and with it an empty place of its own', async () => {
    const page = await open()
    await askForLink(page, `amina@${at}`)
    await page.locator('main').getByRole('link', { name: 'see the mail' }).click()
    await page
      .locator('section', { hasText: `To: amina@${at}` })
      .getByRole('link')
      .click()
    await arrive(page, 'Sign in to Sayso')
    expect(await page.locator('main').textContent()).not.toContain('amina')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await arrive(page, 'What should we call you?')
    await page.getByRole('link', { name: 'Leave this out' }).click()
    await page.getByRole('button', { name: 'Start your plan' }).waitFor()
  })

  test('a link that was used leads to the way to a new one', async () => {
    const page = await open()
    await askForLink(page, `basil@${at}`)
    const link = await linkTo(site.url, `basil@${at}`)
    await useLink(page, link)
    await arrive(page, 'What should we call you?')
    const answer = await page.goto(link)
    expect(answer?.status()).toBe(410)
    await arrive(page, 'This link does not work any more')
    await page.getByRole('link', { name: 'Ask for a new link' }).click()
    await arrive(page, 'Sign in')
  })

  test('a scanner that opens every link in a mail uses none of them up', async () => {
    const page = await open()
    await askForLink(page, `carla@${at}`)
    const link = await linkTo(site.url, `carla@${at}`)
    for (let opened = 0; opened < 3; opened += 1) expect((await fetch(link)).status).toBe(200)
    await useLink(page, link)
    await arrive(page, 'What should we call you?')
  })

  test('the link of somebody else says whose it is, and whoever leaves it alone stays who they are', async () => {
    const sender = await open()
    await askForLink(sender, `doris@${at}`)
    const page = await open()
    await signInAs(page, site.url, 'Rose Adeyemi')
    await page.goto(await linkTo(site.url, `doris@${at}`))
    await page.getByText('You asked for this link on another device').waitFor()
    expect(await page.getByRole('button', { name: 'Sign in as' }).textContent()).toContain(`doris@${at}`)
    await page.goto(`${site.url}/`)
    await page.getByRole('button', { name: 'Open your plan' }).click()
    await page.getByText('Rose Adeyemi').first().waitFor()
  })

  test('what is no address is sent back with the words that were typed, and no mail goes out', async () => {
    const page = await open()
    await page.goto(`${site.url}/sign-in`)
    await page.getByLabel('Your email address').fill('my address')
    await page.keyboard.press('Enter')
    await page.locator('.nhsuk-error-summary').waitFor()
    expect(await page.getByLabel('Your email address').inputValue()).toBe('my address')
    await expect(linkTo(site.url, 'my address')).rejects.toThrow('no mail')
  })

  test('whoever signs out is asked to sign in again, at the page where they were going', async () => {
    const page = await open()
    await signInAs(page, site.url, 'Rose Adeyemi')
    await page.getByRole('button', { name: 'Open your plan' }).click()
    await arrive(page, 'Your plan')
    const plan = page.url()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(`${site.url}/demo`)
    await page.goto(plan)
    await arrive(page, 'Sign in')
    await page.getByLabel('Your email address').fill('rose.adeyemi@home.example')
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await arrive(page, 'Look at your email')
    await useLink(page, await linkTo(site.url, 'rose.adeyemi@home.example'))
    await page.waitForURL(plan)
  })
})

const askForLink = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${site.url}/sign-in`)
  await page.getByLabel('Your email address').fill(email)
  await page.keyboard.press('Enter')
  await arrive(page, 'Look at your email')
}

const useLink = async (page: Page, link: string): Promise<void> => {
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
