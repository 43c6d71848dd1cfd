import type { More, Rows } from '#src/flow/above-what-to-do.ts'
import type { Block, NotHeld } from '#src/flow/layout.ts'
import type { Powers } from '#src/flow/refusals-at-night.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Before, urgentAbove, urgentAllTheSame, urgentMore, urgentNamed } from './above.ts'
import { urgentCards } from './cards.ts'
import { lettersIn, phrasesIn } from './cells.ts'
import { urgentDayInWords } from './day.ts'
import { endedHere } from './ended.ts'
import { urgentHeard } from './heard.ts'
import { urgentHolders, urgentPeople } from './people.ts'
import { urgentPointers } from './pointers.ts'
import { urgentRefusals } from './refusals.ts'
import { standingIn } from './risen.ts'
import { asRead, type Boxed, boxed, type Drawing, entriesIn, urgentRows } from './row.ts'
import { toTop } from './to-top.ts'
import { type ToAsk, urgentVersion } from './version.ts'
import { urgentWarned } from './warned.ts'

/** The parts of the page below the banner, in the order of the layout; a part with nothing to say is left out. */
export const urgentParts = (drawing: Drawing, publication: Publication, around: Around): Html => {
  if (!drawing.isDraft) return drawnParts(drawing, publication, around).drawn
  // What stands above what to do is counted as it is read once it is signed, so that both pages hold the same there.
  const { counted } = drawnParts(asRead(drawing), publication, around)
  return drawnParts(drawing, publication, { ...around, counted }).drawn
}

type Around = {
  readonly practice: ToAsk | undefined
  readonly heard: number
  readonly counted?: readonly Before[]
}

const drawnParts = (
  drawing: Drawing,
  publication: Publication,
  { practice, heard, counted = [] }: Around,
): { readonly drawn: Html; readonly counted: readonly Before[] } => {
  const { words, layout } = drawing.sheet
  const { parts } = layout
  const firstListed = parts.findIndex(({ isListed }) => isListed)
  const cut: Parameters<typeof urgentMore>[0][number][] = []
  const befores: Before[] = []
  let before: Before = { phrases: heard + wayTo(drawing), letters: 0 }
  const sections = parts.map(({ id, holds, onOwnSheet }, at) => {
    const box = sharedBox(holds, drawing)
    before = counted[at] ?? before
    befores.push(before)
    const drawn = holds
      .map((block) => {
        if (block.draw === 'version') return urgentVersion(drawing, publication, practice)
        if (block.draw === 'more') return urgentMore(cut, block, drawing)
        if (block.draw !== 'rows') return blockView(block, drawing, publication)
        if (box) return urgentRows(block.rows, drawing, box)
        const above = urgentAbove(block, drawing, before)
        if (above.left.length > 0) cut.push({ of: block, left: above.left, named: above.isNamed && id })
        return above.drawn
      })
      .filter((block) => block !== nothing)
    const heading = words.parts[id]
    if (drawn.length === 0) return nothing
    const section = html`<section id="${id}"><h2${onOwnSheet && html` class="sheet"`}>${heading?.title}</h2>${heading?.lead !== undefined && html`<div class="w">${heading.lead}</div>`}${box?.sources.lead}${drawn}${at >= firstListed && toTop(drawing)}</section>`
    const [phrases, letters] = [phrasesIn(String(section)), lettersIn(String(section))]
    before = { phrases: before.phrases + phrases, letters: before.letters + letters }
    return section
  })
  return { drawn: html`${sections}`, counted: befores }
}

/** The links at the top, and what leads to the first of those that are found by name. */
const wayTo = ({ sheet: { layout }, index }: Drawing): number => {
  const named = layout.parts.flatMap(({ holds }) =>
    holds.flatMap((block) => (block.draw === 'cards' ? [index.lists.get(block.list)?.size ?? 0] : [])),
  )
  return layout.parts.filter(({ isListed }) => isListed).length + Math.max(0, ...named) + 2
}

/** Several blocks of answers in one part are one box: who speaks in it is said once. */
const sharedBox = (holds: readonly Block[], drawing: Drawing): Boxed | undefined => {
  const all = holds.flatMap((block) => (block.draw === 'rows' ? [block.rows] : []))
  const said = all.flatMap((rows) => entriesIn(standingIn(rows, drawing), drawing.index.fields))
  return all.length > 1 ? boxed(drawing, said) : undefined
}

/** Where the parts begin that are looked for; one that is not drawn is not named. */
export const urgentJumps = ({ says, sheet }: Drawing, parts: string): Html => {
  const listed = sheet.layout.parts.filter(
    ({ id, isListed }) => isListed && parts.includes(`<section id="${id}">`),
  )
  const bars = sheet.layout.parts.filter(
    ({ id, holds, isListed }) => !isListed && holds.some(isBar) && parts.includes(`<section id="${id}">`),
  )
  const links = [
    ...[...bars, ...listed].map(({ id }) => ({ id, title: sheet.words.parts[id]?.title ?? id })),
    { id: 'rest', title: says.urgent.rest },
  ]
  return html`<div class="j g scr">${links.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}</div>`
}

/** Whom not to ring, and who should stay away: above whom to ring, and found from there too. */
const isBar = (block: Block): boolean =>
  block.draw === 'warned' || (block.draw === 'holders' && block.as === 'warning')

const blockView = (block: Exclude<Block, Rows | More>, drawing: Drawing, publication: Publication): Html => {
  switch (block.draw) {
    case 'named':
      return urgentNamed(block, drawing)
    case 'all-the-same':
      return urgentAllTheSame(block, drawing)
    case 'cards':
      return urgentCards(block, drawing)
    case 'people':
      return urgentPeople(block, drawing)
    case 'holders':
      return urgentHolders(block, drawing)
    case 'not-held':
      return notHeldView(block, drawing, publication)
    case 'heard':
      return urgentHeard(block, drawing)
    case 'pointers':
      return urgentPointers(block, drawing)
    case 'refusals':
      return urgentRefusals(block, drawing)
    case 'warned':
      return urgentWarned(block, drawing)
    case 'powers':
      return powersView(block, drawing)
    case 'version':
      return urgentVersion(drawing, publication, undefined)
  }
}

/** Said once of what this plan was not asked when it was approved: there was no question for it (RULE-CPR-1). */
const notHeldView = (block: NotHeld, drawing: Drawing, publication: Publication): Html => {
  const { sheet, index } = drawing
  const { sentences } = sheet.words
  // What was taken back was asked, and is said to be taken back where it stood.
  const over = new Set(publication.reversed?.flatMap((one) => one.with))
  const isHeld = (field: string): boolean => index.isAsked(field) || over.has(field)
  const isThere = block.as === 'warning' ? index.isAnswered : isHeld
  const left = block.lines.filter(
    ({ until, unlessPowers }) => !until.some(isThere) && !(unlessPowers && index.powersSeen.length > 0),
  )
  const textOf = ({ says }: NotHeld['lines'][number]): string => sentences[says] ?? ''
  if (left.length === 0) return nothing
  const reversed = block.as === 'warning' ? reversedView(drawing, publication) : nothing
  const ended = block.as === 'warning' && block.lines.flatMap(({ until }) => until)
  if (block.as === 'list') return notHeldList(block, drawing, { left, textOf, publication })
  const [warning, ...more] = left.map(textOf)
  return html`${reversed}<p class="c">${warning}</p>${more.map((text) => html`<div>${text}</div>`)}${ended && [...new Set(ended)].map((field) => endedHere(drawing, field))}`
}

/** A decision that counts no more: who took it back and when, where somebody decided otherwise. */
const reversedView = ({ sheet }: Drawing, { reversed = [] }: Publication): Html =>
  html`${reversed
    .filter(({ because }) => because === undefined)
    .map(({ field, by, at, ...one }) => {
      const says = one.says ?? sheet.layout.reversals?.find((reversal) => reversal.field === field)?.says
      return html`<p class="c x">${sheet.words.sentences[says ?? '']}${at !== undefined && html` <bdi>${by}</bdi>, ${urgentDayInWords(at)}`}</p>`
    })}`

type Left = {
  readonly left: NotHeld['lines']
  readonly textOf: (line: NotHeld['lines'][number]) => string
  readonly publication: Publication
}

/** What is asked by now is never said not to be: of it only this plan knows nothing, and since when is said. */
const notHeldList = ({ since }: NotHeld, drawing: Drawing, { left, textOf, publication }: Left): Html => {
  const { sheet, isDraft } = drawing
  const { sentences } = sheet.words
  const isAskedNow = ({ until }: NotHeld['lines'][number]): boolean =>
    until.some((one) => sheet.asks.has(one))
  const dated = since && !isDraft && `, ${sentences[since.dated]} ${urgentDayInWords(publication.approvedAt)}`
  const groups = [
    { says: since && html`${sentences[since.says]}${dated}`, lines: left.filter(isAskedNow) },
    { says: since && html`${sentences[since.never]}`, lines: left.filter((line) => !isAskedNow(line)) },
  ].filter(({ lines }) => lines.length > 0)
  return html`${groups.map(({ says, lines }) => html`<p class="h">${says && html`<b>${says}:</b> `}${lines.map(textOf).join('; ')}.</p>`)}`
}

/** Seen once, by a clinician: what the papers say, and whether they still hold, is read on them. */
const powersView = ({ label, seen, says, of }: Powers, { sheet: { words }, index }: Drawing): Html => {
  const all = of === 'parents' ? index.parentsSeen : index.powersSeen
  if (all.length === 0) return nothing
  const { sentences } = words
  return html`<dl><div><dt>${sentences[label]}</dt>${all.map(
    ({ name, relationship, reference }) =>
      html`<dd><bdi>${name}</bdi> (<bdi>${relationship}</bdi>): ${sentences[seen]} <bdi>${reference}</bdi>. ${sentences[says]}</dd>`,
  )}</div></dl>`
}
