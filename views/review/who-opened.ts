import type { Access } from '#src/plan/access-log.ts'
import { folded, type Receipt, receipt } from '../drafting/receipts.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

export type WhoOpened = {
  readonly from: string
  readonly until: string
  /** The day before the first of these. */
  readonly before: string
  readonly accesses: readonly Access[]
  /** So many are shown at most, where there are more. */
  readonly most: number | undefined
  /** What those plans are called at the desk, by plan, and whether the practice still has a page of each. */
  readonly plans: ReadonlyMap<string, { readonly name: string; readonly isOpen: boolean }>
  readonly reasons: Readonly<Record<string, string>>
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
<p>${words.lead(dayInWords(page.from), dayInWords(page.until))}</p>
${page.accesses.length === 0 ? html`<p>${words.none}</p>` : html`<ol class="nhsuk-list sayso-receipts">${folded(page.accesses).map((one) => opened(says, page, one))}</ol>`}
${page.most !== undefined && html`<p>${words.most(page.most)}</p>`}
<p><a href="/reviews/who-opened?until=${page.before}">${words.earlier(dayInWords(page.before))}</a></p>`,
    }
  }

const opened = (says: Says<'receipts' | 'whoOpened'>, page: WhoOpened, one: Receipt): Html => {
  const { plan = '' } = one.last
  const { whoOpened: words } = says
  const of = page.plans.get(plan)
  const name = of?.name || words.nameless
  return receipt(
    says,
    { reasons: page.reasons, owner: undefined, isOwn: false },
    one,
    html`<p>${words.plan} <bdi>${name}</bdi>. ${of?.isOpen && html`<a href="/plans/${plan}/receipts">${words.all}<span class="nhsuk-u-visually-hidden">: <bdi>${name}</bdi></span></a>`}</p>`,
  )
}
