import type { Publication } from '#src/plan/reads/publication.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { changesView } from './changes.ts'
import { urgentDay, urgentDayInWords } from './day.ts'
import { urgentFact } from './fact.ts'
import type { UrgentIndex } from './index.ts'
import type { Drawing } from './row.ts'

/** Who this is (RULE-SAF-2), which version (RULE-SAF-3) and how old the copy is; repeated on each printed page. */
export const urgentBanner = (
  publication: Publication,
  now: string,
  { says, index, sheet: { banner }, isDraft }: Drawing,
): Html => {
  const { family, given, born, nhsNumber, content, version, approvedAt } = publication
  const opened = momentInWords(now)
  return html`<header>
<h1>${family + given === '' ? says.urgent.banner.noName : html`<bdi>${family.toUpperCase()}</bdi>, <bdi>${given}</bdi>`}</h1>
<div>${says.urgent.banner.born} ${birth(says, born, now)} · ${says.urgent.banner.gender}: ${bannerValue(says, index, banner.gender)} · ${nhsNumber === undefined ? says.urgent.banner.noNhsNumber : html`${says.urgent.banner.nhsNumber} <b class="k">${nhsNumberInWords(nhsNumber)}</b>`}</div>
<div>${says.urgent.banner.address}: ${bannerValue(says, index, banner.address)}</div>
<div class="v">${isDraft ? html`<b>${says.urgent.draft.title}</b>` : html`${says.urgent.status.version} ${version} · ${says.urgent.status.approved} ${momentInWords(approvedAt)} ${says.urgent.status.by} <bdi>${content.signedBy.name}</bdi>`}<span class="scr"> · ${says.urgent.copy.opened} ${opened}</span>${signOut(says)}</div>
<div class="prn">${isDraft && html`<b>${says.urgent.draft.title}.</b> `}<b>${says.urgent.copy.before} ${opened}.</b> ${says.urgent.copy.after}</div>
</header>`
}

/** Only a draft can be without one. */
const birth = ({ urgent: { banner } }: Says<'urgent'>, born: string, now: string): Html =>
  born === ''
    ? html`${banner.notRecorded}`
    : html`<b>${dayInWords(born)}</b> (${banner.aged} ${ageOn(born, urgentDay(now))})`

/** A shared screen in an ambulance or on a ward is left with one press. */
const signOut = ({ urgent }: Says<'urgent'>): Html =>
  html`<form class="scr" method="post" action="/sign-out" aria-label="${urgent.signOut}"><button>${urgent.signOut}</button></form>`

/** What must not be missed before anything is acted on: overdue, being changed (RULE-REV, RULE-UPD, RULE-02). */
export const urgentNotices = (
  drawing: Drawing,
  publication: Publication,
  { now, reader }: { readonly now: string; readonly reader: 'urgent-reader' | 'clinician' | 'patient' },
): Html => {
  const { says } = drawing
  const { content, changeAsked, away } = publication
  const isOverdue = content.reviewOn < urgentDay(now)
  const notices = [
    away !== undefined &&
      html`<p><b>${says.urgent.notices.away[away.as]} ${urgentDayInWords(away.at)}.</b> ${reader === 'clinician' ? says.urgent.notices.awayForClinician : says.urgent.notices.awayMore}</p>`,
    isOverdue &&
      html`<p><b>${says.urgent.notices.overdue} ${dayInWords(content.reviewOn)}.</b> ${says.urgent.notices.overdueMore}</p>`,
    changeAsked.length > 0 && html`<p><b>${says.urgent.notices.updating}</b></p>`,
    changeAsked.length > 0 && changesView(changeAsked, drawing),
  ].filter((notice) => notice !== false)
  return notices.length === 0 ? nothing : html`<div class="a" role="note">${notices}</div>`
}

const bannerValue = (says: Says<'urgent'>, { fields }: UrgentIndex, field: string | undefined): Html => {
  const lines = urgentFact(fields.get(field ?? ''))
  return lines ? html`<bdi>${lines.join(', ')}</bdi>` : html`${says.urgent.banner.notRecorded}`
}

const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
