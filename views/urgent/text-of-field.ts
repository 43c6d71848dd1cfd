import type { Drawn } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import { barAsked } from './changes.ts'
import type { Drawing } from './row.ts'
import { textBy, textOf, type UrgentText } from './said.ts'

/** How a field's answers are drawn: letter for letter, unless a machine wrote the value down or it can be dialled. */
export const textOfField = (drawing: Drawing, field: string): UrgentText => {
  const as = drawing.sheet.drawn[field]
  if (as === 'people') return toRing(drawing)
  return as === undefined ? ownWordsIn(drawing) : texts[as]
}

/** Own words that name somebody who must not be rung say so first, and nothing in them is dialled. */
export const ownWordsIn =
  (drawing: Drawing): UrgentText =>
  (says, entry) =>
    drawing.barredNamed.has(entry)
      ? html`${barredMarks(drawing, entry)}${textBy((text) => html`${text}`)(says, entry)}`
      : textOf(says, entry)

/** Before own words: whom they name who must not be rung. */
export const barredMarks = (
  { barredNamed, says }: Pick<Drawing, 'barredNamed' | 'says'>,
  entry: Entry,
): readonly Html[] =>
  (barredNamed.get(entry) ?? []).map(({ name, askedAt }) =>
    askedAt === undefined
      ? html`<b class="x">${says.urgent.doNotCall} <bdi>${name}</bdi></b> `
      : html`<b class="x"><bdi>${name}</bdi>:</b> ${barAsked(says, askedAt)} `,
  )

/** Whom to ring; a name that an earlier approval printed here and that must not be rung is said to be so. */
const toRing = ({ barred, barsAsked, says }: Drawing): UrgentText =>
  textBy((text) => {
    const isNamed = (name: string): boolean => text === name || text.startsWith(`${name}, `)
    if ([...barred].some(isNamed)) return html`<b class="x">${says.urgent.doNotCall}</b> ${text}`
    const asked = [...barsAsked].find(([name]) => isNamed(name))?.[1]
    return html`${numberLinks(text)}${barAsked(says, asked)}`
  })

/** A stage is told by its word and its shape; the colour only repeats them. */
const signs: UrgentText = (says, entry) => {
  if (entry.said.kind !== 'answer') return textOf(says, entry)
  const { value } = entry.said
  const stages = stageNames.filter((stage) => typeof value === 'object' && value !== null && stage in value)
  const drawn = entry.shown.map((text, index) => {
    const stage = stages[index]
    if (stage === undefined) return html`<li dir="auto">${text}</li>`
    return html`<li class="${stage}" dir="auto"><i aria-hidden="true">${says.urgent.stages[stage]} </i>${text}</li>`
  })
  return html`<ul class="s">${drawn}</ul>`
}
const stageNames = ['green', 'amber', 'red'] as const

const texts: Readonly<Record<Exclude<Drawn, 'people'>, UrgentText>> = {
  day: textBy((text) => html`${dayInWords(text)}`),
  numbers: textBy(numberLinks),
  'nhs-number': textBy((text) => html`${nhsNumberInWords(text)}`),
  stages: signs,
}
