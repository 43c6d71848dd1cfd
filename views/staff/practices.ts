import type { OnePage } from '#src/flow/page.ts'
import type { Duty } from '#src/plan/actor.ts'
import type { OutboxRow } from '#src/plan/jobs.ts'
import type { Member } from '#src/plan/member.ts'
import type { Practice } from '#src/plan/ports.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { Page, View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'
import { standing } from './person.ts'

export const practicesView =
  (
    practices: readonly Practice[],
    { lost, damaged }: Wrong,
    form: OnePage,
  ): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) => ({
    title: says.practices.practices.title,
    main: html`${onePageTop(says, form)}<h1 class="nhsuk-heading-l">${says.practices.practices.title}</h1>
<p>${says.practices.practices.lead}</p>
${listed(
  says.practices.practices.none,
  practices.map((one) => practice(says, one)),
)}
${adding(says, '/practices', says.practices.practices, form)}
<h2 class="nhsuk-heading-m">${says.practices.more}</h2>
<ul class="nhsuk-list">
<li><a href="/urgent-readers">${says.practices.readers.title}</a></li>
<li><a href="/trainees">${says.practices.trainees.title}</a></li>
<li><a href="/administrators">${says.practices.administrators.title}</a></li>
</ul>
${damaged.length === 0 ? nothing : damagedAccounts(says, damaged)}${lost.length === 0 ? nothing : lostMail(says, lost)}`,
  })

/** What somebody has to see to. */
type Wrong = { readonly lost: readonly OutboxRow[]; readonly damaged: readonly Member[] }

export const peopleView =
  (
    practice: Practice,
    people: readonly StaffLine[],
    form: OnePage,
  ): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) =>
    staffPage(
      says,
      { ...says.practices.people, title: practice.name, action: `/practices/${practice.id}/people` },
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

/** A practice as it stands, to be changed. */
export const practiceView =
  (practice: Practice, form: OnePage): View<'field' | 'part' | 'practices' | 'problem'> =>
  (says) => ({
    title: says.practices.change.title,
    back: { href: '/practices', text: says.practices.people.back },
    main: html`${onePageTop(says, form)}<h1 class="nhsuk-heading-l">${says.practices.change.title}</h1>
<form method="post" action="/practices/${practice.id}" novalidate aria-label="${says.practices.change.title}">
${onePageFields(says, form)}
${button({ text: says.practices.change.button })}
</form>`,
  })

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
  readonly action: string
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
${adding(says, staff.action, staff, form)}`,
})

const listed = (none: string, items: readonly Html[]): Html =>
  items.length === 0 ? html`<p>${none}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${items}</ul>`

const practice = (says: Says<'practices'>, { id, name, odsCode }: Practice): Html =>
  html`<li><a href="/practices/${id}/people">${name}</a> (${odsCode}) · <a href="/practices/${id}">${says.practices.change.link}<span class="nhsuk-u-visually-hidden"> ${name}</span></a></li>`

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
