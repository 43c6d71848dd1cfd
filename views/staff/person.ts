import type { OnePage } from '#src/flow/page.ts'
import type { Duty } from '#src/plan/actor.ts'
import type { Member } from '#src/plan/member.ts'
import type { Session } from '#src/plan/ports.ts'
import type { Practice } from '#src/plan/practice.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { dutyInWords } from '../sign-in/account.ts'
import type { Says } from '../words.ts'

export type Person = {
  readonly person: Member
  readonly sessions: readonly Session[]
  readonly practices: readonly Practice[]
  /** Nobody decides these things about herself. */
  readonly isSelf: boolean
}

/** Everything that an administrator decides about one person. */
export const personView =
  (page: Person): View<'account' | 'part' | 'practices'> =>
  (says) => {
    const { person, sessions } = page
    const { person: words } = says.practices
    return {
      title: person.name,
      back: { href: '/practices', text: says.practices.people.back },
      main: html`<h1 class="nhsuk-heading-l"><bdi>${person.name}</bdi></h1>
${person.endedAt !== undefined && warningCallout({ visuallyHiddenText: says.part.important, heading: { text: words.closed, level: 2 }, text: `${words.closedOn} ${momentInWords(person.endedAt)}.` })}
<p class="sayso-wrap">${person.email}</p>
<h2 class="nhsuk-heading-m">${words.duties}</h2>
${!page.isSelf && html`<p>${words.endDutyText}</p>`}
<ul class="nhsuk-list nhsuk-list--border">${person.duties.map((duty) => dutyItem(says, page, duty))}</ul>
<h2 class="nhsuk-heading-m">${words.sessions}</h2>
${
  sessions.length === 0
    ? html`<p>${words.noSessions}</p>`
    : html`<ul class="nhsuk-list nhsuk-list--bullet">${sessions.map(
        ({ startedAt, seenAt }) =>
          html`<li>${says.account.since} ${momentInWords(startedAt)}, ${says.account.seen} ${momentInWords(seenAt)}</li>`,
      )}</ul>
${posting(`/people/${person.id}/sessions/end`, words.endSessions)}`
}
${page.isSelf ? html`<p>${words.byAnother}</p>` : account(says, page)}`,
    }
  }

const account = (says: Says<'practices'>, { person }: Person): Html => {
  const { person: words } = says.practices
  return html`<h2 class="nhsuk-heading-m">${words.account}</h2>
${
  person.endedAt === undefined
    ? html`<p>${words.closeText}</p>${posting(`/people/${person.id}/end`, words.close, 'warning')}`
    : html`<p>${words.reopenText}</p>${posting(`/people/${person.id}/reopening`, words.reopen)}`
}`
}

const dutyItem = (
  says: Says<'account' | 'practices'>,
  { person, practices, isSelf }: Person,
  duty: Duty,
): Html => {
  const { person: words } = says.practices
  const at =
    duty.kind === 'clinician'
      ? practices.find(({ id }) => id === duty.practice)?.name
      : coveredBy(says, practices, duty)
  const text = [dutyInWords(says, duty), at, ...standing(duty)]
    .filter((part) => part !== undefined)
    .join(', ')
  const path = `/people/${person.id}/duties/${duty.kind === 'clinician' ? `clinician-${duty.practice}` : duty.kind}`
  if (isSelf) return html`<li class="sayso-wrap"><p>${text}</p></li>`
  return html`<li class="sayso-wrap"><p>${text}</p>
<p><a href="${path}">${words.change}<span class="nhsuk-u-visually-hidden">: ${text}</span></a></p>
<form method="post" action="${path}/end" aria-label="${words.endDuty}: ${text}">${button({ html: html`${words.endDuty}<span class="nhsuk-u-visually-hidden">: ${text}</span>`, variant: 'secondary', small: true })}</form></li>`
}

const coveredBy = (
  { practices: { governanceLeads } }: Says<'practices'>,
  practices: Person['practices'],
  duty: Duty,
): string | undefined => {
  if (duty.kind !== 'governance') return undefined
  const { covers } = duty
  if (covers === 'all') return governanceLeads.coversAll
  return practices
    .filter(({ id }) => covers.includes(id))
    .map(({ name }) => name)
    .join(', ')
}

/** What stands beside the name on receipts and signatures. */
export const standing = (duty: Duty): readonly string[] => [
  ...('jobRole' in duty ? [duty.jobRole] : []),
  ...('service' in duty ? [duty.service] : []),
  ...('registration' in duty ? [duty.registration] : []),
]

const posting = (action: string, text: string, variant: 'secondary' | 'warning' = 'secondary'): Html =>
  html`<form method="post" action="${action}" aria-label="${text}">${button({ text, variant })}</form>`

export type DutyForm = {
  readonly person: Member
  readonly form: OnePage
  readonly action: string
  /** What was sent stood already. */
  readonly isUnchanged: boolean
}

export const dutyFormView =
  ({ person, form, action, isUnchanged }: DutyForm): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) => ({
    title: says.practices.person.change,
    back: { href: `/people/${person.id}`, text: says.practices.person.back },
    main: html`${onePageTop(says, form)}${isUnchanged && insetText({ visuallyHiddenText: says.part.information, text: says.practices.person.unchanged })}<h1 class="nhsuk-heading-l">${says.practices.person.change}: <bdi>${person.name}</bdi></h1>
<p>${says.practices.person.changeText}</p>
<form method="post" action="${action}" novalidate aria-label="${says.practices.person.change}">
${onePageFields(says, form)}
${button({ text: says.practices.person.save })}
</form>`,
  })
