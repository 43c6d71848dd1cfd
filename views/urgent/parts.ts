import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says, ViewWords } from '../words.ts'
import { attorneysIn, urgentContacts } from './contacts.ts'
import { urgentCrises } from './crises.ts'
import type { UrgentIndex } from './index.ts'
import { absentLine, urgentLine } from './line.ts'
import { saidBy } from './said.ts'

/** The parts of the page between the banner and the version, in the order of the dataset's section 6. */
export const urgentParts = (says: Says<'urgent'>, index: UrgentIndex, signer: string): Html =>
  html`${parts(says).map(({ id, draw }) => html`<section id="${id}"><h2>${says.urgent.parts[id]}</h2>${draw(index, signer)}</section>`)}`

/** Asked for in every plan, so that silence is said; a line with `only` appears where somebody answered. */
type Row = {
  readonly field: string
  readonly label: keyof ViewWords['urgent']['lines']
  readonly only?: true
}

const person: readonly Row[] = [
  { field: 'person.preferredName', label: 'preferredName' },
  { field: 'comms.language', label: 'language' },
  { field: 'comms.interpreter', label: 'interpreter' },
  { field: 'comms.interpreterKind', label: 'interpreterKind', only: true },
  { field: 'comms.how', label: 'how' },
  { field: 'adjust.needed', label: 'adjustmentsNeeded', only: true },
  { field: 'adjust.items', label: 'adjustments', only: true },
]
const alerts: readonly Row[] = [
  { field: 'health.mainDiagnosis', label: 'mainCondition' },
  { field: 'function.summonHelp', label: 'safety' },
  { field: 'function.mobility', label: 'mobility' },
]
const calming: readonly Row[] = [
  { field: 'mh.deEscalation', label: 'calms', only: true },
  { field: 'mh.whenUnwell', label: 'whenUnwell', only: true },
  { field: 'mh.whenWell', label: 'whenWell', only: true },
]
const wishes: readonly Row[] = [
  { field: 'about.mostImportant', label: 'mostImportant' },
  { field: 'matters.value', label: 'value' },
  { field: 'matters.fear', label: 'fear' },
  { field: 'about.pleaseDo', label: 'pleaseDo' },
  { field: 'about.pleaseDont', label: 'pleaseDoNot' },
]
const places: readonly Row[] = [
  { field: 'place.care1', label: 'care' },
  { field: 'place.avoid', label: 'avoid' },
  { field: 'place.death1', label: 'death' },
]

/** The fields that stand in these parts; the rest of the plan holds the others. */
export const urgentFields: ReadonlySet<string> = new Set([
  ...[person, alerts, calming, wishes, places].flatMap((rows) => rows.map(({ field }) => field)),
  'carer.contingency',
])

const rowsOf = (
  says: Says<'urgent'>,
  rows: readonly Row[],
  { fields }: UrgentIndex,
  signer: string,
): readonly Html[] =>
  rows.map(({ field, label, only }) =>
    only && !fields.has(field)
      ? nothing
      : urgentLine(says, says.urgent.lines[label], fields.get(field), { signer }),
  )

const wishList = (says: Says<'urgent'>, rows: readonly Row[]) => (index: UrgentIndex, signer: string) =>
  html`<p class="w">${says.urgent.wishes}</p><dl>${rowsOf(says, rows, index, signer)}</dl>`

const absent = (says: Says<'urgent'>, label: string) => (): Html => html`<dl>${absentLine(says, label)}</dl>`

const attorneys = (says: Says<'urgent'>, index: UrgentIndex, signer: string): Html => {
  const named = attorneysIn(says, index)
  if (named.length === 0) return absentLine(says, says.urgent.lines.attorney)
  const one = ({ name, entry }: { readonly name: string; readonly entry: Entry }): Html =>
    html`<dd><p><bdi>${name}</bdi>: ${says.urgent.said.attorneyReported}</p>${saidBy(says, entry, signer)}</dd>`
  return html`<div><dt>${says.urgent.lines.attorney}</dt>${named.map(one)}</div>`
}

type Part = {
  readonly id: Exclude<keyof ViewWords['urgent']['parts'], 'version'>
  readonly draw: (index: UrgentIndex, signer: string) => Html
}

const parts = (says: Says<'urgent'>): readonly Part[] => [
  { id: 'person', draw: (index, signer) => html`<dl>${rowsOf(says, person, index, signer)}</dl>` },
  { id: 'cpr', draw: () => html`<p class="c">${says.urgent.cpr}</p><small>${says.urgent.cprMore}</small>` },
  {
    id: 'refusals',
    draw: (index, signer) =>
      html`<dl>${absentLine(says, says.urgent.lines.advanceDecision)}${attorneys(says, index, signer)}</dl>`,
  },
  {
    id: 'alerts',
    draw: (index, signer) =>
      html`<dl>${[says.urgent.lines.alerts, says.urgent.lines.allergies, says.urgent.lines.timeCritical].map((label) => absentLine(says, label, says.urgent.absentHealth))}${rowsOf(says, alerts, index, signer)}</dl>`,
  },
  { id: 'goal', draw: absent(says, says.urgent.lines.goal) },
  {
    id: 'crises',
    draw: (index, signer) =>
      html`<dl>${rowsOf(says, calming, index, signer)}</dl>${urgentCrises(says, index, signer)}`,
  },
  { id: 'wishes', draw: wishList(says, wishes) },
  { id: 'places', draw: wishList(says, places) },
  { id: 'contacts', draw: (index, signer) => urgentContacts(says, index, signer) },
  { id: 'access', draw: absent(says, says.urgent.lines.access) },
  { id: 'medicines', draw: absent(says, says.urgent.lines.medicines) },
]
