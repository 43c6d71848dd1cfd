import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

/** Where somebody wrote last; without the words where these may be hard to meet again. */
export type LastWritten = {
  readonly title: string
  readonly href: string
  readonly at: string
  readonly words?: string | undefined
}

export const lastWritten = (says: Says<'plans'>, { title, href, at, words }: LastWritten): Html =>
  words === undefined
    ? html`<p>${says.plans.lastWrittenAt(dayInWords(at))}</p><p><a href="${href}">${title}</a></p>`
    : html`<p>${says.plans.lastSentence}</p>${ownWords([words])}`
