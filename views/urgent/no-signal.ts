import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { urgentStyled } from './urgent.ts'

/** Where the page finds its files. */
type Drawn = { readonly demo: boolean; readonly addressOf: (asset: string) => string }

/**
 * The page that is there without the network: about nobody, so that a device may keep it as it is. What is kept beside it,
 * locked, its scripts read (H02). Its style is that of the plans it shows.
 */
export const noSignalView = ({ noSignal, urgent }: Says<'noSignal' | 'urgent'>, drawn: Drawn): Html => {
  const { said } = noSignal
  return html`<!doctype html>
<html lang="${noSignal.language}"><head><meta charset="utf-8">
<title>${noSignal.title} – ${noSignal.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${drawn.addressOf('favicon.svg')}" type="image/svg+xml">
${urgentStyled}${noSignalScripts.map((name) => html`<script src="${drawn.addressOf(name)}" defer></script>`)}</head><body>
<header><h1>${noSignal.title}</h1></header>
<main>${drawn.demo ? html`<div class="d">${urgent.demo}</div>` : nothing}
<div id="says"${Object.entries({ ...said, shortest: String(shortest) }).map(([name, text]) => html` data-${name}="${text}"`)}></div>
<noscript><p class="a">${noSignal.noScript}</p></noscript>
<p id="said" role="status"></p>
<section id="unable" hidden><p>${noSignal.unable}</p></section>
${begin(noSignal.begin)}${shift(noSignal.shift)}
<section id="list" hidden><h2>${noSignal.list}</h2><ul class="s v" id="plans"></ul>${locks(noSignal)}</section>
<div id="copy" hidden><p class="a" id="age" tabindex="-1"></p><p class="v"><button type="button" id="to-list">${noSignal.back}</button></p>${locks(noSignal)}<div id="read"></div></div>
<section><p>${noSignal.lead}</p><ul>${noSignal.limits.map((line) => html`<li>${line}</li>`)}</ul></section>
</main></body></html>`
}

const locks = ({ lock, shift }: Says<'noSignal'>['noSignal']): Html =>
  html`<p class="v"><button type="button" data-lock>${lock}</button> <a href="/urgent">${shift.search}</a></p>`

/** In the order in which they run. */
export const noSignalScripts = ['kept-copies.js', 'no-signal.js'] as const
const shortest = 6
const hoursToChoose = [12, 8, 4, 24]

const begin = (
  words: Says<'noSignal'>['noSignal']['begin'],
): Html => html`<section id="begin" hidden><h2>${words.title}</h2>
<form id="begin-form" aria-label="${words.title}"><p><label for="code">${words.code}</label><br><small id="code-hint">${words.codeHint(shortest)}</small><br><input type="password" id="code" name="code" autocomplete="new-password" aria-describedby="code-hint" required></p>
<p><label for="again">${words.again}</label><br><input type="password" id="again" name="again" autocomplete="new-password" required></p>
<p><label for="hours">${words.hours}</label><br><select id="hours" name="hours">${hoursToChoose.map((hours) => html`<option value="${hours}">${words.inHours(hours)}</option>`)}</select></p>
<p class="v"><button>${words.button}</button></p></form></section>`

const shift = (
  words: Says<'noSignal'>['noSignal']['shift'],
): Html => html`<section id="shift" hidden><h2>${words.title}</h2>
<p id="state"></p>
<form id="unlock-form" aria-label="${words.button}"><p><label for="unlock">${words.code}</label><br><input type="password" id="unlock" name="code" autocomplete="new-password" required></p>
<p class="v"><button>${words.button}</button></p></form>
<p class="v"><a href="/urgent">${words.search}</a></p>
<p class="v"><button type="button" id="wipe">${words.wipe}</button></p></section>`
