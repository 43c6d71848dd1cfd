import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Own words that this paper leaves off for what they say: where they stand, and the way there. */
export type LeftOff = { readonly question: string; readonly href?: string }

export const leftOffLine = ({ prints }: Says<'prints'>, { question, href }: LeftOff): Html =>
  html`<p>${prints.leftOff(question)}${href !== undefined && html` <a class="sayso-unprinted" href="${href}">${prints.readIt}<span class="nhsuk-u-visually-hidden">: ${question}</span></a>`}</p>`
