import type { Meta } from '#src/training/scenario.ts'
import { type Html, html } from '../html.ts'

/** What a conversation rests on, and who has looked at it: on the list, and again after a play. */
export const groundOf = ({ framework, sources, reviewNote }: Meta): Html => html`<p>${framework}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${sources.map(({ title, fact }) => html`<li>${title}. ${fact}</li>`)}</ul>
<p>${reviewNote}</p>`
