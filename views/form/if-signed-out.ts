import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Beside what takes a file; empty until a script says in it that nobody is signed in any more, and that what was chosen was not sent. */
export const ifSignedOut = ({ field: { signedOut } }: Says<'field'>): Html =>
  html`<div role="status" data-signed-out=""><template><p class="nhsuk-error-message">${signedOut.text} <a href="/sign-in" target="_blank">${signedOut.link}</a>. ${signedOut.after}</p></template></div>`
