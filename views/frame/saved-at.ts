import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { momentInWords } from './when.ts'

/** Says when what was typed was kept; never that it is saved as an answer. */
export const savedAt = (says: Says<'question'>, at: string): Html =>
  html`${says.question.saved} ${momentInWords(at).slice(-5)}`

/** The same, where another page had kept other words: neither is thrown away. */
export const savedBeside = (says: Says<'question'>, at: string): Html =>
  html`${savedAt(says, at)}. ${says.question.aside.kept}`

/** The question was hidden or set aside meanwhile: what is typed lies beside the plan until it comes back. */
export const keptUnasked = (says: Says<'question'>): Html => html`${says.question.keptUnasked}`

/** The session ran out: what is typed lies beside the plan until its writer signs in again. */
export const keptLate = (says: Says<'question'>): Html => html`${says.question.keptLate}`

/** Nobody is signed in: what is typed goes nowhere, and that is said at once. */
export const notKept = (says: Says<'question'>): Html => unkept(says.question.notKept, 'signed-out')

/** Somebody else is signed in here by now. */
export const notTheirs = (says: Says<'question'>): Html => unkept(says.question.notTheirs, 'signed-out')

/** Too much waits already, or comes too fast: it stands on the page and nowhere else. */
export const noRoomToKeep = (says: Says<'question'>): Html => unkept(says.question.noRoomToKeep)

/** It stands on the page and nowhere else. */
export const tooLongToKeep = (says: Says<'question'>): Html => unkept(says.question.tooLongToKeep)

/** Marked for the script, which then does not leave the page; it stands in the window, wherever she types. */
const unkept = (words: string, why: 'signed-out' | '' = ''): Html =>
  html`<span data-unkept="${why}">${words}</span>`
