import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a trainee $how', ({ javaScriptEnabled }) => {
  test('practises to an ending, explains, looks back, and tries again from one turn', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled })
    await signInAs(page, site.url, 'Tom Barrow')
    await page.getByRole('button', { name: /Begin.*Mr Pike wants it straight/ }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('.nhsuk-error-summary').waitFor()
    const turns = await talkToTheEnd(page)

    await page.getByLabel('What were you trying to do?').fill('I wanted him to lead.')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'Looking back' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('I wanted him to lead.')
    expect(await page.getByRole('button', { name: 'Try again from here' }).count()).toBe(turns)

    await page.getByRole('button', { name: 'Try again from here' }).nth(1).click()
    await page.getByText('Look back at try 1').waitFor()
    await talkToTheEnd(page)
    await page.getByRole('button', { name: 'See what your moves showed' }).click()
    await page.getByRole('heading', { name: 'Your tries' }).waitFor()
    await page.getByRole('link', { name: 'Try 1' }).click()
    await page.getByText('This is an earlier try.').waitFor()
    expect(complaints).toEqual([])
  })

  test('stops without a reproach, and goes on later at the same turn', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled })
    await signInAs(page, site.url, 'Tom Barrow')
    await page.getByRole('button', { name: /Begin.*Mr Pike wants it straight/ }).click()
    await page.getByRole('button', { name: 'Stop here for now' }).waitFor()
    const turn = (await page.locator('h1').textContent()) ?? ''
    await page.getByRole('button', { name: 'Stop here for now' }).click()
    await page.getByRole('heading', { level: 1, name: 'You have stopped here' }).waitFor()
    await page.getByRole('button', { name: 'Leave it for now' }).click()
    await page.getByRole('link', { name: 'Go on' }).first().click()
    await page.getByRole('heading', { level: 1, name: turn }).waitFor()
  })
})

test('a trainee reads three measures side by side on a narrow phone', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } })
  await signInAs(page, site.url, 'Tom Barrow')
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: /Begin.*Elif does the talking/ }).click()
  await talkToTheEnd(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { level: 1, name: 'Looking back' }).waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

/** By the keyboard alone: the first of what one can say is reached by Tab and chosen by Space. Counts the turns. */
const talkToTheEnd = async (page: Page): Promise<number> => {
  for (let turns = 0; turns < 30; turns += 1) {
    if ((await page.getByText('The conversation is over').count()) > 0) return turns
    const before = await page.locator('input[name=turn]').getAttribute('value')
    await tabTo(page, 'input[name=move]')
    await page.keyboard.press('Space')
    await tabTo(page, 'form[action$=moves] button')
    await page.keyboard.press('Enter')
    await page.locator(`main:not(:has(input[name=turn][value="${before}"]))`).waitFor()
  }
  throw new Error('the conversation did not end')
}

const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}
