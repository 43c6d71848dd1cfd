import type { Page } from 'playwright-core'

export type FocusWalk = {
  /** What the Tab key never comes to, though it can be used. */
  readonly unreached: readonly string[]
  /** What looks the same with the focus as without. */
  readonly unseen: readonly string[]
}

/** Goes through a whole page with the Tab key, from its top. */
export const focusWalk = async (page: Page): Promise<FocusWalk> => {
  const stops = await page.evaluate(watchStops)
  for (let pressed = 0; pressed < stops + spare; pressed += 1) await page.keyboard.press('Tab')
  return await page.evaluate(readStops)
}
/** The browser's own stops, between the end of a page and its top. */
const spare = 3

/** Marks every stop of the Tab key, and whether it changes its looks with the focus; of radios one is a stop. */
const watchStops = (): number => {
  const looks = (element: Element): string => {
    const label = element.nextElementSibling
    return [getComputedStyle(element), ...(label ? [getComputedStyle(label, '::before')] : [])]
      .flatMap((style) => [
        style.outlineColor.endsWith(', 0)') ? '' : `${style.outlineStyle} ${style.outlineWidth}`,
        style.boxShadow,
        style.borderWidth,
        style.backgroundColor,
      ])
      .join(' / ')
  }
  const groups = new Set<string>()
  const isStop = (element: HTMLElement): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (element.matches(':disabled, [type=hidden]')) return false
    if (!element.matches('[type=radio]')) return true
    const name = element.getAttribute('name') ?? ''
    if (groups.has(name)) return false
    groups.add(name)
    return true
  }
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary'),
  ].filter(isStop)
  for (const element of all) element.dataset.stop = ''
  const plain = new Map(all.map((element) => [element, looks(element)]))
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const group = target.matches('[type=radio]') ? target.getAttribute('name') : null
    const stop = all.find((one) => one === target || (group !== null && one.getAttribute('name') === group))
    if (stop) stop.dataset.stop = plain.get(target) === looks(target) ? 'unseen' : 'seen'
  })
  return all.length
}

const readStops = (): FocusWalk => {
  const named = (state: string): string[] =>
    [...document.querySelectorAll(`[data-stop="${state}"]`)].map((one) => one.outerHTML.slice(0, 160))
  return { unreached: named(''), unseen: named('unseen') }
}
