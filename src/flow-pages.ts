import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyForm, flows } from '#flows/index.ts'
import { scenarios } from '#training/index.ts'
import { type FormTold, formPage, type RuleTold } from '#views/flow-pages/form.ts'
import { flowStyle } from '#views/flow-pages/frame.ts'
import { indexPage, type Listed } from '#views/flow-pages/index-page.ts'
import { english } from '#views/words.ts'
import { conditionText } from './flow/mermaid.ts'
import { plainSteps } from './flow/plain-words.ts'
import { pathways, type Section } from './flow/section.ts'
import type { WrittenWords } from './flow/words.ts'
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

const rules: readonly RuleTold[] = flows.rules.map((rule) => ({ rule, when: conditionText(rule.when) }))

const told = (section: Section, written: WrittenWords): FormTold => ({
  section,
  written,
  pathways,
  rules,
  steps: plainSteps(section, inVoice(written, 'me')),
  items: Object.fromEntries(
    Object.entries(section.fields).flatMap(([name, field]) => {
      const itemWords = written.fields[name]?.item
      return field.control === 'list' && itemWords ? [[name, told(field.item, itemWords)]] : []
    }),
  ),
})
