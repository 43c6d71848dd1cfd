import { type Html, html } from '../html.ts'

/** Text with its telephone numbers as links; not one letter of it is changed. */
export const urgentNumber = (text: string): Html => {
  const pieces: Html[] = []
  let end = 0
  for (const found of text.matchAll(number)) {
    const dialled = found[0].replace(/[^\d+]/g, '')
    if (dialled.replace('+', '').length < digitsLeast) continue
    pieces.push(html`${text.slice(end, found.index)}<a href="tel:${dialled}">${found[0]}</a>`)
    end = found.index + found[0].length
  }
  return html`${pieces}${text.slice(end)}`
}

const number = /\+?\(?\d[\d ().-]{8,30}\d/g
const digitsLeast = 10
