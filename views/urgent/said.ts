import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing, trusted } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import { urgentWords as words } from './urgent.words.en.ts'

/** How the lines of an answer are drawn, letter for letter. */
export type UrgentText = (entry: Entry) => Html

/** One answer letter for letter, who said it and in which role (RULE-04), and the team's words beside it. */
export const urgentSaid = (entry: Entry, signer: string, text: UrgentText = textOf): Html =>
  html`<dd${entry.class === 'C' && team}>${text(entry)}${saidBy(entry, signer)}${entry.teamWords !== undefined && teamWords(entry.teamWords, signer)}</dd>`
const team = trusted(' class="t"')

/** A way out of the question is said in words, never left blank. */
export const textOf: UrgentText = (entry) => {
  const { said, shown } = entry
  const [only] = shown
  if (said.kind !== 'answer' || only === undefined) return withoutText(entry)
  if (shown.length === 1) return html`<p dir="auto">${only}</p>`
  return html`<ul>${shown.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`
}

/** The same with each line drawn by `draw`, which must not change a letter. */
export const textBy =
  (draw: (text: string) => Html): UrgentText =>
  (entry) => {
    if (entry.said.kind !== 'answer' || entry.shown.length === 0) return withoutText(entry)
    const lines = entry.shown.map((text) => html`<li dir="auto">${draw(text)}</li>`)
    return html`<ul class="p">${lines}</ul>`
  }

const withoutText = ({ said }: Entry): Html =>
  html`<p class="o">${said.kind === 'answer' ? words.absent : words.waysOut[said.kind]}</p>`

/** A list that was closed empty reads as this sentence, not as the code that closed it. */
export const closedList =
  (sentence: string): UrgentText =>
  (entry) =>
    entry.said.kind === 'answer' ? html`<p class="o">${sentence}</p>` : textOf(entry)

/** Who said it, when, and what kind of words they are: a wish, a report (RULE-05), the team's own. */
export const saidBy = (entry: Entry, signer: string): Html => {
  const { name, voice, relationship } = entry.saidBy
  const day = urgentDayInWords(entry.saidAt)
  const kind = kinds[entry.class]
  if (voice === 'person') return html`<small><bdi>${name}</bdi>${says}${day}${kind}</small>`
  if (voice === 'carer') {
    if (relationship === undefined) return html`<small><bdi>${name}</bdi>${says}${day}${kind}</small>`
    return html`<small><bdi>${name}</bdi> (<bdi>${relationship}</bdi>)${says}${day}${kind}</small>`
  }
  if (entry.class === 'W')
    return html`<small>${words.said.writtenDown} <bdi>${name}</bdi>, ${day}${kind}</small>`
  if (entry.class === 'C' && name === signer)
    return html`<small><bdi>${name}</bdi> ${words.said.team}, ${day}, ${words.said.andSigned}</small>`
  if (entry.class === 'C')
    return html`<small><bdi>${name}</bdi> ${words.said.team}, ${day}, ${words.said.signed} <bdi>${signer}</bdi></small>`
  return html`<small><bdi>${name}</bdi> ${words.said.team}, ${day}${kind}</small>`
}

const says = trusted(` ${words.said.says}, `)
/** What nobody has checked against papers says so wherever it stands. */
const kinds: Readonly<Record<Entry['class'], Html>> = {
  W: trusted(` · ${words.said.wish}`),
  R: trusted(` · <b>${words.said.reported}</b>`),
  V: nothing,
  C: nothing,
  F: nothing,
}

const teamWords = (text: string, signer: string): Html =>
  html`<div class="t"><p dir="auto">${text}</p><small>${words.said.teamWords} <bdi>${signer}</bdi></small></div>`
