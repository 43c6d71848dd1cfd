import type { Locator, Page } from 'playwright-core'
import type { Typed } from '#src/flow/controls/control.ts'
import { isSecret } from '#src/flow/read-post.ts'
import type { DemoVoice } from '#views/demo/plan.ts'
import { type AskedField, type Entries, inputsFor, nameAndNumber } from './answers.ts'
import type { Count } from './counting.ts'
import type { Hands } from './hands.ts'

/** Somebody at a page: what they act with, what they have met, and every word that they typed. */
export type Walker = {
  readonly page: Page
  readonly hands: Hands
  readonly count: Count
  readonly typed: Set<string>
}

export type Telling = { readonly story: DemoVoice; readonly entries: Entries }

/** Puts answers into the boxes of a page, in the order in which they stand there. */
export const fillIn = async (
  walker: Walker,
  asked: readonly AskedField[],
  { story, entries }: Telling,
): Promise<void> => {
  for (const one of asked) {
    const inputs = one.field.control === 'references' ? pointed(one, story, entries) : inputsFor(one)
    const named = one.field.control === 'rows' ? await rowsAsOnPage(walker, one.name, inputs) : inputs
    await put(walker, named)
  }
}

/** Who stands in the plan by now is chosen; who does not is written down with a number. */
const pointed = (one: AskedField, story: DemoVoice, entries: Entries): Typed => {
  const inputs = inputsFor(one)
  const idOf = new Map([...entries].map(([id, entry]) => [entry, id]))
  const meant = inputs[one.name] ?? []
  const written = meant.filter((entry) => !idOf.has(entry)).map((entry) => nameAndNumber(story, entry))
  const note = [...written, ...(inputs[`${one.name}.note`] ?? [])].join('\n')
  return {
    ...inputs,
    [one.name]: meant.flatMap((entry) => idOf.get(entry) ?? []),
    [`${one.name}.note`]: note === '' ? [] : [note],
  }
}

/** A page names its rows itself: there are as many as are needed, and each answer goes to its own. */
const rowsAsOnPage = async ({ page, hands }: Walker, name: string, inputs: Typed): Promise<Typed> => {
  const wanted = inputs[`${name}.rows`] ?? []
  const rows = page.locator(`main input[name="${name}.rows"]`)
  while ((await rows.count()) < wanted.length)
    await hands.press(page.locator(`main button[name=do][value="add-row ${name}"]`))
  const there = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([input, texts]) => {
      const row = wanted.findIndex((id) => input.startsWith(`${name}.${id}.`))
      if (input === `${name}.rows`) return []
      if (row < 0) return [[input, texts]]
      return [[input.replace(`${name}.${wanted[row]}.`, `${name}.${there[row]}.`), texts]]
    }),
  )
}

const put = async (walker: Walker, inputs: Typed): Promise<void> => {
  for (const [name, texts] of Object.entries(inputs))
    for (const text of texts) if (text !== '') await putOne(walker, name, text)
}

const putOne = async (walker: Walker, name: string, text: string): Promise<void> => {
  const all = walker.page.locator(`main [name="${name}"]:not([type=hidden])`)
  const choice = await chosen(all, text)
  const { hands, count, typed } = walker
  if (choice) {
    await hands.tick(choice)
    count.choices += 1
    return
  }
  const box = all.first()
  const isList = (await all.count()) > 0 && (await box.evaluate((one) => one.tagName === 'SELECT'))
  if (await isOnAnotherPart(walker.page, all)) return
  if ((await all.count()) === 0) throw new Error(`${walker.page.url()} has no ${name} for “${text}”`)
  if (isList) {
    await hands.pick(box, text)
    count.choices += 1
    return
  }
  await hands.write(box, text)
  count.texts += 1
  // What lies apart stands on no page.
  if (!isSecret(name)) for (const line of text.split('\n')) typed.add(line.trim())
}

/** A question with many choices stands on several pages. */
const isOnAnotherPart = async (page: Page, all: Locator): Promise<boolean> =>
  (await page.locator('main input[name=part]').count()) > 0 &&
  (await all.first().evaluate((one) => one instanceof HTMLInputElement && one.type === 'checkbox'))

/** The radio or the box with this value. */
const chosen = async (all: Locator, value: string): Promise<Locator | undefined> => {
  for (const one of await all.all()) {
    const isChoice = await one.evaluate(
      (it) => it instanceof HTMLInputElement && /radio|checkbox/.test(it.type),
    )
    if (isChoice && (await one.getAttribute('value')) === value) return one
  }
  return undefined
}
