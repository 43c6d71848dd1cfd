import type { Locator, Page } from 'playwright-core'

/** How somebody acts on a page. What leads on is pressed, and the next page is waited for. */
export type Hands = {
  readonly press: (target: Locator) => Promise<void>
  readonly tick: (target: Locator) => Promise<void>
  readonly write: (target: Locator, text: string) => Promise<void>
  readonly pick: (target: Locator, value: string) => Promise<void>
}

export type Manner = 'keyboard' | 'no scripts' | 'pointer'

/** A mark that no page which comes next bears. */
const mark = 'data-walked'

/** Asked again and again, since nothing on a page without scripts tells when it is there. */
const comes = async (page: Page): Promise<void> => {
  for (const until = Date.now() + pageMostMs; Date.now() < until; await page.waitForTimeout(20)) {
    const now = await page.evaluate(isNext, mark).catch(() => false)
    if (now) return
  }
  throw new Error(`nothing came after ${page.url()}`)
}
const pageMostMs = 30_000
const isNext = (mark: string): boolean => {
  const main = document.querySelector('main')
  return document.readyState === 'complete' && main !== null && !main.hasAttribute(mark)
}

const leading = async (page: Page, act: () => Promise<void>): Promise<void> => {
  await page.evaluate((name) => document.querySelector('main')?.setAttribute(name, ''), mark)
  await act()
  await comes(page)
}

/** With a finger or a mouse; the same without scripts. */
export const pointing = (page: Page): Hands => ({
  press: (target) => leading(page, async () => await (await unfolded(target)).click()),
  tick: async (target) => await (await unfolded(target)).check(),
  write: async (target, text) => await (await unfolded(target)).fill(text),
  pick: async (target, value) => void (await (await unfolded(target)).selectOption(value)),
})

/** What is folded away is opened as a person opens it. */
const unfolded = async (target: Locator): Promise<Locator> => {
  for (const fold of await folds(target)) await fold.click()
  return target
}

const folds = async (target: Locator): Promise<readonly Locator[]> =>
  (await target.locator('xpath=ancestor::details[not(@open)]').all()).map((one) =>
    one.locator('xpath=./summary'),
  )

/** Tab, Shift and Tab, Enter, Space and arrows, and nothing else. */
export const typing = (page: Page): Hands => {
  const opened = async (target: Locator): Promise<void> => {
    for (const fold of await folds(target)) {
      await reach(page, fold)
      await page.keyboard.press('Enter')
    }
  }
  const to = async (target: Locator): Promise<void> => {
    await opened(target)
    await reach(page, target)
  }
  return {
    press: (target) =>
      leading(page, async () => {
        await to(target)
        await page.keyboard.press('Enter')
      }),
    tick: async (target) => {
      await opened(target)
      await choose(page, target)
    },
    write: async (target, text) => {
      await to(target)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    pick: async (target, value) => {
      await to(target)
      for (let pressed = 0; pressed < 60 && (await target.inputValue()) !== value; pressed += 1)
        await page.keyboard.press('ArrowDown')
    },
  }
}

/** Forwards first, as the page is read; whoever went past it comes round again. */
const reach = async (page: Page, target: Locator): Promise<void> => {
  for (let pressed = 0; pressed < tabsMost; pressed += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${target} on ${page.url()}`)
}
const tabsMost = 400

/** Of radios the group is reached by Tab and the choice by arrows, which go round. */
const choose = async (page: Page, target: Locator): Promise<void> => {
  if (await target.isChecked()) return
  if ((await target.getAttribute('type')) !== 'radio') {
    await reach(page, target)
    return await page.keyboard.press('Space')
  }
  const name = (await target.getAttribute('name')) ?? ''
  for (let pressed = 0; pressed < tabsMost; pressed += 1) {
    if (await target.evaluate(isInGroup, name)) break
    await page.keyboard.press('Tab')
  }
  if (await target.evaluate((one) => one === document.activeElement)) await page.keyboard.press('Space')
  for (let pressed = 0; pressed < 60 && !(await target.isChecked()); pressed += 1)
    await page.keyboard.press('ArrowDown')
  if (!(await target.isChecked())) throw new Error(`the keyboard does not choose ${target} on ${page.url()}`)
}
const isInGroup = (_: Element, name: string): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.name === name

export const handsFor = (page: Page, manner: Manner): Hands =>
  manner === 'keyboard' ? typing(page) : pointing(page)
