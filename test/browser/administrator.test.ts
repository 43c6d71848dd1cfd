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
  { how: 'with scripts', javaScriptEnabled: true, code: 'Z99904' },
  { how: 'without scripts', javaScriptEnabled: false, code: 'Z99903' },
])('an administrator $how', ({ javaScriptEnabled, code }) => {
  test('adds a practice and a clinician, who is told by email and signs in by a link', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled })
    const practice = `Surgery ${code}`
    const email = `${code.toLowerCase()}@surgery.example`
    await signInAs(page, site.url, 'Erin Lloyd')
    await arrive(page, 'Practices and teams')
    await fill(page, {
      'Name of the practice or team': practice,
      'ODS code': 'no',
      'Email address of the practice or team': email,
    })
    await page.getByRole('button', { name: 'Add this practice or team' }).click()
    await page.locator('.nhsuk-error-summary').waitFor()
    expect(await page.getByLabel('Name of the practice or team').inputValue()).toBe(practice)
    await fill(page, { 'ODS code': code, 'Phone number of the practice or team': '01632 960001' })
    await page.getByLabel('England').check()
    await page.getByRole('button', { name: 'Add this practice or team' }).click()
    await arrive(page, practice)
    await fill(page, {
      Name: 'Dr Ines Moro',
      'Email address': email,
      'Job role': 'General practitioner',
      'Professional registration': 'GMC 0000001',
    })
    await page.getByRole('button', { name: 'Add and send an invitation' }).click()
    await page.getByText(`Dr Ines Moro, General practitioner, GMC 0000001, ${email}`).waitFor()

    const { page: hers } = await openPage(browser, { javaScriptEnabled })
    expect(await linkTo(site.url, email)).toBe(`${site.url}/sign-in`)
    await hers.goto(`${site.url}/sign-in`)
    await fill(hers, { 'Your email address': email })
    await hers.getByRole('button', { name: 'Send me a link' }).click()
    await arrive(hers, 'Look at your email')
    await hers.goto(await linkTo(site.url, email))
    await hers.getByRole('button', { name: 'Sign in', exact: true }).click()
    await arrive(hers, 'Plans to review')
    expect(await hers.locator('main').textContent()).not.toContain('TATE')
    expect(complaints).toEqual([])
  })

  test('reads no plan, by none of its addresses', async () => {
    const { page: walters } = await openPage(browser, { javaScriptEnabled })
    await signInAs(walters, site.url, 'Walter Finch')
    await walters.getByRole('button', { name: 'Open your plan' }).click()
    await arrive(walters, 'Your plan')
    const plan = new URL(walters.url()).pathname
    const { page } = await openPage(browser, { javaScriptEnabled })
    await signInAs(page, site.url, 'Erin Lloyd')
    await arrive(page, 'Practices and teams')
    for (const path of [
      plan,
      `${plan}/matters/value`,
      `${plan}/matters/check`,
      `${plan}/review`,
      `${plan}/review/matters`,
      `${plan}/approval`,
      `${plan}/receipts`,
      `${plan}/card`,
      plan.replace('/plans/', '/urgent/'),
      '/reviews',
      '/urgent',
    ]) {
      expect((await page.goto(`${site.url}${path}`))?.status(), path).toBe(404)
      expect(await page.locator('body').textContent(), path).not.toMatch(/finch/i)
    }
  })
})

const fill = async (page: Page, texts: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label, { exact: true }).fill(text)
}
