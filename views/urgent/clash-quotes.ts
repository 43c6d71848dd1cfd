import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { changedHere, goneSince } from './changes.ts'
import { partOfField } from './risen.ts'
import type { Boxed } from './row.ts'

/**
 * Near the top, beside what is recommended: the words that say otherwise, each whole and with who said it, since they stand far
 * below. The person's own come first; long ones are led to.
 */
export const quotedBeside = (box: Boxed, said: readonly Entry[]): Html => {
  const about = new Set(said.flatMap(clashesOf))
  const others = about.size === 0 ? [] : box.index.entries.filter((one) => !said.includes(one))
  const against = others.filter((one) => clashesOf(one).some((treatment) => about.has(treatment)))
  if (against.length === 0) return nothing
  const [own, rest] = [against.filter(isOwn), against.filter((one) => !isOwn(one))]
  return html`<ul>${[...own, ...rest].slice(0, quotesMost).map((one) => quote(box, one))}</ul>`
}
const quotesMost = 4

const isOwn = ({ saidBy: { voice } }: Entry): boolean => voice === 'person'

const clashesOf = ({ saidOtherwise = [] }: Entry): readonly string[] =>
  saidOtherwise.flatMap(({ treatment, isNote, isSince, isLookedAt }) =>
    isNote || isSince || isLookedAt ? [] : [treatment],
  )

const quote = (box: Boxed, entry: Entry): Html => {
  const label = entry.label ?? box.sheet.labels[entry.field] ?? entry.question
  const lines = entry.teamWords === undefined ? entry.shown : [...entry.shown, entry.teamWords]
  const isShort = lines.join(' ').length <= lettersMost
  const since = html`${changedHere(box, entry)}${entry.saidBy.voice !== 'team' && goneSince(box, entry)}`
  return html`<li>${box.sources.before(entry)}<a href="#${partOfField(box, entry.field) ?? 'rest'}">${label}</a>${isShort && html`: ${lines.map((text) => html`<q dir="auto">${text}</q> `)}`}${since}</li>`
}
const lettersMost = 320
