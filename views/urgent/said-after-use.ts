import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says, ViewWords } from '../words.ts'

/** What was found wrong in the plan when it was used. */
export type SaidLine = {
  /** In what role, and of which service: no name. */
  readonly who: string
  readonly at: string
  /** Which version that was, where it is not this one. */
  readonly of: number | undefined
  readonly wrong: readonly string[]
  readonly text: string
  /** There are words, and this reader is not shown all of them. */
  readonly isKept: boolean
  readonly read: { readonly by: string; readonly at: string; readonly words?: string } | undefined
}

/** Above the plan and no part of it, on the screen alone: a sheet of paper would tell it when it is long put right. */
export const saidAfterUse = ({ urgent: { afterUsed } }: Says<'urgent'>, lines: readonly SaidLine[]): Html => {
  const [newest, ...others] = lines
  if (!newest) return nothing
  return html`<aside class="a scr" id="after-use" aria-label="${afterUsed.title}"><div><b>${afterUsed.title}.</b> ${afterUsed.apart}</div>
${lineOf(afterUsed, newest)}${others.length > 0 && html`<details><summary>${afterUsed.others(others.length)}</summary>${others.map((line) => lineOf(afterUsed, line))}</details>`}</aside>`
}

type AfterUsed = ViewWords['urgent']['afterUsed']

const lineOf = (said: AfterUsed, { who, at, of, wrong, text, isKept, read }: SaidLine): Html => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const words = lines.map((line) => html`<div dir="auto">${line}</div>`)
  return html`<div><bdi>${who}</bdi>, ${momentInWords(at)}${of !== undefined && `, ${said.of(of)}`}: <b>${wrong.join('; ')}</b></div>
${text.length > foldedFrom ? html`<details><summary>${said.inFull}</summary>${words}</details>` : words}${isKept && html`<div>${lines.length === 0 ? said.kept : said.keptPart}</div>`}
<div>${read === undefined ? html`<b>${said.unread}</b>` : html`${said.readBy} <bdi>${read.by}</bdi>, ${momentInWords(read.at)}${read.words === undefined ? '.' : html`: <bdi>${read.words}</bdi>`} ${said.stillOpen}`}</div>`
}
/** Characters: what to do first stands below. */
const foldedFrom = 240
