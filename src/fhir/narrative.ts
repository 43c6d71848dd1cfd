import type { Narrative } from 'fhir/r4.js'

/** What XHTML and JSON can carry of a text, with nothing in it that could become markup. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // Signs that no XML document may hold.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

/** Lines of plain text, each a paragraph of its own; a line feed in one stays one. */
export const narrative = (paragraphs: readonly Paragraph[]): Narrative => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.map(drawn).join('')}</div>`,
})

export type Paragraph = {
  readonly head?: string
  readonly lines: readonly string[]
  /** Beside the lines: whose they are, and what they may claim. */
  readonly beside?: readonly string[]
}

const drawn = ({ head, lines, beside = [] }: Paragraph): string => {
  const title = head === undefined ? '' : `<b>${escaped(head)}</b><br/>`
  const marks = beside.length === 0 ? '' : `<br/><i>${beside.map(escaped).join(' · ')}</i>`
  return `<p>${title}${lines.map(withBreaks).join('<br/>')}${marks}</p>`
}

const withBreaks = (line: string): string => escaped(line).replaceAll('\n', '<br/>')
