import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrive } from './arrive.ts'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openPage, signInAs } from './browser.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser()])
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const hannah = 'Dr Hannah Whitcombe'

const checked = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
}

test('a clinician starts a plan with somebody who cannot decide, and nothing that she writes for them reads as their word', async () => {
  const { page, complaints } = await openPage(browser)
  await signInAs(page, site.url, hannah)
  await page.goto(`${site.url}/reviews`)
  await page.getByRole('button', { name: 'Start a plan with somebody' }).click()
  await checked(page)
  await page.getByLabel('What is the person called?').fill('Edith Moor')
  await page.getByRole('button', { name: 'Begin the plan' }).click()
  await arrive(page, 'Review the plan')
  const plan = page.url().split('/review')[0] ?? ''
  expect(await page.getByText('Give the plan to Edith Moor').count()).toBe(1)

  await page.goto(`${plan}/review/legal`)
  const part = (name: string) => page.locator(`[name="legal.capacity.row-1.${name}"]`)
  await page.locator('[name="legal.capacity.row-1.decision"][value=plan]').check()
  await page.locator('[name="legal.capacity.row-1.outcome"][value=lacks]').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('alert').waitFor()
  await checked(page)
  await part('how').fill('She could not say back what the plan is for, with pictures.')
  await part('by').fill('Dr Hannah Whitcombe, GP')
  for (const [name, text] of Object.entries({ day: '2', month: '11', year: '2026' }))
    await part(`on.${name}`).fill(text)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.sayso-topic').getByText('Best interests, decision by decision').first().waitFor()
  await checked(page)

  await page.goto(`${plan}/review/matters`)
  await page.getByRole('button', { name: 'Write it down for the person, who cannot say it' }).first().click()
  await arrive(page, 'Write it down for the person, who cannot say it')
  await page.locator('main textarea').first().fill('Her daughter: she always wanted to hear the sea.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('written down for the person, who cannot say it').first().waitFor()
  await page.goto(`${site.url}/urgent/${plan.split('/').at(-1)}/draft`)
  const draft = (await page.locator('body').textContent()) ?? ''
  expect(draft).toContain(`written down for the person, who cannot say it, by ${hannah}`)
  expect(draft).not.toContain('at the person’s word')
  await page.goto(`${plan}/review`)
  expect(await page.getByText('Give the plan to Edith Moor').count()).toBe(0)
  expect(complaints).toEqual([])
}, 240_000)

test('a clinician says that she found an answer in the record, and it stands on the page of urgent care until she takes it back', async () => {
  const { page, complaints } = await openPage(browser)
  await signInAs(page, site.url, hannah)
  await page.goto(`${site.url}/reviews`)
  await page.getByRole('link', { name: 'TATE, Marion' }).click()
  await arrive(page, 'Review the plan')
  const plan = page.url().split('/review')[0] ?? ''
  await page.goto(`${plan}/review/health`)
  await page.locator('summary', { hasText: 'I have seen that this is so' }).first().click()
  await checked(page)
  await page.getByRole('button', { name: 'It stands in the health record or a register' }).click()
  await page.getByText('Found in the record by').waitFor()
  await checked(page)
  const urgent = `${site.url}/urgent/${plan.split('/').at(-1)}/draft`
  await page.goto(urgent)
  expect(await page.locator('body').textContent()).toContain(`found in the record by ${hannah}`)
  await page.goto(`${plan}/review/health`)
  await page.getByRole('button', { name: 'This is not so' }).click()
  // Other answers on the page were reported too: hers is written only once its line is gone.
  await page.getByText('Found in the record by').waitFor({ state: 'detached' })
  await page.getByText('reported, evidence not seen').first().waitFor()
  await page.goto(urgent)
  expect(await page.locator('body').textContent()).not.toContain('found in the record')
  expect(complaints).toEqual([])
}, 240_000)
