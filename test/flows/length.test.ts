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
  age: pathway === 'cyp' ? 'child' : 'adult',
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
  'seededBeside',
  'proved',
  'barred',
  'examples',
])

type Page = { readonly step: string; readonly words: number; readonly controls: readonly string[] }

/** The pages of a form with one item of each list that is asked, as they are put to somebody who opens nothing besides. */
const pagesOf = (form: Form, given: Given): readonly Page[] => {
  const asked = pathOf(form.section, noAnswers, given).steps.flatMap((step) => step.asked)
  const met = sectionsIn(form.section).filter(
    ({ lists: [list] }) => list === undefined || asked.includes(list),
  )
  return met.flatMap(({ section, lists }) => {
    const words = wordsUnder(wordsIn(form), lists)
    return pathOf(section, noAnswers, given)
      .steps.filter(({ asked }) => asked.length > 0)
      .map(({ id, asked }) => ({
        step: id,
        words: wordsOf(words?.steps[id]) + asked.reduce((sum, name) => sum + wordsOf(words?.fields[name]), 0),
        controls: asked.flatMap((name) => section.fields[name]?.control ?? []),
      }))
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
  ['cyp', 95, 'for a young person'],
] as const)(
  'a plan of %s has no more than %s pages, and as many as the README says',
  (pathway, most, says) => {
    const pages = [...flows.sections, flows.submission].flatMap((form) => pagesOf(form, givenOf(pathway)))
    const words = Math.round(pages.reduce((sum, one) => sum + one.words, 0) / 100) * 100
    expect(readme.match(told)).toContain(
      `${pages.length} pages and some ${words.toLocaleString('en-GB')} words ${says}`,
    )
    expect(pages.length).toBeLessThanOrEqual(most)
  },
)

/** 150 words a minute, a quarter of a minute for a choice, and one minute for own words. */
const minutesOf = (pages: readonly Page[]): number =>
  pages.reduce(
    (sum, { words, controls }) =>
      sum + words / 150 + controls.reduce((time, one) => time + (minutes[one] ?? 1), 0),
    0,
  )
const minutes: Readonly<Record<string, number>> = { seen: 0, one: 0.25, many: 0.25, 'birth-year': 0.25 }

/** The longest time that a chapter says of itself. */
const minutesTold = (form: Form): number =>
  Number(/About (?:\d+ to )?(\d+) minutes/.exec(wordsIn(form).about)?.[1] ?? 0)

test.each(['eol', 'mhc', 'ltc', 'frailty', 'ld', 'cyp'] as const)(
  'how long a chapter says that it takes follows its pages, of a person of %s',
  (pathway) => {
    for (const form of flows.sections) {
      const atTop = new Set(
        pathOf(form.section, noAnswers, givenOf(pathway)).steps.flatMap(({ id, asked }) =>
          asked.length > 0 ? [id] : [],
        ),
      )
      const pages = pagesOf(form, givenOf(pathway)).filter(({ step }) => atTop.has(step))
      const minutes = Math.floor(minutesOf(pages) / 5) * 5
      expect(minutesTold(form), `${form.section.id}, ${pages.length} pages`).toBeGreaterThanOrEqual(minutes)
    }
  },
)

test.each(['eol', 'mhc', 'ltc', 'frailty', 'ld', 'cyp'] as const)(
  'what is asked early, one page for tonight and what matters take a person of %s no more than 20 minutes',
  (pathway) => {
    const form = (id: string) => {
      const found = flows.sections.find(({ section }) => section.id === id)
      return found ? pagesOf(found, givenOf(pathway)) : []
    }
    const brief = new Set(['name', 'first-action', 'contacts'])
    const tonight = form('crisis').filter(({ step }) => brief.has(step))
    expect(tonight).toHaveLength(3)
    const early = form('communication').filter(
      ({ step }) => step === flows.early.pages.at(-1)?.pages[0]?.step,
    )
    expect(early).toHaveLength(1)
    expect(minutesOf([...form('start'), ...early, ...tonight, ...form('matters')])).toBeLessThanOrEqual(20)
  },
)
