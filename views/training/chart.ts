import { type Html, html, trusted } from '../html.ts'

export type Chart = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly start: string
  readonly lines: readonly Line[]
}
type Line = {
  readonly title: string
  readonly least: number
  readonly most: number
  /** One at the start, then one after each turn. */
  readonly values: readonly number[]
}

/** Measures over the turns as a picture; lines differ by dash and mark too, never by colour alone. */
export const chart = ({ id, title, description, start, lines }: Chart): Html =>
  html`<svg class="sayso-chart" role="img" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${title}</title>
<desc id="${id}-text">${description}</desc>
${frame(start, scaleOf(lines))}
${lines.map((line, index) => lineOf(line, index, scaleOf(lines)))}
</svg>`

const width = 320
const height = 220
const box = { left: 24, right: 312, top: 36, bottom: 196 }

/** One scale for all lines, so that the figures beside it hold for each of them. */
type Scale = { readonly least: number; readonly most: number; readonly turns: number }

const scaleOf = (lines: readonly Line[]): Scale => ({
  least: Math.min(...lines.map(({ least }) => least)),
  most: Math.max(...lines.map(({ most }) => most)),
  turns: Math.max(1, ...lines.map(({ values }) => values.length - 1)),
})

const frame = (
  start: string,
  { least, most, turns }: Scale,
): Html => html`<path class="sayso-chart-frame" d="M${box.left} ${box.top}V${box.bottom}H${box.right}"/>
<text x="${box.left - 6}" y="${box.top + 4}" text-anchor="end">${most}</text>
<text x="${box.left - 6}" y="${box.bottom + 4}" text-anchor="end">${least}</text>
<text x="${box.left}" y="${height - 6}">${start}</text>
<text x="${box.right}" y="${height - 6}" text-anchor="end">${turns}</text>`

const lineOf = ({ title, values }: Line, index: number, { least, most, turns }: Scale): Html => {
  const kind = index % marks.length
  const points = values.map((value, turn) => ({
    x: round(box.left + ((box.right - box.left) * turn) / turns),
    y: round(box.bottom - ((box.bottom - box.top) * (value - least)) / Math.max(1, most - least)),
  }))
  const keyAt = { x: box.left + 8 + index * 96, y: 14 }
  return html`<g class="sayso-chart-line-${kind + 1}">
<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>
${points.map((point) => mark(kind, point))}
${mark(kind, keyAt)}<text x="${keyAt.x + 10}" y="${keyAt.y + 4}">${title}</text></g>`
}

type Point = { readonly x: number; readonly y: number }

const mark = (kind: number, { x, y }: Point): Html => html`<path d="M${x} ${y}${marks[kind]}"/>`

/** A circle, a square, a triangle. */
const marks = ['m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', 'm-4 -4h8v8h-8z', 'm0 -5l5 9h-10z'].map(trusted)

const round = (number: number): number => Math.round(number * 10) / 10
