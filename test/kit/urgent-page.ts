import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { flows } from '#flows/index.ts'
import { sheetOf } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type UrgentReading, urgentView } from '#views/urgent/urgent.ts'
import { english } from '#views/words.ts'
import { aPublication } from './publications.ts'

export const sheet = sheetOf([...flows.sections, flows.submission, flows.approval], flows.urgentPage)
export const shownAt = (
  publication: Publication,
  now = '2026-11-22T02:14:00.000Z',
  more: Partial<UrgentReading> = {},
) => String(urgentView(english, { publication, now, reader: 'urgent-reader', demo: false, sheet, ...more }))
export const withEntries = (...entries: readonly Entry[]) => shownAt(aPublication(entries))

export const answer = (value: Extract<Entry['said'], { kind: 'answer' }>['value']) =>
  ({ kind: 'answer', value }) as const
export const inCrisis = (item = 'c1') => ({ list: 'crisis', item })
export const asContact = (item: string) => ({ list: 'contact', item })

type Node = DefaultTreeAdapterMap['node']
/** What a browser's reader gets of the markup: the text of every element, letter for letter. */
export const textsOf = (markup: string): readonly string[] => {
  const texts: string[] = []
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value
    const own = 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
    texts.push(own)
    return own
  }
  textOf(parse(markup))
  return texts
}
export const wholeText = (markup: string): string => textsOf(markup).at(-1) ?? ''

/** The markup of one part, by its id. */
export const partOf = (markup: string, id: string): string =>
  markup.split(`<section id="${id}">`)[1]?.split('<section id=')[0] ?? ''
