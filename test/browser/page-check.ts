import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { htmlFaults } from '#test/kit/valid-html.ts'
import { urgentStyle } from '#views/assets/urgent-style.ts'
import { expectAccessible, expectNoSidewaysScroll } from './browser.ts'
import { focusWalk } from './focus-walk.ts'

/** What holds for every page of the product, whoever sees it; pictures are kept where SHOTS names a folder. */
export const expectGoodPage = async (page: Page, answer: Response, name: string): Promise<void> => {
  expect(policyFaults(answer.headers()['content-security-policy'] ?? ''), name).toEqual([])
  expect(answer.headers()['cache-control'], name).toBe('no-store')
  expect(await htmlFaults(await answer.text()), name).toEqual([])
  expect(await page.evaluate(marks), name).toEqual({
    language: 'en-GB',
    hasTitle: true,
    headings: 1,
    inline: [],
    oneWayOnly: [],
    formsAlike: [],
    numbersNotLinked: [],
  })
  for (const style of await page.locator('style').allTextContents())
    expect(answer.headers()['content-security-policy']).toContain(hashOf(style))
  await expectAccessible(page)
  expect(await focusWalk(page), name).toEqual({ unreached: [], unseen: [] })
  await shoot(page, name, 1280)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  expect(await page.evaluate(brokenNumbers), name).toEqual([])
  await shoot(page, name, 320)
  await page.setViewportSize({ width: 1280, height: 900 })
}

const policyFaults = (policy: string): readonly string[] => [
  ...["default-src 'self'", "object-src 'none'", "form-action 'self'", "frame-ancestors 'none'"].filter(
    (rule) => !policy.includes(rule),
  ),
  ...(policy.match(/'unsafe-[\w-]+'|\*|data:|https?:/g) ?? []),
]

const hashOf = (style: string): string => {
  expect(style).toBe(urgentStyle)
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
}

const marks = () => ({
  language: document.documentElement.lang,
  hasTitle: /^\S.* – Sayso$/.test(document.title),
  headings: document.querySelectorAll('h1').length,
  inline: [...document.querySelectorAll('*')]
    .filter(
      (element) =>
        element.matches('[style], script:not([src]), [href^="javascript:"]') ||
        element.getAttributeNames().some((attribute) => /^(on|hx-)/.test(attribute)),
    )
    .map((element) => element.outerHTML.slice(0, 120)),
  // Where words are typed, and where they stand, they run in their own direction; numbers and addresses have one.
  oneWayOnly: [
    ...document.querySelectorAll(
      'textarea:not([hidden]), input[type="text"]:not([inputmode="numeric"]), .sayso-words:not(bdi)',
    ),
  ]
    .filter((box) => box.getAttribute('dir') !== 'auto')
    .map((box) => box.outerHTML.slice(0, 120)),
  formsAlike: [...document.forms]
    .map((form) => form.ariaLabel ?? form.ariaLabelledByElements?.[0]?.textContent ?? '')
    .filter((name, index, names) => name.trim() === '' || names.indexOf(name) !== index),
  numbersNotLinked: [...document.querySelectorAll('body *:not(a, textarea, script, style)')]
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE && !node.parentElement?.closest('a, label'))
    .flatMap((node) => node.textContent?.match(/(?<![\d+])(?:\+44|0)[\d ]{8,13}\d/g) ?? []),
})

/** Numbers to call of which a phone shows half on the next line. */
/** The figures stand on one line; what is said beside them may go on. */
const brokenNumbers = () =>
  [...document.querySelectorAll('a[href^="tel:"]')]
    .filter((link) => {
      const text = [...link.childNodes].find((one) => /\d/.test(one.textContent ?? '')) ?? link
      const figures = /\d[\d ]*/.exec(text.textContent ?? '')
      const range = document.createRange()
      if (text.nodeType !== Node.TEXT_NODE || !figures) range.selectNodeContents(text)
      else {
        range.setStart(text, figures.index)
        range.setEnd(text, figures.index + figures[0].trimEnd().length)
      }
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
    })
    .map((link) => link.outerHTML)

const shoot = async (page: Page, name: string, width: number): Promise<void> => {
  const folder = process.env.SHOTS
  if (folder === undefined) return
  await page.setViewportSize({ width, height: 900 })
  await page.screenshot({
    path: join(folder, `${name.replaceAll(/[^\w]+/g, '-')}.${width}.png`),
    fullPage: true,
  })
}
