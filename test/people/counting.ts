import type { Page } from 'playwright-core'

/** What somebody met on the way, and what it takes by the formula: 150 words a minute, 15 s a choice, 60 s a text. */
export type Count = {
  pages: number
  requests: number
  words: number
  choices: number
  texts: number
}

export const minutesOf = ({ words, choices, texts }: Count): number => words / 150 + choices / 4 + texts

/** What two counts of one walk lie apart. */
export const between = (before: Count, after: Count): Count => ({
  pages: after.pages - before.pages,
  requests: after.requests - before.requests,
  words: after.words - before.words,
  choices: after.choices - before.choices,
  texts: after.texts - before.texts,
})

/** Watches a page for what nobody may meet, and counts what everybody meets. */
export type Watch = {
  readonly count: Count
  readonly faults: string[]
  /** Lines that were read on a page before: nobody reads the foot of a page a hundred times. */
  readonly known: Set<string>
}

export const watching = (page: Page): Watch => {
  const count: Count = { pages: 0, requests: 0, words: 0, choices: 0, texts: 0 }
  const faults: string[] = []
  page.on('request', () => {
    count.requests += 1
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`${response.status()} from ${response.request().method()} ${pathOf(response.url())}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} on ${pathOf(page.url())}`)
  })
  return { count, faults, known: new Set() }
}

const pathOf = (url: string): string => new URL(url).pathname

/** Whoever comes to a page reads on it what they have not read before, and nothing that is folded away. */
export const read = async (page: Page, { count, faults, known }: Watch): Promise<void> => {
  count.pages += 1
  const shown = String(await page.evaluate("document.querySelector('main').innerText"))
  for (const line of shown.split('\n')) {
    if (known.has(line)) continue
    known.add(line)
    count.words += line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  }
  const summary = page.locator('.nhsuk-error-summary')
  if ((await summary.count()) > 0) faults.push(`${pathOf(page.url())} says: ${await summary.textContent()}`)
}
