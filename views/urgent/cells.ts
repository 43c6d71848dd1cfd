import { type Html, html, nothing } from '../html.ts'

/**
 * A line of a box: what it is called, and what is said. Whoever listens hears of each line of a list that it begins and ends, which
 * takes more phrases than the words do; above what to do lines are plain.
 */
export type Cells = {
  readonly isPlain?: boolean
  /** Of a plain line: its name is a heading. */
  readonly heads?: true
  /** In place of the bar beside the team's words, where all the box is theirs. */
  readonly kind?: string
}

export const cell = ({ isPlain }: Cells, said: Html, kind = ''): Html =>
  isPlain
    ? html`<div class="${`dd ${kind}`.trim()}">${said}</div>`
    : html`<dd${kind !== '' && html` class="${kind}"`}>${said}</dd>`

export const named = ({ isPlain, heads }: Cells, label: string): Html => {
  if (!isPlain) return html`<dt>${label}</dt>`
  return heads ? html`<h3>${label}</h3>` : html`<b class="dt">${label}</b>`
}

export const linesOf = ({ isPlain }: Cells, lines: readonly Html[]): Html =>
  lines.length === 0 ? nothing : isPlain ? html`<div class="dl">${lines}</div>` : html`<dl>${lines}</dl>`

/**
 * About how many phrases a screen reader makes of markup of this page: a run of text is one, and what it says the beginning and
 * the end of is two more.
 */
export const phrasesIn = (markup: string): number =>
  runsOf(markup).length + 2 * (markup.match(/<(p|dl|dt|dd|ul|ol|li|article)[ >]/g) ?? []).length

export const lettersIn = (markup: string): number => runsOf(markup).join('').length

const runsOf = (markup: string): readonly string[] =>
  markup.split(/<[^<>]*>/).filter((text) => text.trim() !== '')
