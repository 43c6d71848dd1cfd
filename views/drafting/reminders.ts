import type { Reminder } from '#src/plan/reminders.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import type { Says } from '../words.ts'

/** What its reader asked for; `closed` where nothing is sent now, whatever was asked. */
export type RemindNow = Pick<Reminder, 'asked' | 'nextAt'> | 'none' | 'closed'

export type RemindersPage = {
  readonly plan: string
  readonly isOwn: boolean
  readonly email: string
  readonly now: RemindNow
  readonly isStopped: boolean
}

/** On the page of the plan: when the next one comes and how it stops, or where one can be asked for. */
export const remindNow = (says: Says<'part' | 'reminders'>, plan: string, now: RemindNow): Html => {
  if (now === 'closed') return nothing
  const { link, other } = says.reminders
  if (now === 'none') return html`<p><a href="/plans/${plan}/reminders">${link}</a></p>`
  return insetText({
    visuallyHiddenText: says.part.information,
    html: html`${standing(says, plan, now)}<p><a href="/plans/${plan}/reminders">${other}</a></p>`,
  })
}

export const remindersView =
  (page: RemindersPage): View<'part' | 'reminders'> =>
  (says) => {
    const { title, lead, closed, stopped, instead, ask, back, toPlan } = says.reminders
    const { now } = page
    const isOpen = now !== 'closed'
    const isAsked = now !== 'closed' && now !== 'none'
    return {
      title,
      back: { href: `/plans/${page.plan}`, text: page.isOwn ? back : toPlan },
      main: html`${page.isStopped && !isAsked && notificationBanner({ title: says.part.success, text: stopped, variant: 'success' })}
<h1 class="nhsuk-heading-l">${title}</h1>
${isAsked ? insetText({ visuallyHiddenText: says.part.information, html: standing(says, page.plan, now) }) : html`<p>${isOpen ? lead : closed}</p>`}
${isOpen && html`<h2 class="nhsuk-heading-m">${isAsked ? instead : ask}</h2>${asking(says, page)}`}`,
    }
  }

const standing = (
  says: Says<'reminders'>,
  plan: string,
  { asked, nextAt }: Exclude<RemindNow, string>,
): Html => {
  const { next, stop } = says.reminders
  return html`<p>${next[asked](dayInWords(nextAt))}</p>
<form method="post" action="/plans/${plan}/reminders" aria-label="${stop}">${button({ text: stop, name: 'ask', value: 'none', variant: 'secondary' })}</form>`
}

const asking = (
  { reminders }: Says<'reminders'>,
  { plan, email }: RemindersPage,
): Html => html`<p>${reminders.to} <strong><bdi>${email}</bdi></strong></p>
<form method="post" action="/plans/${plan}/reminders" aria-label="${reminders.ask}">
${all.map((one) => html`<p>${button({ text: reminders[one], name: 'ask', value: one, variant: 'secondary' })}</p>`)}
</form>
<p>${reminders.dailyMeans}</p>
<p>${reminders.ends}</p>
<p>${reminders.says} ${reminders.others}</p>`

const all = ['week', 'month', 'daily'] as const satisfies readonly Reminder['asked'][]

/** Where the link of a reminder leads, for whoever follows it: opening it stops nothing. */
export const stopByLinkView =
  (token: string, isAsked: boolean): View<'reminders'> =>
  (says) => {
    const { title, text, button: stop, doneTitle, done } = says.reminders.byLink
    return isAsked
      ? {
          title,
          main: html`<h1 class="nhsuk-heading-l">${title}</h1><p>${text}</p>
<form method="post" action="/reminders/stop/${encodeURIComponent(token)}">${button({ text: stop })}</form>`,
        }
      : { title: doneTitle, main: html`<h1 class="nhsuk-heading-l">${doneTitle}</h1><p>${done}</p>` }
  }
