import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyForm, flows } from '#flows/index.ts'
import { scenarios } from '#training/index.ts'
import { partsWords } from '#views/flow-pages/condition-words.ts'
import { type FormTold, formPage, type RuleTold } from '#views/flow-pages/form.ts'
import { flowStyle } from '#views/flow-pages/frame.ts'
import { indexPage, type Listed } from '#views/flow-pages/index-page.ts'
import { english } from '#views/words.ts'
import { plainSteps, plainWhen } from './flow/plain-words.ts'
import { pathways, type Section } from './flow/section.ts'
import type { AnyWords, WrittenWords } from './flow/words.ts'
import { inVoice } from './flow/words-in.ts'

/** Writes what a clinician reads of every form, and says into which folder: one page a form, and a way in. */
export const writeFlowPages = (folder = join(import.meta.dirname, '../flow-pages')): string => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'style.css'), flowStyle)
  for (const [file, page] of flowPages()) writeFileSync(join(folder, file), page)
  return join(folder, 'index.html')
}

/** Each page under the name of its file. */
export const flowPages = (): ReadonlyMap<string, string> => {
  const chapters: readonly unknown[] = flows.sections
  const isChapter = (one: unknown): boolean => chapters.includes(one)
  const listed = (section: Section, { title }: { readonly title: string }): Listed => ({
    file: `${section.id}.html`,
    title,
  })
  const talks = scenarios.map(({ section, words }) => ({ section, written: words }))
  const index = indexPage(english, {
    chapters: everyForm.filter(isChapter).map(({ section, words }) => listed(section, words)),
    around: everyForm.filter((one) => !isChapter(one)).map(({ section, words }) => listed(section, words)),
    conversations: talks.map(({ section, written }) => listed(section, written)),
    rules: rules.filter(({ rule }) => !('field' in rule)),
  })
  const pages = [...everyForm, ...talks].map(
    ({ section, written }) => [`${section.id}.html`, formPage(english, told(section, written))] as const,
  )
  return new Map([['index.html', index], ...pages])
}

/** What conditions read beside the form in which they stand: other forms' questions, what is given and what is counted. */
const everywhere = (): AnyWords['fields'] => {
  const asked: AnyWords['fields'] = Object.fromEntries(
    everyForm.flatMap(({ written }) => Object.entries(withItems(inVoice(written, 'me')))),
  )
  const { given, counted, past, dated } = english.flowPages
  const lists = Object.entries(asked).filter(([, { item }]) => item !== undefined)
  return {
    ...asked,
    ...Object.fromEntries(
      Object.entries(given).map(([name, words]) => [name, { ...words, why: '', heard: '' }]),
    ),
    ...Object.fromEntries(
      Object.entries(counted).flatMap(([what, label]) =>
        lists.map(([name, words]) => [`${what}.${name}`, { label: label(words.label), why: '', heard: '' }]),
      ),
    ),
    ...Object.fromEntries(
      Object.entries(asked).map(([name, words]) => [
        `past.${name}`,
        { label: past(words.label), why: '', heard: '' },
      ]),
    ),
    ...Object.fromEntries(
      datesCompared().map(([subject, kind, codes]) => {
        const { choices = {} } = asked[kind] ?? {}
        const label = dated(codes.map((code) => choices[code] ?? ''))
        return [subject, { label, why: '', heard: '' }]
      }),
    ),
  }
}

/** The dates of papers that rules compare, as they name them: by which question papers are told apart, and which of them. */
const datesCompared = (): readonly (readonly [string, string, readonly string[]])[] => {
  const named = JSON.stringify(flows.rules.map(({ when }) => when)).matchAll(/"((?:years|later):[^"]+)"/g)
  return [...new Set([...named].map(([, subject = '']) => subject))].map((subject) => {
    const [, , kind = '', ...codes] = subject.split(':')
    return [subject, kind, codes] as const
  })
}

const withItems = ({ fields }: AnyWords): AnyWords['fields'] =>
  Object.assign({}, fields, ...Object.values(fields).map(({ item }) => (item ? withItems(item) : {})))

const known = everywhere()

/** The words of a form, and behind them those of all that its conditions may read. */
const reading = (written: WrittenWords): AnyWords => {
  const own = inVoice(written, 'me')
  return { ...own, fields: { ...known, ...own.fields } }
}

const anyForm: AnyWords = { title: '', about: '', seenBy: '', steps: {}, fields: known }
const rules: readonly RuleTold[] = flows.rules.map((rule) => ({
  rule,
  when: partsWords(english, plainWhen(anyForm, rule.when), []),
}))

const told = (section: Section, written: WrittenWords): FormTold => ({
  section,
  written,
  pathways,
  rules,
  steps: plainSteps(section, reading(written)),
  items: Object.fromEntries(
    Object.entries(section.fields).flatMap(([name, field]) => {
      const itemWords = written.fields[name]?.item
      return field.control === 'list' && itemWords ? [[name, told(field.item, itemWords)]] : []
    }),
  ),
})
