import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing, trusted } from '../html.ts'
import type { Says } from '../words.ts'
import { urgentDayInWords } from './day.ts'

/** How the lines of an answer are drawn, letter for letter. */
export type UrgentText = (says: Says<'urgent'>, entry: Entry) => Html

/** One answer letter for letter, who said it and in which role (RULE-04), and the team's words beside it. */
export const urgentSaid = (
  says: Says<'urgent'>,
  entry: Entry,
  signer: string,
  text: UrgentText = textOf,
): Html =>
  html`<dd${entry.class === 'C' && team}>${text(says, entry)}${saidBy(says, entry, signer)}${entry.teamWords !== undefined && teamWords(says, entry.teamWords, signer)}</dd>`
const team = trusted(' class="t"')

/** A way out of the question is said in words, never left blank. */
export const textOf: UrgentText = (says, entry) => {
  const { said, shown } = entry
  const [only] = shown
  if (said.kind !== 'answer' || only === undefined) return withoutText(says, entry)
  if (shown.length === 1) return html`<p dir="auto">${only}</p>`
  return html`<ul>${shown.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`
}

/** The same with each line drawn by `draw`, which must not change a letter. */
export const textBy =
  (draw: (text: string) => Html): UrgentText =>
  (says, entry) => {
    if (entry.said.kind !== 'answer' || entry.shown.length === 0) return withoutText(says, entry)
    const lines = entry.shown.map((text) => html`<li dir="auto">${draw(text)}</li>`)
    return html`<ul class="p">${lines}</ul>`
  }

const withoutText = (says: Says<'urgent'>, { said }: Entry): Html =>
  html`<p class="o">${said.kind === 'answer' ? says.urgent.absent : says.urgent.waysOut[said.kind]}</p>`

/** A list that was closed empty reads as this sentence, not as the code that closed it. */
export const closedList =
  (sentence: string): UrgentText =>
  (says, entry) =>
    entry.said.kind === 'answer' ? html`<p class="o">${sentence}</p>` : textOf(says, entry)

/** Who said it, when, and what kind of words they are: a wish, a report (RULE-05), the team's own. */
export const saidBy = (says: Says<'urgent'>, entry: Entry, signer: string): Html => {
  const { name, voice, relationship } = entry.saidBy
  const day = urgentDayInWords(entry.saidAt)
  const kind = kinds(says)[entry.class]
  if (voice === 'person') return html`<small><bdi>${name}</bdi>${saysOn(says)}${day}${kind}</small>`
  if (voice === 'carer') {
    if (relationship === undefined) return html`<small><bdi>${name}</bdi>${saysOn(says)}${day}${kind}</small>`
    return html`<small><bdi>${name}</bdi> (<bdi>${relationship}</bdi>)${saysOn(says)}${day}${kind}</small>`
  }
  if (entry.class === 'W')
    return html`<small>${says.urgent.said.writtenDown} <bdi>${name}</bdi>, ${day}${kind}</small>`
  if (entry.class === 'C' && name === signer)
    return html`<small><bdi>${name}</bdi> ${says.urgent.said.team}, ${day}, ${says.urgent.said.andSigned}</small>`
  if (entry.class === 'C')
    return html`<small><bdi>${name}</bdi> ${says.urgent.said.team}, ${day}, ${says.urgent.said.signed} <bdi>${signer}</bdi></small>`
  return html`<small><bdi>${name}</bdi> ${says.urgent.said.team}, ${day}${kind}</small>`
}

const saysOn = (says: Says<'urgent'>): Html => trusted(` ${says.urgent.said.says}, `)
/** What nobody has checked against papers says so wherever it stands. */
const kinds = (says: Says<'urgent'>): Readonly<Record<Entry['class'], Html>> => ({
  W: trusted(` · ${says.urgent.said.wish}`),
  R: trusted(` · <b>${says.urgent.said.reported}</b>`),
  V: nothing,
  C: nothing,
  F: nothing,
})

const teamWords = (says: Says<'urgent'>, text: string, signer: string): Html =>
  html`<div class="t"><p dir="auto">${text}</p><small>${says.urgent.said.teamWords} <bdi>${signer}</bdi></small></div>`
