import type { Entry } from '#src/plan/content.ts'
import { type Html, html } from '../html.ts'
import { textOf, urgentSaid } from './said.ts'
import { urgentWords as words } from './urgent.words.en.ts'

/** A labelled line with every voice under it; where nobody answered it says so in words. */
export const urgentLine = (
  label: string,
  entries: readonly Entry[] | undefined,
  signer: string,
  text = textOf,
): Html => {
  const first = entries?.[0]
  if (!entries || !first) return absentLine(label)
  return html`<div><dt>${first.label ?? label}</dt>${entries.map((entry) => urgentSaid(entry, signer, text))}</div>`
}

/** A line that this version of the plan has no answer for; who reads it must not take silence for "none". */
export const absentLine = (label: string, text: string = words.absent): Html =>
  html`<div><dt>${label}</dt><dd class="o">${text}</dd></div>`
