import { ukDay } from '#src/flow/uk-day.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { changesLine, helperWrote } from './changes.ts'
import { urgentDayInWords } from './day.ts'
import { urgentFact } from './fact.ts'
import { partOfField } from './risen.ts'
import type { Drawing } from './row.ts'
import { disownedIn } from './sources.ts'
import type { UrgentReader } from './urgent.ts'
import { keptBackSince, movedSince, offPaperHere, placeUnsaid, untoldBeside } from './whereabouts.ts'

/** Who this is (RULE-SAF-2), which version (RULE-SAF-3) and how old the copy is; repeated on each printed page. */
export const urgentBanner = (publication: Publication, now: string, drawing: Drawing): Html => {
  const { says, sheet, isDraft } = drawing
  const { banner } = sheet
  const { family, given, born, nhsNumber, content, version, approvedAt } = publication
  const opened = momentInWords(now)
  return html`<header>
<h1>${family + given === '' ? absent(drawing, banner['family-name'], says.urgent.banner.noName) : html`<bdi>${family.toUpperCase()}</bdi>, <bdi>${given}</bdi>`}</h1>
<div>${says.urgent.banner.born} ${born === '' ? absent(drawing, banner['birth-date'], says.urgent.banner.notRecorded) : birth(says, born, now)} · ${says.urgent.banner.gender}: ${bannerValue(drawing, banner.gender)} · ${nhsNumber === undefined ? absent(drawing, banner['nhs-number'], says.urgent.banner.noNhsNumber) : html`${says.urgent.banner.nhsNumber} <b class="k">${nhsNumberInWords(nhsNumber)}</b>`}</div>
<div>${says.urgent.banner.address}: ${whereTheyLive(drawing)}</div>
<div class="v">${isDraft ? html`<b>${says.urgent.draft.title}</b>` : html`${says.urgent.status.version} ${version} · ${says.urgent.status.approved} ${momentInWords(approvedAt)} ${says.urgent.status.by} <bdi>${content.signedBy.name}</bdi>`}<span class="scr"> · ${says.urgent.copy.opened} ${opened}</span></div>
<div class="prn">${isDraft && html`<b>${says.urgent.draft.title}.</b> `}<b>${says.urgent.copy.before} ${opened}.</b> ${says.urgent.copy.after}</div>
</header>`
}

/** On the same line, on paper too: whoever reads the one has read the other. */
const whereTheyLive = (drawing: Drawing): Html => {
  const { sheet, index, newer } = drawing
  const { address } = sheet.banner
  const since = keptBackSince(sheet, newer, address) ?? offPaperHere(sheet, drawing.offPaper, address)
  if (since !== undefined) return html`<b class="x">${since}</b>`
  const text = untoldBeside(sheet, index.entries, address)
  const unsaid = placeUnsaid(sheet, index.entries)
  return html`${unsaid === undefined ? bannerValue(drawing, address) : html`<b>${unsaid}</b>`}${text === undefined ? nothing : html` <b class="x">${text}</b>`}${movedSince(sheet, newer)}`
}

const birth = ({ urgent: { banner } }: Says<'urgent'>, born: string, now: string): Html =>
  html`<b>${dayInWords(born)}</b> (${banner.aged} ${ageOn(born, ukDay(now))})`

/** Answered, and not shown, is not unrecorded: on the person's own draft a helper may look on. */
const absent = ({ says, index, isDraft }: Drawing, field: string | undefined, text: string): string =>
  isDraft && index.isSaid(field ?? '') && !index.fields.has(field ?? '') ? says.urgent.draft.own.hidden : text

/**
 * What must not be missed before anything is acted on: overdue, being changed (RULE-REV, RULE-UPD, RULE-02). What was changed
 * stands at the end and beside each answer: here it would come between whoever listens and what to do.
 */
export const urgentNotices = (
  drawing: Drawing,
  publication: Publication,
  { now, reader }: { readonly now: string; readonly reader: UrgentReader },
): Html => {
  const { says } = drawing
  const { content, changeAsked, away } = publication
  const isOverdue = content.reviewOn < ukDay(now)
  const wrote = helperWrote(says, publication)
  const notices = [
    away !== undefined &&
      html`<div><b>${says.urgent.notices.away[away.as]} ${urgentDayInWords(away.at)}.</b> ${reader === 'clinician' ? says.urgent.notices.awayForClinician : says.urgent.notices.awayMore}</div>`,
    isOverdue &&
      html`<div><b>${says.urgent.notices.overdue} ${dayInWords(content.reviewOn)}.</b> ${says.urgent.notices.overdueMore}</div>`,
    dangerLine(drawing),
    changeAsked.length > 0 && changesLine(changeAsked, drawing),
    wrote !== undefined &&
      html`<div><a class="n" href="#changes"><b>${wrote}</b></a> ${says.urgent.notices.helperWroteMore}</div>`,
  ].filter((notice) => notice !== false)
  return notices.length === 0 ? nothing : html`<div class="a" role="note">${notices}</div>`
}

/** Where they stand, far down, nobody looks first. */
const dangerLine = (drawing: Drawing): Html | false => {
  const entry = drawing.index.entries.find(({ mayEndanger }) => mayEndanger)
  return (
    entry !== undefined &&
    html`<div><a class="n" href="#${partOfField(drawing, entry.field) ?? 'rest'}"><b>${drawing.says.urgent.notices.mayEndangerHere}</b></a></div>`
  )
}

const bannerValue = (drawing: Drawing, field: string | undefined): Html => {
  const { says, index, disowned } = drawing
  const said = index.fields.get(field ?? '')
  const lines = urgentFact(said)
  const isDisowned = said?.some((entry) => entry.shown === lines && disownedIn(disowned, entry) !== undefined)
  return lines
    ? html`<bdi>${lines.join(', ')}</bdi>${isDisowned === true && html` <b class="x">${says.urgent.said.disownedAgain}</b>`}`
    : html`${absent(drawing, field, says.urgent.banner.notRecorded)}`
}

/** On the person's draft: from who she is to the questions about it. */
export const bannerMends = ({ says, index, sheet, mends }: Drawing): Html => {
  const ways = Object.values(sheet.banner).flatMap((field) =>
    (index.fields.get(field) ?? []).slice(0, 1).flatMap((entry) => {
      const way = mends(entry)
      return way === undefined ? [] : [{ ...way, label: entry.question }]
    }),
  )
  return ways.length === 0
    ? nothing
    : html`<div class="scr e">${says.urgent.draft.own.mend.who}: ${ways.map(({ href, label }, at) => html`${at > 0 && ' · '}<a href="${href}">${label}</a>`)}</div>`
}

export const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
