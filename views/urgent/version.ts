import type { Practice } from '#src/plan/practice.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import { changesView, helperWrote } from './changes.ts'
import type { Drawing } from './row.ts'

/** Who wrote it, by whose words stand in it: nobody is said to have written who has not. */
const writersIn = ({ entries }: Publication['content']): 'person' | 'carer' | 'team' =>
  (['person', 'carer'] as const).find((voice) => entries.some(({ saidBy }) => saidBy.voice === voice)) ??
  'team'

/** The practice that has the plan, its number and when that is answered, where it is known. */
export type ToAsk = Pick<Practice, 'name' | 'phone' | 'hours' | 'closedAt'>

/** Below who signed, whose practice is named there; a practice that has no number stands there already. */
const toAsk = (
  { urgent: { lines } }: Drawing['says'],
  { name, phone, hours, closedAt }: ToAsk,
  signedAt: string,
): Html => {
  if (closedAt === undefined && phone === undefined) return nothing
  const who = name === signedAt ? nothing : html`<bdi>${name}</bdi>, `
  const when = hours === undefined ? lines.hoursUnknown : html`<bdi>${hours}</bdi>`
  return html`<div><dt>${lines.practice}</dt><dd>${who}${closedAt === undefined ? html`${numberLinks(phone ?? '')}, ${when}` : lines.practiceClosed}</dd></div>`
}

/** Which version this is, who approved it, and when it should be looked at again (RULE-SAF-3). */
export const urgentVersion = (drawing: Drawing, publication: Publication, whom: ToAsk | undefined): Html => {
  const { version, content, changeAsked } = publication
  const { says, isDraft } = drawing
  const { lines } = says.urgent
  const wrote = helperWrote(says, publication)
  const { name, jobRole, registration, practice } = content.signedBy
  // A draft that nobody is about to sign has no day of review, and no practice that approved it.
  const isSigned = name !== ''
  const row = (label: string, text: string): Html => html`<div><dt>${label}</dt><dd>${text}</dd></div>`
  return html`<dl>
${isDraft && row(lines.version, String(version))}
${row(lines.approver, isDraft ? says.urgent.draft.title : [name, jobRole, registration, practice].join(', '))}
${!isDraft && whom !== undefined && toAsk(says, whom, practice)}
${isDraft && row(lines.approved, says.urgent.draft.title)}
${(content.told ?? []).map((text) => html`<div><dt>${lines.told}</dt><dd><b>${text}</b></dd></div>`)}
${bothKnown(content).map((treatment) => html`<div><dt>${lines.told}</dt><dd><b>${says.urgent.signedKnowing(treatment)}</b></dd></div>`)}
${(content.saidAtSigning ?? []).map(({ question, shown }) => row(question.replace(/:$/, ''), shown.join('; ')))}
${
  isSigned &&
  html`${row(lines.review, dayInWords(content.reviewOn))}
<div id="changes"><dt>${lines.change}</dt><dd>${changeAsked.length > 0 ? changesView(changeAsked, drawing) : says.urgent.noChange}${wrote !== undefined && html` <b>${wrote}</b>`}</dd></div>
${row(lines.source, says.urgent.source[writersIn(content)])}`
}
</dl>`
}

/** What the plan says in two ways, which whoever signed it knew and gave a reason for; a condition that is named is no second way. */
const bothKnown = ({ entries }: Publication['content']): readonly string[] => [
  ...new Set(
    entries.flatMap(({ saidOtherwise = [], advisedStill = [] }) =>
      [...saidOtherwise, ...advisedStill].flatMap(({ treatment, isNote, isSince, isLookedAt }) =>
        isNote || isSince || isLookedAt ? [] : [treatment],
      ),
    ),
  ),
]
