import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '#test/kit/read-pdf.ts'
import { arrive } from './arrive.ts'
import { openBrowser, openPage, signInAs } from './browser.ts'
import { linkTo } from './link-to.ts'
import { type Site, startSite } from './site.ts'

const walter = 'FINCH, Walter'
const pageMostBytes = 14_000

describe.each([
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
])('a paramedic $how', ({ javaScriptEnabled }) => {
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
    const { page } = await openPage(browser, { javaScriptEnabled })
    await signInAs(page, site.url, name)
    return page
  }

  test('finds a plan by number or by name, says why, and reads a small page that prints on four sheets', async () => {
    const page = await openAs('Samira Khan')
    if (javaScriptEnabled) await searchesWithoutNetwork(page)
    await searchByName(page, 'Finch', [9, 5, 1943])
    await page.getByRole('link', { name: `Open the plan of ${walter}` }).waitFor()
    await searchByNumber(page, '999 137 4280')
    await page.getByRole('link', { name: `Open the plan of ${walter}` }).click()
    await arrive(page, 'Why are you opening this plan?')
    await page.goBack()
    await page.getByRole('link', { name: `Open the plan of ${walter}` }).click()
    await arrive(page, 'Why are you opening this plan?')
    await page.getByRole('button', { name: 'Open the plan' }).click()
    await page.locator('.nhsuk-error-summary').waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    await giveReason(page)
    expect(asked).not.toContain('script')
    expect(asked).not.toContain('stylesheet')
    expect(await page.locator('main').textContent()).toContain('Drowning in my own chest')

    const answer = await page.goto(page.url())
    expect(await answer?.headerValue('content-encoding')).toBe('gzip')
    expect((await answer?.request().sizes())?.responseBodySize).toBeLessThanOrEqual(pageMostBytes)
    // In letters of 10 pt: two sheets took letters of 8 pt, which nobody read by the light of a torch.
    expect(sheetsIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(wordsBelow10pt)).toEqual([])
    const copy = await page.request.get(`${page.url()}/pdf`)
    const { sheets } = await readPdf(new Uint8Array(await copy.body()))
    const version = sheets.findIndex((words) => words.includes('Aboutthisversion'))
    expect([version, sheets.length], 'what is needed first stands on two sheets').toEqual([2, 4])
    await page.emulateMedia({ media: null })
  })

  test('never finds a draft', async () => {
    const page = await openAs('Samira Khan')
    await searchByNumber(page, '999 401 7268')
    await arrive(page, 'No approved plan was found')
    await searchByName(page, 'Adeyemi', [14, 3, 1951])
    await arrive(page, 'No approved plan was found')
    await searchByNumber(page, '999 650 4816')
    await arrive(page, 'No approved plan was found')
  })

  test('leaves a receipt; the card of the person leads to the same page; once sharing stops only whose it was and its date are left', async () => {
    const samiras = await openAs('Samira Khan')
    await searchByNumber(samiras, '9991374280')
    await samiras.getByRole('link', { name: `Open the plan of ${walter}` }).click()
    await giveReason(samiras)
    const read = samiras.url()

    const walters = await openAs('Walter Finch')
    await walters.getByRole('button', { name: 'Open your plan' }).click()
    await walters.getByText('Helpers, prints and more').click()
    await walters.getByRole('link', { name: 'Who has opened your plan' }).click()
    await arrive(walters, 'Who has opened your plan, and what was done in your name')
    const receipt = await walters.locator('.sayso-receipt', { hasText: 'Samira Khan' }).first().textContent()
    expect(receipt).toContain('Paramedic, North Vale Ambulance Service')
    expect(receipt).toContain('With the person now, or on the way')
    expect(receipt).toMatch(/\d{4}.*\d{2}:\d{2}/)

    const address = await addressOnTheCard(walters)
    const { page: another } = await openPage(browser, { javaScriptEnabled })
    await another.goto(address)
    await arrive(another, 'Sign in')
    await another.getByLabel('Your email address').fill('samira.khan@northvale.example')
    await another.getByRole('button', { name: 'Send me a link' }).click()
    await arrive(another, 'Look at your email')
    await another.goto(await linkTo(site.url, 'samira.khan@northvale.example'))
    await another.getByRole('button', { name: 'Sign in', exact: true }).click()
    await arrive(another, 'Whose card is this?')
    await another.getByRole('button', { name: 'This is the person: open the plan' }).click()
    await another.waitForURL(read)
    expect(await another.locator('h1').textContent()).toContain(walter)

    await stopSharing(walters)
    expect((await samiras.goto(read))?.status()).toBe(410)
    await arrive(samiras, /^Sharing of this plan was withdrawn on \d+ \w+ \d{4}$/)
    expect(await samiras.locator('main').textContent()).toContain(walter)
    expect(await samiras.locator('body').textContent()).not.toMatch(/999 137 4280|drowning|CPR/i)
    await searchByNumber(samiras, '9991374280')
    await arrive(samiras, 'No approved plan was found')
  })

  /** What was typed is not thrown away for the browser's own page, and the page says what to do. */
  const searchesWithoutNetwork = async (page: Page): Promise<void> => {
    await page.getByRole('textbox', { name: 'NHS number' }).fill('999 137 4280')
    await page.context().setOffline(true)
    await page.keyboard.press('Enter')
    const said = page.locator('[data-unreached]')
    await said.getByText('The network is gone').waitFor()
    expect(await said.textContent()).toMatch(/loaded at \d\d:\d\d\..*call 999/)
    expect(await page.getByRole('textbox', { name: 'NHS number' }).inputValue()).toBe('999 137 4280')
    await page.context().setOffline(false)
    await said.getByText('The network is gone').waitFor({ state: 'detached' })
  }

  const searchByNumber = async (page: Page, number: string): Promise<void> => {
    await page.goto(`${site.url}/urgent`)
    await page.getByRole('textbox', { name: 'NHS number' }).fill(number)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/urgent\/search\//)
  }

  const searchByName = async (page: Page, family: string, born: readonly number[]): Promise<void> => {
    await page.goto(`${site.url}/urgent`)
    await page.getByLabel('Family name').fill(family)
    for (const part of born) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(String(part))
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/urgent\/search\//)
  }

  const addressOnTheCard = async (page: Page): Promise<string> => {
    await page.getByRole('link', { name: 'Back to your plan' }).click()
    await page.getByText('Helpers, prints and more').click()
    await page.getByRole('link', { name: 'Print a card with the way to your plan' }).click()
    await arrive(page, 'Your card')
    await page.getByRole('button', { name: 'Make my card' }).click()
    await page.locator('.sayso-card').first().waitFor()
    expect(await page.locator('.sayso-card').first().textContent()).not.toMatch(/heart|lung|CPR/i)
    expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBe(1)
    const address = (await page.locator('.sayso-card__address').first().textContent()) ?? ''
    expect(address.startsWith(`${site.url}/card/`)).toBe(true)
    return address
  }

  const stopSharing = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: 'Go to your plan' }).click()
    await page.getByRole('link', { name: 'Stop sharing your plan' }).click()
    await page.getByRole('button', { name: 'Stop sharing my plan now' }).click()
    await page.getByText('Sharing is stopped').waitFor()
  }
})

const giveReason = async (page: Page): Promise<void> => {
  await page.getByLabel('With the person now, or on the way').check()
  await page.getByRole('button', { name: 'Open the plan' }).click()
  await arrive(page, new RegExp(walter))
}

/** A PDF tells its pages in plain text. */
/** Where words are printed smaller, but for who said them and what stands around them. */
const wordsBelow10pt = () =>
  [...document.querySelectorAll('main dt, main dd, main bdi, main li, main h2, main h3, main .x, main .c')]
    .filter((one) => one.closest('small, .b, .w, .h, .e') === null)
    .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < (10 * 96) / 72 - 0.1)
    .map((one) => one.outerHTML.slice(0, 80))

const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
