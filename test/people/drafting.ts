import type { DemoVoice } from '#views/demo/plan.ts'
import { askedAt, type Entries, untold } from './answers.ts'
import { between, minutesOf, read, type Watch } from './counting.ts'
import { fillIn, type Walker } from './filling.ts'

/** Somebody who drafts a plan: their story, and the address of the plan. */
export type Drafter = Walker & {
  readonly watch: Watch
  readonly story: DemoVoice
  readonly entries: Entries
  readonly plan: string
  /** How often a chapter was opened that is not through yet. */
  readonly leftOpen: Map<string, number>
  readonly look: (name: string) => Promise<void>
  readonly stages: Stages
}

/** What it takes, in minutes by the formula: from the worry to the one page for tonight, and the chapter of what matters. */
export type Stages = { tonight: number; matters: number; isTonightDone: boolean }

/** From the page of the plan through every chapter, until each was gone through. */
export const draft = async (drafter: Drafter): Promise<void> => {
  const seen = new Map<string, number>()
  for (let pages = 0; pages < pagesMost; pages += 1) {
    const before = { ...drafter.watch.count }
    await read(drafter.page, drafter.watch)
    if (drafter.watch.faults.length > 0) return
    const at = new URL(drafter.page.url()).pathname
    const times = (seen.get(at) ?? 0) + 1
    seen.set(at, times)
    if (times > 12) throw new Error(`a dead end: ${at} came again and again`)
    const isEnd = !(await goOn(drafter, at))
    noteStage(drafter, at, minutesOf(between(before, drafter.watch.count)))
    if (isEnd) return
  }
  throw new Error('the conversation did not end')
}
const pagesMost = 260

const noteStage = ({ plan, stages }: Drafter, at: string, minutes: number): void => {
  if (!stages.isTonightDone) stages.tonight += minutes
  else if (at.startsWith(`${plan}/matters/`)) stages.matters += minutes
  if (at.endsWith('/brief') || at === `${plan}/tonight`) stages.isTonightDone = true
}

/** Undertakes whatever this page is for; false where there is nothing left to do. */
const goOn = async (drafter: Drafter, at: string): Promise<boolean> => {
  const { page, hands, plan } = drafter
  const key = at.slice(plan.length + 1)
  if (at === plan) return await nextChapter(drafter)
  if (!at.startsWith(`${plan}/`)) await leaveAside(drafter)
  else if (key.endsWith('/check')) {
    await drafter.look(key)
    await hands.press(page.getByRole('button', { name: 'Yes, this is right' }))
  } else if (key.endsWith('/brief')) {
    await drafter.look(key)
    await hands.press(page.getByRole('button', { name: /^Go on with/ }))
  } else if ((await page.locator('main input[name=place]').count()) > 0) await answer(drafter, key)
  else if ((await page.locator('main form[action$="/items"]').count()) > 0) await list(drafter)
  else await leaveAside(drafter)
  return true
}

const nextChapter = async ({ page, hands, look, leftOpen }: Drafter): Promise<boolean> => {
  const worry = page.getByRole('button', { name: 'What made you think about a plan?' })
  await look('plan')
  if ((await worry.count()) > 0) {
    await hands.press(worry)
    return true
  }
  const open = page.locator('.nhsuk-task-list__item').filter({ hasNotText: /Completed|Gone through/ })
  for (const one of await open.getByRole('link').all()) {
    const chapter = (await one.getAttribute('href')) ?? ''
    const times = leftOpen.get(chapter) ?? 0
    leftOpen.set(chapter, times + 1)
    if (times > 1) continue
    await hands.press(one)
    return true
  }
  return false
}

/** A page between: whom to call, what was noticed. It has to have a way on. */
const leaveAside = async ({ page, hands, look }: Drafter): Promise<void> => {
  await look(`between ${new URL(page.url()).pathname}`)
  await hands.press(page.getByRole('button', { name: /^(Go on|Continue|Go back)/ }).first())
}

const answer = async (drafter: Drafter, key: string): Promise<void> => {
  const { page, hands, story, entries } = drafter
  const asked = askedAt(key, story, entries)
  const said = asked.filter((one) => one.said?.kind === 'answer')
  const way = asked.flatMap(({ said: one }) => (one && one.kind !== 'answer' ? [one.kind] : []))[0]
  const isOnlyToRead = asked.every(({ field }) => field.control === 'seen')
  await fillIn(drafter, said, { story, entries })
  const out = page.locator(`main button[name=wayOut][value="${way ?? 'skipped'}"].sayso-way`)
  if (said.length === 0 && !isOnlyToRead && (await out.count()) > 0) {
    drafter.count.choices += 1
    await hands.press(out.first())
  } else await hands.press(page.getByRole('button', { name: 'Continue', exact: true }))
}

/** One entry after another, each whole, then that is all. */
const list = async (drafter: Drafter): Promise<void> => {
  const { page, hands, story, entries } = drafter
  const all = page.locator('main form:not([action$="/items"]) button[value=complete]')
  const name = (await all.getAttribute('name')) ?? ''
  const begun = page.locator('.sayso-item').filter({ hasText: 'Not finished' })
  if ((await begun.count()) > 0) return await hands.press(begun.first().getByRole('link').first())
  const next = untold(story, name, entries)
  if (next.length > 0) return await hands.press(page.locator('main form[action$="/items"] button'))
  await hands.press(all)
}
