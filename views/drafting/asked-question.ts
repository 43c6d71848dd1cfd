import type { Instant } from '#src/plan/ids.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says, ViewWords } from '../words.ts'

export type AskedQuestion = {
  readonly plan: string
  readonly id: number
  /** Which words its page shows, so that nobody changes others unseen. */
  readonly stood: number
  readonly stands: string
  readonly text: string
  readonly at: Instant
  /** The practice can read it. */
  readonly isThere: boolean
  /** It was answered or taken back. */
  readonly isOver: boolean
  readonly problem?: keyof ViewWords['askedQuestion']['problems']
}
type Speaks = Says<'askedQuestion' | 'field' | 'part'>

/** One's own question, until somebody answered it. */
export const askedQuestionView =
  (page: AskedQuestion): View<'askedQuestion' | 'field' | 'page' | 'part'> =>
  (says) => {
    const { title, askedOn, back } = says.askedQuestion
    const problem = page.isOver ? undefined : page.problem
    return {
      title: problem === undefined ? title : `${says.page.errorTitle}${title}`,
      back: { href: `/plans/${page.plan}/left-open`, text: back },
      main: html`${problem !== undefined && errorSummary({ heading: says.field.summary, errorList: [{ text: says.askedQuestion.problems[problem], href: '#text' }] })}
<h1 class="nhsuk-heading-l">${title}</h1>
<p>${askedOn(dayInWords(page.at))}</p>
${page.isOver ? over(says, page) : form(says, page, problem)}
<p><a href="/plans/${page.plan}/rehearsal">${says.askedQuestion.practise}</a></p>`,
    }
  }

const over = ({ askedQuestion, part }: Speaks, { plan, stands, text, problem }: AskedQuestion): Html =>
  html`${ownWords([stands])}
${insetText({ visuallyHiddenText: part.information, html: html`<p>${askedQuestion.over}</p><p><a href="/plans/${plan}">${askedQuestion.overWay}</a></p>` })}
${problem !== undefined && text !== stands && html`<p>${askedQuestion.typed}</p>${ownWords([text])}`}`

const form = (
  says: Speaks,
  { plan, id, stood, stands, text, isThere }: AskedQuestion,
  problem: AskedQuestion['problem'],
): Html => {
  const { askedQuestion, part } = says
  const action = `/plans/${plan}/questions/${id}`
  return html`<p>${isThere ? askedQuestion.there : askedQuestion.notThere}</p>
${problem === 'moved' && html`<p>${askedQuestion.stands}</p>${ownWords([stands])}`}
<form method="post" action="${action}" novalidate aria-label="${askedQuestion.title}"><input type="hidden" name="stood" value="${stood}">
${textarea({
  name: 'text',
  label: { text: askedQuestion.label, size: 's' },
  rows: 4,
  value: text,
  attributes: { dir: 'auto' },
  ...(problem === undefined
    ? {}
    : { errorMessage: { text: askedQuestion.problems[problem], visuallyHiddenText: part.error } }),
})}
${button({ text: askedQuestion.save })}</form>
<form method="post" action="${action}" aria-label="${askedQuestion.takeBack}"><p>${askedQuestion.takeBackText}</p>
${button({ text: askedQuestion.takeBack, name: 'do', value: 'take-back', variant: 'secondary' })}</form>`
}
