import { questionWords } from '../drafting/question.words.en.ts'
import { type Html, html } from '../html.ts'
import { momentInWords } from './when.ts'

/** Says when what was typed was kept; never that it is saved as an answer. */
export const savedAt = (at: string): Html => html`${questionWords.saved} ${momentInWords(at).slice(-5)}`
