import type { Entry } from '#src/plan/content.ts'
import { type Html, html } from '../html.ts'

/** What somebody wrote, letter for letter and in its own direction, a line a paragraph; its numbers can be called. */
export const ownWords = (lines: readonly string[]): readonly Html[] =>
  lines.map((line) => html`<p class="sayso-words" dir="auto">${wordsWithNumbers(line)}</p>`)

/** An answer that names others and has no line: whoever it names is not to be called, or is on the list no more. */
export const namesNobodyShown = ({ said, shown }: Pick<Entry, 'said' | 'shown'>): boolean =>
  said.kind === 'answer' &&
  shown.length === 0 &&
  typeof said.value === 'object' &&
  said.value !== null &&
  'items' in said.value

/** Text that is a telephone number or holds one, with each as a link; not one letter of it is changed. */
export const numberLinks = (text: string): Html => linked(text, anyNumber)

/** The same in words that somebody wrote, where only what is dialled from anywhere is taken for a number. */
export const wordsWithNumbers = (text: string): Html => linked(text, wholeNumber)

export const holdsNumber = (text: string): boolean =>
  [...text.matchAll(wholeNumber)].some(([found]) => found.replace(/\D/g, '').length >= digitsLeast)

const linked = (text: string, number: RegExp): Html => {
  const pieces: Html[] = []
  let end = 0
  for (const found of text.matchAll(number)) {
    const dialled = found[0].replace(/[^\d+]/g, '')
    if (dialled.replace('+', '').length < digitsLeast) continue
    pieces.push(html`${text.slice(end, found.index)}<a href="tel:${dialled}">${found[0]}</a>`)
    end = found.index + found[0].length
  }
  return html`${pieces}${text.slice(end)}`
}

/** What nobody sees may stand between any two figures of a number that was pasted, and parts it no more than it does for the eye. */
const anyNumber = /\+?\(?\d(?:\p{DI}*[\d ().-]){8,30}\p{DI}*\d/gu
const wholeNumber = /(?<![\d+]\p{DI}*[ ./-]?\p{DI}*)(?:\+|\(?0)(?:\p{DI}*[\d ().-]){8,20}\p{DI}*\d/gu
const digitsLeast = 10

/** Question by question, as they wrote it. */
export const theirWords = (
  told: readonly { readonly question: string; readonly lines: readonly string[] }[],
): Html =>
  html`${told.map(({ question, lines }) => html`<p><strong>${question}</strong></p>${ownWords(lines)}`)}`
