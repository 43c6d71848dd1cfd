import type { View } from '../frame/page.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, trusted } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says, ViewWords } from '../words.ts'

export type RefusalFormPage = {
  readonly plan: string
  /** Why there is no form for this person. */
  readonly why: keyof ViewWords['refusalForm']['why'] | undefined
  readonly name: string
  readonly born: string | undefined
  readonly nhsNumber: string | undefined
  readonly rows: readonly Refusal[]
  readonly takenBack: string | undefined
  /** Words that may refuse something, and stand on no form. */
  readonly elsewhere: readonly { readonly question: string; readonly lines: readonly string[] }[]
  readonly now: string
}
type Refusal = {
  readonly treatment: string
  readonly when: string
  readonly lifeSustaining: 'yes' | 'no' | 'not-known'
  /** The person says that the paper says "even if my life is at risk". */
  readonly isEvenIf: boolean
}
type Speaks = Says<'part' | 'question' | 'refusalForm'>

/** The form on a screen, with what has to be known before it is printed. */
export const refusalFormView =
  (page: RefusalFormPage): View<'part' | 'question' | 'refusalForm'> =>
  (says) => {
    const { title, lead, lawyer, back } = says.refusalForm
    return {
      title,
      back: { href: `/plans/${page.plan}/prints`, text: back },
      main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${title}</h1>
${page.why === undefined ? html`<div class="sayso-unprinted"><p>${lead}</p><p>${lawyer}</p>${before(says, page)}</div>${refusalFormPaper(says, page, 2)}` : noForm(says, page.why)}`,
    }
  }

const noForm = ({ refusalForm, question }: Speaks, why: NonNullable<RefusalFormPage['why']>): Html =>
  html`<p>${refusalForm.why[why]}</p>${why === 'nation' && question.refusal.law.map((one) => html`<p>${one}</p>`)}`

const before = (says: Speaks, { plan, rows, takenBack, elsewhere }: RefusalFormPage): Html => {
  const words = says.refusalForm
  const at = `/plans/${plan}/advance-decision/pdf`
  return html`<p>${words.draft}</p>
${takenBack !== undefined && warningCallout({ visuallyHiddenText: says.part.important, heading: { text: words.takenBackTitle, level: 2 }, html: html`${ownWords([takenBack])}<p>${words.takenBack}</p>` })}
${rows.length === 0 && html`<p>${words.noRows}</p>`}
${elsewhere.length > 0 && insetText({ visuallyHiddenText: says.part.information, html: details({ summary: words.elsewhereTitle, html: html`<p>${words.elsewhere}</p>${elsewhere.map(({ question, lines }) => html`<p class="nhsuk-u-margin-bottom-0"><strong>${question}</strong></p>${ownWords(lines)}`)}` }) })}
<ul class="nhsuk-list"><li><a href="${at}?size=usual">${words.pdf}</a></li><li><a href="${at}?size=large">${words.pdfLarge}</a></li></ul>
<h2 class="nhsuk-heading-m">${words.afterTitle}</h2><ul class="nhsuk-list nhsuk-list--bullet">${words.after.map((one) => html`<li>${one}</li>`)}</ul>`
}

/** What is printed: its refusals are the person's words, and everything that makes it count is done by hand. */
export const refusalFormPaper = (
  { refusalForm: words }: Says<'refusalForm'>,
  page: RefusalFormPage,
  top: 1 | 2,
): Html => {
  const heading = (text: string) => headed(top + 1, text)
  const all = [...page.rows, ...Array.from({ length: emptyRows }, () => undefined)]
  const { who, signed, witnessed } = words
  return html`<article class="sayso-brief" aria-label="${words.mark}">
<p class="sayso-brief__mark">${words.mark}</p>
<div class="sayso-brief__body">
${headed(top, words.title)}
${filled(who.name, page.name)}${filled(who.born, page.born === undefined ? '' : dayInWords(page.born))}${filled(who.nhsNumber, page.nhsNumber === undefined ? '' : nhsNumberInWords(page.nhsNumber))}${filled(who.address, '')}${filled(who.practice, '')}
${words.statement.map((one) => html`<p>${one}</p>`)}
${heading(words.refusalsTitle)}
${all.map((one, index) => refusal(words, one, { number: index + 1, level: top + 2 }))}
${heading(words.signTitle)}<p>${words.sign}</p>
${filled(signed.signature, '')}${filled(signed.date, '')}${filled(signed.forMe, '')}
${heading(words.witnessTitle)}<p><strong>${words.witnessMust}</strong></p><p>${words.witness}</p>
${filled(witnessed.name, '')}${filled(witnessed.address, '')}${filled(witnessed.signature, '')}${filled(witnessed.date, '')}
${heading(words.againTitle)}${filled(words.again, '')}${filled(words.again, '')}
${heading(words.isTitle)}<ul class="nhsuk-list nhsuk-list--bullet">${words.is.map((one) => html`<li>${one}</li>`)}</ul>
</div>
<p class="sayso-brief__mark" aria-hidden="true">${words.mark}</p>
</article>`
}
const emptyRows = 2

/** A page has one heading of the first level: on a screen that is the page's own. */
const headed = (level: number, text: string): Html => {
  const tag = trusted(`h${level}`)
  return html`<${tag} class="nhsuk-heading-s">${text}</${tag}>`
}

/** A line for a pen where nothing is known. */
const filled = (label: string, value: string): Html =>
  html`<p>${label}: ${value === '' ? html`<span aria-hidden="true">${penLine}</span>` : html`<strong><bdi>${value}</bdi></strong>`}</p>`
const penLine = Array.from({ length: 6 }, () => '_'.repeat(7)).join('\u200b')

/** The sentence about a life at risk stands there where the person says that the paper says it; else it is theirs to tick by hand, unless they say that the treatment could not keep them alive. */
const refusal = (
  words: ViewWords['refusalForm'],
  one: Refusal | undefined,
  { number, level }: { readonly number: number; readonly level: number },
): Html => html`${headed(level, words.refusal(number))}
<p>${words.treatment}</p>${one === undefined ? html`<p aria-hidden="true">${penLine}</p><p aria-hidden="true">${penLine}</p>` : ownWords([one.treatment])}
<p>${words.when}</p>${one === undefined || one.when === '' ? html`<p aria-hidden="true">${penLine}</p>` : ownWords([one.when])}
${one?.lifeSustaining === 'no' ? html`<p>${words.life.not}</p>` : one?.lifeSustaining === 'yes' && one.isEvenIf ? html`<p><strong>${words.life.sure}</strong></p>` : html`<p>${words.life.unsure}</p><p>${words.life.tick} ${'_'.repeat(10)}</p>`}`
