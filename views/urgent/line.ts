import type { Entry } from '#src/plan/content.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { textOf, type UrgentText, urgentSaid } from './said.ts'

/** A labelled line with every voice under it; where nobody answered it says so in words. */
export const urgentLine = (
  says: Says<'urgent'>,
  label: string,
  entries: readonly Entry[] | undefined,
  { signer, text = textOf }: { readonly signer: string; readonly text?: UrgentText | undefined },
): Html => {
  const first = entries?.[0]
  if (!entries || !first) return absentLine(says, label)
  return html`<div><dt>${first.label ?? label}</dt>${entries.map((entry) => urgentSaid(says, entry, signer, text))}</div>`
}

/** A line that this version of the plan has no answer for; who reads it must not take silence for "none". */
export const absentLine = (says: Says<'urgent'>, label: string, text: string = says.urgent.absent): Html =>
  html`<div><dt>${label}</dt><dd class="o">${text}</dd></div>`
