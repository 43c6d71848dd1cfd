import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive } from './arrive.ts'
import { openBrowser, openPage } from './browser.ts'
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

const arrivedAs = async (page: Page, who: string): Promise<void> => {
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: who }).first().click()
}

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, called: 'Ada Finch' },
  { how: 'without scripts', javaScriptEnabled: false, called: 'Ada Moss' },
])('a plan for somebody else, $how', ({ javaScriptEnabled, called }) => {
  test('is begun by a helper, given by a code, and taken over by its person, who sees who wrote what', async () => {
    const { page: his, complaints } = await openPage(browser, { javaScriptEnabled })
    await arrivedAs(his, 'Daniel')
    await his.goto(`${site.url}/plans`)
    await his.getByRole('link', { name: 'I help someone: begin a plan for them' }).click()
    await his.getByRole('button', { name: 'Begin the plan' }).click()
    expect(await his.getByRole('alert').textContent()).toContain('What is the person called')
    await his.getByLabel('What is the person called?').fill(called)
    await his.getByLabel('Who are you to them?').fill('nephew')
    await his.getByRole('button', { name: 'Begin the plan' }).click()
    await arrive(his, `The plan of ${called}`)
    const plan = his.url()
    await his.goto(`${plan}/matters/value`)
    await his.locator('main textarea').first().fill('She says it is her garden.')
    await his.getByRole('button', { name: 'Continue', exact: true }).click()
    await his.goto(plan)
    await his.getByRole('link', { name: `Give the plan to ${called}` }).click()
    await his.getByRole('button', { name: 'Make a code' }).click()
    const code = (await his.locator('.sayso-card__letters').textContent()) ?? ''

    const { page: hers, complaints: more } = await openPage(browser, { javaScriptEnabled })
    await arrivedAs(hers, 'Begin as a new patient')
    await hers.goto(`${plan}/yours`)
    await hers.getByLabel('The code').fill('CCC-CCC-CCCC')
    await hers.getByRole('button', { name: 'Make this plan mine' }).click()
    expect(await hers.getByRole('alert').textContent()).toContain('This is not the code')
    await hers.getByLabel('The code').fill(code.toLowerCase())
    await hers.getByRole('button', { name: 'Make this plan mine' }).click()
    await arrive(hers, 'Your plan')
    expect(hers.url()).toBe(plan)
    expect(await hers.locator('main').textContent()).toContain('began this plan for you')
    await hers.goto(`${plan}/matters/value`)
    expect(await hers.locator('.sayso-other').textContent()).toContain('She says it is her garden.')
    await hers.goto(`${plan}/submission`)
    await arrive(hers, 'Hand your plan over')

    await his.goto(plan)
    expect(await his.locator('main').textContent()).not.toContain('Give the plan to')
    expect([...complaints, ...more]).toEqual([])
  })
})
