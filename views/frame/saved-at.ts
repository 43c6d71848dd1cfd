import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { momentInWords } from './when.ts'

/** Says when what was typed was kept; never that it is saved as an answer. */
export const savedAt = (says: Says<'question'>, at: string): Html =>
  html`${says.question.saved} ${momentInWords(at).slice(-5)}`
