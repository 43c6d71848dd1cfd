import type { Publication } from '#src/plan/reads/projection.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { urgentDay, urgentDayInWords } from './day.ts'
import { urgentFact } from './fact.ts'
import type { UrgentIndex } from './index.ts'
import type { Drawing } from './row.ts'
import { urgentWords as words } from './urgent.words.en.ts'

/** Who this is (RULE-SAF-2), which version (RULE-SAF-3) and how old the copy is; repeated on each printed page. */
export const urgentBanner = (
  publication: Publication,
  now: string,
  { index, sheet: { banner } }: Drawing,
): Html => {
  const { family, given, born, nhsNumber, content, version, approvedAt } = publication
  const opened = momentInWords(now)
  return html`<header>
<h1><bdi>${family.toUpperCase()}</bdi>, <bdi>${given}</bdi></h1>
<p>${words.banner.born} <b>${dayInWords(born)}</b> (${words.banner.aged} ${ageOn(born, urgentDay(now))}) · ${words.banner.gender}: ${bannerValue(index, banner.gender)} · ${nhsNumber === undefined ? words.banner.noNhsNumber : html`${words.banner.nhsNumber} <b class="k">${nhsNumberInWords(nhsNumber)}</b>`}</p>
<p>${words.banner.address}: ${bannerValue(index, banner.address)}</p>
<p class="v">${words.status.version} ${version} · ${words.status.approved} ${momentInWords(approvedAt)} ${words.status.by} <bdi>${content.signedBy.name}</bdi><span class="scr"> · ${words.copy.opened} ${opened}</span></p>
<p class="prn"><b>${words.copy.before} ${opened}.</b> ${words.copy.after}</p>
</header>`
}

/** What must not be missed before anything is acted on: overdue, being changed (RULE-REV, RULE-UPD, RULE-02). */
export const urgentNotices = (publication: Publication, now: string): Html => {
  const { content, changeAsked, away } = publication
  const isOverdue = content.reviewOn < urgentDay(now)
  const notices = [
    away !== undefined &&
      html`<p><b>${words.notices.away[away.as]} ${urgentDayInWords(away.at)}.</b> ${words.notices.awayMore}</p>`,
    isOverdue &&
      html`<p><b>${words.notices.overdue} ${dayInWords(content.reviewOn)}.</b> ${words.notices.overdueMore}</p>`,
    changeAsked.length > 0 && html`<p><b>${words.notices.updating}</b></p>`,
    changeAsked.length > 0 && html`<ul>${changeAsked.map(changeView)}</ul>`,
  ].filter((notice) => notice !== false)
  return notices.length === 0 ? nothing : html`<div class="a" role="note">${notices}</div>`
}

/** The field and the day, never the new text: nobody has reviewed it (RULE-UPD). */
export const changeView = ({ label, at }: Publication['changeAsked'][number]): Html =>
  html`<li>${words.notices.changeBefore} ${urgentDayInWords(at)} ${words.notices.changeAfter} ${label}</li>`

const bannerValue = ({ fields }: UrgentIndex, field: string | undefined): Html => {
  const lines = urgentFact(fields.get(field ?? ''))
  return lines ? html`<bdi>${lines.join(', ')}</bdi>` : html`${words.banner.notRecorded}`
}

const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
