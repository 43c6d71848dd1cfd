import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { noAnswers } from '#src/flow/answer.ts'
import type { Form } from '#src/flow/form.ts'
import { pathOf } from '#src/flow/path.ts'
import type { Given, Pathway } from '#src/flow/section.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { wordsIn } from '#src/flow/words-in.ts'

const givenOf = (pathway: Pathway): Given => ({
  pathway: [pathway],
  role: 'patient',
  age: 'adult',
  nation: 'england',
})

/** What a page says of its question: its title and lead, and of each field what stands beside it and its choices. */
const wordsOf = (said: unknown): number => {
  if (typeof said === 'string') return said.split(/\s+/).length
  if (typeof said !== 'object' || said === null) return 0
  return Object.entries(said).reduce(
    (sum, [name, one]) => (elsewhere.has(name) ? sum : sum + wordsOf(one)),
    0,
  )
}
const elsewhere = new Set([
  'heard',
  'told',
  'toldAs',
  'urgent',
  'item',
  'reply',
  'seeded',
  'proved',
  'barred',
  'examples',
])

/** The pages of a form with one item of each list that is asked, as they are put to somebody who opens nothing besides. */
const pagesOf = (form: Form, given: Given): readonly number[] => {
  const asked = pathOf(form.section, noAnswers, given).steps.flatMap((step) => step.asked)
  const met = sectionsIn(form.section).filter(
    ({ lists: [list] }) => list === undefined || asked.includes(list),
  )
  return met.flatMap(({ section, lists }) => {
    const words = wordsUnder(wordsIn(form), lists)
    return pathOf(section, noAnswers, given)
      .steps.filter(({ asked }) => asked.length > 0)
      .map(
        ({ id, asked }) =>
          wordsOf(words?.steps[id]) + asked.reduce((sum, name) => sum + wordsOf(words?.fields[name]), 0),
      )
  })
}

const told = /\d+ pages and some [\d,]+ words [a-z -]+?(?= and |, )/g
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')

test.each([
  ['eol', 90, 'for the end of life'],
  ['mhc', 85, 'for a mental health crisis'],
  ['ltc', 85, 'for a long-term condition'],
  ['frailty', 90, 'for frailty or a failing memory'],
  ['ld', 95, 'for a learning disability or autism'],
] as const)(
  'a plan of %s has no more than %s pages, and as many as the README says',
  (pathway, most, says) => {
    const pages = [...flows.sections, flows.submission].flatMap((form) => pagesOf(form, givenOf(pathway)))
    const words = Math.round(pages.reduce((sum, one) => sum + one, 0) / 100) * 100
    expect(readme.match(told)).toContain(
      `${pages.length} pages and some ${words.toLocaleString('en-GB')} words ${says}`,
    )
    expect(pages.length).toBeLessThanOrEqual(most)
  },
)
