import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { ownWords } from '../parts/own-words.ts'

/** What goes with an item that is taken out. */
export type Lost = {
  /** Undefined where nobody gave one, or it is hidden. */
  readonly name: string | undefined
  /** It says that somebody must not be called. */
  readonly bars: boolean
  /** Words that are no answer yet, by their question. */
  readonly begun: readonly { readonly title: string; readonly texts: readonly string[] }[]
  readonly action: string
}
type Removal = Lost & { readonly back: string; readonly from: string | undefined }

/** Asked before anything is lost; until it is said here, all stays as it is. */
export const removalView =
  ({ name, bars, begun, action, back, from }: Removal): View<'removal'> =>
  (says) => ({
    title: says.removal.title,
    back: { href: back, text: says.removal.back },
    main: html`<h1 class="nhsuk-heading-l">${says.removal.title}</h1>
${name !== undefined && html`<p><strong><bdi>${name}</bdi></strong></p>`}
<p>${says.removal.still}</p>
${bars && html`<p>${says.removal.bars}</p><p>${says.removal.barsKeep}</p>`}
${begun.length > 0 && html`<p>${says.removal.begun}</p>${begun.map(({ title, texts }) => html`<h2 class="nhsuk-heading-s">${title}</h2>${ownWords(texts)}`)}<p>${says.removal.begunAfter}</p>`}
<p><a href="${back}">${says.removal.keep}</a></p>
<form method="post" action="${action}" aria-label="${says.removal.title}"><input type="hidden" name="lost" value="known">${from !== undefined && html`<input type="hidden" name="from" value="${from}">`}
${button({ text: bars ? says.removal.takeOutBar : says.removal.takeOut, variant: 'warning' })}</form>`,
  })
