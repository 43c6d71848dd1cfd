import type { People } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { holdsNumber } from '../parts/own-words.ts'
import { partOfField } from './risen.ts'
import type { Drawing } from './row.ts'

/** The sentence for a list that names nobody: that nobody is named at all, or where somebody is all the same. */
export const nobodyListed = (people: People, drawing: Drawing): string =>
  people.elsewhere && namedElsewhere(people, drawing).length > 0 ? people.elsewhere.says : people.absent

/** By part, item and question, since own words stand where they were said. */
export const whereNamed = (people: People, drawing: Drawing): Html => {
  const { says, sheet, index } = drawing
  const places = new Map(
    namedElsewhere(people, drawing).map((entry) => {
      const { field, list, item, label, question } = entry
      const part = partOfField(drawing, field)
      const [named] =
        index.lists
          .get(list ?? '')
          ?.get(item ?? '')
          ?.values() ?? []
      const title = (part !== undefined && sheet.words.parts[part]?.title) || says.urgent.rest
      const name = named?.[0]?.shown.join(' ')
      const place = html`<a href="#${part ?? 'rest'}">${title}${name !== undefined && html`, <bdi>${name}</bdi>`}: ${label ?? question}</a>`
      return [String(place), place] as const
    }),
  )
  return places.size === 0
    ? nothing
    : html`<p>${people.elsewhere && sheet.words.sentences[people.elsewhere.where]} ${[...places.values()].map((place, at) => html`${at > 0 && ' · '}${place}`)}</p>`
}

/** By the question, or by a number in own words; never who is warned of or must not be called. */
const namedElsewhere = ({ list, elsewhere }: People, drawing: Drawing): readonly Entry[] => {
  const { sheet, index, barredNamed } = drawing
  if (!elsewhere) return []
  const warned = sheet.layout.parts.flatMap(({ holds }) =>
    holds.flatMap((block) => (block.draw === 'warned' ? [block.field] : [])),
  )
  return index.entries.filter(
    (entry) =>
      entry.said.kind === 'answer' &&
      entry.list !== list &&
      entry.field !== list &&
      !warned.includes(entry.field) &&
      !barredNamed.has(entry) &&
      (elsewhere.fields.includes(entry.field) ||
        (sheet.drawn[entry.field] === undefined && entry.shown.some(holdsNumber))),
  )
}
