import type { Status } from '#src/plan/lifecycle.ts'
import type { ChapterState } from '#src/plan/reads/progress.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { taskList } from '../parts/task-list.ts'
import { chapterStateWords, draftWhileApproved, statusWords, plansWords as words } from './plans.words.en.ts'

export type Home = {
  readonly own: { readonly id: string; readonly status: Status } | undefined
  readonly name: string
  readonly caring: readonly { readonly id: string; readonly name: string }[]
  readonly invitations: readonly { readonly id: string; readonly name: string }[]
}

/** Where a patient or a carer arrives; who came to help is not led into a plan of their own by mistake. */
export const home = ({ own, name, caring, invitations }: Home): Page => {
  const isHelping = !own && caring.length + invitations.length > 0
  const title = isHelping ? words.helpingTitle : words.homeTitle
  return {
    title,
    main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${invitations.length > 0 && html`<h2 class="nhsuk-heading-m">${words.invitations}</h2>${invitations.map(invitation)}`}
${own && html`<p>${statusWords[own.status].text}</p>${button({ text: words.open, href: `/plans/${own.id}` })}`}
${
  caring.length > 0 &&
  html`<h2 class="nhsuk-heading-m">${words.caring}</h2><ul class="nhsuk-list">${caring.map(
    (one) => html`<li><a href="/plans/${one.id}">${words.openTheirs(one.name || words.unnamed)}</a></li>`,
  )}</ul>`
}
${isHelping && html`<h2 class="nhsuk-heading-m">${words.ownToo}</h2>`}
${!own && starting(name, isHelping)}`,
  }
}

const invitation = ({
  id,
  name,
}: Home['invitations'][number]): Html => html`<form method="post" action="/plans/${id}/joining">
<p>${words.invitation(name || words.unnamed)}</p>${button({ text: words.accept })}</form>`

const starting = (
  name: string,
  isAside: boolean,
): Html => html`<p>${words.startText}</p><p>${words.startWho}</p>
<form method="post" action="/plans" novalidate>
${input({ name: 'name', label: words.nameLabel, value: name, autocomplete: 'given-name', width: 20 })}
${button({ text: words.start, ...(isAside ? { variant: 'secondary' } : {}) })}</form>`

export type Tasks = {
  readonly plan: string
  readonly about: string
  readonly isOwn: boolean
  readonly status: Status
  readonly hasApproved: boolean
  readonly chapters: readonly Chapter[]
  readonly isStopped: boolean
  readonly lastSentence: string | undefined
  readonly unfinished: readonly { readonly href: string; readonly title: string }[]
  /** Questions that came, or changed, after their chapter was through. */
  readonly news: readonly { readonly href: string; readonly title: string }[]
  readonly askedBack: readonly { readonly text: string; readonly title: string; readonly href: string }[]
}
export type Chapter = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly state: ChapterState
}

/** The chapters as a task list, on each return. */
export const tasks = (plan: Tasks): Page => ({
  title: plan.isOwn ? words.mineTitle : words.title(plan.about),
  main: html`${plan.isStopped && notificationBanner({ text: words.stopped, variant: 'success' })}
<h1 class="nhsuk-heading-l">${plan.isOwn ? words.mineTitle : words.title(plan.about)}</h1>
${plan.isOwn && status(plan)}
${plan.isOwn && plan.askedBack.length > 0 && askedBack(plan)}
${plan.lastSentence !== undefined && insetText({ html: html`<p>${words.lastSentence}</p><p class="sayso-words">${plan.lastSentence}</p>` })}
${plan.unfinished.map(({ href, title }) => insetText({ html: html`<p>${words.unfinished}: ${title}</p><p><a href="${href}">${words.unfinishedLink}</a></p>` }))}
${plan.news.length > 0 && news(plan)}
<h2 class="nhsuk-heading-m">${words.chapters}</h2><p>${words.chaptersText}</p>
${taskList({ idPrefix: 'chapter', items: plan.chapters.map((chapter) => row(plan.plan, chapter)) })}
${plan.isOwn && onward(plan)}`,
})

const status = ({ status: now, hasApproved }: Tasks): Html => html`<div class="sayso-status">
<p><strong class="nhsuk-tag ${now === 'approved' ? 'nhsuk-tag--green' : 'nhsuk-tag--yellow'}">${statusWords[now].title}</strong></p>
<p>${statusWords[now].text}</p>
${hasApproved && now !== 'approved' && now !== 'withdrawn' && html`<p>${draftWhileApproved}</p>`}
${!hasApproved && html`<p class="nhsuk-body-s">${words.reportAbsent}</p>`}</div>`

const askedBack = (
  plan: Tasks,
): Html => html`<section aria-labelledby="asked-back"><h2 class="nhsuk-heading-m" id="asked-back">${words.askedBackTitle}</h2>
${plan.askedBack.map((one) => insetText({ html: html`<p class="sayso-words">${one.text}</p><p><a href="${one.href}">${one.title}</a></p>` }))}</section>`

const news = (
  plan: Tasks,
): Html => html`<section aria-labelledby="news"><h2 class="nhsuk-heading-m" id="news">${words.newSince}</h2>
<ul class="nhsuk-list">${plan.news.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}</ul></section>`

const row = (plan: string, { id, title, about, state }: Chapter) => ({
  title: { text: title },
  href: `/plans/${plan}/${id}`,
  hint: { text: about },
  status:
    state === 'completed'
      ? { text: chapterStateWords[state] }
      : { tag: { text: chapterStateWords[state], classes: colour[state] } },
})
const colour = {
  'not-started': 'nhsuk-tag--white',
  'in-progress': '',
  'needs-another-look': 'nhsuk-tag--red',
} as const

const onward = (plan: Tasks): Html => html`<h2 class="nhsuk-heading-m">${words.whatNext}</h2>
${button({ text: plan.hasApproved ? words.handOverAgain : words.handOver, href: `/plans/${plan.plan}/submission` })}
<ul class="nhsuk-list">
<li><a href="/plans/${plan.plan}/carers">${words.people}</a></li>
<li><a href="/plans/${plan.plan}/receipts">${words.receipts}</a></li>
${plan.hasApproved && html`<li><a href="/urgent/${plan.plan}">${words.readApproved}</a></li><li><a href="/plans/${plan.plan}/card">${words.card}</a></li>`}
<li><a href="/plans/${plan.plan}/withdrawal">${words.withdraw}</a></li>
</ul>`
