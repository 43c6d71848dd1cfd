import type { Page } from 'playwright-core'
import { flows } from '#flows/index.ts'
import { stepAt, stepsUnseen } from '#src/steps-seen.ts'
import { noteSteps } from '#test/kit/note-steps.ts'
import { openBrowser } from '../browser/browser.ts'
import { startSite } from '../browser/site.ts'
import { sayAnything } from './anything.ts'
import { type Watch, watching } from './counting.ts'
import { type Hands, pointing } from './hands.ts'
import { choicesLeadingTo, stepsByLaw } from './leading-to.ts'

const sections = flows.sections.map(({ section }) => section)
const only = process.argv.slice(2)
const seen = new Set<string>()
const used: Record<string, number> = {}
const faults = new Set<string>()

/** Each pathway, with the year of birth of somebody who would take it. */
const pathways = [
  { pathway: 'eol', born: 1944 },
  { pathway: 'frailty', born: 1941 },
  { pathway: 'ltc', born: 1979 },
  { pathway: 'mhc', born: 1990 },
  { pathway: 'ld', born: 1995 },
  { pathway: 'cyp', born: 2013 },
] as const
type Pathway = (typeof pathways)[number]
const roundsMost = 8
const pagesMost = 400

const unseen = (): readonly string[] => {
  const byLaw = stepsByLaw(sections)
  return stepsUnseen(sections, [...seen]).unseen.filter((step) => !byLaw.has(step))
}

/** Somebody in a plan that was begun for this walk. */
type Walker = {
  readonly page: Page
  readonly hands: Hands
  readonly watch: Watch
  readonly by: Pathway
  readonly plan: string
  /** How often a page, a chapter or a list was come to. */
  readonly times: Map<string, number>
}

const again = ({ times }: Walker, at: string): number => {
  const now = (times.get(at) ?? 0) + 1
  times.set(at, now)
  return now
}

/** From the page of the plan through every chapter in which somebody was not everywhere, and to the hand-over. */
const walk = async (walker: Walker, chapters: ReadonlySet<string>): Promise<void> => {
  const { page, hands, plan } = walker
  for (let pages = 0; pages < pagesMost; pages += 1) {
    const at = new URL(page.url()).pathname
    await look(walker, at)
    if (at !== plan && again(walker, at) > timesMost) {
      faults.add(`a dead end: ${nameOf(at)}`)
      await page.goto(new URL(plan, page.url()).href)
    } else if (at !== plan) await goOn(walker, at)
    else if (!(await nextChapter(walker, chapters))) break
  }
  await hands.press(page.getByRole('button', { name: /hand (it|the plan) over/i }))
  await look(walker, new URL(page.url()).pathname)
}
const timesMost = 12

const look = async ({ page, watch }: Walker, at: string): Promise<void> => {
  const step = stepAt(sections, at)
  if (step !== undefined) seen.add(step)
  const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  if (isWide) faults.add(`sideways: ${nameOf(at)}`)
  for (const fault of watch.faults.splice(0))
    if (!/422/.test(fault)) faults.add(fault.replace(/\/plans\/\S+/, nameOf))
}
/** Without what tells one plan from another. */
const nameOf = (at: string): string => at.split('/').slice(3).join('/') || 'the plan'

const nextChapter = async (walker: Walker, chapters: ReadonlySet<string>): Promise<boolean> => {
  const { page, hands } = walker
  const worry = page.getByRole('button', { name: 'What made you think about a plan?' })
  if ((await worry.count()) > 0) {
    await hands.press(worry)
    return true
  }
  for (const link of await page.locator('.nhsuk-task-list__item').getByRole('link').all()) {
    const chapter = (await link.getAttribute('href')) ?? ''
    if (!chapters.has(nameOf(chapter).split('/')[0] ?? '') || again(walker, `chapter ${chapter}`) > 1)
      continue
    await hands.press(link)
    return true
  }
  return false
}

const goOn = async (walker: Walker, at: string): Promise<void> => {
  const { page, hands, plan } = walker
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
  const home = () => page.goto(new URL(plan, page.url()).href)
  if (at.endsWith('/check')) {
    const yes = button('Yes, this is right')
    if ((await yes.count()) > 0) await hands.press(yes)
    else await home()
  } else if (await answered(walker, at)) return
  else if ((await page.locator('main form[action$="/items"]').count()) > 0) await list(walker, at)
  else {
    const on = button(/^(Go on|Continue|Go back)/)
    if ((await on.count()) > 0) await hands.press(on)
    else await home()
  }
}

/** Anything, and where that was refused twice the way out. */
const answered = async (walker: Walker, at: string): Promise<boolean> => {
  const { page, hands, by, times } = walker
  const out = page.locator('main button[name=wayOut].sayso-way').first()
  if ((times.get(at) ?? 0) > 2 && (await out.count()) > 0) {
    await hands.press(out)
    return true
  }
  const wanted = [...choicesLeadingTo(sections, new Set(unseen())), `plan.pathways=${by.pathway}`]
  const made = await page.evaluate(sayAnything, { used, wanted, typed: typedBy(by) })
  if (made === undefined) return false
  for (const one of made) used[one] = (used[one] ?? 0) + 1
  await hands.press(page.getByRole('button', { name: 'Continue', exact: true }).first())
  return true
}

const typedBy = ({ born }: Pathway) =>
  [
    ['year$', String(born)],
    ['(day|month)$', '4'],
    ['phone|number', '07700 900123'],
    ['email', 'somebody@example.org'],
    ['', 'Tea by the window'],
  ] as const

/** One entry, or two where the list comes again, and then that is all. */
const list = async (walker: Walker, at: string): Promise<void> => {
  const { page, hands } = walker
  const all = page.locator('main form:not([action$="/items"]) button[value=complete]').first()
  const more = page.locator('main form[action$="/items"] button').first()
  const isMore = again(walker, `list ${at}`) <= 3 || (await all.count()) === 0
  await hands.press(isMore ? more : all)
}

const site = await startSite()
const browser = await openBrowser()
const begun = async (by: Pathway): Promise<Walker> => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  noteSteps(page)
  const watch = watching(page)
  await page.goto(`${site.url}/demo`)
  const hands = pointing(page)
  await hands.press(page.getByRole('button', { name: 'Begin as a new patient' }))
  return { page, hands, watch, by, plan: new URL(page.url()).pathname, times: new Map() }
}
const chapterOf = (step: string): string => step.split('/')[0] ?? ''

// Everybody goes through the whole of it once, and then to chapters where somebody was not everywhere, until nobody finds more.
for (
  let round = 0, before = -1;
  round < roundsMost && seen.size > before && unseen().length > 0;
  round += 1
) {
  before = seen.size
  for (const by of pathways.filter(({ pathway }) => only.length === 0 || only.includes(pathway))) {
    const walker = await begun(by)
    const chapters = round === 0 ? sections.map(({ id }) => id) : ['start', ...unseen().map(chapterOf)]
    await walk(walker, new Set(chapters))
    console.log(`${by.pathway}, round ${round + 1}: ${seen.size} questions met, ${unseen().length} not`)
    await walker.page.context().close()
  }
}
await browser.close()
await site.stop()
for (const step of unseen()) console.log(`nobody came to ${step}`)
for (const fault of faults) console.log(fault)
process.exitCode = unseen().length + faults.size === 0 ? 0 : 1
