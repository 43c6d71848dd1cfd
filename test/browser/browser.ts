import sparticuz from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { noteSteps } from '#test/kit/note-steps.ts'

/** A real Chromium: the one that comes with the packages, or the one that CHROMIUM_PATH names. */
export const openBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  const own = process.env.CHROMIUM_PATH
  const args = [...more]
  if (own) return await chromium.launch({ executablePath: own, args, headless: true })
  if (process.platform !== 'linux') return await chromium.launch({ args, headless: true })
  return await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...ownArguments, ...more],
    headless: true,
  })
}

/** Not the package's own: they put all pages into one process and switch web security off. */
const ownArguments = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
]

/** A page in a browser of its own; what its console complains of ends up in `complaints`. */
export const openPage = async (browser: Browser, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options,
  })
  context.setDefaultTimeout(actionMostMs)
  const page = await context.newPage()
  noteSteps(page)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  return { page, complaints }
}

const actionMostMs = 15_000

/** No violation of WCAG 2.0 to 2.2, A and AA, nor of good practice. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source)
  const violations: unknown = await page.evaluate(
    "axe.run().then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')))",
  )
  expect(violations, page.url()).toEqual([])
}

/** Nothing is cut off or scrolls sideways: what 400 % zoom of 1280 px leaves is 320 px. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  await page.waitForLoadState()
  const wide: unknown = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(wide, page.url()).toBe(0)
}

export const signInAs = async (page: Page, url: string, name: string): Promise<void> => {
  await page.goto(`${url}/demo`)
  await page.getByRole('button', { name: `Be ${name}` }).click()
  await page.waitForLoadState()
}
