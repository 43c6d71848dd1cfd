import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type EveryWorld, everyWorld } from './every-world.ts'
import { expectGoodPage } from './page-check.ts'
import { pageKinds } from './page-kinds.ts'
import { type Site, startSite } from './site.ts'
import { webRoutes } from './web-routes.ts'

let site: Site
let browser: Browser
let world: EveryWorld
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser()])
  world = await everyWorld(browser, site.url)
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** What leads on to another page, or is no page for people. */
const noPages = [
  // Of somebody whose attorney decides about sharing: the demonstration has nobody.
  '/plans/:plan/stop-sharing-for',
  // Of somebody who asked to be talked with first: test/web/drafting/talk-first.test.ts.
  '/plans/:plan/talk',
  '/',
  '/.well-known/security.txt',
  '/assets/:name',
  // Read by other systems: test/web/urgent/fhir.test.ts.
  '/fhir/R4/Bundle/:document',
  '/fhir/R4/DocumentReference',
  '/fhir/R4/Questionnaire',
  '/fhir/R4/Questionnaire/:questionnaire',
  '/fhir/R4/metadata',
  '/livez',
  '/plans/:plan/:section',
  '/plans/:plan/advance-decision/pdf',
  '/plans/:plan/files/:file',
  '/plans/:plan/one-question',
  '/readyz',
  '/robots.txt',
  '/still-here',
  '/governance.csv',
  '/reviews/who-opened.csv',
  '/urgent/:plan/as-it-stands/pdf',
  '/urgent/:plan/files/:file',
  // Of a sign that was looked for before the session ran out: it leads to the plan's page.
  '/urgent/:plan/finding',
  '/urgent/:plan/pdf',
  '/urgent/no-signal-worker.js',
  '/urgent/search',
]

test('every route that answers a GET has its page in the table, and the table names no other', () => {
  const looked = new Set([...pageKinds.map(({ route }) => route), ...noPages])
  looked.delete('fault')
  expect([...looked].toSorted()).toEqual([...new Set(webRoutes())])
})

test.each(pageKinds.map((kind, index) => ({ ...kind, number: String(index + 1).padStart(2, '0') })))(
  '$route: $is, for $who',
  async ({ number, ...kind }) => {
    await kind.first?.(world)
    const { page, complaints, answer } = await world.show(kind)
    expect(answer.status()).toBe(kind.status ?? 200)
    await expectGoodPage(page, answer, `${number} ${kind.route} ${kind.is}`)
    expect(complaints).toEqual([])
  },
)
