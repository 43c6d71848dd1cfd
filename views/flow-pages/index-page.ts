import type { Danger } from '#src/flow/listening.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { type RuleTold, ruleView } from './form.ts'
import { flowPage } from './frame.ts'

export type Listed = { readonly file: string; readonly title: string }
export type FlowIndex = {
  readonly chapters: readonly Listed[]
  readonly around: readonly Listed[]
  readonly conversations: readonly Listed[]
  /** Those that speak of no question of their own. */
  readonly rules: readonly RuleTold[]
}
type Saying = Says<'flowPages' | 'helpLines' | 'page' | 'wayOut'>

/** The way in: every form, the rules of the whole plan, and the help lines. */
export const indexPage = (says: Saying, index: FlowIndex): string =>
  flowPage(
    says,
    says.flowPages.title,
    html`<p>${says.flowPages.lead}</p>
${list(says.flowPages.chapters, index.chapters)}
${list(says.flowPages.around, index.around)}
${list(says.flowPages.conversations, index.conversations)}
<h2>${says.flowPages.rulesOfAll}</h2><ul>${index.rules.map((one) => ruleView(says, one))}</ul>
${helpLines(says)}`,
  )

const list = (title: string, forms: readonly Listed[]): Html =>
  html`<h2>${title}</h2><ul>${forms.map((one) => html`<li><a href="${one.file}">${one.title}</a></li>`)}</ul>`

const helpLines = (says: Saying): Html => {
  const { helpLines: lines, flowPages } = says
  const dangers: readonly Danger[] = ['taken', 'self', 'by-others', 'others']
  return html`<h2>${flowPages.helpLines}</h2>
<p>${flowPages.helpWhere} ${flowPages.asOf} ${lines.asOf}.</p>
<ul>${Object.values(lines.lines).map(({ who, text }) => html`<li>${who}: ${text}</li>`)}</ul>
${dangers.map((danger) => {
  const { person, carer } = lines.pages[danger]
  return html`<h3>${flowPages.dangers[danger]}</h3><dl>
<dt>${flowPages.toPerson}</dt><dd>${person.asks} ${person.first} ${person.after}</dd>
<dt>${flowPages.toCarer}</dt><dd>${carer.asks} ${carer.first} ${carer.after}</dd></dl>`
})}
<p>${lines.noticed} ${lines.wrong}</p>`
}
