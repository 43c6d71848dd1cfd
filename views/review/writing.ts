import type { WayOut } from '#src/flow/answer.ts'
import type { Topic } from '#src/plan/reads/section-review.ts'
import { type Choosable, idOf, problemText } from '../form/controls/control-view.ts'
import { fieldView, type Typed } from '../form/field.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import { quotationOf } from './their-words.ts'
import { topicId } from './topic-id.ts'

/** What the one form of a section's page needs to know. */
export type Writing = {
  readonly plan: string
  /** The account of whoever reads. */
  readonly reader: string
  readonly section: string
  /** It is on record that the person cannot make this plan: nothing is written at their word. */
  readonly isForThem: boolean
  /** The plan's version that this page shows. */
  readonly read: number
  /** What changed after this version is marked as new. */
  readonly since: number | undefined
  /** When this clinician read what did not change since: it is folded, so that what did is found. */
  readonly foldedSince: string | undefined
  /** What already stands in the team's own fields, by the names of their inputs. */
  readonly standing: Typed
  /** The same of each field as one text, which comes back with the post: what was not touched is unchanged. */
  readonly shown: Readonly<Record<string, string>>
  /** What stands in the form: what was typed and not saved, else what the team wrote before. */
  readonly typed: Typed
  readonly isTyped: boolean
  readonly problems: Readonly<Record<string, string>>
  /** The way out of a question, by the name of the question's input: what approval takes, and what it needs an answer to all the same. */
  readonly ways: Readonly<
    Record<
      string,
      {
        readonly name: string
        readonly chosen: string
        readonly offers: readonly WayOut[]
        readonly needs: readonly string[]
      }
    >
  >
  readonly choosable: readonly (Choosable & { readonly list: string })[]
  /** The questions whose answers go when the team's answer here is taken back, by the name of the question's input. */
  readonly goesWith: Readonly<Record<string, readonly string[]>>
}

type Said = Says<'field' | 'part' | 'problem' | 'reviewSection'>

/** What may be added below an answer: a second, signed layer, or a question back (RULE-03). */
export const addOrAsk = (says: Said, page: Writing, topic: Topic): Html =>
  details({
    summary: summaryOf(says, topic, says.reviewSection.addOrAsk),
    open: ['words', 'ask'].some((kind) => isOpen(page, `${kind}:${topic.name}`)),
    html: html`${layer(says, page, topic, 'words')}${layer(says, page, topic, 'ask')}`,
  })

const summaryOf = (says: Says<'reviewSection'>, topic: Topic, text: string) => ({
  html: html`${text} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${topic.words.label}</span>`,
})

/** A fold with something in it that is wrong, or not saved, stands open. */
export const isOpen = ({ problems, typed, standing }: Writing, name: string): boolean =>
  problems[name] !== undefined || (typed[name]?.[0] ?? '') !== (standing[name]?.[0] ?? '')

const layer = (says: Said, page: Writing, topic: Topic, kind: 'words' | 'ask'): Html => {
  const name = `${kind}:${topic.name}`
  const problem = page.problems[name]
  const isWords = kind === 'words'
  return html`${isWords && hidden(`shown:${name}`, page.standing[name]?.[0] ?? '')}
${textarea({
  id: idOf(name),
  name,
  label: isWords ? says.reviewSection.addLabel : says.reviewSection.askLabel,
  hint: isWords ? says.reviewSection.addHint : says.reviewSection.askHint,
  rows: 3,
  value: page.typed[name]?.[0] ?? '',
  attributes: { dir: 'auto' },
  ...(problem === undefined
    ? {}
    : {
        errorMessage: {
          text: problemText(says, undefined, problem),
          visuallyHiddenText: says.part.error,
        },
      }),
})}${isWords && quoting(says, topic)}`
}

/** What stands above on this very page is put in; it comes back in the box, and is saved with the rest or not at all. */
const quoting = (says: Said, topic: Topic): Html | false => {
  const quotation = quotationOf(says, topic)
  return (
    quotation !== undefined &&
    html`${hidden(`shown:quoted:${topic.name}`, quotation)}<p class="nhsuk-hint">${says.reviewSection.quoteHint}</p>
<p><button class="sayso-way" id="quote-${topicId(topic)}" name="do" value="quote ${topic.name}">${says.reviewSection.quoteTheirs}<span class="nhsuk-u-visually-hidden"> ${says.reviewSection.about} ${topic.words.label}</span></button></p>`
  )
}

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** How the reviewer may answer: in the open, behind a fold, or on a page of its own. */
export const writing = (says: Said, page: Writing, topic: Topic): Html => {
  switch (topic.writes) {
    case 'own':
      if (liesBeside(topic)) return beside(says, page, topic)
      return html`${control(says, page, topic)}${wayOut(says, page, topic)}${takingBack(says, page, topic)}${topic.rules.class === 'W' && isForTheTeam(topic) && atTheirWord(says, page, topic)}`
    case 'correction':
      return details({
        summary: summaryOf(says, topic, says.reviewSection.correct),
        open: isCorrected(page, topic),
        html: html`<p class="nhsuk-hint">${says.reviewSection.correctHint}</p>${liesBeside(topic) ? beside(says, page, topic) : html`${control(says, page, topic)}${takingBack(says, page, topic)}`}`,
      })
    case 'at-their-word':
      return isForTheTeam(topic) ? atTheirWord(says, page, topic) : nothing
    default:
      return nothing
  }
}

/** Nobody has said it, where the page offers to write it down; or the team has written it down before. */
const isForTheTeam = ({ isMissing, isInTeamsItem, entries, writes }: Topic): boolean =>
  entries.every(({ saidBy, said }) => saidBy.voice === 'team' || said.kind !== 'answer') &&
  (isMissing ||
    isInTeamsItem ||
    (entries.length === 0 && writes === 'at-their-word') ||
    entries.some(({ saidBy }) => saidBy.voice === 'team'))

export const isCorrected = ({ problems, typed, standing }: Writing, { name }: Topic): boolean =>
  problems[name] !== undefined ||
  Object.keys(typed).some(
    (key) =>
      (key === name || key.startsWith(`${name}.`)) && typed[key]?.join() !== (standing[key]?.join() ?? ''),
  )

const control = (says: Said, page: Writing, topic: Topic): Html => {
  const { name, rules } = topic
  return html`<div class="sayso-control" id="${topicId(topic)}-form">${hidden(`shown:${name}`, page.shown[name] ?? '')}
${fieldView(says, {
  field: rules,
  name,
  words: topic.words,
  typed: page.typed,
  problems: page.problems,
  choosable: rules.control === 'references' ? page.choosable.filter(({ list }) => list === rules.to) : [],
})}</div>`
}

/** A reason why there is no answer, one for all that a step asks. */
const wayOut = (says: Said, page: Writing, topic: Topic): Html => {
  const way = page.ways[topic.name]
  if (!way) return nothing
  const chosen = page.typed[way.name]?.[0] ?? way.chosen
  const option = (value: string, text: string): Html =>
    html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`
  const needs =
    way.needs.length > 0 && html`<p class="nhsuk-hint">${says.reviewSection.noWayTaken(way.needs)}</p>`
  if (way.offers.length === 0) return html`${needs}${hidden(`shown:${way.name}`, way.chosen)}`
  return html`${needs}<div class="nhsuk-form-group"><label class="nhsuk-label" for="${idOf(way.name)}">${says.reviewSection.wayLabel} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${topic.words.label}</span></label>
${hidden(`shown:${way.name}`, way.chosen)}
<select class="nhsuk-select" id="${idOf(way.name)}" name="${way.name}">${option('', says.reviewSection.noWay)}${way.offers.map((one) => option(one, says.reviewSection.ways[one]))}</select></div>`
}

const takingBack = (says: Said, { goesWith }: Writing, { entries, words, name }: Topic): Html => {
  if (entries.every(({ saidBy, said }) => saidBy.voice !== 'team' || said.kind !== 'answer')) return nothing
  const others = goesWith[name] ?? []
  return html`${others.length > 0 && html`<p class="nhsuk-hint">${says.reviewSection.goesWith(others)}</p>`}${button(
    {
      html: html`${says.reviewSection.takeBack} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${words.label}</span>`,
      name: 'do',
      value: `take-back ${name}`,
      variant: 'secondary',
      small: true,
    },
  )}`
}

const liesBeside = ({ rules }: Topic): boolean => rules.control === 'file' || rules.control === 'site'

/** A button, so that what is typed on the page is saved before it leads on: neither a file nor a code is sent from here. */
const beside = (says: Said, page: Writing, topic: Topic): Html => {
  const { file, site } = says.reviewSection.beside
  return html`${topic.entries.length === 0 && html`<p><strong>${topic.words.label}</strong></p>`}<p id="${topicId(topic)}-form"><button class="sayso-way" name="do" value="beside ${topic.name}">${topic.rules.control === 'file' ? file : site} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${topic.words.label}</span></button></p>${takingBack(says, page, topic)}`
}

/** A button, so that what is typed on the page is saved before it leads on. */
const atTheirWord = (says: Said, { isForThem }: Writing, topic: Topic): Html =>
  html`<p${topic.writes === 'at-their-word' && html` id="${topicId(topic)}-form"`}><button class="sayso-way" name="do" value="at-their-word ${topic.name}">${isForThem ? says.reviewSection.writeForThem : says.reviewSection.writeDown} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${topic.words.label}</span></button></p>`
