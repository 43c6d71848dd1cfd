import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { controls } from '#src/flow/controls/index.ts'
import type { Form } from '#src/flow/form.ts'
import { typedFor } from '#src/flow/read-post.ts'
import type { Section } from '#src/flow/section.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { fieldWordsOf, wordsOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

/** One page for every sample of every kind, in a chapter of its own; a file has to be sent first, in files.test.ts. */
const samples = Object.entries(controls).flatMap(([kind, { samples }]) =>
  samples.map(({ field, valid }, place) => ({
    name: `${kind}-${place + 1}`,
    field,
    value: valid.at(-1) ?? '',
  })),
)
const asked = samples.filter(
  ({ field }) => !['list', 'references', 'seen', 'file', 'site'].includes(field.control),
)
const section: Section = {
  id: 'kinds',
  version: 1,
  fields: Object.fromEntries(asked.map(({ name, field }) => [`kinds.${name}`, field])),
  start: asked[0]?.name ?? '',
  steps: Object.fromEntries(
    asked.map(({ name }, place) => [
      name,
      { ask: [`kinds.${name}`], next: asked[place + 1]?.name ?? 'done' },
    ]),
  ),
}
const words = wordsOf(section)
const form: Form = { section, words, written: words, variants: [], exchange: {} }
const begun = async () => {
  const it = await anApp(false, { ...flows, sections: [...flows.sections, form] })
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  return { ...it, she, base: `${base.split('/').slice(0, 3).join('/')}/kinds` }
}

test('an answer of every kind is asked, sent, saved, shown again and played back', async () => {
  const { she, base } = await begun()
  for (const { name, field, value } of asked) {
    const id = `kinds.${name}`
    expect((await she.get(`${base}/${name}`)).status, name).toBe(200)
    const answer = await she.post(`${base}/${name}`, { ...typedFor(field, id, said(value)), read: '1' })
    expect(answer.status, name).toBe(303)
    const again = await (await she.get(`${base}/${name}`)).text()
    for (const typed of Object.values(typedFor(field, id, said(value))).flat())
      expect(again, name).toContain(typed.split('\n')[0])
  }
  // A number in her words is a link there.
  const played = (await (await she.get(`${base}/check`)).text()).replaceAll(
    /<a [^>]*href="tel:[^>]*>([^<]*)<\/a>/g,
    '$1',
  )
  for (const { name, field, value } of asked)
    for (const line of shown(field, fieldWordsOf(field), said(value), () => undefined))
      expect(played, name).toContain(asRead(line.split('\n')[0] ?? ''))
})

/** Days are played back in words. */
const asRead = (line: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(line)
    ? new Date(line).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
    : line

test('what no kind takes comes back with 422, and nothing was saved', async () => {
  const { she, base } = await begun()
  for (const { name, field } of asked) {
    const blank = Object.fromEntries(
      Object.keys(typedFor(field, `kinds.${name}`, said({}))).map((key) => [key, '']),
    )
    const answer = await she.post(`${base}/${name}`, { [`kinds.${name}`]: '', ...blank, read: '1' })
    expect(answer.status, name).toBe(422)
  }
})

test('a row is added and taken away with all that was typed, and nothing is saved by it', async () => {
  const { she, base } = await begun()
  const name = 'kinds.rows-1'
  const typed = { [`${name}.rows`]: 'row-1', [`${name}.row-1.to`]: 'penicil', read: '1' }
  const added = await she.post(`${base}/rows-1`, { ...typed, do: `add-row ${name}` })
  const page = await added.text()
  expect(added.status).toBe(200)
  expect(page).toContain('value="penicil"')
  const [first, second] = [...page.matchAll(/name="kinds\.rows-1\.rows" value="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  expect(first).toBe('row-1')
  const both = { ...typed, [`${name}.rows`]: ['row-1', second ?? ''], [`${name}.${second}.to`]: 'nuts' }
  const left = await (await she.post(`${base}/rows-1`, { ...both, do: `remove-row ${name} row-1` })).text()
  expect(left).toContain('value="nuts"')
  expect(left).not.toContain('penicil')
  expect(await (await she.get(`${base}/rows-1`)).text()).not.toContain('nuts')
  expect((await she.post(`${base}/rows-1`, both)).status).toBe(303)
  expect(await (await she.get(`${base}/check`)).text()).toContain('nuts')
})
