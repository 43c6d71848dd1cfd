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

const feared = 'What worries you most about becoming more unwell?'

describe.each([
  { how: 'with scripts', javaScriptEnabled: true, email: 'sam.reed@kin.example' },
  { how: 'without scripts', javaScriptEnabled: false, email: 'sam.frost@kin.example' },
])('a carer $how', ({ javaScriptEnabled, email }) => {
  test('is asked by email, writes beside the person, is not asked what she hides, and is out once she says so', async () => {
    const { page: hers, complaints } = await openPage(browser, { javaScriptEnabled })
    const plan = await beginPlan(hers)
    await write(hers, `${plan}/matters/value`, 'The birds at my window')
    await arrive(hers, feared)
    await invite(hers, plan, email)

    const { page: laptop } = await openPage(browser, { javaScriptEnabled })
    await laptop.goto(`${site.url}/demo/mail`)
    const letter = laptop.locator('section', { hasText: `To: ${email}` })
    expect(await letter.textContent()).toContain('asked for your help on Sayso')
    await letter.getByRole('link').click()
    await askForLink(laptop, email)

    const { page: his, complaints: more } = await openPage(browser, { javaScriptEnabled })
    await his.goto(await linkTo(site.url, email))
    await his.getByText('You asked for this link on another device').waitFor()
    await his.getByRole('button', { name: `Sign in as ${email}` }).click()
    await nameOneself(his, 'Sam Reed')
    await his.getByRole('button', { name: 'Yes, I will help' }).click()
    await arrive(his, /^The plan of /)

    await write(his, `${plan}/matters/value`, 'She says birds. It is her sister.')
    await arrive(his, /^What worries .+ most about becoming more unwell\?$/)
    await hers.goto(`${plan}/matters/value`)
    expect(await hers.locator('.sayso-other').textContent()).toContain('She says birds. It is her sister.')
    expect(await hers.getByLabel('What you value most').inputValue()).toBe('The birds at my window')

    await hide(hers)
    await his.goto(`${plan}/matters/value`)
    await arrive(his, 'This question is not put to you now')
    await his.goto(`${plan}/matters`)
    await arrive(his, /^What worries .+ most about becoming more unwell\?$/)

    await hers.goto(`${plan}/carers`)
    expect(await hers.locator('main').textContent()).toContain('What do you value most in your life?')
    await hers.getByRole('link', { name: 'Take away their access Sam Reed' }).click()
    await arrive(hers, 'Take away the access of Sam Reed?')
    await hers.getByRole('button', { name: 'Take away their access' }).click()
    await hers.getByText('No longer helping: Sam Reed').waitFor()
    await his.getByRole('textbox', { name: 'What worries them' }).fill('The stairs')
    await his.getByRole('button', { name: 'Continue', exact: true }).click()
    await arrive(his, 'You no longer help with this plan')
    expect(await his.locator('main').textContent(), 'no word that he wrote is lost').toContain('The stairs')
    expect([...complaints, ...more]).toEqual([])
  })
})

test('two people typing on two devices, and one in two tabs, lose nothing', async () => {
  const { page: hers } = await openPage(browser)
  const { page: his } = await openPage(browser)
  await signInAs(hers, site.url, 'Rose Adeyemi')
  await signInAs(his, site.url, 'Daniel Adeyemi')
  await hers.getByRole('button', { name: 'Open your plan' }).click()
  await hers.waitForURL(/\/plans\/[^/]+$/)
  const at = `${hers.url()}/matters/value`
  const tab = await hers.context().newPage()
  for (const page of [hers, tab, his]) await page.goto(at)
  const box = (page: Page) => page.locator('textarea').first()
  const go = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true }).click()
  await Promise.all([box(hers).fill('The market on Saturdays'), box(his).fill('She means her friends there')])
  await Promise.all([go(hers), go(his)])
  await Promise.all([hers, his].map((page) => page.waitForURL((url) => !url.pathname.endsWith('/value'))))
  await box(tab).fill('The market, and the bus there')
  await go(tab)
  await tab.getByRole('heading', { name: 'This answer was changed meanwhile' }).waitFor()
  for (const text of ['The market on Saturdays', 'The market, and the bus there'])
    expect(await tab.locator('.sayso-beside').textContent()).toContain(text)
  await tab.getByRole('button', { name: 'Save what I wrote now' }).click()
  await tab.waitForURL((url) => !url.pathname.endsWith('/value'))
  for (const page of [hers, his]) await page.goto(at)
  expect(await box(hers).inputValue()).toBe('The market, and the bus there')
  expect(await hers.locator('.sayso-other').textContent()).toContain('She means her friends there')
  expect(await box(his).inputValue()).toBe('She means her friends there')
  expect(await his.locator('.sayso-other').textContent()).toContain('The market, and the bus there')
}, 60_000)

const beginPlan = async (page: Page): Promise<string> => {
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await arrive(page, 'Your plan')
  return page.url()
}

const write = async (page: Page, address: string, text: string): Promise<void> => {
  await page.goto(address)
  await page.locator('main textarea').first().fill(text)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
}

const invite = async (page: Page, plan: string, email: string): Promise<void> => {
  await page.goto(plan)
  await page.getByText('Helpers, prints and more').click()
  await page.getByRole('link', { name: 'People who help you' }).click()
  await arrive(page, 'People who help you')
  await page.getByLabel('Their name').fill('Sam Reed')
  await page.getByLabel('Who they are to you').fill('Grandson')
  await page.getByLabel('Their email address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByText('Asked by email, not here yet').waitFor()
}

const askForLink = async (page: Page, email: string): Promise<void> => {
  await arrive(page, 'Sign in')
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await arrive(page, 'Look at your email')
}

const nameOneself = async (page: Page, name: string): Promise<void> => {
  await arrive(page, 'What should we call you?')
  await page.getByRole('textbox', { name: 'What should we call you?' }).fill(name)
  await page.getByRole('button', { name: 'Continue' }).click()
  await arrive(page, 'Helping with a plan')
}

const hide = async (page: Page): Promise<void> => {
  await page.getByLabel('Hide my answer from my helpers').check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await arrive(page, feared)
}
