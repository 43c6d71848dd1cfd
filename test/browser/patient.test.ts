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
  ['with scripts', true],
  ['without scripts', false],
])('a new patient %s', (_, javaScriptEnabled) => {
  test('talks through every chapter, hands the plan over, and every page is accessible on the way', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled })
    await page.goto(`${site.url}/demo`)
    await page.getByRole('button', { name: 'Begin as a new patient' }).click()
    await page.waitForURL(/\/plans\//)
    const seen = new Set<string>()
    await talkThrough(page, async () => {
      const kind = new URL(page.url()).pathname
        .replace(/^\/plans\/[^/]+/, '')
        .replace(/\/(contact|crisis)\/[^/]{6,}\//, '/$1/item/')
      if (seen.has(kind) || !javaScriptEnabled) return
      seen.add(kind)
      await expectAccessible(page)
    })
    await page.getByRole('button', { name: 'Check everything and hand it over' }).click()
    await page.getByRole('button', { name: 'Hand it over' }).click()
    expect(await page.locator('.nhsuk-error-summary').textContent()).toContain('choose an answer')
    if (javaScriptEnabled) await expectAccessible(page)
    await fillIn(page)
    await page.getByRole('button', { name: 'Hand it over' }).click()
    await page.getByRole('heading', { name: 'Your plan is handed over' }).waitFor()
    expect(complaints).toEqual([])
  }, 240_000)
})

test('at 320 pixels, which is 400 % zoom, no question scrolls sideways', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } })
  await page.goto(`${site.url}/demo`)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await page.waitForURL(/\/plans\//)
  const [, plan] = /(\/plans\/[^/]+)/.exec(new URL(page.url()).pathname) ?? []
  await page.goto(`${site.url}${plan}/reminders`)
  // An email address that is longer than a line.
  await page.locator('main bdi').evaluate((one) => one.replaceChildren('x'.repeat(60)))
  await expectNoSidewaysScroll(page)
  await page.goto(`${site.url}${plan}`)
  await talkThrough(page, () => expectNoSidewaysScroll(page))
}, 240_000)

test('with the keyboard alone a question is answered, and the focus lands on the next one', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await page.waitForURL(/\/plans\//)
  await page.getByRole('link', { name: 'What matters to you' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What do you value most in your life?' }).waitFor()
  for (let pressed = 0; pressed < 20 && !(await focusIs(page, 'textarea')); pressed += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.type('My garden')
  for (let pressed = 0; pressed < 5 && !(await focusIs(page, 'button')); pressed += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What worries you most about becoming more unwell?' }).waitFor()
  await page.waitForFunction("document.activeElement && document.activeElement.tagName === 'H1'")
}, 60_000)

test('what is being typed is kept every few seconds, and is there on another visit', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await page.waitForURL(/\/plans\//)
  await page.getByRole('link', { name: 'What matters to you' }).click()
  await page.getByLabel('What you value most').fill('half a thought')
  await page.getByText('Kept as you typed at').waitFor({ timeout: 15_000 })
  await page.reload()
  const box = page.getByLabel('What you value most')
  expect(await box.inputValue()).toBe('half a thought')
  await box.fill('half a thought, and on')
  await page.reload()
  await expect.poll(() => box.inputValue()).toBe('half a thought, and on')
  // Whoever never pauses has it kept too.
  const typing = Date.now() + 6000
  while (Date.now() < typing) await box.pressSequentially('x', { delay: 300 })
  expect(await page.getByText('Kept as you typed at').count()).toBe(1)
}, 60_000)

test.each([
  ['signs out', async (page: Page) => await page.getByRole('button', { name: 'Sign out' }).click()],
  [
    'follows a link',
    async (page: Page) => await page.getByRole('link', { name: 'Sayso', exact: true }).click(),
  ],
])(
  'who %s right after a word finds it there',
  async (_, leave) => {
    const { page } = await openPage(browser)
    await signInAs(page, site.url, 'Rose Adeyemi')
    await page.getByRole('button', { name: 'Open your plan' }).click()
    await page.waitForURL(/\/plans\/[^/]+$/)
    const question = `${page.url()}/matters/fear`
    await page.goto(question)
    const words = `left at once ${_}`
    await page.locator('textarea').first().fill(words)
    await leave(page)
    await page.waitForURL((url) => !url.pathname.includes('/matters'))
    await signInAs(page, site.url, 'Rose Adeyemi')
    await page.goto(question)
    expect(await page.locator('textarea').first().inputValue()).toBe(words)
  },
  60_000,
)

const focusIs = async (page: Page, tag: string): Promise<boolean> =>
  (await page.evaluate('document.activeElement.tagName.toLowerCase()')) === tag

/** Answers one page after another until every chapter is completed. */
const talkThrough = async (page: Page, look: () => Promise<void>): Promise<void> => {
  for (let pages = 0; pages < 180; pages += 1) {
    await look()
    const path = new URL(page.url()).pathname
    if (/^\/plans\/[^/]+$/.test(path)) {
      if (!(await enterNextChapter(page))) return
    } else await leave(page, path)
  }
  throw new Error('the conversation did not end')
}

const enterNextChapter = async (page: Page): Promise<boolean> => {
  const open = page.locator('.nhsuk-task-list__item').filter({ hasNotText: /Completed|Gone through/ })
  if ((await open.count()) === 0) return false
  await open.first().getByRole('link').click()
  return true
}

/** Goes on from any page of a chapter: plays back, adds to a list once, or answers. */
const leave = async (page: Page, path: string): Promise<void> => {
  const title = (await page.locator('h1').textContent()) ?? ''
  // A list is added to once; one more row of a page is not needed.
  const adding = page.getByRole('button', { name: /^Add (?!another)/ })
  const items = await page.locator('.sayso-item').count()
  const begun = page.locator('.sayso-item').filter({ hasText: 'Not finished' })
  if (path.endsWith('/check')) await page.getByRole('button', { name: 'Yes, this is right' }).click()
  else if (path.endsWith('/brief')) await page.getByRole('button', { name: /^Go on with/ }).click()
  else if ((await adding.count()) > 0 && items === 0) await adding.first().click()
  else if ((await begun.count()) > 0) await begun.first().getByRole('link').first().click()
  else if (items > 0)
    await page
      .locator(['contact', 'crisis', 'doc', 'views', 'module'].map((one) => `button[name=${one}]`).join(', '))
      .click()
  else {
    await fillIn(page)
    await page.getByRole('button', { name: await wayOn(page, path), exact: true }).click()
  }
  await page.locator('h1').filter({ hasNotText: title }).waitFor()
}

/** She has no copy of her paper to hand, and does not know her number. */
const wayOn = async (page: Page, path: string): Promise<string> => {
  if (path.endsWith('/nhs-number')) return 'Not sure yet'
  return (await page.locator('#main input[type=file]').count()) > 0 ? 'Skip for now' : 'Continue'
}

const fillIn = async (page: Page): Promise<void> => {
  const main = page.locator('#main')
  for (const group of await main.locator('fieldset:has(input[type=radio])').all())
    await group.locator('input[type=radio]').first().check()
  // Places in an order take each card once: the first is enough.
  const order = main.locator('select')
  if ((await order.count()) > 0) await order.first().selectOption({ index: 1 })
  const boxes = main.locator('input[type=checkbox]:not([name=hides], [name$=".none"])')
  if ((await boxes.count()) > 0) await boxes.first().check()
  // With the last years among the reasons she meets the most pages.
  const lastYears = main.locator('input[name="plan.pathways"][value=eol]')
  if ((await lastYears.count()) > 0) await lastYears.check()
  // And those of a learning disability, in the same walk.
  const learning = main.locator('input[name="plan.pathways"][value=ld]')
  if ((await learning.count()) > 0) await learning.check()
  for (const box of await main
    .locator(
      'textarea:visible, input[type=text]:visible, input[type=email]:visible, input:not([type]):visible',
    )
    .all()) {
    const name = (await box.getAttribute('name')) ?? ''
    if (name !== 'ownQuestion') await box.fill(textFor(name))
  }
}

const textFor = (name: string): string => {
  const texts: readonly (readonly [RegExp, string])[] = [
    [/\.day$/, '3'],
    [/\.month$/, '4'],
    [/\.year$/, '1950'],
    [/birthYear$/, '1950'],
    [/phones/, '07700 900123 mobile'],
    [/email/, 'esther@example.org'],
    [/priority/, '1'],
  ]
  return texts.find(([pattern]) => pattern.test(name))?.[1] ?? 'Words of mine'
}
