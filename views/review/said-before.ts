import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { details } from '../parts/details.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import type { SaidToSign } from './said-to-sign.ts'

/** It is read again, and signed again; only a reason can be written anew. */
export const saidBefore = (
  { approval: { before: words } }: Says<'approval'>,
  { before: all }: SaidToSign,
): Html =>
  all.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m" id="before" tabindex="-1">${words.title}</h2><p>${words.text}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${all.map((one) => html`<li>${one.words}${one.because !== undefined && html`: <span class="sayso-words" dir="auto">${one.because}</span>`} <span class="nhsuk-body-s">(${words.when(one.version, dayInWords(one.at))})</span>${one.because !== undefined && instead(words, one)}</li>`)}</ul>`

const instead = (
  words: Says<'approval'>['approval']['before'],
  { id, words: what, instead }: SaidToSign['before'][number],
): Html =>
  details({
    summary: words.otherwise,
    open: instead !== '',
    html: textarea({
      id: `reason-${id}`,
      name: `reason:${id}`,
      label: { text: words.why(what), size: 's' },
      hint: words.hint,
      rows: 3,
      value: instead,
      attributes: { dir: 'auto', 'data-left': '' },
    }),
  })
