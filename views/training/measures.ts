import { type Html, html } from '../html.ts'
import { table } from '../parts/table.ts'
import type { Says } from '../words.ts'
import { chart } from './chart.ts'

export type Measure = {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly least: number
  readonly most: number
}
type Over = {
  readonly measures: readonly Measure[]
  readonly values: readonly Readonly<Record<string, number>>[]
  readonly turns: readonly { readonly title: string }[]
}

/** The measures over the turns, as a picture and as a table that says the same. */
export const measuresOver = (says: Says<'debrief'>, { measures, values, turns }: Over): Html => {
  const lines = measures.map((measure) => ({
    ...measure,
    values: values.map((after) => after[measure.name] ?? measure.least),
  }))
  const changes = lines.map(({ title, values: at }) =>
    says.debrief.changed(title, at[0] ?? 0, at.at(-1) ?? 0),
  )
  return html`<h2 class="nhsuk-heading-m">${says.debrief.measures}</h2>
${measures.map(({ title, about }) => html`<p><strong>${title}:</strong> ${about}</p>`)}
${chart({
  id: 'chart',
  title: `${says.debrief.chart}${says.debrief.measures}`,
  description: `${changes.join('. ')}. ${says.debrief.tableHasAll}`,
  start: says.debrief.start,
  lines,
})}
${table({
  caption: { text: says.debrief.measures, classes: 'nhsuk-u-visually-hidden' },
  firstCellIsHeader: true,
  responsive: true,
  head: [
    { text: says.debrief.after },
    ...measures.map(({ title }) => ({ text: title, format: 'numeric' }) as const),
  ],
  rows: values.map((_, index) => [
    { text: index === 0 ? says.debrief.atStart : `${index}. ${turns[index - 1]?.title ?? ''}` },
    ...lines.map(({ values: at }) => ({ text: String(at[index] ?? '') })),
  ]),
})}`
}
