import { type Html, html } from '../html.ts'

/** When a page at work says that the session is about to end, and when it has ended, in seconds after it was loaded. */
export type Idle = { readonly warnAfter: number; readonly overAfter: number; readonly script: string }

export type IdleWords = {
  readonly soon: string
  readonly stay: string
  readonly over: string
  readonly signIn: string
}

/** Empty until a script says so in it; who runs none reads on the sign-in page why. */
export const idleNotice = (words: IdleWords, { warnAfter, overAfter, script }: Idle, name: string): Html =>
  html`<div class="${name}" role="status" data-idle="">
<template data-after="${warnAfter}"><p>${words.soon}</p><button type="button">${words.stay}</button></template>
<template data-after="${overAfter}"><p>${words.over} <a href="/sign-in">${words.signIn}</a></p></template>
</div>
<script src="${script}" defer></script>`
