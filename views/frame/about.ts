import { type Html, html } from '../html.ts'
import type { View } from './page.ts'

export const aboutPages = ['accessibility', 'privacy', 'cookies'] as const
export type AboutPage = (typeof aboutPages)[number]

/** A page of text about the service itself, with whom to write to. */
export const aboutView =
  (page: AboutPage, contact: string): View<'about'> =>
  (says) => {
    const { title, lead, parts } = says.about[page]
    return {
      title,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p class="nhsuk-lede-text">${lead}</p>
${parts.map(
  ({ heading, text }) => html`<h2 class="nhsuk-heading-m">${heading}</h2>
${text.map(paragraph)}`,
)}
<p>${says.about.ask} <a href="mailto:${contact}">${contact}</a></p>`,
    }
  }

const paragraph = (text: string | readonly string[]): Html =>
  typeof text === 'string'
    ? html`<p>${text}</p>`
    : html`<ul>${text.map((line) => html`<li>${line}</li>`)}</ul>`
