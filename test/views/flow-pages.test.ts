import { expect, test } from 'vitest'
import { everyForm, flows } from '#flows/index.ts'
import type { Section } from '#src/flow/section.ts'
import type { WrittenWords } from '#src/flow/words.ts'
import { flowPages } from '#src/flow-pages.ts'
import { htmlFaults } from '#test/kit/valid-html.ts'
import { html } from '#views/html.ts'
import { english } from '#views/words.ts'

const pages = flowPages()

/** Every text of a form that somebody may read, with those of its lists' items. */
const textsOf = (section: Section, words: WrittenWords): readonly string[] => [
  words.about,
  words.seenBy,
  ...Object.values(words.steps).flatMap(({ title, lead }) => [title, lead ?? '']),
  ...Object.entries(words.fields).flatMap(([name, field]) => {
    const rules = section.fields[name]
    const choices = Object.values(field.choices ?? {}).flatMap((one) =>
      typeof one === 'string' ? [one] : [one.me, one.them],
    )
    const items = rules?.control === 'list' && field.item ? textsOf(rules.item, field.item) : []
    return [field.label, field.hint ?? '', field.why, field.heard, field.urgent ?? '', ...choices, ...items]
  }),
]

test.each(everyForm.map(({ section, written }) => [section.id, section, written] as const))(
  'the page of %s has every question, hint, reason and choice of it',
  (id, section, written) => {
    const page = pages.get(`${id}.html`) ?? ''
    expect(textsOf(section, written).filter((text) => !page.includes(String(html`${text}`)))).toEqual([])
  },
)

test('every rule stands on a page, with its words, and so does every help line', () => {
  const all = [...pages.values()].join('\n')
  for (const { id, words } of flows.rules) {
    expect(all).toContain(id)
    expect(all).toContain(String(html`${words}`))
  }
  for (const { who, text } of Object.values(english.helpLines.lines))
    expect(pages.get('index.html')).toContain(String(html`${who}: ${text}`))
})

test('a page says who may answer, and how far an answer is needed on which plan', () => {
  const page = pages.get('contacts.html') ?? ''
  const roles = page.slice(page.indexOf('What is their part in your care, and in an emergency'))
  expect(roles).toContain('the person, a helper, somebody with legal power, a nurse or doctor')
  expect(roles).toContain('on every plan: must be answered, or left with a reason')
  expect(pages.get('places.html')).toMatch(/near the end of life[^<]*: must be answered/)
})

test('every page says that nobody has reviewed it, leads back, and is valid HTML', async () => {
  for (const [file, page] of pages) {
    expect(page).toContain(english.flowPages.notReviewed)
    expect(page).toContain('href="index.html"')
    expect(await htmlFaults(page), file).toEqual([])
  }
})

test('no condition on a page shows a field by its id, a code or an operator', () => {
  const namesIn = ({ fields }: Section): readonly string[] =>
    Object.entries(fields).flatMap(([name, field]) => [
      name,
      ...(field.control === 'list' ? namesIn(field.item) : []),
    ])
  const ids = everyForm.flatMap(({ section }) => namesIn(section)).filter((name) => name.includes('.'))
  const given = Object.keys(english.flowPages.given)
  const counted = Object.keys(english.flowPages.counted).map((what) => `${what}.`)
  const id = (name: string, more = '(?![\\w.]\\w)') =>
    new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}${more}`)
  for (const [file, page] of pages) {
    const text = page.replace(/<[^>]*>/g, ' ')
    const shown = [...ids, ...given].filter((name) => id(name).test(text))
    expect([...shown, ...counted.filter((what) => id(what, '[a-z]').test(text))], file).toEqual([])
    expect(text, file).not.toMatch(/(?: (=|&lt;|&gt;|\|) )|\bnot \(/)
  }
  expect(pages.get('crisis.html')).toContain('“What the plan is for” includes “mental health crisis”')
  expect(pages.get('index.html')).toContain('“The person’s age today, in years” is less than 18')
})
