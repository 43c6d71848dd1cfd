import { ukDay } from '#src/flow/uk-day.ts'
import type { Access } from '#src/plan/access-log.ts'
import { folded, type Receipt, receipt } from '../drafting/receipts.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { select } from '../parts/select.ts'
import type { Says } from '../words.ts'

export type WhoOpened = {
  readonly from: string
  readonly until: string
  /** The row after which these begin, and the one after which the next page does. */
  readonly after: string | undefined
  readonly before: string
  /** So many plans are left out, as sharing was stopped. */
  readonly stopped: number
  readonly accesses: readonly Access[]
  /** So many are shown at most, where there are more. */
  readonly most: number | undefined
  /** What those plans are called at the desk, by plan, and whether the practice still has a page of each. */
  readonly plans: ReadonlyMap<string, { readonly name: string; readonly isOpen: boolean }>
  readonly reasons: Readonly<Record<string, string>>
  /** Who opened something in these days, and what is shown of it: of one of them, of one kind; empty for all. */
  readonly people: readonly { readonly account: string; readonly name: string; readonly service: string }[]
  readonly who: string
  readonly deed: string
  /** The one day that is shown, empty for all of them, and those to choose from. */
  readonly day: string
  readonly days: readonly string[]
  /** So many readings a file has at most. */
  readonly fileMost: number
}

/** Over all plans of a practice who read them, each leading to the plan’s own page of it. */
export const whoOpenedView =
  (page: WhoOpened): View<'queue' | 'receipts' | 'team' | 'whoOpened'> =>
  (says) => {
    const { whoOpened: words } = says
    return {
      title: words.title,
      back: { href: '/reviews/team', text: says.team.title },
      main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.lead(momentInWords(page.from), momentInWords(page.until))}</p><p>${words.looked}</p>${page.stopped > 0 && html`<p>${words.stopped(page.stopped)}</p>`}
${filter(says, page)}
${page.accesses.length === 0 ? html`<p>${page.who === '' && page.deed === '' && page.day === '' ? words.none : words.noneChosen}</p>` : html`<ol class="nhsuk-list sayso-receipts">${folded(page.accesses).map((one) => opened(says, page, one))}</ol>`}
${page.most !== undefined && html`<p>${words.most(page.most)}</p>`}
${(page.day === '' || page.most !== undefined) && html`<p><a href="/reviews/who-opened?${chosen({ before: page.before }, page)}">${words.earlier(momentInWords(page.from))}</a></p>`}
<p><a href="/reviews/who-opened.csv?${chosen(placeOf(page), page)}">${words.file}</a> ${words.fileText(page.fileMost)}</p>`,
    }
  }

const chosen = (place: Readonly<Record<string, string>>, { who, deed, day }: WhoOpened): string =>
  new URLSearchParams({ ...place, who, deed, ...(day === '' ? {} : { day }) }).toString()

/** Where these begin. */
const placeOf = ({ after, until }: WhoOpened): Readonly<Record<string, string>> =>
  after === undefined ? { until: ukDay(until) } : { before: after }

const filter = ({ whoOpened: words, receipts }: Says<'receipts' | 'whoOpened'>, page: WhoOpened): Html => {
  const options = (chosen: string, all: string, others: readonly (readonly [string, string])[]) =>
    [['', all] as const, ...others].map(([value, text]) => ({ value, text, selected: value === chosen }))
  const here = page.people.map(
    ({ account, name, service }) =>
      [account, [name, service].filter((part) => part !== '').join(', ')] as const,
  )
  const isElsewhere = page.who !== '' && !here.some(([account]) => account === page.who)
  const people = isElsewhere ? [[page.who, words.elsewhere] as const, ...here] : here
  return html`<form method="get" action="/reviews/who-opened" aria-label="${words.filter}">${page.day === '' && Object.entries(placeOf(page)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${select({
  name: 'day',
  id: 'day',
  label: words.day,
  items: options(
    page.day,
    words.everyDay,
    page.days.map((day) => [day, dayInWords(day)] as const),
  ),
})}
${select({ name: 'who', id: 'who', label: words.who, items: options(page.who, words.everybody, people) })}
${select({ name: 'deed', id: 'deed', label: words.deed, items: options(page.deed, words.everything, Object.entries(receipts.deeds)) })}
${button({ text: words.show, variant: 'secondary' })}</form>`
}

const opened = (says: Says<'receipts' | 'whoOpened'>, page: WhoOpened, one: Receipt): Html => {
  const { plan } = one.last
  const { whoOpened: words } = says
  const of = page.plans.get(plan ?? '')
  const name = of?.name || words.nameless
  return receipt(
    says,
    { reasons: page.reasons, owner: undefined, isOwn: false },
    one,
    plan === undefined
      ? html`<p>${words.noPlan}</p>`
      : html`<p>${words.plan} <bdi>${name}</bdi>. ${of?.isOpen && html`<a href="/plans/${plan}/receipts">${words.all}<span class="nhsuk-u-visually-hidden">: <bdi>${name}</bdi></span></a>`}</p>`,
  )
}
