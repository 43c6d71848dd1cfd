import { type Html, html } from '../html.ts'
import { wordsWithNumbers } from './number-links.ts'

/** What somebody wrote, letter for letter and in its own direction, a line a paragraph; its numbers can be called. */
export const ownWords = (lines: readonly string[]): readonly Html[] =>
  lines.map((line) => html`<p class="sayso-words" dir="auto">${wordsWithNumbers(line)}</p>`)
