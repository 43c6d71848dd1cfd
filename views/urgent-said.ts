import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing, trusted } from './html.ts'
import { urgentWords as words } from './urgent.words.en.ts'
import { urgentDay } from './urgent-day.ts'
import { dayInWords } from './when.ts'

/** One answer letter for letter, who said it and in which role (RULE-04), and the team's words beside it. */
export const urgentSaid = (entry: Entry, signer: string, drawn = textOf(entry)): Html =>
  html`${drawn}${saidBy(entry, signer)}${entry.teamWords === undefined ? nothing : teamWords(entry.teamWords, signer)}`

/** A way out of the question is said in words, never left blank. */
export const textOf = (entry: Entry, line: (text: string) => Html = plain): Html => {
  const { said, shown } = entry
  if (said.kind !== 'answer') return html`<p class="o">${words.waysOut[said.kind]}</p>`
  if (shown.length === 0) return html`<p class="o">${words.absent}</p>`
  const [only, ...others] = shown
  if (only !== undefined && others.length === 0) return html`<p dir="auto">${line(only)}</p>`
  return html`<ul>${shown.map((text) => html`<li dir="auto">${line(text)}</li>`)}</ul>`
}

/** A list that was closed empty reads as this sentence, not as the code that closed it. */
export const closedList =
  (sentence: string) =>
  (entry: Entry, signer: string): Html =>
    urgentSaid(
      entry,
      signer,
      entry.said.kind === 'answer' ? html`<p class="o">${sentence}</p>` : textOf(entry),
    )

/** Who said it, when, and what kind of words they are: a wish, a report, the team's own. */
export const saidBy = (entry: Entry, signer: string): Html =>
  html`<small>${who(entry, signer)}, ${dayInWords(urgentDay(entry.saidAt))}${kind(entry)}</small>`

const plain = (text: string): Html => html`${text}`

const who = (entry: Entry, signer: string): Html => {
  const { name, voice, relationship } = entry.saidBy
  const called = html`<bdi>${name}</bdi>`
  if (voice === 'person') return html`${called} ${words.said.says}`
  if (voice === 'carer')
    return html`${called} ${relationship !== undefined && html`(<bdi>${relationship}</bdi>) `}${words.said.says}`
  if (entry.class === 'W') return html`${words.said.writtenDown} ${called}`
  return entry.class === 'C' && name !== signer
    ? html`${called} ${words.said.team}, ${words.said.signed} <bdi>${signer}</bdi>`
    : html`${called} ${words.said.team}`
}

/** What nobody has checked against papers says so wherever it stands (RULE-05). */
const kind = (entry: Entry): Html => {
  if (entry.class === 'W') return wish
  return entry.class === 'R' ? reported : nothing
}
const wish = trusted(` · ${words.said.wish}`)
const reported = trusted(` · <b>${words.said.reported}</b>`)

const teamWords = (text: string, signer: string): Html =>
  html`<div class="t"><p dir="auto">${text}</p><small>${words.said.teamWords} <bdi>${signer}</bdi></small></div>`
