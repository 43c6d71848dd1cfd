import type { Cards } from '#src/flow/layout.ts'
import { type Html, html, nothing } from '../html.ts'
import { nameOfCard } from './name-of-card.ts'
import type { Drawing } from './row.ts'

const findingId = 'find'

/** Of two things that may happen the names are enough; a draft is found by nobody. */
export const hasMany = ({ finds }: Cards, { index, isDraft }: Drawing): boolean =>
  !isDraft && (finds?.among ?? []).reduce((sum, list) => sum + (index.lists.get(list)?.size ?? 0), 0) > 2

/**
 * Below the first of several things that may happen, so that nobody comes to it later: a sign leads to those that speak of it. Nothing is moved, and nothing left out: whoever
 * finds nothing still reads each.
 */
export const urgentFinding = ({ finds }: Cards, drawing: Drawing): Html => {
  const { says, plan, sought = '' } = drawing
  const words = says.urgent.finding
  if (!finds) return nothing
  return html`<form class="v g scr" id="${findingId}" method="post" action="/urgent/${plan}/finding#${findingId}" role="search" aria-label="${words.way}"><label for="sought">${words.label}</label> <input type="search" id="sought" name="sought" value="${sought}" dir="auto" autocomplete="off" maxlength="60" size="12"><button>${words.button}</button></form>${sought !== '' && found(finds, drawing, sought)}`
}

const found = ({ among, alike }: NonNullable<Cards['finds']>, drawing: Drawing, sought: string): Html => {
  const { says, sheet, index } = drawing
  const isMeant = sheet.speaksOf(alike, sought)
  const lists = sheet.layout.parts
    .flatMap(({ holds }) => holds)
    .filter((block) => block.draw === 'cards' && among.includes(block.list))
  const links = lists.flatMap((cards) =>
    cards.draw !== 'cards'
      ? []
      : [...(index.lists.get(cards.list)?.values() ?? [])].flatMap((one, at) =>
          [...one.values()].flat().some(({ shown, teamWords = '' }) => [...shown, teamWords].some(isMeant))
            ? [html`<a href="#${cards.list}-${at + 1}" dir="auto">${nameOfCard(says, cards, one)}</a>`]
            : [],
        ),
  )
  const words = says.urgent.finding
  return links.length === 0
    ? html`<p class="e scr">${words.none(sought)}</p>`
    : html`<div class="scr">${words.stands(sought)}</div><div class="j g scr">${links}</div>`
}
