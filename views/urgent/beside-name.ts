import type { People } from '#src/flow/layout.ts'
import type { Warned } from '#src/flow/warned.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { itemChanged } from './changes.ts'
import { urgentDayInWords } from './day.ts'
import type { EntriesOf } from './index.ts'
import type { Drawing } from './row.ts'

/** Somebody of the list, and by which of their names they stand there. */
export type Named = {
  readonly people: People
  readonly item: string
  readonly name: string
  readonly one: EntriesOf
}

/** What has to be known before somebody is rung, wherever the page names them: all but what `shown` says there already. */
export const besideName = (drawing: Drawing, named: Named, shown: readonly string[] = []): Html => {
  const { item, name, people, one } = named
  const { sentences } = drawing.sheet.words
  const conditions = (people.conditions ?? [])
    .filter(({ field }) => !shown.includes(field))
    .flatMap(({ field, unless, label }) =>
      (one.get(field) ?? []).filter((entry) => isCondition(entry, unless)).map((entry) => ({ entry, label })),
    )
  return html`${drawing.keptAway.has(item) && html` ${awayMark(drawing, name, awayAs(drawing, item))}`}${conditions.map(
    ({ entry, label }) => html` <b>${sentences[label]}: <bdi>${entry.shown.join(' · ')}</bdi></b>`,
  )}${numbersChanged(drawing, named, shown)}${itemChanged(drawing, item, name)}`
}

/** Where the number stands with the name, and not in its own row: that the person has changed it since, which is said there. One that is only not asked for any more was not changed. */
const numbersChanged = (
  { says, sheet, newer, barsAsked }: Drawing,
  { people, item, name }: Named,
  shown: readonly string[],
): readonly Html[] =>
  people.rows
    .filter(({ field }) => sheet.drawn[field] === 'numbers' && !shown.includes(field) && !barsAsked.has(name))
    .flatMap(({ field }) => {
      const change = newer.find((one) => one.field === field && (one.item ?? item) === item)
      return change === undefined
        ? []
        : [html` <small><b>${says.urgent.numberChanged(urgentDayInWords(change.at), change.by)}</b></small>`]
    })

const isCondition = ({ said }: Entry, unless: readonly string[]): boolean =>
  said.kind === 'answer' && !unless.includes(String(chosenIn(said.value)))

const chosenIn = (value: Extract<Entry['said'], { kind: 'answer' }>['value']) =>
  typeof value === 'object' && value !== null && 'choice' in value ? value.choice : value

/** Another answer of the plan may bar them: what could be dialled is no link. */
export const isHeldBack = (
  { keptAway, barsAsked, goneOn }: Drawing,
  { item, name }: Pick<Named, 'item' | 'name'>,
): boolean => keptAway.has(item) || barsAsked.has(name) || goneOn(item) !== undefined

/** Beside a name that stands in the answer that warns of people, and the way there for whom it is shown to. */
export const awayMark = (drawing: Drawing, name: string, as: AwayAs = 'named'): Html =>
  awayView(drawing, (block) => html`<bdi>${name}</bdi>: ${drawing.sheet.words.sentences[block[as]]}`)

/** By a name, by less than one, by standing in what is not clear, or since anybody may be meant. */
type AwayAs = 'named' | 'mayBe' | 'turnedNamed' | 'turned'
export const awayAs = ({ maybeAway, turnedAway, inItAway }: Drawing, item: string): AwayAs => {
  if (turnedAway.has(item)) return inItAway.has(item) ? 'turnedNamed' : 'turned'
  return maybeAway.has(item) ? 'mayBe' : 'named'
}

/** Before every list of people to call, whoever that answer fits: names that nobody here has may be theirs too. */
export const somebodyAway = (drawing: Drawing): Html => {
  const { sheet, somebodyAway: as } = drawing
  const says = (block: Warned): Html => {
    const unnew = isShownIn(drawing, block) ? block.somebody : block.somebodyUnseen
    return html`${sheet.words.sentences[as === 'new' ? block.somebodyNew : unnew]}`
  }
  return as === undefined ? nothing : html`<p>${awayView(drawing, says)}</p>`
}

const isShownIn = ({ sheet, index }: Drawing, block: Warned): boolean =>
  (index.fields.get(block.field) ?? []).some((entry) => sheet.isWarning(block, entry))

const awayView = (drawing: Drawing, says: (block: Warned) => Html): Html => {
  const { layout, words } = drawing.sheet
  const found = layout.parts.flatMap(({ id, holds }) =>
    holds.flatMap((block) => (block.draw === 'warned' ? [{ id, block }] : [])),
  )
  return html`${found.map(
    ({ id, block }) =>
      html`<b class="x">${says(block)}</b>${isShownIn(drawing, block) ? html` <a href="#${id}">${words.parts[id]?.title}</a>` : nothing} `,
  )}`
}

/** Those of the list who go by a name that is meant, whichever voice calls them so. */
export const peopleNamed = (
  { sheet: { layout }, index }: Drawing,
  isNamed: (name: string) => boolean,
): readonly Named[] =>
  layout.parts
    .flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'people' ? [block] : [])))
    .flatMap((people) =>
      [...(index.lists.get(people.list) ?? [])].flatMap(([item, one]) => {
        const name = (one.get(people.name) ?? []).map(({ shown }) => shown.join(' ')).find(isNamed)
        return name === undefined ? [] : [{ people, item, name, one }]
      }),
    )
