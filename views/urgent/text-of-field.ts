import { dateInWords } from '#src/flow/controls/month.ts'
import type { FileKind } from '#src/flow/kept-file.ts'
import type { Row } from '#src/flow/layout.ts'
import type { Drawn } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'
import { nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { numberLinks, wordsWithNumbers } from '../parts/own-words.ts'
import { awayMark, besideName, isHeldBack, peopleNamed, somebodyAway } from './beside-name.ts'
import { barAsked } from './changes.ts'
import { urgentFile } from './file.ts'
import type { Drawing } from './row.ts'
import { textBy, textOf, type UrgentText } from './said.ts'

/** How a field's answers are drawn: letter for letter, unless a machine wrote the value down or it can be dialled. */
export const textOfField = (drawing: Drawing, field: string): UrgentText => {
  const as = drawing.sheet.drawn[field]
  const weighs = drawing.sheet.weighs.get(field)
  if (weighs) return weightiestFirst(drawing, weighs)
  if (as === 'people') return toRing(drawing)
  if (as === 'paper' || as === 'picture' || as === 'sound') return urgentFile(drawing, as)
  if (as === undefined || as === 'numbers') return ownWordsIn(drawing, as && texts[as])
  return (says, entry) => html`${barredMarks(drawing, entry)}${texts[as](says, entry)}`
}

/** The same with plain lines one behind the other, where nothing has to be marked or dialled line by line. */
export const textInLine =
  (drawing: Drawing, field: string): UrgentText =>
  (says, entry) =>
    drawing.sheet.drawn[field] !== undefined ||
    drawing.barredNamed.has(entry) ||
    isWarnedIn(drawing, entry) ||
    entry.said.kind !== 'answer' ||
    entry.shown.length < 2
      ? textOfField(drawing, field)(says, entry)
      : html`${entry.shown.map((text, index) => html`${index > 0 && ' · '}<bdi>${wordsWithNumbers(text)}</bdi>`)}`

/** Own words that name somebody who must not be rung say so first, and nothing in them is dialled. */
export const ownWordsIn =
  (drawing: Drawing, otherwise: UrgentText = textOf): UrgentText =>
  (says, entry) =>
    drawing.barredNamed.has(entry)
      ? html`${barredMarks(drawing, entry)}${textBy((text) => html`${text}`)(says, entry)}`
      : isWarnedIn(drawing, entry)
        ? textBy((text) => html`${text}`)(says, entry)
        : otherwise(says, entry)

/** What may kill stands before the rest: its own words say so, and the colour repeats them. */
const weightiestFirst =
  (drawing: Drawing, weighs: Weighs): UrgentText =>
  (says, entry) => {
    const isHeavy = new Map(entry.shown.map((text, at) => [text, weighsMuch(weighs, entry, at)]))
    const shown = entry.shown.toSorted((a, b) => Number(isHeavy.get(b)) - Number(isHeavy.get(a)))
    const plain = ownWordsIn(drawing)(says, entry)
    if (![...isHeavy.values()].some(Boolean) || drawing.barredNamed.has(entry)) return plain
    const draw = textBy((text) => (isHeavy.get(text) ? html`<b class="x">${text}</b>` : html`${text}`))
    return draw(says, { ...entry, shown })
  }

type Weighs = NonNullable<Row['weighs']>

const weighsMuch = ({ part, has }: Weighs, { said }: Entry, at: number): boolean => {
  const value = said.kind === 'answer' ? said.value : undefined
  if (typeof value !== 'object' || value === null || !('rows' in value)) return false
  const row = Array.isArray(value.rows) ? value.rows[at] : undefined
  return has.includes(String(row?.said?.[part]))
}

/** Nobody is rung by the answer that warns of people. */
const isWarnedIn = ({ sheet: { layout } }: Drawing, { field }: Entry): boolean =>
  layout.parts.some(({ holds }) => holds.some((block) => block.draw === 'warned' && block.field === field))

/** Before own words: whom they name who must not be rung. */
export const barredMarks = (drawing: Drawing, entry: Entry): readonly Html[] =>
  (drawing.barredNamed.get(entry) ?? []).map(({ name, askedAt, isAway, isMaybe, isTurned, isInIt }) => {
    const { says } = drawing
    if (isAway)
      return awayMark(
        drawing,
        name,
        isTurned ? (isInIt ? 'turnedNamed' : 'turned') : isMaybe ? 'mayBe' : 'named',
      )
    return askedAt === undefined
      ? html`<b class="x">${says.urgent.doNotCall} <bdi>${name}</bdi></b> `
      : html`<b class="x"><bdi>${name}</bdi>:</b>${barAsked(drawing, askedAt)} `
  })

/** Whom to ring; a name that an earlier approval printed here and that must not be rung is said to be so. */
const toRing =
  (drawing: Drawing): UrgentText =>
  (says, entry) => {
    const own = drawing.barredNamed.has(entry) ? drawing.sheet.ownWordsOf(entry) : []
    const marks = barredMarks(drawing, entry)
    const draw = textBy((text) => (own.includes(text) ? html`${marks}${text}` : pickedToRing(drawing, text)))
    return html`${somebodyAway(drawing)}${own.length === 0 && marks}${draw(says, entry)}`
  }

const pickedToRing = (drawing: Drawing, text: string): Html => {
  const { barred, says } = drawing
  const isNamed = (name: string): boolean => text === name || text.startsWith(`${name}, `)
  if ([...barred].some(isNamed)) return html`<b class="x">${says.urgent.doNotCall}</b> ${text}`
  const named = peopleNamed(drawing, isNamed)
  const marks = named.map((one) => besideName(drawing, one))
  const [asked] = named.filter(({ name }) => drawing.barsAsked.has(name))
  // Whom the person does not want rung any more stands here by the name alone.
  if (asked) return html`${asked.name}${marks}`
  return named.some((one) => isHeldBack(drawing, one))
    ? html`${text}${marks}`
    : html`${numberLinks(text)}${marks}`
}

/** A stage is told by its word and its shape; the colour only repeats them. */
const signs: UrgentText = (says, entry) => {
  if (entry.said.kind !== 'answer') return textOf(says, entry)
  const { value } = entry.said
  const stages = stageNames.filter(
    (stage) => typeof value === 'object' && value !== null && (stage in value || `${stage}.name` in value),
  )
  const drawn = entry.shown.map((text, index) => {
    const stage = stages[index]
    if (stage === undefined) return html`<li dir="auto">${text}</li>`
    return html`<li class="${stage}" dir="auto"><i aria-hidden="true">${says.urgent.stages[stage]} </i>${text}</li>`
  })
  return html`<ul class="s">${drawn}</ul>`
}
const stageNames = ['green', 'amber', 'red'] as const

const texts: Readonly<Record<Exclude<Drawn, 'people' | FileKind>, UrgentText>> = {
  day: textBy((text) => html`${dateInWords(text)}`),
  numbers: textBy(numberLinks),
  'nhs-number': textBy((text) => html`${nhsNumberInWords(text)}`),
  stages: signs,
}
