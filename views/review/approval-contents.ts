import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { kindOfRule, opposedGroups, type SaidToSign } from './said-to-sign.ts'

type Contents = {
  readonly saidToSign: SaidToSign
  /** Chapters that she has not read as they stand. */
  readonly unread: number
  /** What somebody who used the plan said, and she has not read. */
  readonly used: number
}

/**
 * Where something waits for her: what she decides and what she signs, each a link, with how much waits there. Where nothing
 * does, she reads from the top, and no key is pressed for links that lead past it.
 */
export const approvalContents = (says: Says<'approval' | 'review'>, page: Contents): Html | false => {
  const { approval } = says
  const { rules } = page.saidToSign
  const groups = opposedGroups(says, page.saidToSign)
  const links = [
    ...(page.used > 0 ? [{ href: '#used', text: says.review.used.title, count: page.used }] : []),
    { href: '#contains', text: approval.contains, count: page.unread, of: approval.unreadCount },
    { href: '#agreed', text: approval.agreed },
    { href: '#sign', text: approval.toSign },
    ...[
      { kind: 'gone', text: approval.gone },
      { kind: 'same', text: approval.same.legend },
      { kind: 'danger', text: approval.danger.title },
      { kind: 'capacity', text: approval.capacity.title },
      { kind: 'later', text: approval.later.title },
      { kind: 'doses', text: approval.doses.title },
      { kind: 'dayGone', text: approval.dayGone.title },
      { kind: 'both', text: approval.lookedAtBoth.title },
      { kind: 'acknowledges', text: approval.acknowledge },
    ]
      .map(({ kind, text }) => ({
        ...{ href: `#${kind}`, text },
        count: rules.filter((one) => kindOfRule(one) === kind).length,
      }))
      .filter(({ count }) => count > 0),
    ...groups.flatMap(({ words, all }) =>
      all.length === 0 ? [] : [{ href: `#${words.id}`, text: words.title, count: all.length }],
    ),
  ]
  if (links.every(({ count = 0 }: Link) => count === 0)) return false
  return html`<nav aria-label="${approval.onThisPage}"><p>${approval.onThisPage}:</p><ul class="nhsuk-list nhsuk-list--bullet">${links.map(
    ({ href, text, count = 0, of = String }: Link) =>
      html`<li><a href="${href}">${text}</a>${count > 0 && html`: ${of(count)}`}</li>`,
  )}</ul></nav>`
}
type Link = {
  readonly href: string
  readonly text: string
  readonly count?: number
  readonly of?: (count: number) => string
}
