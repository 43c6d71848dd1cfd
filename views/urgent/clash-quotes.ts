import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { changedHere, goneSince } from './changes.ts'
import { partOfField } from './risen.ts'
import type { Boxed, Drawing } from './row.ts'

/**
 * Near the top, beside what is recommended: the words that say otherwise, each whole and with who said it, since they stand far
 * below. The person's own come first; long ones are led to.
 */
export const quotedBeside = (box: Boxed, said: readonly Entry[]): Html => {
  const against = againstIn(box, said)
  return against.length === 0
    ? nothing
    : html`<ul>${against.slice(0, quotesMost).map((one) => quote(box, one))}</ul>`
}
const quotesMost = 4

/**
 * Where what is recommended is only named, since its box is too long there: that words of the plan say otherwise, and where. The
 * first of them stands there whole if it is short, since a reader may go no further.
 */
export const otherwiseBelow = (drawing: Drawing, said: readonly Entry[]): Html => {
  const [first, ...more] = againstIn(drawing, said)
  if (!first) return nothing
  const { otherwiseOwn, otherwise } = drawing.says.urgent
  const isShort = first.shown.join(' ').length <= namedMost
  const links = [first, ...more].slice(0, quotesMost)
  return html`<div class="x"><b>${isOwn(first) ? otherwiseOwn : otherwise}</b> ${links.map((one, at) => html`${at > 0 && html` \u00b7 `}${linkTo(drawing, one)}${at === 0 && isShort && html`: ${quoted(first.shown)}${since(drawing, first)}`}`)}</div>`
}
const namedMost = 120

const againstIn = ({ index }: Pick<Drawing, 'index'>, said: readonly Entry[]): readonly Entry[] => {
  const about = new Set(said.flatMap(clashesOf))
  const others = about.size === 0 ? [] : index.entries.filter((one) => !said.includes(one))
  const against = others.filter((one) => clashesOf(one).some((treatment) => about.has(treatment)))
  return [...against.filter(isOwn), ...against.filter((one) => !isOwn(one))]
}

const isOwn = ({ saidBy: { voice } }: Entry): boolean => voice === 'person'

const clashesOf = ({ saidOtherwise = [] }: Entry): readonly string[] =>
  saidOtherwise.flatMap(({ treatment, isNote, isSince, isLookedAt }) =>
    isNote || isSince || isLookedAt ? [] : [treatment],
  )

const quote = (box: Boxed, entry: Entry): Html => {
  const lines = entry.teamWords === undefined ? entry.shown : [...entry.shown, entry.teamWords]
  const isShort = lines.join(' ').length <= lettersMost
  return html`<li>${box.sources.before(entry)}${linkTo(box, entry)}${isShort && html`: ${quoted(lines)}`}${since(box, entry)}</li>`
}
const lettersMost = 320

const linkTo = (drawing: Drawing, { field, label, question }: Entry): Html =>
  html`<a href="#${partOfField(drawing, field) ?? 'rest'}">${label ?? drawing.sheet.labels[field] ?? question}</a>`

const quoted = (lines: readonly string[]): readonly Html[] =>
  lines.map((text) => html`<q dir="auto">${text}</q> `)

const since = (drawing: Drawing, entry: Entry): Html =>
  html`${changedHere(drawing, entry)}${entry.saidBy.voice !== 'team' && goneSince(drawing, entry)}`
