import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

type Made = { readonly by: string; readonly at: string; readonly knownBy: string }
/** A code that moves the plan to another address: one that nobody has used yet, and the one by which it came here. */
export type Regaining = {
  readonly made: Made | undefined
  readonly used: Made | undefined
  /** Until when the letter works by which whoever looks came. */
  readonly letterUntil: string | undefined
  /** By whoever looks, just now. */
  readonly isStopped: boolean
}

/** To whoever has the plan now: who made the code, and that it can be stopped. */
export const regaining = (
  { byLetter, lostMailbox: { home }, part }: Says<'byLetter' | 'lostMailbox' | 'part'>,
  plan: string,
  { made, used, letterUntil, isStopped }: Regaining,
): Html =>
  html`${letterUntil !== undefined && insetText({ visuallyHiddenText: part.information, html: html`<p>${byLetter.home.text(dayInWords(letterUntil))}</p><p><a href="/plans/${plan}/letters">${byLetter.home.link}</a></p>` })}${isStopped && made === undefined && insetText({ visuallyHiddenText: part.information, text: home.stopped })}${
    made &&
    warningCallout({
      visuallyHiddenText: part.important,
      heading: { text: home.title, level: 2 },
      html: html`<p>${home.made(made.by, dayInWords(made.at))} ${home.told}</p>${ownWords([made.knownBy])}<p>${home.stop}</p>
<form method="post" action="/plans/${plan}/code/end" aria-label="${home.button}">${button({ text: home.button, variant: 'warning' })}</form>`,
    })
  }${
    used &&
    insetText({
      visuallyHiddenText: part.information,
      html: html`<p>${home.moved(used.by, dayInWords(used.at))} ${home.told}</p>${ownWords([used.knownBy])}`,
    })
  }`
