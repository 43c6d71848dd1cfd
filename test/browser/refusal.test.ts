import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptSections } from './accept-sections.ts'
import { arrive } from './arrive.ts'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openPage, signInAs } from './browser.ts'
import { fillTeamsPart } from './fill-teams-part.ts'
import { settleQuestions } from './settle-questions.ts'
import { sayWhatIsAsked } from './sign-off.ts'
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

const openAs = async (name: string): Promise<Page> => {
  const { page } = await openPage(browser)
  await signInAs(page, site.url, name)
  return page
}

test('a refusal in own words and somebody who must not be called come from home to the top of the night page', async () => {
  const hannahs = await openAs('Dr Hannah Whitcombe')
  await hannahs.goto(`${site.url}/reviews`)
  await hannahs.getByRole('link', { name: 'TATE, Marion' }).click()
  await arrive(hannahs, 'Review the plan')
  const plan = hannahs.url().split('/review')[0] ?? ''

  const marions = await openAs('Marion Tate')
  await refuse(marions, plan)
  await addWhoMustNotBeCalled(marions, plan)

  await hannahs.goto(`${plan}/review`)
  await hannahs.getByText('Please do not ventilate me').waitFor()
  await shoot(hannahs, 'review')
  await hannahs.getByRole('button', { name: 'They refuse a treatment' }).click()
  await hannahs.getByText('Read as a refusal of treatment by Dr Hannah Whitcombe').waitFor()
  await expectAccessible(hannahs)
  await hannahs.goto(`${plan}/review/crisis`)
  await fillTeamsPart(hannahs)
  await settleQuestions(hannahs, plan)
  await hannahs.goto(`${plan}/review/about`)
  await acceptSections(hannahs)
  await sign(hannahs)
  await hannahs.getByRole('link', { name: 'See the plan as urgent care sees it' }).click()
  await arrive(hannahs, /TATE, Marion/)

  const parts = await hannahs.locator('main > section').evaluateAll((all) => all.map(({ id }) => id))
  expect(parts.slice(0, 3)).toEqual(['cpr', 'refusals', 'do-not-call'])
  expect(await hannahs.locator('#refusals').textContent()).toContain('Please do not ventilate me')
  const warning = (await hannahs.locator('#do-not-call').textContent()) ?? ''
  expect(warning).toContain('Do not call Gareth Pugh')
  expect(warning).toContain('Has a key to the home')
  expect(await hannahs.locator('#contacts').textContent()).not.toContain('Gareth')
  await expectAccessible(hannahs)
  await hannahs.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(hannahs)
  await shoot(hannahs, 'night')
})

const refuse = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/about/please-do-not`)
  await page.locator('main textarea').first().fill('Do not finish my sentences\nPlease do not ventilate me')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByText('Some of your words may refuse a treatment').waitFor()
  await expectAccessible(page)
  await shoot(page, 'notice')
  await page.getByRole('link', { name: 'Go on', exact: true }).click()
  await page.waitForURL(/\/about\/(?!please-do-not)/)
}

/** Gareth has a key, and must not be called; that he is both to be called and not is asked about. */
const addWhoMustNotBeCalled = async (page: Page, plan: string): Promise<void> => {
  await page.goto(`${plan}/contacts/contacts`)
  await page.getByRole('button', { name: 'Add another person' }).click()
  await arrive(page, 'What is the person’s name?')
  await page.locator('main input[type=text]').first().fill('Gareth Pugh')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await arrive(page, 'Who are they to you?')
  await page.getByLabel('Brother or sister').check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await arrive(page, 'Should people call them in an emergency?')
  for (const part of ['Call in an emergency', 'Do not contact this person'])
    await page.getByLabel(part).check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.locator('.nhsuk-error-summary').waitFor()
  await page.getByLabel('Call in an emergency').uncheck()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await arrive(page, 'Does this person live with you, care for you, or have a key?')
  await page.getByLabel('Has a key to my home').check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await arrive(page, 'Does the law give this person a part in your care?')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.waitForURL(/\/contacts\/contacts|\/contacts\/check/)
  await page.goto(`${plan}/crisis/crisis/choking/contacts`)
  await page.getByLabel(/^Peter Tate/).waitFor()
  expect(await page.getByLabel(/Gareth/).count(), 'never offered').toBe(0)
}

const sign = async (page: Page): Promise<void> => {
  await page.getByLabel('The person', { exact: true }).check()
  await page.getByRole('group', { name: 'Has the person seen this version?' }).getByLabel('Yes').check()
  await page.getByLabel('Talking about it was not right at this time').check()
  await finish(page)
  await page.locator('.nhsuk-error-summary').waitFor()
  await page.getByLabel('Talking about it was not right at this time').uncheck()
  await sayWhatIsAsked(page)
  await finish(page)
  await arrive(page, /^The plan is approved/)
}

const finish = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Approve and publish this version' }).click()
}

const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS
  if (folder === undefined) return
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `refusal-${name}.${width}.png`), fullPage: name !== 'night' })
  }
}
