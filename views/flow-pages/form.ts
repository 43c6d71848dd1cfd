import type { Author, FieldRules, Need } from '#src/flow/field-rules.ts'
import type { PlainStep } from '#src/flow/plain-words.ts'
import type { Rule } from '#src/flow/rules.ts'
import type { Field, Pathway, Section } from '#src/flow/section.ts'
import type { AnyFieldWordsWith, ChoiceWords, WrittenWords } from '#src/flow/words.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { leadWords, partsWords } from './condition-words.ts'
import { flowPage } from './frame.ts'

/** A form with what leads where in words, and the forms of the items of its lists, by field. */
export type FormTold = {
  readonly section: Section
  readonly written: WrittenWords
  readonly steps: readonly PlainStep[]
  readonly items: Readonly<Record<string, FormTold>>
  readonly pathways: readonly Pathway[]
  readonly rules: readonly RuleTold[]
}
/** A rule, and when it holds in words. */
export type RuleTold = { readonly rule: Rule; readonly when: string }

type Saying = Says<'flowPages' | 'page' | 'wayOut'>

/** Everything that one form asks and says, for a clinician to read. */
export const formPage = (says: Saying, told: FormTold): string =>
  flowPage(says, told.written.title, html`${body(says, told, 2)}`)

const body = (says: Saying, told: FormTold, level: number): Html => html`
<dl>${pair(says.flowPages.about, told.written.about)}${pair(says.flowPages.seenBy, told.written.seenBy)}</dl>
${told.steps.map((step) => stepView(says, told, step, level))}`

const stepView = (says: Saying, told: FormTold, step: PlainStep, level: number): Html => {
  const [id, { ask }] = Object.entries(told.section.steps)[step.number - 1] ?? ['', { ask: [] }]
  const { asks, leads } = step
  const then = leads.map((lead, place) =>
    leadWords(says, lead, asks, leads.length > 1 && place === leads.length - 1),
  )
  const title = html`${step.number}. ${step.question}`
  return html`<article>${level === 2 ? html`<h2>${title}</h2>` : html`<h4>${title}</h4>`}
${told.written.steps[id]?.lead !== undefined && html`<p>${told.written.steps[id]?.lead}</p>`}${[told.written.steps[id]?.folded, told.written.steps[id]?.weighs].flatMap((texts) => Object.values(texts ?? {})).map((text) => html`<p>${text}</p>`)}
${ask.map((name, index) => fieldView(says, told, name, asks[index]))}
<p>${says.flowPages.next}: ${then.join('; ')}</p></article>`
}

const fieldView = (
  says: Saying,
  told: FormTold,
  name: string,
  asked: PlainStep['asks'][number] | undefined,
): Html => {
  const field = told.section.fields[name]
  const words = told.written.fields[name]
  if (field === undefined || words === undefined) return html``
  const { flowPages } = says
  const item = told.items[name]
  const rules = told.rules.filter(({ rule }) => 'field' in rule && rule.field === name)
  return html`<div class="question"><p><strong>${words.label}</strong></p>
<dl>${pair(flowPages.hint, words.hint)}${pair(flowPages.why, words.why)}
${words.choices && html`<dt>${flowPages.choices}</dt><dd><ul>${Object.values(words.choices).map((choice) => choiceView(says, choice))}</ul></dd>`}
${(asked?.offers ?? []).length > 0 && html`<dd><ul>${asked?.offers.map(({ choice, when }) => html`<li>“${choice}” ${flowPages.offeredIf} ${partsWords(says, when, asked ? [asked] : [])}</li>`)}</ul></dd>`}
${pair(flowPages.note, words.note)}${pair(flowPages.examples, words.examples?.map(({ who, text }) => `${who}: “${text}”`).join(' '))}
${words.parts && pair(flowPages.parts, partLabels(words.parts))}
${pair(flowPages.by, authors(says, field))}
${pair(flowPages.need, needWords(says, told.pathways, field))}
${pair(flowPages.heard, words.heard)}${pair(flowPages.urgent, words.urgent)}
${pair(flowPages.notes, alsoOf(says, field))}
${rules.length > 0 && html`<dt>${flowPages.rules}</dt><dd><ul>${rules.map((one) => ruleView(says, one))}</ul></dd>`}</dl></div>
${item && html`<div class="items"><h3>${flowPages.items}: ${item.written.title}</h3>${body(says, item, 4)}</div>`}`
}

const pair = (term: string, text: string | undefined): Html | false =>
  text !== undefined && text !== '' && html`<dt>${term}</dt><dd>${text}</dd>`

const choiceView = ({ flowPages }: Saying, choice: ChoiceWords): Html =>
  typeof choice === 'string'
    ? html`<li>${choice}</li>`
    : html`<li>${choice.me} (${flowPages.as} ${choice.them})</li>`

const partLabels = (parts: NonNullable<AnyFieldWordsWith<ChoiceWords>['parts']>): string =>
  Object.values(parts)
    .map(({ label, hint }) => (hint === undefined ? label : `${label} (${hint})`))
    .join('; ')

const authors = ({ flowPages }: Saying, { by, suggestedBy }: FieldRules): string => {
  const names = by.map((letter: Author) => flowPages.authors[letter])
  return [names.join(', '), ...(suggestedBy ? [flowPages.suggested] : [])].join('. ')
}

/** One line for each need, with the pathways that have it; one line for all where it is the same. */
const needWords = ({ flowPages }: Saying, pathways: readonly Pathway[], { need }: FieldRules): string => {
  const letters: readonly Need[] = ['M', 'R', 'O', '-']
  const lines = letters.flatMap((letter) => {
    const those = pathways.filter((_, index) => need[index] === letter)
    if (those.length === 0) return []
    const where =
      those.length === pathways.length
        ? flowPages.everywhere
        : those.map((pathway) => flowPages.pathways[pathway]).join(', ')
    return [`${where}: ${flowPages.needs[letter]}`]
  })
  return lines.join('; ')
}

const alsoOf = ({ flowPages }: Saying, field: Field): string =>
  [
    field.delicate === true && flowPages.delicate,
    field.sees !== undefined && field.sees !== 'open' && flowPages.clinical,
    field.safety === true && flowPages.safety,
  ]
    .filter((text) => text !== false)
    .join(' ')

export const ruleView = ({ flowPages }: Saying, { rule, when }: RuleTold): Html => {
  const where =
    rule.does === 'show' ? rule.on.map((place) => flowPages.on[place]).join(', ') : flowPages.at[rule.at]
  const months = 'months' in rule && html` (${flowPages.months(rule.months)})`
  const own =
    rule.does === 'show' && rule.ownWords !== undefined && html` ${flowPages.toThePerson}: ${rule.ownWords}`
  return html`<li><strong>${rule.id}</strong>, ${where}, ${when === '' ? flowPages.ifAlways : `${flowPages.if} ${when}`}: ${flowPages.rule[rule.does]}${months}. ${rule.words}${own}</li>`
}
