import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type OneOfTwelve, twelvePeople } from '#test/kit/twelve-people.ts'
import { openBrowser } from '../browser/browser.ts'
import { type Site, startSite } from '../browser/site.ts'
import type { Entries } from './answers.ts'
import { approve } from './approving.ts'
import { beginPlan, signInByMail } from './arriving.ts'
import { minutesOf, type Watch, watching } from './counting.ts'
import { type Drafter, draft } from './drafting.ts'
import { handOver } from './handing-over.ts'
import { handsFor, type Manner } from './hands.ts'
import { readAtNight } from './night.ts'
import { addStaff, professionals } from './staff.ts'

const only = process.argv.slice(2)
const pictures = join('data', 'people')

type Walk = { readonly site: Site; readonly browser: Browser; readonly one: OneOfTwelve }

/** A browser of somebody's own, with somebody who looks over their shoulder. */
const opened = async ({ browser, one }: Walk, manner: Manner) => {
  const context = await browser.newContext({
    viewport: manner === 'pointer' ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    locale: 'en-GB',
    javaScriptEnabled: manner !== 'no scripts',
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const watch = watching(page)
  return { page, watch, hands: handsFor(page, manner), look: looking(page, one.key), count: watch.count }
}

const looking = (page: Page, key: string) => {
  mkdirSync(join(pictures, key), { recursive: true })
  return async (name: string): Promise<void> => {
    shots += 1
    const file = `${String(shots).padStart(3, '0')}-${name.replaceAll(/[^\w]+/g, '-')}.png`
    await page.screenshot({ path: join(pictures, key, file), fullPage: true })
  }
}
let shots = 0

const drafted = async (walk: Walk, plan: OneOfTwelve['plan']) => {
  const { site, one } = walk
  const by = await opened(walk, one.by)
  const entries: Entries = new Map()
  const arriving = { ...by, url: site.url }
  const drafter: Drafter = {
    ...by,
    ...{
      story: plan.person,
      entries,
      plan: '',
      typed: new Set<string>(),
      leftOpen: new Map<string, number>(),
    },
  }
  let at = ''
  await caught(by.watch, by.look, async () => {
    await signInByMail(arriving, `${one.key}@twelve.example`, one.name)
    at = await beginPlan(arriving, plan.begunFor)
    await draft({ ...drafter, plan: at })
    if (by.watch.faults.length === 0) await handOver({ ...drafter, plan: at })
  })
  const open = [...drafter.leftOpen].flatMap(([chapter, times]) =>
    times > 2 ? [chapter.split('/').at(-1)] : [],
  )
  return { watch: by.watch, entries, at, open }
}

/** What goes wrong is one of the faults, with a picture of the page on which it did. */
const caught = async (
  watch: Watch,
  look: (name: string) => Promise<void>,
  act: () => Promise<void>,
): Promise<void> => {
  await act().catch((error: unknown) => watch.faults.push(String(error)))
  if (watch.faults.length > 0) await look('fault')
}

const walk = async (walk: Walk, number: string): Promise<readonly string[]> => {
  const { one, site } = walk
  const began = Date.now()
  const plan = withNumber(one.plan, number)
  const { watch, entries, at, open } = await drafted(walk, plan)
  const { url } = site
  console.log(one.key, one.by, watch.count, minutesOf(watch.count), 'min', open, `${Date.now() - began} ms`)
  const faults = [...watch.faults]
  const team = one.team ?? plan.team
  if (faults.length === 0 && team) {
    const by = await opened(walk, 'pointer')
    await by.page.setViewportSize({ width: 1280, height: 900 })
    const { email, name } = professionals[one.approvedBy]
    await caught(by.watch, by.look, async () => {
      await signInByMail({ ...by, url }, email, name)
      await approve({ ...by, typed: new Set(), plan: at, url, team, entries })
    })
    console.log('   approved', by.watch.count, `${Date.now() - began} ms`)
    faults.push(...by.watch.faults)
  }
  if (faults.length === 0) {
    const by = await opened(walk, 'pointer')
    await caught(by.watch, by.look, () => readAtNight({ ...by, url, number }, plan.person))
    faults.push(...by.watch.faults)
  }
  for (const fault of faults) console.log('  ', fault)
  return faults
}

/** The demonstration's person has a plan under their own number. */
const withNumber = ({ team, person, ...plan }: OneOfTwelve['plan'], number: string): OneOfTwelve['plan'] => {
  const swapped = <V extends { readonly fields: OneOfTwelve['plan']['person']['fields'] }>(voice: V): V =>
    'person.nhsNumber' in voice.fields
      ? { ...voice, fields: { ...voice.fields, 'person.nhsNumber': number } }
      : voice
  return { ...plan, person: swapped(person), ...(team ? { team: swapped(team) } : {}) }
}

const numberOf = (index: number): string => {
  for (let nine = 999_800_000 + index * 10; ; nine += 1) {
    const sum = [...String(nine)].reduce((all, figure, at) => all + Number(figure) * (10 - at), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${nine}${check}`
  }
}

const site = await startSite()
const browser = await openBrowser()
await addStaff(browser, site.url)
let failed = 0
for (const [index, one] of twelvePeople.entries())
  if (only.length === 0 || only.includes(one.key))
    failed += (await walk({ site, browser, one }, numberOf(index))).length
await browser.close()
await site.stop()
process.exitCode = failed === 0 ? 0 : 1
