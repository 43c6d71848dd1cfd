import type { OnePage } from '#src/flow/page.ts'
import type { Duty } from '#src/plan/actor.ts'
import type { OutboxRow } from '#src/plan/jobs.ts'
import type { Member } from '#src/plan/member.ts'
import type { Practice } from '#src/plan/practice.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { Page, View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { standing } from './person.ts'

export const practicesView =
  (
    practices: readonly Listed[],
    { lost, damaged, wanted }: Wrong,
    form: OnePage,
  ): View<'field' | 'part' | 'practices' | 'problem' | 'wanted'> =>
  (says) => ({
    title: says.practices.practices.title,
    main: html`${onePageTop(says, form)}<h1 class="nhsuk-heading-l">${says.practices.practices.title}</h1>
<p>${says.practices.practices.lead}</p>
${listed(
  says.practices.practices.none,
  [...practices.filter(isOpen), ...practices.filter((one) => !isOpen(one))].map((one) => practice(says, one)),
)}
${adding(says, '/practices', says.practices.practices, form)}
<h2 class="nhsuk-heading-m">${says.practices.more}</h2>
<ul class="nhsuk-list">
<li><a href="/plans-wanted">${says.wanted.nobody.title}</a>: ${wanted}</li>
<li><a href="/urgent-readers">${says.practices.readers.title}</a></li>
<li><a href="/trainees">${says.practices.trainees.title}</a></li>
<li><a href="/administrators">${says.practices.administrators.title}</a></li>
<li><a href="/governance-leads">${says.practices.governanceLeads.title}</a></li>
</ul>
${damaged.length === 0 ? nothing : damagedAccounts(says, damaged)}${lost.length === 0 ? nothing : lostMail(says, lost)}`,
  })

/** A practice, or another team, which leads no plans. */
export type Kept = Practice & { readonly isTeam: boolean }

/** With its kind in words. */
type Listed = Practice & { readonly kindOf: string }

const isOpen = ({ closedAt }: Practice): boolean => closedAt === undefined

/** What somebody has to see to. */
type Wrong = {
  readonly lost: readonly OutboxRow[]
  readonly damaged: readonly Member[]
  /** For how many people a plan was wanted while nobody knows their practice. */
  readonly wanted: number
}

export const peopleView =
  (
    practice: Kept,
    people: readonly StaffLine[],
    form: OnePage,
  ): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) =>
    staffPage(
      says,
      {
        ...says.practices.people,
        ...(practice.isTeam ? { lead: says.practices.people.teamLead } : {}),
        ...(isOpen(practice) ? {} : { lead: wordsOf(says, practice).closing.closedText }),
        title: practice.name,
        action: isOpen(practice) ? `/practices/${practice.id}/people` : undefined,
      },
      people,
      form,
    )

export const readersView =
  (people: readonly StaffLine[], form: OnePage): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) =>
    staffPage(says, { ...says.practices.readers, action: '/urgent-readers' }, people, form)

export const traineesView =
  (people: readonly StaffLine[], form: OnePage): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) =>
    staffPage(says, { ...says.practices.trainees, action: '/trainees' }, people, form)

export const administratorsView =
  (people: readonly StaffLine[], form: OnePage): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) =>
    staffPage(says, { ...says.practices.administrators, action: '/administrators' }, people, form)

export const governanceLeadsView =
  (people: readonly StaffLine[], form: OnePage): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) =>
    staffPage(says, { ...says.practices.governanceLeads, action: '/governance-leads' }, people, form)

/** What stands in the way of closing a practice, and whether somebody asked for it all the same. */
export type Closing = {
  readonly plans: number
  readonly people: number
  readonly asked?: 'refused' | undefined
}

/** A practice as it stands, to be changed or closed. */
export const practiceView =
  (practice: Kept, form: OnePage, standing: Closing): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) => {
    const { change, closing: words } = wordsOf(says, practice)
    return {
      title: change,
      back: { href: '/practices', text: says.practices.people.back },
      main: html`${standing.asked === 'refused' && notClosed(says, practice, standing)}${onePageTop(says, form)}<h1 class="nhsuk-heading-l">${change}: <bdi>${practice.name}</bdi></h1>
${practice.closedAt !== undefined && warningCallout({ visuallyHiddenText: says.part.important, heading: { text: words.closed, level: 2 }, text: `${words.since} ${momentInWords(practice.closedAt)}. ${words.closedText}` })}
<form method="post" action="/practices/${practice.id}" novalidate aria-label="${change}">
${onePageFields(says, form)}
${button({ text: says.practices.change.button })}
</form>
${practice.closedAt === undefined ? closing(words, practice, standing) : reopening(words, practice)}`,
    }
  }

const wordsOf = ({ practices }: Says<'practices'>, { isTeam }: Kept) =>
  isTeam ? practices.team : practices.practice
type ClosingWords = ReturnType<typeof wordsOf>['closing']

const closing = (words: ClosingWords, practice: Practice, standing: Closing): Html => {
  return html`<h2 class="nhsuk-heading-m">${words.title}</h2>
${
  standing.plans + standing.people > 0
    ? html`<p>${words.notYet}</p>${inTheWay(words, practice, standing)}`
    : html`<p>${words.text}</p><form method="post" action="/practices/${practice.id}/closing" aria-label="${words.button}">${button({ text: words.button, variant: 'warning' })}</form>`
}`
}

const reopening = (words: ClosingWords, { id }: Practice): Html =>
  html`<h2 class="nhsuk-heading-m">${words.reopen}</h2><p>${words.reopenText}</p>
<form method="post" action="/practices/${id}/reopening" aria-label="${words.reopen}">${button({ text: words.reopen, variant: 'secondary' })}</form>`

/** Somebody came to it while the page was open. */
const notClosed = (says: Says<'part' | 'practices'>, practice: Kept, standing: Closing): Html => {
  const { closing: words } = wordsOf(says, practice)
  return warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: words.refused, level: 2 },
    html: inTheWay(words, practice, standing),
  })
}

const inTheWay = (
  words: ClosingWords,
  { id }: Practice,
  { plans, people }: Closing,
): Html => html`<ul class="nhsuk-list nhsuk-list--bullet">
${plans > 0 && html`<li>${words.plans(plans)} ${words.plansText}</li>`}
${people > 0 && html`<li>${words.people(people)} <a href="/practices/${id}/people">${words.peopleText}</a></li>`}
</ul>`

/** Somebody with a duty, and the duty. */
export type StaffLine = {
  readonly member: Member
  readonly duty: Duty
  /** Of urgent care: whether the role reads clinical answers. */
  readonly readsClinical?: boolean
}

type Adding = { readonly add: string; readonly button: string }
type Staff = Adding & {
  readonly title: string
  readonly lead: string
  readonly none: string
  /** None where nobody can be added. */
  readonly action: string | undefined
}

const staffPage = (
  says: Says<'field' | 'part' | 'practices' | 'problem'>,
  staff: Staff,
  people: readonly StaffLine[],
  form: OnePage,
): Page => ({
  title: staff.title,
  back: { href: '/practices', text: says.practices.people.back },
  main: html`${onePageTop(says, form)}<h1 class="nhsuk-heading-l">${staff.title}</h1>
<p>${staff.lead}</p>
${listed(
  staff.none,
  people.map((one) => person(says, one)),
)}
${staff.action !== undefined && adding(says, staff.action, staff, form)}`,
})

const listed = (none: string, items: readonly Html[]): Html =>
  items.length === 0 ? html`<p>${none}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${items}</ul>`

const practice = (says: Says<'practices'>, { id, name, odsCode, closedAt, kindOf }: Listed): Html =>
  html`<li><a href="/practices/${id}/people">${name}</a> (${odsCode}), ${kindOf}${closedAt !== undefined && html` (${says.practices.closed})`} · <a href="/practices/${id}">${says.practices.change.link}<span class="nhsuk-u-visually-hidden"> ${name}</span></a></li>`

const person = (
  says: Says<'practices'>,
  { member: { id, name, email, endedAt }, duty, readsClinical }: StaffLine,
): Html =>
  html`<li class="sayso-wrap"><a href="/people/${id}"><bdi>${name}</bdi></a>, ${[...standing(duty), email].join(', ')}${readsClinical !== undefined && html`, <strong>${readsClinical ? says.practices.readers.clinical : says.practices.readers.open}</strong>`}${endedAt !== undefined && html` (${says.practices.closed})`}</li>`

const adding = (
  says: Says<'field' | 'part' | 'practices' | 'problem'>,
  action: string,
  { add, button: text }: Adding,
  form: OnePage,
): Html => html`
<h2 class="nhsuk-heading-m">${add}</h2>
<form method="post" action="${action}" novalidate aria-label="${add}">
${onePageFields(says, form)}
${button({ text })}
</form>`

const damagedAccounts = (says: Says<'practices'>, people: readonly Member[]): Html => html`
<h2 class="nhsuk-heading-m">${says.practices.damaged.title}</h2>
<p>${says.practices.damaged.lead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${people.map(({ id, name, email }) => html`<li class="sayso-wrap"><bdi>${name}</bdi>, ${email} (${id})</li>`)}</ul>`

/** To whom it went is left out: an administrator has no need to know who has a plan. */
const lostMail = (says: Says<'practices'>, rows: readonly OutboxRow[]): Html => html`
<h2 class="nhsuk-heading-m">${says.practices.lost.title}</h2>
<p>${says.practices.lost.lead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">
${rows.map(({ id, kind, createdAt }) => html`<li class="sayso-wrap">${mailName(says, kind)}, ${momentInWords(createdAt)}, ${id}</li>`)}
</ul>`

const mailName = (says: Says<'practices'>, kind: string): string => {
  const kinds: Readonly<Record<string, string>> = says.practices.lost.kinds
  return kinds[kind] ?? says.practices.lost.news
}
