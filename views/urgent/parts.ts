import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { attorneysIn, urgentContacts } from './contacts.ts'
import { urgentCrises } from './crises.ts'
import type { UrgentIndex } from './index.ts'
import { absentLine, urgentLine } from './line.ts'
import { saidBy } from './said.ts'
import { urgentWords as words } from './urgent.words.en.ts'

/** The parts of the page between the banner and the version, in the order of the dataset's section 6. */
export const urgentParts = (index: UrgentIndex, signer: string): Html =>
  html`${parts.map(({ id, draw }) => html`<section id="${id}"><h2>${words.parts[id]}</h2>${draw(index, signer)}</section>`)}`

const { lines } = words

/** Asked for in every plan, so that silence is said; a line with `only` appears where somebody answered. */
type Row = { readonly field: string; readonly label: string; readonly only?: true }

const person: readonly Row[] = [
  { field: 'person.preferredName', label: lines.preferredName },
  { field: 'comms.language', label: lines.language },
  { field: 'comms.interpreter', label: lines.interpreter },
  { field: 'comms.interpreterKind', label: lines.interpreterKind, only: true },
  { field: 'comms.how', label: lines.how },
  { field: 'adjust.needed', label: lines.adjustmentsNeeded, only: true },
  { field: 'adjust.items', label: lines.adjustments, only: true },
]
const alerts: readonly Row[] = [
  { field: 'health.mainDiagnosis', label: lines.mainCondition },
  { field: 'function.summonHelp', label: lines.safety },
  { field: 'function.mobility', label: lines.mobility },
]
const calming: readonly Row[] = [
  { field: 'mh.deEscalation', label: lines.calms, only: true },
  { field: 'mh.whenUnwell', label: lines.whenUnwell, only: true },
  { field: 'mh.whenWell', label: lines.whenWell, only: true },
]
const wishes: readonly Row[] = [
  { field: 'about.mostImportant', label: lines.mostImportant },
  { field: 'matters.value', label: lines.value },
  { field: 'matters.fear', label: lines.fear },
  { field: 'about.pleaseDo', label: lines.pleaseDo },
  { field: 'about.pleaseDont', label: lines.pleaseDoNot },
]
const places: readonly Row[] = [
  { field: 'place.care1', label: lines.care },
  { field: 'place.avoid', label: lines.avoid },
  { field: 'place.death1', label: lines.death },
]

/** The fields that stand in these parts; the rest of the plan holds the others. */
export const urgentFields: ReadonlySet<string> = new Set([
  ...[person, alerts, calming, wishes, places].flatMap((rows) => rows.map(({ field }) => field)),
  'carer.contingency',
])

const rowsOf = (rows: readonly Row[], { fields }: UrgentIndex, signer: string): readonly Html[] =>
  rows.map(({ field, label, only }) =>
    only && !fields.has(field) ? nothing : urgentLine(label, fields.get(field), signer),
  )

const wishList = (rows: readonly Row[]) => (index: UrgentIndex, signer: string) =>
  html`<p class="w">${words.wishes}</p><dl>${rowsOf(rows, index, signer)}</dl>`

const absent = (label: string) => (): Html => html`<dl>${absentLine(label)}</dl>`

const attorneys = (index: UrgentIndex, signer: string): Html => {
  const named = attorneysIn(index)
  if (named.length === 0) return absentLine(lines.attorney)
  const one = ({ name, entry }: { readonly name: string; readonly entry: Entry }): Html =>
    html`<dd><p><bdi>${name}</bdi>: ${words.said.attorneyReported}</p>${saidBy(entry, signer)}</dd>`
  return html`<div><dt>${lines.attorney}</dt>${named.map(one)}</div>`
}

type Part = {
  readonly id: Exclude<keyof typeof words.parts, 'version'>
  readonly draw: (index: UrgentIndex, signer: string) => Html
}

const parts: readonly Part[] = [
  { id: 'person', draw: (index, signer) => html`<dl>${rowsOf(person, index, signer)}</dl>` },
  { id: 'cpr', draw: () => html`<p class="c">${words.cpr}</p><small>${words.cprMore}</small>` },
  {
    id: 'refusals',
    draw: (index, signer) => html`<dl>${absentLine(lines.advanceDecision)}${attorneys(index, signer)}</dl>`,
  },
  {
    id: 'alerts',
    draw: (index, signer) =>
      html`<dl>${[lines.alerts, lines.allergies, lines.timeCritical].map((label) => absentLine(label, words.absentHealth))}${rowsOf(alerts, index, signer)}</dl>`,
  },
  { id: 'goal', draw: absent(lines.goal) },
  {
    id: 'crises',
    draw: (index, signer) => html`<dl>${rowsOf(calming, index, signer)}</dl>${urgentCrises(index, signer)}`,
  },
  { id: 'wishes', draw: wishList(wishes) },
  { id: 'places', draw: wishList(places) },
  { id: 'contacts', draw: urgentContacts },
  { id: 'access', draw: absent(lines.access) },
  { id: 'medicines', draw: absent(lines.medicines) },
]
