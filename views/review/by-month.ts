import type { ByMonth, Limits, MonthFound } from '#src/plan/quality/by-month.ts'
import { type Html, html, nothing } from '../html.ts'
import { table } from '../parts/table.ts'
import type { Says } from '../words.ts'

/** How much plans lacked by month of their approval: the table says all that the drawing shows, and what stands out in words. */
export const byMonthView = (says: Says<'team'>, { months, limits }: ByMonth): Html => {
  const { months: words } = says.team
  const special = months.filter((one) => one.special.length > 0)
  return html`<section aria-labelledby="months"><h2 class="nhsuk-heading-m" id="months">${words.title}</h2><p>${words.text}</p>
${
  limits === undefined
    ? html`<p>${words.noLimits(months.filter(({ isEnough }) => isEnough).length)}</p>`
    : html`<p>${words.limits(inWords(limits.mean), inWords(limits.lower), inWords(limits.upper))}</p><p>${special.length === 0 ? words.nothing : words.standsOut(special.map(({ month }) => words.month(month)))}</p>`
}
${months.length > 1 ? drawing(says, months, limits) : nothing}
${table({
  responsive: true,
  caption: { text: words.title, classes: 'nhsuk-u-visually-hidden' },
  head: [words.head, words.plans, words.lacked, words.special].map((text) => ({ text })),
  rows: months.map((one) => [
    { header: words.head, text: words.month(one.month) },
    { header: words.plans, text: String(one.plans) },
    { header: words.lacked, text: inWords(one.lacked) },
    { header: words.special, text: saidOf(says, one, limits) },
  ]),
})}</section>`
}

const saidOf = ({ team }: Says<'team'>, one: MonthFound, limits: Limits | undefined): string => {
  const { months: words } = team
  if (!one.isEnough) return words.few
  if (limits === undefined) return words.notYet
  return one.special.length === 0 ? words.usual : one.special.map((kind) => words.rules[kind]).join(' ')
}

const inWords = (value: number): string => String(Math.round(value * 10) / 10)

const [width, height] = [360, 230]
const box = { left: 28, right: 352, top: 20, bottom: 200 }

/** Marks differ by shape: filled, hollow for few plans, a square for what stands out; limits are dashed, and named where they end. */
const drawing = (
  { team: { months: words } }: Says<'team'>,
  months: readonly MonthFound[],
  limits: Limits | undefined,
): Html => {
  const top = Math.ceil(Math.max(1, limits?.upper ?? 0, ...months.map(({ lacked }) => lacked)))
  const y = (value: number) => round(box.bottom - ((box.bottom - box.top) * value) / top)
  const x = (index: number) =>
    round(box.left + 12 + ((box.right - box.left - 24) * index) / (months.length - 1))
  const level = (value: number, name: string, kind: string) =>
    html`<path class="${kind}" d="M${box.left} ${y(value)}H${box.right}"/><text x="${box.right}" y="${y(value) - 5}" text-anchor="end">${name}</text>`
  return html`<svg class="sayso-chart sayso-months" role="img" viewBox="0 0 ${width} ${height}" aria-labelledby="months-title months-text">
<title id="months-title">${words.title}</title><desc id="months-text">${words.drawn}</desc>
<path class="sayso-chart-frame" d="M${box.left} ${box.top}V${box.bottom}H${box.right}"/>
<text x="${box.left - 6}" y="${box.top + 4}" text-anchor="end">${top}</text><text x="${box.left - 6}" y="${box.bottom + 4}" text-anchor="end">0</text>
<text x="${box.left}" y="${height - 10}">${words.month(months[0]?.month ?? '')}</text><text x="${box.right}" y="${height - 10}" text-anchor="end">${words.month(months.at(-1)?.month ?? '')}</text>
${limits && html`${level(limits.mean, words.mean, 'sayso-months-mean')}${level(limits.upper, words.upper, 'sayso-months-limit')}${limits.lower > 0 && level(limits.lower, words.lower, 'sayso-months-limit')}`}
<polyline class="sayso-months-line" points="${months.map(({ lacked }, index) => `${x(index)},${y(lacked)}`).join(' ')}"/>
${months.map((one, index) => mark(one, x(index), y(one.lacked)))}
</svg>`
}

const mark = ({ isEnough, special }: MonthFound, x: number, y: number): Html =>
  special.length > 0
    ? html`<rect class="sayso-months-special" x="${x - 5}" y="${y - 5}" width="10" height="10"/>`
    : html`<circle class="${isEnough ? 'sayso-months-point' : 'sayso-months-few'}" cx="${x}" cy="${y}" r="4"/>`

const round = (number: number): number => Math.round(number * 10) / 10
