import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, signInAs } from './browser.ts'
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

test.each([
  ['with scripts', true],
  ['without scripts', false],
])(
  'on a phone %s every question of the chapter with the help panel stands in its first 400 pixels',
  async (_, javaScriptEnabled) => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled })
    await page.goto(`${site.url}/demo`)
    await page.getByRole('button', { name: 'Begin as a new patient' }).click()
    await page.waitForURL(/\/plans\//)
    await page.goto(`${page.url()}/crisis/opening`)
    const pages: string[] = []
    while (!pages.at(-1)?.endsWith('/check')) {
      await goOn(page)
      expect(await headingEnds(page), page.url()).toBeLessThanOrEqual(400)
      pages.push(new URL(page.url()).pathname)
    }
    expect(pages.length).toBeGreaterThan(10)
  },
  120_000,
)

test('Listen reads every choice that is seen, and of those that are folded away that there are more', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } })
  await withAVoice(page)
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await page.waitForURL(/\/plans\//)
  await page.goto(`${page.url()}/places/care-first`)
  const listen = async (): Promise<string> => {
    await page.locator('html').evaluate((html) => delete html.dataset.spoken)
    await page.getByRole('button', { name: 'Listen to this question' }).click()
    return (await page.locator('html').getAttribute('data-spoken')) ?? ''
  }
  const first = await page.locator('.nhsuk-radios > .nhsuk-radios__item label').allTextContents()
  const rest = await page.locator('details.sayso-more label.nhsuk-radios__label').allTextContents()
  expect(rest.length).toBeGreaterThan(2)
  const folded = await listen()
  for (const choice of first) expect(folded).toContain(choice.trim())
  for (const choice of rest) expect(folded).not.toContain(choice.trim())
  expect(folded).toContain('There are more choices. They open under “Another place”')
  await page.getByText('Another place', { exact: true }).click()
  const open = await listen()
  for (const choice of [...first, ...rest]) expect(open).toContain(choice.trim())
  expect(open).not.toContain('There are more choices')
  await page.locator('.nhsuk-radios__item label').first().click()
  expect(await listen()).toContain(`Chosen: | ${first[0]?.trim()}`)
}, 60_000)

test('Listen reads own words and whatever else can be seen, on every page at home, and says plainly where there is no voice', async () => {
  const { page, complaints } = await openPage(browser)
  await withAVoice(page)
  await page.goto(`${site.url}/demo`)
  await page.getByRole('button', { name: 'Begin as a new patient' }).click()
  await page.waitForURL(/\/plans\//)
  const plan = page.url()
  await page.getByRole('button', { name: 'Listen to this page' }).click()
  expect(await page.locator('html').getAttribute('data-spoken')).toContain(
    '| Chapters | Take them in any order.',
  )
  await page.goto(`${plan}/matters/value`)
  await page.getByRole('textbox').first().fill('My dog on the bed')
  await page.getByRole('button', { name: 'Listen to this question' }).click()
  const spoken = (await page.locator('html').getAttribute('data-spoken')) ?? ''
  for (const words of ['In the box stands: My dog on the bed', 'I would rather not say', 'Why we ask'])
    expect(spoken).toContain(words)
  expect(spoken, 'what lies folded away').not.toContain('None of this was written by')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/fear/)
  await page.locator('html').evaluate(() => {
    speechSynthesis.getVoices = () => [far]
    const far = { ...{ localService: false, lang: 'en-GB', name: '', voiceURI: '' }, default: true }
  })
  await page.getByRole('button', { name: 'Listen to this question' }).click()
  expect(await page.getByRole('status').allTextContents()).toContainEqual(
    expect.stringContaining('This browser cannot read this page aloud'),
  )
  expect(complaints).toEqual([])
}, 60_000)

/** A voice on this device, which writes down what it is given. */
const withAVoice = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const here = { localService: true, lang: 'en-GB', name: 'Here', voiceURI: 'here', default: true }
    speechSynthesis.getVoices = () => [here]
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true })
    speechSynthesis.speak = ({ text }) => {
      const { dataset } = document.documentElement
      dataset.spoken = [dataset.spoken, text].filter((one) => one).join(' | ')
    }
  })
}

const headingEnds = async (page: Page): Promise<number> => {
  const box = await page.getByRole('heading', { level: 1 }).boundingBox()
  return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)
}

/** Adds one item, skips its questions, and ends the list. */
const goOn = async (page: Page): Promise<void> => {
  const before = page.url()
  const skip = page.getByRole('button', { name: 'Skip for now' })
  const add = page.getByRole('button', { name: 'Add something that could go wrong' })
  if ((await page.locator('.sayso-item').count()) > 0)
    await page.getByRole('button', { name: 'That is all for now' }).click()
  else if ((await add.count()) > 0) await add.click()
  else if ((await skip.count()) > 0) await skip.click()
  else await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL((url) => url.href !== before)
  await page.waitForLoadState()
}

/** A page that can be left at once, behind two others. The neutral address answers as if the network were there. */
const neutral = /^https:\/\/www\.bbc\.co\.uk/
const onPrivatePage = async (javaScriptEnabled: boolean): Promise<Page> => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled })
  await page
    .context()
    .route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }))
  await signInAs(page, site.url, 'Rose Adeyemi')
  await page.getByRole('button', { name: 'Open your plan' }).click()
  await page.waitForURL(/\/plans\/[^/]+$/)
  expect(await page.getByRole('button', { name: leave }).count()).toBe(0)
  await page.goto(`${page.url()}/private-word`)
  return page
}
const leave = 'Leave this page quickly'

test.each([
  ['pressed', async (page: Page) => await page.getByRole('button', { name: leave }).click()],
  [
    'by Shift three times',
    async (page: Page) => {
      for (const _ of 'abc') await page.keyboard.press('Shift')
    },
  ],
])(
  'the way off a page, %s: what was typed is kept, and neither Back nor the address shows anything of the plan',
  async (_, exit) => {
    const page = await onPrivatePage(true)
    const address = page.url()
    const box = page.locator('#text')
    const folded = page.locator('details', { has: box })
    if (await folded.count()) await folded.locator('summary').click()
    await box.fill(`He shouts, ${_}`)
    for (const key of ['Shift', 'a', 'Shift', 'b', 'Shift']) await page.keyboard.press(key)
    expect(page.url()).toBe(address)
    await exit(page)
    await page.waitForURL(neutral)
    await page.goBack()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.goto(address)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signInAs(page, site.url, 'Rose Adeyemi')
    await page.goto(address)
    expect(await box.inputValue()).toBe(`He shouts, ${_}ab`)
  },
  60_000,
)

test('without scripts the way off a page is a plain link, and says that Back leads here again', async () => {
  const page = await onPrivatePage(false)
  const words = await page.locator('#exit-page').innerText()
  expect(words).toContain('The Back button leads back here')
  expect(words).not.toContain('asks you to sign in')
  await page.getByRole('button', { name: leave }).click()
  await page.waitForURL(neutral)
}, 60_000)
