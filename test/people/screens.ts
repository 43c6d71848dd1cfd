import type { Page } from 'playwright-core'

/** How tall a page of the desk is, in pixels of a screen of 1280 × 900. */
export type Height = { readonly name: string; readonly px: number }

const screen = 900

/** With one way to look at pages that measures each as well. */
export const measuring = (page: Page, look: (name: string) => Promise<void>, heights: Height[]) => {
  return async (name: string): Promise<void> => {
    await look(name)
    heights.push({ name, px: Number(await page.evaluate('document.documentElement.scrollHeight')) })
  }
}

/** The one page to read, the page to sign and the chapters: half of them on four screens at most, and no chapter on eight. */
export const deskScreens = (heights: readonly Height[]) => {
  const kinds = {
    'one page to read': heights.filter(({ name }) => name === 'review'),
    'page to sign': heights.filter(({ name }) => name === 'to-sign'),
    chapters: heights.filter(({ name }) => name.startsWith('review ')),
  }
  return Object.entries(kinds).flatMap(([kind, all]) => {
    const screens = all.map(({ px }) => px / screen).toSorted((one, other) => one - other)
    const [median = 0, most = 0] = [screens[Math.floor(screens.length / 2)], screens.at(-1)]
    return screens.length === 0 ? [] : [{ kind, median, most, isTall: median > 4 || most >= 8 }]
  })
}
