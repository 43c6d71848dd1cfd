import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aThinPlan } from './a-thin-plan.ts'
import { sayPresumed } from './accept-sections.ts'
import { arrive } from './arrive.ts'
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openPage, signInAs } from './browser.ts'
import { changeOneAnswer } from './change-one-answer.ts'
import { fillTeamsPart, fillWhatIsNeeded } from './fill-teams-part.ts'
import { sayWhatIsOpen } from './say-what-is-open.ts'
import { settleQuestions } from './settle-questions.ts'
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

/** And for the next version of it, in which one answer is another. */
const keystrokesAgainMost = 10
/** As many as may be pressed for a plan of this length; one leads past what the person wants to talk about. */
const keystrokesMost = 30
const hannah = 'Dr Hannah Whitcombe'

test('every page of a review is accessible, and none scrolls sideways at 320 pixels', async () => {
  const { page, complaints } = await openPage(browser)
  await openMarionsReview(page)
  const sections = await hrefs(page, '.nhsuk-task-list a')
  expect(sections).toHaveLength(13)
  for (const path of ['/reviews', new URL(page.url()).pathname, ...sections]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${site.url}${path}`)
    await openAllDetails(page)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page)
  }
  expect(complaints).toEqual([])
}, 240_000)

test('one press of Enter leads to the end of a section and accepts nothing', async () => {
  const { page, complaints } = await openPage(browser)
  await openMarionsReview(page)
  await page.goto(`${site.url}${(await hrefs(page, '.nhsuk-task-list a'))[0]}`)
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await page.locator('h1:focus, #main:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[id^=accept-]:focus').waitFor()
  await page.keyboard.press('Shift+Tab')
  await page.locator('[id^=accept-]:not(:focus)').first().waitFor()
  expect(posts).toEqual([])
  expect(complaints).toEqual([])
}, 120_000)

test('who adds to a list, or a row, goes on in what she added, and sees it', async () => {
  const { page, complaints } = await openPage(browser)
  await openMarionsReview(page)
  const plan = page.url().replace(/\/review.*/, '')
  for (const [section, add, added, takeOut] of [
    ['crisis', 'Add something that could go wrong', '.sayso-entry h2', /^Take it out again/],
    ['health', 'Add another medicine', 'fieldset[id$="-health-medicines"]', /^Take away Medicine/],
  ] as const) {
    await page.goto(`${plan}/review/${section}`)
    const items = page.locator(added)
    const before = await items.count()
    await page.getByRole('button', { name: add }).click()
    await expect.poll(() => items.count()).toBe(before + 1)
    const last = items.and(page.locator(':focus'))
    await last.waitFor()
    const top = await last.evaluate((one) => one.getBoundingClientRect().top)
    expect(top > -2 && top < 700, `${section}: ${top} px from the top of the window`).toBe(true)
    await page.getByRole('button', { name: takeOut }).last().click()
    await expect.poll(() => items.count()).toBe(before)
  }
  expect(complaints).toEqual([])
}, 60_000)

test('whoever is signed out reads so where she types, is asked before she leaves, and has her words back by Save', async () => {
  const { page } = await openPage(browser)
  await openMarionsReview(page)
  await page.goto(`${site.url}${(await hrefs(page, '.nhsuk-task-list a'))[0]}`)
  const section = page.url()
  await openAllDetails(page)
  const box = page.locator('textarea[name^="words:"]').last()
  await page.context().clearCookies()
  await box.fill('Only she can hear it')
  const notice = page.locator('[role=status] [data-unkept]')
  await notice.waitFor()
  const { y, height } = (await notice.boundingBox()) ?? { y: -1, height: 0 }
  expect([y, height < 200]).toEqual([0, true])
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.locator('.nhsuk-back-link').first().click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect([page.url(), await box.inputValue()]).toEqual([section, 'Only she can hear it'])
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await page.getByRole('heading', { name: 'You are signed out, and this was not saved' }).waitFor()
  expect(await page.locator('main textarea').first().inputValue()).toBe('Only she can hear it')
  expect(asked).toEqual(['beforeunload'])
}, 60_000)

test('a draft of more than 25 answers is read, accepted, signed and published with at most 30 keys', async () => {
  const { page, complaints } = await openPage(browser)
  await openMarionsReview(page)
  await writeTheTeamsPart(page)
  await settleQuestions(page, page.url().split('/review')[0] ?? '')
  await page.goto(`${page.url().split('/review')[0]}/review#main`)
  let keys = 0
  const press = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name)
    keys += names.length
  }
  const pressOn = async (...names: readonly string[]): Promise<void> => {
    const before = page.url()
    await press(...names)
    await page.waitForURL((url) => url.href !== before)
    await page.locator('h1:focus, #main:focus').waitFor()
  }
  let answers = 0
  await pressOn('Enter')
  while (page.url().includes('/review/')) {
    answers += await page.locator('.sayso-voice').count()
    await press('Enter')
    await page.locator('[id^=accept-]:focus').waitFor()
    const isLast = (await page.locator('.nhsuk-caption-l').textContent()) === 'Section 11 of 13'
    if (isLast) {
      await press('Enter')
      await page.waitForURL('**/urgent/**')
    } else await pressOn('Enter')
  }
  expect(await page.locator('body').textContent()).toContain('Not approved')
  await page.locator('#sign:focus').waitFor()
  await pressOn('Enter')
  await expectAccessible(page)
  const open = await sayWhatIsOpen(page, press)
  expect(open).toEqual(['RULE-SIGN-16', 'RULE-SIGN-17', 'reason:RULE-SIGN-18'])
  expect(answers).toBeGreaterThan(25)
  // Two places that differ are a key to reach and one to tick each, and what the plan lacks is a key there and one back.
  expect(keys - open.length * 2).toBeLessThanOrEqual(keystrokesMost)
  await expectAccessible(page)
  expect(complaints).toEqual([])
}, 240_000)

test('a plan of some thirty answers is read, accepted, signed and published with at most 30 keys, each of them counted', async () => {
  await site.whileStopped((database) => aThinPlan(database, hannah))
  const { page, complaints } = await openPage(browser)
  await signInAs(page, site.url, hannah)
  await page.goto(`${site.url}/plans/${rosesPlan}/review#main`)
  let keys = 0
  const press = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name)
    keys += names.length
  }
  const pressOn = async (): Promise<void> => {
    const before = page.url()
    await press('Enter')
    await page.waitForURL((url) => url.href !== before)
    await page.locator('h1:focus, #main:focus, #sign:focus').first().waitFor()
  }
  let [answers, chapters] = [0, 0]
  await pressOn()
  while (/\/(review\/|nothing-written)/.test(page.url())) {
    answers += await page.locator('.sayso-voice').count()
    chapters += page.url().includes('/review/') ? 1 : await page.locator('main form h2').count()
    await expectAccessible(page)
    await press('Enter')
    await page.locator('[id^=accept-]:focus').waitFor()
    await pressOn()
  }
  expect(chapters).toBe(13)
  expect(answers).toBeGreaterThan(25)
  await pressOn()
  await sayWhatIsOpen(page, press)
  expect(keys).toBeLessThanOrEqual(keystrokesMost)
  expect(complaints).toEqual([])
}, 240_000)

test('the next version, with one answer changed, is read, accepted, signed and published with at most 10 keys', async () => {
  const { page, complaints } = await openPage(browser)
  await signInAs(page, site.url, hannah)
  await page.goto(`${site.url}/reviews/all`)
  const plan = await page.locator('a[href$="/review#main"]', { hasText: 'TATE, Marion' }).getAttribute('href')
  const { page: hers } = await openPage(browser)
  await signInAs(hers, site.url, 'Marion Tate')
  await changeOneAnswer(hers, `${site.url}${plan?.split('/review')[0]}`)
  // What was kept for this version is answered as work of its own, as before the first one.
  await settleQuestions(page, `${site.url}${plan?.split('/review')[0]}`)
  await page.goto(`${site.url}${plan}`)
  let keys = 0
  const press = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name)
    keys += names.length
  }
  await page.locator('h1:focus, #main:focus').waitFor()
  await press('Enter')
  await page.waitForURL('**/review/matters*')
  await page.locator('h1:focus, #main:focus').waitFor()
  expect(await page.locator('main').textContent()).toContain('Weeks are enough, if I can talk.')
  await press('Enter')
  await page.locator('[id^=accept-]:focus').waitFor()
  await press('Enter')
  await page.waitForURL('**/urgent/**')
  await page.locator('#sign:focus').waitFor()
  await press('Enter')
  await page.waitForURL('**/approval*')
  await page.locator('h1:focus, #main:focus').waitFor()
  expect(await page.locator('main').textContent()).toContain('Said when you signed before')
  expect(await sayWhatIsOpen(page, press)).toEqual([])
  expect(keys).toBeLessThanOrEqual(keystrokesAgainMost)
  expect(complaints).toEqual([])
}, 120_000)

const openMarionsReview = async (page: Page): Promise<void> => {
  await signInAs(page, site.url, hannah)
  await page.goto(`${site.url}/reviews`)
  await page.getByRole('link', { name: 'TATE, Marion' }).click()
  await page.getByRole('heading', { name: 'Review the plan' }).waitFor()
}

test('of the demonstration’s plans half are read and signed on four screens at most, and no chapter fills eight', async () => {
  const { page, complaints } = await openPage(browser)
  await signInAs(page, site.url, hannah)
  await page.goto(`${site.url}/reviews/all`)
  const plans = [
    ...new Set((await hrefs(page, 'main a[href*="/review#"]')).map((href) => href.split('/')[2])),
  ]
  const tall = async (path: string): Promise<number> => {
    await page.goto(`${site.url}/plans/${path}`)
    return Number(await page.evaluate('document.documentElement.scrollHeight')) / 900
  }
  const [reading, signing, chapters]: [number[], number[], number[]] = [[], [], []]
  for (const plan of plans) {
    const opens = await tall(`${plan}/life/new-version`).then(() => page.locator('main form button'))
    if ((await opens.count()) > 0) await opens.first().click()
    reading.push(await tall(`${plan}/review`))
    signing.push(await tall(`${plan}/approval`))
    for (const chapter of ['contacts', 'crisis']) chapters.push(await tall(`${plan}/review/${chapter}`))
  }
  expect(reading.length).toBeGreaterThanOrEqual(11)
  const half = (all: number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]
  for (const all of [reading, signing]) expect(half(all), all.join()).toBeLessThanOrEqual(4)
  expect(Math.max(...chapters), 'the tallest chapters').toBeLessThan(8)
  expect(complaints).toEqual([])
}, 240_000)

/** What only a clinician can write is written as work of its own; the keys that are counted are those of approving. */
const writeTheTeamsPart = async (page: Page): Promise<void> => {
  await page.locator('.nhsuk-task-list a', { hasText: 'If things get worse' }).click()
  await arrive(page, 'If things get worse')
  await fillTeamsPart(page)
  for (const chapter of ['places', 'contacts', 'health']) {
    await page.goto(page.url().replace(/\/review\/\w+.*$/, `/review/${chapter}`))
    await fillWhatIsNeeded(page)
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    await page.getByRole('button', { name: 'Take the team’s answer back' }).first().waitFor()
  }
  await page.goto(page.url().replace(/\/review\/\w+.*$/, '/review/legal'))
  await arrive(page, 'Capacity and best interests')
  await sayPresumed(page)
  await page.getByRole('button', { name: 'Accept this section and go on', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/legal'))
  await page.goto(
    page
      .url()
      .replace(/\/review.*$|\/urgent.*$/, '')
      .concat('/review/recommendations'),
  )
  await arrive(page, 'Recommendations for an emergency')
  await fillWhatIsNeeded(page)
  await page.getByRole('button', { name: 'Accept this section and go on', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/recommendations'))
}

const hrefs = async (page: Page, selector: string): Promise<readonly string[]> => {
  const links = await page.locator(selector).all()
  const found = await Promise.all(links.map((link) => link.getAttribute('href')))
  return found.map((href) => href ?? '')
}

const openAllDetails = (page: Page): Promise<unknown> =>
  page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
