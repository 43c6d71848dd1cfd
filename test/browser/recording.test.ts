import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sounds } from '#test/kit/a-sound.ts'
import { arrive } from './arrive.ts'
import { expectAccessible, openBrowser, openPage, signInAs } from './browser.ts'
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

const { sent, kept } = sounds['audio/mpeg']
const phone = { width: 390, height: 844 }

/** Beside the one of the demonstration, which waits all the time. */
const saidHere = (page: Page) => page.getByRole('region', { name: /What else should people know/ })

const opens = async (page: Page, who: string): Promise<string> => {
  await signInAs(page, site.url, who)
  await page.goto(`${site.url}/plans`)
  const href = await page.locator('main a[href^="/plans/"]').first().getAttribute('href')
  return `${site.url}${href}`
}

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('an answer that is said is heard and typed up by a helper, and is hers by her word', async () => {
    const { page: hers, complaints } = await openPage(browser, { javaScriptEnabled, viewport: phone })
    const plan = await opens(hers, 'Rose')
    await hers.goto(`${plan}/matters/statement`)
    await hers.getByText('Say it instead').click()
    await hers.getByRole('link', { name: 'Record it, or choose a recording' }).click()
    await arrive(hers, 'Say it instead')
    if (javaScriptEnabled) await expectAccessible(hers)
    await hers.getByLabel('Your recording').setInputFiles({
      ...{ name: 'Recording 14 May.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from(sent) },
    })
    await hers.getByRole('button', { name: 'Keep this recording' }).click()
    await arrive(hers, 'Your recordings')
    await saidHere(hers).getByText('It waits to be typed up.').waitFor()

    const { page: his, complaints: more } = await openPage(browser, { javaScriptEnabled, viewport: phone })
    await signInAs(his, site.url, 'Daniel')
    await his.goto(`${plan}/recordings`)
    const [saved] = await Promise.all([
      his.waitForEvent('download'),
      saidHere(his)
        .getByRole('link', { name: /^Save this recording and listen/ })
        .click(),
    ])
    expect(saved.suggestedFilename()).toBe('recording.mp3')
    expect(readFileSync(await saved.path()).equals(Buffer.from(kept))).toBe(true)
    await saidHere(his)
      .getByRole('link', { name: /^Type it up/ })
      .click()
    await arrive(his, 'Type up a recording')
    await his.getByRole('textbox').fill(`The bees come first. ${javaScriptEnabled}`)
    await his.getByRole('button', { name: /^Send it to/ }).click()
    await arrive(his, /^Recordings of/)

    await saidHere(hers)
      .getByRole('link', { name: /^Go to the question/ })
      .click()
    await hers.getByText('wrote down from your recording:').waitFor()
    await hers.getByRole('button', { name: /^Put what .* wrote down into my answer/ }).click()
    await hers.getByText('It is not saved yet').waitFor()
    await hers.getByRole('button', { name: 'Continue', exact: true }).click()
    await hers.goto(`${plan}/recordings`)
    await saidHere(hers).getByText('and that is in your answer').waitFor()
    await saidHere(hers).getByText('Throw this recording away').click()
    await saidHere(hers).getByRole('button', { name: 'Throw it away' }).click()
    await saidHere(hers).waitFor({ state: 'detached' })
    expect([...complaints, ...more]).toEqual([])
  })
})

test('whoever is signed out meanwhile reads so before choosing a recording and before it is sent, and sends what they chose once they signed in on another page', async () => {
  const { page, complaints } = await openPage(browser, { viewport: phone })
  const plan = await opens(page, 'Rose')
  await page.goto(`${plan}/recordings/new/matters/matters.statement`)
  await page.context().clearCookies()
  const choose = page.getByLabel('Your recording')
  const out = page.getByText('You are signed out, so nothing can be sent from here.')
  await Promise.all([page.waitForEvent('filechooser'), choose.click()])
  await out.waitFor()
  await expectAccessible(page)
  await choose.setInputFiles({ name: 'mine.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from(sent) })
  const send = page.getByRole('button', { name: 'Keep this recording' })
  await send.click()
  await out.waitFor()
  expect(page.url()).toContain('/recordings/new/')

  const other = await page.context().newPage()
  await signInAs(other, site.url, 'Rose')
  await other.close()
  await send.click()
  await arrive(page, 'Your recordings')
  await saidHere(page).getByText('It waits to be typed up.').waitFor()
  expect(complaints).toEqual([])
})

test('the sound that waits in the demonstration plays in a browser', async () => {
  const { page } = await openPage(browser, { viewport: phone })
  const plan = await opens(page, 'Rose')
  await page.goto(`${plan}/recordings`)
  const file = await page
    .getByRole('link', { name: /^Save this recording and listen/ })
    .first()
    .getAttribute('href')
  const lasts: unknown = await page.evaluate(
    `fetch(${JSON.stringify(file)}).then((got) => got.arrayBuffer()).then((sound) => new OfflineAudioContext(1, 1, 8000).decodeAudioData(sound)).then(({ duration }) => duration)`,
  )
  expect(lasts).toBe(3)
})
