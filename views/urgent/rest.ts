import type { Content, Entry } from '#src/plan/content.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { contactFields } from './contacts.ts'
import { crisisFields } from './crises.ts'
import type { UrgentIndex } from './index.ts'
import { urgentNumber } from './number.ts'
import { urgentFields } from './parts.ts'
import { textBy, type UrgentText, urgentSaid } from './said.ts'

/** Every approved entry that does not stand further up, under its chapter, with its question as it was asked. */
export const urgentRest = (
  says: Says<'urgent'>,
  { entries, notAsked, signedBy }: Content,
  index: UrgentIndex,
  chapters: Readonly<Record<string, string>>,
): Html => {
  const left = entries.filter((entry) => !standsAbove(entry, index))
  if (left.length === 0) return html`<p class="o">${says.urgent.restNone}</p>`
  const sections = [...new Set(left.map(({ section }) => section))]
  return html`${sections.map((section) => {
    const own = left.filter((entry) => entry.section === section)
    return html`<section><h3>${chapters[section] ?? section}</h3>${runsOf(own).map((run) => runView(says, run, index, signedBy.name))}</section>`
  })}
${notAsked.length > 0 && html`<section><h3>${says.urgent.notAsked}</h3><ul>${notAsked.map(({ question }) => html`<li>${question}</li>`)}</ul></section>`}`
}

/** Entries of one item stand together, below its name. */
const runsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const runs: Entry[][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run?.[0] && run[0].item === entry.item) run.push(entry)
    else runs.push([entry])
  }
  return runs
}

const runView = (says: Says<'urgent'>, run: readonly Entry[], index: UrgentIndex, signer: string): Html => {
  const [first] = run
  return html`${first?.item === undefined ? nothing : itemName(says, index, first)}<dl>${run.map((entry) => line(says, entry, signer))}</dl>`
}

/** The banner holds one value of each; where voices differ, or nobody gave one, the answers stand below. */
const standsAbove = (entry: Entry, { fields }: UrgentIndex): boolean => {
  if (inParts.has(entry.field)) return true
  if (entry.said.kind !== 'answer') return false
  return lists.has(entry.field) || (inBanner.has(entry.field) && fields.get(entry.field)?.length === 1)
}
const inParts: ReadonlySet<string> = new Set([...urgentFields, ...crisisFields, ...contactFields])
const inBanner: ReadonlySet<string> = new Set([
  'person.dob',
  'person.gender',
  'person.nhsNumber',
  'person.usualAddress',
])
/** That a list is closed says nothing to a reader; what it lists is shown. */
const lists: ReadonlySet<string> = new Set(['crisis', 'contact'])

const line = (says: Says<'urgent'>, entry: Entry, signer: string): Html =>
  html`<div><dt>${entry.question}</dt>${urgentSaid(says, entry, signer, wordings[entry.field])}</div>`

/** Values that are kept as a machine writes them. */
const wordings: Readonly<Record<string, UrgentText>> = {
  'person.dob': textBy((text) => html`${dayInWords(text)}`),
  'person.nhsNumber': textBy((text) => html`${nhsNumberInWords(text)}`),
  'person.phones': textBy(urgentNumber),
}

const itemName = (says: Says<'urgent'>, { lists: all }: UrgentIndex, { list, item }: Entry): Html => {
  const [named] =
    all
      .get(list ?? '')
      ?.get(item ?? '')
      ?.values() ?? []
  return html`<div class="n" dir="auto">${named?.[0]?.shown.join(' ') || says.urgent.unnamed}</div>`
}
