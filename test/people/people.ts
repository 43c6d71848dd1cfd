import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { noteSteps } from '#test/kit/note-steps.ts'
import { type OneOfTwelve, twelvePeople } from '#test/kit/twelve-people.ts'
import { openBrowser } from '../browser/browser.ts'
import { type Site, startSite } from '../browser/site.ts'
import type { Entries } from './answers.ts'
import { approve } from './approving.ts'
import { allOf, type Keys, noKeys } from './approving-by-keys.ts'
import { beginPlan, signInByMail } from './arriving.ts'
import { minutesOf, type Watch, watching } from './counting.ts'
import { type Drafter, draft, type Stages } from './drafting.ts'
import { handOver } from './handing-over.ts'
import { handsFor, type Manner } from './hands.ts'
import { keepTo } from './keeping-to.ts'
import { readAtNight } from './night.ts'
import { deskScreens, type Height, measuring } from './screens.ts'
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
  noteSteps(page)
  const watch = watching(page)
  await keepTo(page, manner, watch)
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
      stages: { tonight: 0, matters: 0, isTonightDone: false },
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
  return { watch: by.watch, stages: drafter.stages, entries, at, open }
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

/** One row of the table: what each stage took, and what went wrong. */
type Row = {
  readonly one: OneOfTwelve
  readonly drafting: Watch
  readonly stages: Stages
  readonly approving: (Watch & { readonly keys: Keys }) | undefined
  readonly faults: readonly string[]
}

const walk = async (walk: Walk, number: string): Promise<Row> => {
  const { one, site } = walk
  const plan = withNumber(one.plan, number)
  const { watch: drafting, stages, entries, at, open } = await drafted(walk, plan)
  const faults = [...drafting.faults]
  if (open.length > 0) console.log(`${one.key} goes on and this is not through: ${open.join(', ')}`)
  const team = one.team ?? plan.team
  if (faults.length > 0 || !team) return { one, drafting, stages, approving: undefined, faults }
  const { url } = site
  const desk = await opened(walk, 'pointer')
  await desk.page.setViewportSize({ width: 1280, height: 900 })
  const { email, name } = professionals[one.approvedBy]
  const keys = noKeys()
  await caught(desk.watch, desk.look, async () => {
    await signInByMail({ ...desk, url }, email, name)
    const look = measuring(desk.page, desk.look, heights)
    await approve({ ...desk, look, typed: new Set(), plan: at, url, team, entries, keys })
  })
  faults.push(...desk.watch.faults)
  if (faults.length === 0) {
    const night = await opened(walk, 'pointer')
    await caught(night.watch, night.look, () => readAtNight({ ...night, url, number }, plan.person))
    faults.push(...night.watch.faults)
  }
  return { one, drafting, stages, approving: { ...desk.watch, keys }, faults }
}

/** Of every page that somebody who approves goes through. */
const heights: Height[] = []

const told = ({ one, drafting: { count }, stages, approving, faults }: Row): string =>
  [
    '',
    `${one.key}, ${one.plan.person.fields['plan.pathways']}`,
    one.by,
    count.pages,
    count.words,
    count.choices,
    count.texts,
    count.requests,
    Math.round(minutesOf(count)),
    `${Math.round(stages.tonight)} and ${Math.round(stages.matters)}`,
    approving ? `${professionals[one.approvedBy].jobRole}, ${approving.count.pages} pages` : 'not approved',
    approving ? keysTold(approving.keys) : '',
    faults.length,
    '',
  ]
    .join(' | ')
    .trim()

/** All of them, and where they went: what stood open at signing by its name. */
const keysTold = (keys: Keys): string =>
  `${allOf(keys)}: ${keys.chapters} chapters, ${keys.night} night, ${keys.sign} sign, ${keys.open} for ${keys.asked.join(' ')}`

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
console.log(
  '| who, pathways | by | pages | words | choices | texts | requests | minutes | of them tonight and what matters | approved by | keys | faults |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|')
let failed = 0
for (const [index, one] of twelvePeople.entries()) {
  if (only.length > 0 && !only.includes(one.key)) continue
  const row = await walk({ site, browser, one }, numberOf(index))
  failed += row.faults.length
  console.log(told(row))
  for (const fault of row.faults) console.log(`  ${fault}`)
}
for (const { kind, median, most, isTall } of deskScreens(heights)) {
  console.log(`${kind}: ${median.toFixed(1)} screens in the middle, ${most.toFixed(1)} at most`)
  failed += Number(isTall)
}
await browser.close()
await site.stop()
process.exitCode = failed === 0 ? 0 : 1
