import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aFullPublication, aFullPublicationOfTwo } from '#test/kit/publications.ts'
import { shownAt } from '#test/kit/urgent-page.ts'
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

const walter = ['FINCH, Walter', '999 137 4280'] as const
/** Somebody's plan, as a paramedic comes to it. */
const pageOf = async (
  [name, number]: readonly [name: string, number: string],
  options: Parameters<typeof openPage>[1] = {},
): Promise<Page> => {
  const { page } = await openPage(browser, options)
  await signInAs(page, site.url, 'Samira Khan')
  await page.goto(`${site.url}/urgent`)
  await page.getByRole('textbox', { name: 'NHS number' }).fill(number)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `Open the plan of ${name}` }).click()
  await page.getByLabel('With the person now, or on the way').check()
  await page.getByRole('button', { name: 'Open the plan' }).click()
  await page.locator('h1', { hasText: name }).waitFor()
  return page
}
const waltersPage = (options: Parameters<typeof openPage>[1] = {}): Promise<Page> => pageOf(walter, options)

test.each([true, false])(
  'another reason opens its box in place and keeps it, with scripts: %s',
  async (javaScriptEnabled) => {
    const { page } = await openPage(browser, { javaScriptEnabled, colorScheme: 'dark' })
    await signInAs(page, site.url, 'Samira Khan')
    await page.goto(`${site.url}/urgent`)
    await expectAccessibleWith(page, javaScriptEnabled)
    await page.getByRole('textbox', { name: 'NHS number' }).fill('999 137 4280')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Open the plan of FINCH, Walter' }).waitFor()
    await expectAccessibleWith(page, javaScriptEnabled)
    await page.getByRole('link', { name: 'Open the plan of FINCH, Walter' }).click()
    await page.locator('h1', { hasText: 'Why are you opening this plan?' }).waitFor()
    const box = page.getByRole('textbox', { name: 'Your reason' })
    expect(await box.isVisible()).toBe(false)
    await page.getByLabel('Another reason').check()
    await box.fill('His daughter rang')
    await expectAccessibleWith(page, javaScriptEnabled)
    await page.getByLabel('With the person now, or on the way').check()
    expect(await box.isVisible()).toBe(false)
    await page.getByLabel('Another reason').check()
    expect(await box.inputValue()).toBe('His daughter rang')
    await page.getByRole('button', { name: 'Open the plan' }).click()
    await page.locator('h1', { hasText: 'FINCH, Walter' }).waitFor()
  },
)
const expectAccessibleWith = async (page: Page, scripts: boolean): Promise<void> => {
  if (scripts) await expectAccessible(page)
}

/** 8,085 px once: labels stand in the line of what they label, and no name or heading is said twice. A line more since the page begins with starting CPR. */
test('on a phone the richest plan is read within 7,300 px', async () => {
  const page = await waltersPage({ viewport: { width: 390, height: 844 } })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7_300)
})

test('what is tapped has room for a thumb and letters as large as the words, at every width', async () => {
  const page = await waltersPage()
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(smallTargets), `${width} px`).toEqual([])
  }
})
/** Whom to ask by day is no call of the night: its number stands in running words. */
const smallTargets = () =>
  [...document.querySelectorAll('.j a, .u, form a, form button, summary, a[href^="tel:"]')]
    .filter((one) => one.closest('#version') === null || one.matches('.u'))
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect()
      return height < 43.9 || width < 43.9 || Number.parseFloat(getComputedStyle(one).fontSize) < 16
    })
    .map((one) => one.outerHTML.slice(0, 80))

/** What a screen reader says from the top of the page to its end, a phrase for each step. */
const heardOn = async (page: Page, most = 1000): Promise<readonly string[]> => {
  await page.evaluate(screenReader)
  const heard: unknown = await page.evaluate(readThrough.replace('1000', String(most)))
  if (!Array.isArray(heard)) throw new Error('the screen reader said nothing')
  return heard.map(String)
}
/** A module, evaluated as a script: what it exports is put where the page finds it. */
const screenReader = `(() => {${readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
).replace(/export\s*\{[^}]*?([\w$]+) as virtual\s*\}/, 'window.reader=$1')}
})()`
const readThrough = `(async () => {
  await reader.start({ container: document.body })
  for (let step = 0; step < 1000; step += 1) {
    await reader.next()
    if ((await reader.lastSpokenPhrase()) === 'end of document') break
  }
  const said = await reader.spokenPhraseLog()
  await reader.stop()
  return said
})()`

test.each([...[walter, ['KOWALSKA, Ruth', '999 317 4505'], ['PRITCHARD, Harold', '999 628 1396']]] as const)(
  'who cannot see the page hears of CPR within 40 phrases, and of the first crisis within 80: %s',
  async (...who) => {
    const heard = await heardOn(await pageOf(who))
    const at = (phrase: RegExp): number => heard.findIndex((one) => phrase.test(one))
    expect(heard.at(-1)).toBe('end of document')
    expect(at(/CPR decision: none in this plan/)).toBeGreaterThan(0)
    expect(at(/CPR decision: none in this plan/)).toBeLessThan(40)
    expect(at(/^heading, .*, level 3/)).toBeGreaterThan(at(/CPR decision: none in this plan/))
    expect(at(/^heading, .*, level 3/)).toBeLessThan(80)
    const person = heard.indexOf('heading, This person, level 2')
    expect(heard.slice(person, at(/^heading, .*, level 3/)), 'with what a stranger must know').toContain(
      'Allergies and bad reactions',
    )
  },
)

test.each([
  ['YUSUF, Amina', '999 630 7581'],
  ['BRANDT, Milo', '999 718 4254'],
])(
  'who cannot see the page comes by a heading, within 80 phrases, to the sheet that is read before the crises: %s',
  async (...who) => {
    const heard = await heardOn(await pageOf(who), 160)
    const sheet = heard.indexOf('heading, Emergency sheet, level 3')
    expect(sheet).toBeGreaterThan(heard.findIndex((one) => /CPR decision: none in this plan/.test(one)))
    expect(sheet).toBeGreaterThan(0)
    expect(sheet).toBeLessThan(80)
  },
)

test('who is about to sign hears Marion’s plan as soon, its notice before it', async () => {
  const { page } = await openPage(browser)
  await signInAs(page, site.url, 'Dr Hannah Whitcombe')
  await page.goto(`${site.url}/reviews`)
  const review = await page
    .locator('a[href$="/review#main"]', { hasText: 'TATE, Marion' })
    .getAttribute('href')
  await page.goto(`${site.url}/urgent/${review?.split('/')[2]}/draft`)
  const heard = await heardOn(page, 120)
  expect(heard.some((one) => /^complementary, Not approved/.test(one))).toBe(true)
  expect(heard.findIndex((one) => /CPR decision: none in this plan/.test(one))).toBeLessThan(40)
  const first = heard.findIndex((one) => /^heading, .*level 3/.test(one))
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(80)
})

test.each([
  ['a plan in which everything is answered', aFullPublication],
  ['the same in few words, with a helper’s beside every answer', aFullPublicationOfTwo],
] as const)('%s comes as soon to CPR and to the first crisis, to the ear and to the eye', async (_, full) => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } })
  await page.setContent(shownAt(full()))
  const heard = await heardOn(page, 120)
  const cpr = heard.findIndex((one) => /Do not attempt CPR/.test(one))
  expect(cpr).toBeGreaterThan(0)
  expect(cpr).toBeLessThan(40)
  const first = heard.findIndex((one) => /^heading, .*level 3/.test(one))
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(80)
  const above = heard.slice(0, first)
  for (const link of [
    /^link, Advance decision to refuse treatment · Power/,
    /^link, Name used · (Weight · |Photo · )*Main/,
  ])
    expect(
      above.some((one) => link.test(one)),
      String(link),
    ).toBe(true)
  const top = (await page.locator('article').first().boundingBox())?.y
  expect(top).toBeLessThan(2 * 844 + 60)
})

test('parts and crises are read one below the other at every width, and no number is broken in two', async () => {
  const page = await waltersPage()
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const [tops, lefts, lines] = await page.evaluate(laidOut)
    expect(tops, `${width} px`).toEqual(tops.toSorted((a, b) => a - b))
    expect(new Set(lefts).size, `${width} px`).toBe(1)
    expect(lines.length).toBeGreaterThan(8)
    expect(
      lines.filter((count) => count !== 1),
      `${width} px`,
    ).toEqual([])
  }
})
const laidOut = () => {
  const boxes = (those: string) =>
    [...document.querySelectorAll(those)].map((one) => one.getBoundingClientRect())
  const numbers = [...document.querySelectorAll('a[href^="tel:"]')]
  return [
    boxes('main > section, article, #rest').map(({ top }) => top),
    boxes('main > section, #rest').map(({ left }) => left),
    numbers.map((one) => {
      const text = document.createRange()
      text.selectNodeContents(one)
      return text.getClientRects().length
    }),
  ] as const
}

test('it is dark where the reader asks for dark, with contrast enough, and light on paper', async () => {
  const page = await waltersPage({ colorScheme: 'dark' })
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await paper()).toBe('rgb(11, 14, 17)')
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await paper()).toBe('rgb(255, 255, 255)')
})

test('in the dark the warning that somebody is only nearly the same is read as easily as the rest', async () => {
  const { page } = await openPage(browser, { colorScheme: 'dark', viewport: { width: 390, height: 844 } })
  await signInAs(page, site.url, 'Samira Khan')
  await page.goto(`${site.url}/urgent`)
  await page.getByRole('textbox', { name: 'Family name' }).fill('Fynch')
  for (const [part, value] of Object.entries({ Day: '9', Month: '5', Year: '1943' }))
    await page.getByRole('textbox', { name: part, exact: true }).fill(value)
  await page.getByRole('button', { name: 'Find by name and date of birth' }).click()
  await page.getByRole('heading', { name: 'Nearly the same: this may be somebody else' }).waitFor()
  await expectAccessible(page)
})

/** The last one here: it changes the plan that the others read. */
test('who cannot see the page comes as soon to the first crisis when the person has changed things since', async () => {
  const { page: his } = await openPage(browser)
  await signInAs(his, site.url, 'Walter Finch')
  await his.getByRole('button', { name: 'Open your plan' }).click()
  await his.waitForURL(/\/plans\/[\w-]+$/)
  const plan = his.url()
  for (const [question, words] of [
    ['matters/value', 'The sea, and my daughter beside me'],
    ['person/address', '2 Hill Road, Larkfield'],
  ]) {
    await his.goto(`${plan}/${question}`)
    await his
      .locator('textarea')
      .first()
      .fill(words ?? '')
    await his.getByRole('button', { name: 'Continue', exact: true }).click()
    await his.waitForLoadState()
  }
  const page = await waltersPage()
  const heard = await heardOn(page)
  expect(
    heard.findIndex((one) => /2 changes that nobody has approved: see “About this version”/.test(one)),
  ).toBeGreaterThan(0)
  expect(heard.findIndex((one) => /^heading, I cannot get my breath/.test(one))).toBeLessThan(80)
  await page.getByRole('link', { name: 'An update is being prepared' }).click()
  expect(await page.locator('#changes').textContent()).toContain('Values most')
})
