import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrive } from './arrive.ts'
import { expectAccessible, openBrowser, openPage, signInAs } from './browser.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
const aMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser(aMicrophone)])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const phone = { width: 390, height: 844 }
const hers = async (page: Page): Promise<string> => {
  await signInAs(page, site.url, 'Rose')
  await page.goto(`${site.url}/plans`)
  return `${site.url}${await page.locator('main a[href^="/plans/"]').first().getAttribute('href')}`
}
const atQuestion = async (question = 'recordings/new/matters/matters.statement', script = '') => {
  const { page, complaints } = await openPage(browser, { viewport: phone })
  if (script) await page.addInitScript(script)
  const plan = await hers(page)
  const shown = await page.goto(`${plan}/${question}`)
  return { page, complaints, plan, policy: shown?.headers()['permissions-policy'] }
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const records = async (page: Page): Promise<void> => {
  await press(page, 'Record here')
  await page.getByText('Recording. Speak now.').waitFor()
  await page.getByText('0:02', { exact: true }).waitFor()
  await press(page, 'Stop recording')
  await page.getByText('It is on this page alone until you send it.').waitFor()
}
const send = (page: Page) => press(page, 'Keep this recording')
const waiting = (page: Page) => page.getByText('It waits to be typed up.').count()

test('an answer is recorded in the page, heard, recorded again and sent', async () => {
  const { page, complaints, plan, policy } = await atQuestion()
  expect(policy).toContain('microphone=(self)')
  await page.goto(`${plan}/recordings`)
  const before = await waiting(page)
  await page.goto(`${plan}/recordings/new/matters/matters.statement`)
  await records(page)
  await expectAccessible(page)
  await press(page, 'Listen to it')
  await page.getByText('Playing.').waitFor()
  await page.getByText('It is on this page alone until you send it.').waitFor()
  await press(page, 'Record it again')
  await page.getByText('Recording. Speak now.').waitFor()
  await page.getByText('0:01', { exact: true }).waitFor()
  await press(page, 'Stop recording')
  await send(page)
  await arrive(page, 'Your recordings')
  expect(await waiting(page)).toBe(before + 1)
  expect(complaints).toEqual([])
})

test('what was recorded stays on the page where nobody answers, where it is refused, and where its sender is signed out', async () => {
  const { page } = await atQuestion()
  await records(page)
  const posts = '**/recordings/new/**'
  await page.route(posts, (route) => route.abort())
  await send(page)
  await page.locator('[data-unreached] p').waitFor()
  await page.unroute(posts)
  const refusal =
    '<main><div class="nhsuk-error-summary"><h2>There is a problem</h2><p>No room</p></div></main>'
  await page.route(posts, (route) => route.fulfill({ status: 422, contentType: 'text/html', body: refusal }))
  await send(page)
  await page.getByText('No room').waitFor()
  await page.unroute(posts)
  await page.route(posts, (route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body: '<main><p>Not now</p></main>' }),
  )
  await send(page)
  await page.locator('[data-unreached] p').waitFor()
  await page.unroute(posts)
  await page.context().clearCookies()
  await send(page)
  await page.getByText('You are signed out, so nothing can be sent from here.').waitFor()
  await press(page, 'Listen to it')
  await page.getByText('Playing.').waitFor()
  const other = await page.context().newPage()
  await signInAs(other, site.url, 'Rose')
  await other.close()
  await send(page)
  await arrive(page, 'Your recordings')
})

/** As Safari records. */
const onlyMp4 = `{
  const is = MediaRecorder.isTypeSupported.bind(MediaRecorder)
  MediaRecorder.isTypeSupported = (type) => type.startsWith('audio/mp4') && is(type)
}`
test('what a browser records as MP4 is taken too', async () => {
  const { page } = await atQuestion(undefined, onlyMp4)
  await records(page)
  expect(await page.evaluate("document.querySelector('input[type=file]').files[0].name")).toBe(
    'recording.m4a',
  )
  await send(page)
  await arrive(page, 'Your recordings')
})

const noMicrophone = `navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'))`
test('where the microphone is not given, or there is none, a file is chosen as before', async () => {
  const { page } = await atQuestion(undefined, noMicrophone)
  await press(page, 'Record here')
  await page.getByText('The microphone cannot be used here.').waitFor()
  expect(await page.getByLabel('Your recording').isVisible()).toBe(true)
  const { page: older } = await atQuestion(undefined, 'delete window.MediaRecorder')
  expect(await older.getByRole('button', { name: 'Record here' }).count()).toBe(0)
  expect(await older.getByLabel('Your recording').isVisible()).toBe(true)
})

test('how somebody sounds when well is recorded on its page, which came by a swap', async () => {
  const { page, complaints } = await atQuestion('person/more')
  const others = page.locator('input[name="person.more"]:checked')
  for (const one of await others.all()) await one.uncheck()
  await page.getByLabel('A recording of my voice on a good day').check()
  await press(page, 'Continue')
  await arrive(page, 'How do you sound when you are well?')
  await records(page)
  await press(page, 'Continue')
  await page.waitForURL((url) => !url.pathname.endsWith('/sound'))
  await page.goBack()
  await arrive(page, 'How do you sound when you are well?')
  await page.getByRole('link', { name: 'recording.webm' }).waitFor()
  expect(complaints).toEqual([])
})
