import { type Html, html } from '../html.ts'
import type { Drawing } from './row.ts'

/** In the line of a heading, so that it stands on no words; read out after what it heads, and not on paper. */
export const toTop = ({ says }: Pick<Drawing, 'says'>): Html =>
  html`<a class="u scr" href="#top">${says.urgent.toTop}</a>`
