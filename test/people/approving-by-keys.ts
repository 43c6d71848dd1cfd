import type { Page } from 'playwright-core'
import type { Typed } from '#src/flow/controls/control.ts'

/** What approving takes on a keyboard, every key but typed text: chapters, the page as urgent care reads it, and signing. */
export type Keys = {
  chapters: number
  night: number
  open: number
  sign: number
  /** What stood open at signing, by its name. */
  readonly asked: string[]
}

export const noKeys = (): Keys => ({ chapters: 0, night: 0, open: 0, sign: 0, asked: [] })
export const allOf = ({ chapters, night, open, sign }: Keys): number => chapters + night + open + sign

type Keyboard = {
  readonly page: Page
  readonly keys: Keys
  /** Each page is read once it is there. */
  readonly read: () => Promise<void>
}
type Stage = 'chapters' | 'night' | 'open' | 'sign'

const press = async ({ page, keys }: Keyboard, stage: Stage, key: string): Promise<void> => {
  await page.keyboard.press(key)
  keys[stage] += 1
}

/** From the page of the review, and what it needs written: Enter alone leads through every chapter, to the night page and to signing. */
export const acceptByKeys = async (keyboard: Keyboard): Promise<void> => {
  const { page, read } = keyboard
  await page.locator('h1:focus, #main:focus').waitFor()
  await on(keyboard, 'chapters')
  while (/\/(review\/|nothing-written)/.test(page.url())) {
    await read()
    await press(keyboard, 'chapters', 'Enter')
    await page.locator('[id^=accept-]:focus').waitFor()
    await on(keyboard, 'chapters')
  }
  if (!page.url().includes('/urgent/')) throw new Error(`the chapters lead to ${page.url()}`)
  await page.locator('#sign:focus').waitFor()
  await read()
  await on(keyboard, 'night')
}

const on = async (keyboard: Keyboard, stage: Stage): Promise<void> => {
  const { page } = keyboard
  const before = new URL(page.url()).pathname
  await press(keyboard, stage, 'Enter')
  await page.waitForURL(({ pathname }) => pathname !== before)
  await page.locator('h1:focus, #main:focus, #sign:focus').first().waitFor()
}

/** Enter leads to what is open, one after the other, and signs once nothing is. `wanted` by the names of the page's boxes. */
export const signByKeys = async (keyboard: Keyboard, wanted: Typed, why: string): Promise<void> => {
  const { page, keys } = keyboard
  await page.locator('h1:focus, #main:focus').waitFor()
  await press(keyboard, 'sign', 'Enter')
  for (let times = 0; times < openMost; times += 1) {
    const at = await focused(page)
    if (at.name === '') return
    const stage = at.name.startsWith('sign.') ? 'sign' : 'open'
    if (stage === 'open') keys.asked.push(at.name === 'acknowledges' ? at.value : at.name)
    if (at.type === 'textarea' || at.type === 'text') {
      await page.keyboard.insertText(wanted[at.name]?.[0] ?? why)
      await press(keyboard, stage, 'Tab')
    } else await choose(keyboard, stage, wanted[at.name] ?? [])
    await press(keyboard, stage, 'Enter')
    await page.waitForTimeout(150)
  }
  throw new Error(`signing does not end: ${keys.asked.join(', ')}`)
}
const openMost = 60

/** Where nothing is wanted of a box that is reached, it is ticked. */
const choose = async (keyboard: Keyboard, stage: Stage, wanted: readonly string[]): Promise<void> => {
  const { page } = keyboard
  const { name, type } = await focused(page)
  const left = new Set(wanted)
  for (let moved = 0; moved < choicesMost; moved += 1) {
    const at = await focused(page)
    if (at.name !== name) throw new Error(`the keyboard does not choose ${wanted.join(', ')} of ${name}`)
    if (wanted.length === 0 || left.delete(at.value)) await press(keyboard, stage, 'Space')
    if (left.size === 0) return
    await press(keyboard, stage, type === 'radio' ? 'ArrowDown' : 'Tab')
  }
}
const choicesMost = 30

/** Nowhere, while the page that was signed is being left, or on a button. */
const focused = (page: Page) => page.evaluate<typeof nowhere>(inFocus).catch(() => nowhere)
const nowhere = { name: '', type: '', value: '' }
const inFocus = '(({ name = "", type = "", value = "" }) => ({ name, type, value }))(document.activeElement)'
