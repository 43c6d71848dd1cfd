import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { leftOffLine } from './left-off.ts'
import { type PaperTop, paper } from './paper.ts'
import type { TalkGuide } from './talk-guide.ts'

export type HospitalPage = PaperTop & {
  readonly quotes: TalkGuide['quotes']
  readonly hasApproved: boolean
  /** Something that would stand here is hidden from helpers, and is left out. */
  readonly isAnyHidden: boolean
}

/** How to be with somebody, in their own words or in those of who helps, for staff who do not know them: no medicine and no decision stands here. */
export const hospitalPageView =
  (page: HospitalPage): View<'hospitalPage' | 'part' | 'prints' | 'question'> =>
  (says) => ({
    title: says.hospitalPage.title,
    back: { href: `/plans/${page.plan}/prints`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.hospitalPage.title}</h1>
<p class="sayso-unprinted">${whose(says, page).lead}</p>
${page.isAnyHidden && html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, text: says.hospitalPage.leftOut })}</div>`}
${paper(says, { ...says.hospitalPage, ...whose(says, page) }, page, body(says, page))}`,
  })

const whose = ({ hospitalPage }: Says<'hospitalPage'>, { by }: HospitalPage) =>
  by === undefined ? hospitalPage.own : hospitalPage.helper

const body = (
  says: Says<'hospitalPage' | 'prints'>,
  page: HospitalPage,
): Html => html`<p>${whose(says, page).checked}${page.hasApproved && html` ${says.hospitalPage.hasApproved}`}</p>
${page.quotes.length === 0 && html`<p>${says.hospitalPage.nothing}</p><div class="sayso-room"></div>`}
${page.quotes.map(({ before, lines, leftOff }) => html`<h2 class="nhsuk-heading-s">${before}</h2>${leftOff ? leftOffLine(says, leftOff) : ownWords(lines)}`)}`
