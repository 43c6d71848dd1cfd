import type { Account } from '#src/plan/actor.ts'
import type { Member } from '#src/plan/member.ts'
import type { Session } from '#src/plan/ports.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { radios } from '../parts/radios.ts'
import type { Says } from '../words.ts'

export type AccountPage = {
  readonly member: Member
  /** As she is called on this duty. */
  readonly name: string
  readonly isByLetter: boolean
  readonly duty: Account['duty']
  readonly sessions: readonly Session[]
  readonly here: string | undefined
  /** Whether one email a day about the desk is sent; undefined where there is no desk. */
  readonly daily: 'yes' | 'no' | undefined
}

/** Who is signed in, for what, and on which devices. */
export const accountView =
  ({
    member,
    name,
    duty,
    sessions,
    here,
    daily,
    isByLetter,
  }: AccountPage): View<'account' | 'byLetter' | 'email'> =>
  (says) => ({
    title: says.account.title,
    main: html`<h1 class="nhsuk-heading-l">${says.account.title}</h1>
<p class="sayso-wrap">${says.account.signedInAs} <strong><bdi>${name || says.account.noName}</bdi></strong>${isByLetter ? html`. ${says.byLetter.account}` : html`, ${member.email}.`}</p>
${member.duties.length === 0 ? html`<p><a href="/sign-in/name?returnTo=%2Faccount">${says.account.changeName}</a></p>${!isByLetter && html`<p><a href="/account/email">${says.email.link}</a></p>`}` : html`<p>${says.account.hereFor} ${dutyInWords(says, duty)}. <a href="/account/duty">${says.account.change}</a></p>`}
${daily !== undefined && dailyEmail(says, daily, member.email)}
<h2 class="nhsuk-heading-m">${says.account.sessions}</h2>
<p>${says.account.sessionsLead}</p>
${sessionList(says, sessions, { here, action: (id) => `/account/sessions/${id}/end` })}`,
  })

const dailyEmail = ({ account: { daily } }: Says<'account'>, now: 'yes' | 'no', email: string): Html =>
  html`<h2 class="nhsuk-heading-m" id="daily">${daily.title}</h2>
<p>${daily.what}</p>
<p>${daily.noAllClear}</p>
<form method="post" action="/account/daily-email" aria-label="${daily.title}">
<input type="hidden" name="want" value="${now === 'yes' ? 'no' : 'yes'}">
<p class="sayso-wrap">${now === 'yes' ? daily.comes : daily.comesNot} <strong>${email}</strong>.</p>
${button({ text: now === 'yes' ? daily.stop : daily.ask, variant: 'secondary' })}
</form>`

export type DutyPage = {
  readonly choices: readonly {
    readonly key: string
    readonly duty: Account['duty']
    readonly practice: string | undefined
  }[]
  readonly chosen: string
  readonly returnTo: string
}

/** One duty for this session, or none. */
export const dutyView =
  ({ choices, chosen, returnTo }: DutyPage): View<'account'> =>
  (says) => ({
    title: says.account.duty,
    main: html`<form method="post" action="/account/duty" novalidate aria-label="${says.account.duty}">
<input type="hidden" name="returnTo" value="${returnTo}">
${radios({
  name: 'duty',
  fieldset: { legend: { text: says.account.duty, size: 'l', isPageHeading: true } },
  hint: says.account.dutyLead,
  items: choices.map(({ key, duty, practice }) => ({
    value: key,
    text: [capital(dutyInWords(says, duty)), practice].filter((part) => part !== undefined).join(', '),
    checked: key === chosen,
  })),
})}
${button({ text: says.account.dutyButton })}
</form>`,
  })

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const dutyInWords = (says: Says<'account'>, duty: Account['duty']): string =>
  duty.kind === 'clinician' && duty.grade === 'senior'
    ? says.account.duties.senior
    : says.account.duties[duty.kind]

type Ending = { readonly here: string | undefined; readonly action: (id: string) => string }

/** Each with a way to end it: at once, wherever it is. */
export const sessionList = (
  says: Says<'account'>,
  sessions: readonly Session[],
  { here, action }: Ending,
): Html =>
  html`<ul class="nhsuk-list nhsuk-list--border">${sessions.map(
    ({ idHash, startedAt, seenAt }) => html`<li>
<p>${idHash === here && html`<strong>${says.account.here}.</strong> `}${says.account.since} ${momentInWords(startedAt)}, ${says.account.seen} ${momentInWords(seenAt)}</p>
<form method="post" action="${action(idHash)}" aria-label="${says.account.end}, ${says.account.endOf} ${momentInWords(startedAt)}">${button({ html: html`${says.account.end}<span class="nhsuk-u-visually-hidden">, ${says.account.endOf} ${momentInWords(startedAt)}</span>`, variant: 'secondary', small: true })}</form>
</li>`,
  )}</ul>`
