import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openPage } from './browser.ts'
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

const needs = 'Does anything make it easier for you to read, hear or answer?'
const worry = 'The voices take over and I stop answering the door'
const mark = 'Draft, not approved. Do not rely on it.'

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('from a worry %s', (_, javaScriptEnabled) => {
  test('seven pages lead to one page that says on each side of its paper that it is not approved', async () => {
    const { page, complaints } = await openPage(browser, {
      javaScriptEnabled,
      viewport: { width: 320, height: 640 },
    })
    await begin(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('textbox', { name: 'What made you think about a plan' }).fill(worry)
    await on(page, needs)
    await expectNoSidewaysScroll(page)
    if (javaScriptEnabled) await expectAccessible(page)
    await page.getByRole('group', { name: 'Information and messages' }).getByLabel('Ordinary print').check()
    await page.getByRole('group', { name: 'Interpreter' }).getByLabel('No', { exact: true }).check()
    await on(page, 'What is this about?')
    expect(await page.locator('.sayso-recalled').textContent()).toContain(worry)
    await expectNoSidewaysScroll(page)
    await page.getByLabel('Something that could happen suddenly').check()
    await on(page, 'What could go wrong?')
    expect(await page.getByRole('textbox', { name: 'What could go wrong' }).inputValue()).toBe(worry)
    await on(page, 'What is the first thing that someone with you should do?')
    await page.getByRole('textbox', { name: 'First thing to do' }).fill(long)
    await on(page, 'Who should be called?')
    await page
      .getByRole('textbox', { name: 'Who, with a phone number' })
      .fill('Mo from upstairs, 07700 900461')
    await on(page, 'One page for now')
    await expectNoSidewaysScroll(page)
    if (javaScriptEnabled) await expectAccessible(page)
    const paper = page.locator('.sayso-brief')
    for (const words of [worry, 'Turn the radio off', 'Mo from upstairs', mark])
      expect(await paper.textContent()).toContain(words)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.nhsuk-header, .nhsuk-footer, .nhsuk-back-link').evaluateAll(heights)).toEqual(
      [],
    )
    expect(await paper.getByRole('link', { name: 'Change' }).evaluateAll(heights)).toEqual([])
    expect(await page.locator('.sayso-brief__mark').first().evaluate(display)).toBe('table-header-group')
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Go on with “In which year were you born?”' }).click()
    await page.getByRole('heading', { name: 'In which year were you born?' }).waitFor()
    expect(complaints).toEqual([])
  }, 120_000)
})

test('with the keyboard alone somebody comes from the worry to the page', async () => {
  const { page } = await openPage(browser)
  await begin(page)
  await tabTo(page, 'TEXTAREA')
  await page.keyboard.type('I could not get my breath')
  await tabTo(page, 'BUTTON')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: needs }).waitFor()
  await tabTo(page, 'INPUT')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What is this about?' }).waitFor()
  await tabTo(page, 'INPUT')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What could go wrong?' }).waitFor()
  await page.waitForFunction("document.activeElement && document.activeElement.tagName === 'H1'")
  await tabTo(page, 'INPUT')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What is the first thing' }).waitFor()
  await tabTo(page, 'TEXTAREA')
  await page.keyboard.type('Call Mo')
  await tabTo(page, 'BUTTON')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Who should be called?' }).waitFor()
  await tabTo(page, 'TEXTAREA')
  await page.keyboard.type('Mo, 07700 900461')
  await tabTo(page, 'BUTTON')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'One page for now' }).waitFor()
}, 60_000)

const long = Array.from({ length: 20 }, (_, line) => `${line}: Turn the radio off, sit on the floor.`).join(
  '\n',
)

const begin = async (page: Page): Promise<void> => {
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await page.waitForURL(/\/plans\//)
  await page.getByRole('button', { name: 'What made you think about a plan?' }).click()
  await page.getByRole('heading', { name: 'What made you think about a plan?', level: 1 }).waitFor()
}

const on = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}

const tabTo = async (page: Page, tag: string): Promise<void> => {
  for (let pressed = 0; pressed < 25; pressed += 1) {
    await page.keyboard.press('Tab')
    const found: unknown = await page.evaluate(
      "(() => { const it = document.activeElement; return it.closest('form[method=post]') && it.name !== 'hides' ? it.tagName : '' })()",
    )
    if (found === tag) return
  }
  throw new Error(`no ${tag} is reached with the keyboard`)
}

/** Of what takes room on the paper. */
const heights = (elements: readonly Element[]): readonly number[] =>
  elements.map((element) => element.getBoundingClientRect().height).filter((height) => height > 0)
const display = (element: Element): string => getComputedStyle(element).display
