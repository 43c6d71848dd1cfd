import type { Filter, Holders, Layout, People } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { awayAs, awayMark, besideName, isHeldBack, somebodyAway } from './beside-name.ts'
import { barAsked, barsAskedOf, changedHere, isSamePlace } from './changes.ts'
import { nobodyListed, whereNamed } from './elsewhere.ts'
import { closedOrAbsent } from './empty-list.ts'
import type { EntriesOf, UrgentIndex } from './index.ts'
import { meant } from './meant.ts'
import { type Boxed, boxed, type Drawing, entriesIn, urgentAlso, urgentRow } from './row.ts'
import { textBy } from './said.ts'
import { urgentClashes } from './said-otherwise.ts'
import { ownWordsIn } from './text-of-field.ts'

/** Who to ring, in the order that was asked for; who must not be rung, or is not to be as the person asks, is not among them. */
export const urgentPeople = (people: People, drawing: Drawing): Html => {
  const all = [...(drawing.index.lists.get(people.list) ?? [])]
  if (all.length === 0) return closed(people, drawing)
  const named = all.filter(([, one]) => saying(people.barred, one).length === 0)
  const toRing = named.filter(([item]) => !drawing.index.notToRing.has(item))
  const isAsked = askedNotToRing(drawing)
  const items = toRing.filter(([item]) => !isAsked.has(item))
  const asked = toRing.filter(([item]) => isAsked.has(item))
  const shown = [{ field: people.name }, ...people.rows]
  const box = boxed(
    drawing,
    [...items, ...asked].flatMap(([, one]) => entriesIn(shown, one)),
  )
  const others = html`${askedNot(people, box, asked)}${named
    .filter(([item]) => drawing.index.notToRing.has(item))
    .map(([item, one]) => notToRing(people, drawing, item, one))}`
  if (items.length === 0) return html`${nobody(people, drawing, asked)}${box.sources.lead}${others}`
  const ordered = items.toSorted(([, a], [, b]) => rank(people, a) - rank(people, b))
  return html`${somebodyAway(drawing)}${box.sources.lead}<ol class="r">${ordered.map(([item, one]) => person(people, box, item, one))}</ol>${others}`
}

/** Somebody whom the approved version names to call is not denied by what nobody has approved. */
const nobody = (people: People, drawing: Drawing, asked: readonly Item[]): Html =>
  html`${asked.length === 0 && html`<p class="o">${drawing.sheet.words.sentences[nobodyListed(people, drawing)]}</p>`}${whereNamed(people, drawing)}`

/** Since when the person asks that they are not rung, by item. */
const askedNotToRing = ({ newer }: Pick<Drawing, 'newer'>): ReadonlyMap<string, string> =>
  new Map(barsAskedOf(newer).map(({ item, askedAt }) => [item, askedAt]))

/** As they were approved, but for what could be dialled: whoever asks that somebody is not rung is not to wait for a clinician. */
const askedNot = (people: People, box: Boxed, asked: readonly Item[]): Html => {
  if (asked.length === 0) return nothing
  const rows = people.rows.filter(({ field }) => box.sheet.drawn[field] !== 'numbers')
  const kept = people.rows.filter((row) => !rows.includes(row))
  const hasNumber = asked.some(([, one]) => entriesIn(kept, one).some(({ said }) => said.kind === 'answer'))
  // What bars them is said beside the name; what is only not asked for any more was not changed.
  const changeAt: Drawing['changeAt'] = (place) =>
    place.field === people.barred.field
      ? undefined
      : box.newer.some((one) => isSamePlace(one, place))
        ? box.changeAt(place)
        : undefined
  const one = { ...people, rows }
  return html`<ul class="r">${asked.map(([item, entries]) => person(one, { ...box, changeAt }, item, entries))}</ul>${hasNumber && html`<p class="o">${box.says.urgent.numberKept}</p>`}`
}

type Item = readonly [id: string, entries: EntriesOf]

/** Where the approved version did not ask, nothing is said of anybody. */
const closed = (people: People, drawing: Drawing): Html => {
  const said = closedOrAbsent({ ...people, absent: nobodyListed(people, drawing) }, drawing)
  return said === nothing ? nothing : html`${said}${whereNamed(people, drawing)}`
}

/** Whoever named them has said so, and that stays; what could be dialled does not stand beside it. */
const notToRing = (people: People, drawing: Drawing, item: string, one: EntriesOf): Html => {
  const { says, sheet, index } = drawing
  const isBarredElsewhere = index.notToRing.get(item) === true
  const said = [{ field: people.name }, { field: people.barred.field }].flatMap(
    ({ field }) => one.get(field) ?? [],
  )
  const box = boxed(drawing, said)
  const [by] = one.get(people.name) ?? []
  const more = said
    .filter(({ field }) => field === people.barred.field)
    .map((entry) => ({ entry, lines: entry.shown }))
  return html`${box.sources.lead}<p class="${isBarredElsewhere ? 'x' : 'o'}"><b>${sheet.words.sentences[isBarredElsewhere ? people.barredElsewhere : people.notKnown]}: <bdi>${nameOf(says, people, one)}</bdi></b>${by && apart(box.sources.of(by))}${moreOf(box, by, more)}${by && meant(box, by)}</p>${clashesOf(box, one)}`
}

/** That somebody says otherwise of them, and why it was approved so. */
const clashesOf = (drawing: Drawing, one: EntriesOf): readonly Html[] =>
  urgentClashes(drawing, [...one.values()].flat())

/** Nobody's name has a gap behind it where nothing follows. */
const apart = (source: Html): Html => (String(source) === '' ? source : html` ${source}`)

type More = { readonly entry: Entry; readonly lines: readonly string[] }

/** What else is said of somebody, and by whom where that is somebody else than said who they are. */
const moreOf = ({ sources }: Boxed, by: Entry | undefined, more: readonly More[]): readonly Html[] =>
  more.map(
    ({ entry, lines }) =>
      html`${lines.map((line) => html` · <bdi>${line}</bdi>`)}${!isOfSame(entry, by) && html` ${sources.of(entry)}`}`,
  )

/** Two helpers are two voices. */
const isOfSame = ({ saidBy }: Entry, other: Entry | undefined): boolean =>
  saidBy.voice === other?.saidBy.voice && (saidBy.voice !== 'carer' || saidBy.name === other.saidBy.name)

/** Those of whom something is said: named and not believed (RULE-05), or, in red, not to be rung. */
export const urgentHolders = (holders: Holders, drawing: Drawing): Html => {
  const { index, sheet } = drawing
  const items = [...(index.lists.get(holders.list) ?? [])]
  const named = items.flatMap(([, one]) =>
    saying(holders.who, one)
      .slice(0, holders.as === 'warning' ? 1 : undefined)
      .map((entry) => ({ one, entry })),
  )
  const asked = holders.as === 'warning' ? items.flatMap((one) => warningAsked(holders, drawing, one)) : []
  if (named.length === 0) return asked.length === 0 ? nothing : html`${asked}`
  const known = holders.as === 'warning' ? holders.known : []
  const box = boxed(drawing, [
    ...new Set(named.flatMap(({ one, entry }) => [entry, ...known.flatMap((field) => one.get(field) ?? [])])),
  ])
  const { lead } = box.sources
  if (holders.as === 'warning')
    return html`${lead}${named.map((each) => warning(holders, box, each))}${asked}`
  const { sentences } = sheet.words
  const holder = ({ one, entry }: Named): Html =>
    html`<dd><span><bdi>${nameOf(box.says, holders, one)}</bdi>: ${sentences[entry.verified ? holders.seen : holders.says]}</span>${barAsked(box, box.barsAsked.get(nameOf(box.says, holders, one)))}${box.keptAway.has(entry.item ?? '') && html` ${awayMark(box, nameOf(box.says, holders, one), awayAs(box, entry.item ?? ''))}`}${box.sources.of(entry)}${meant(box, entry)}</dd>`
  return html`${lead}<dl><div><dt>${sentences[holders.label]}</dt>${named.map(holder)}</div></dl>`
}

/** The names of all who must not be rung, as the parts of the page name them. */
export const barredIn = ({ parts }: Layout, index: UrgentIndex): ReadonlySet<string> =>
  new Set(
    parts
      .flatMap(({ holds }) => [...holds])
      .flatMap((block) => (block.draw === 'people' ? [block] : []))
      .flatMap(({ list, name, barred }) =>
        [...(index.lists.get(list)?.values() ?? [])].flatMap((one) =>
          saying(barred, one).length > 0 ? (one.get(name) ?? []).map(({ shown }) => shown.join(' ')) : [],
        ),
      ),
  )

type Named = { readonly one: EntriesOf; readonly entry: Entry }

/** What else is known of them may be what makes it dangerous: that they live there, or hold a key. */
const warning = (
  { known, ...holders }: Holders & { readonly as: 'warning' },
  box: Boxed,
  { one, entry }: Named,
): Html => {
  const { says, sheet, sources } = box
  const more = known
    .flatMap((field) => one.get(field) ?? [])
    .map((said) => ({ entry: said, lines: linesWithout(said, holders.who) }))
    .filter(({ lines }) => lines.length > 0)
  return html`<p class="x"><b>${sheet.words.sentences[holders.label]} <bdi>${nameOf(says, holders, one)}</bdi></b>${apart(sources.of(entry))}${moreOf(box, entry, more)}${meant(box, entry)}</p>${clashesOf(box, one)}`
}

/** Of whom the person says so since the approval, and no clinician has looked: they have their line all the same. */
const warningAsked = (holders: Holders, drawing: Drawing, [item, one]: Item): readonly Html[] => {
  const at = askedNotToRing(drawing).get(item)
  return at === undefined || saying(holders.who, one).length > 0
    ? []
    : [
        html`<p class="x"><b><bdi>${nameOf(drawing.says, holders, one)}</bdi>:</b>${barAsked(drawing, at)}</p>`,
      ]
}

/** The lines of an answer but for the choice that the warning is about. */
const linesWithout = ({ field, said, shown }: Entry, who: Filter): readonly string[] => {
  const value = said.kind === 'answer' ? said.value : undefined
  if (field !== who.field || !Array.isArray(value)) return shown
  return shown.filter((_, index) => !who.has.includes(String(value[index])))
}

/** The answers of this item that name one of the choices. */
const saying = ({ field, has }: Filter, one: EntriesOf): readonly Entry[] =>
  (one.get(field) ?? []).filter(({ said }) => {
    const value = said.kind === 'answer' ? said.value : undefined
    return Array.isArray(value) && value.some((choice) => has.includes(String(choice)))
  })

const nameOf = (says: Says<'urgent'>, { name }: { readonly name: string }, one: EntriesOf): string =>
  one.get(name)?.[0]?.shown.join(' ') || says.urgent.unnamed

const rank = (people: People, one: EntriesOf): number => {
  const said = one.get(people.order)?.[0]?.said
  return said?.kind === 'answer' && typeof said.value === 'number' ? said.value : 99
}

/** One attribution for what one voice said; another voice's line carries its own, as what the team corrected does. */
const person = (people: People, box: Boxed, item: string, one: EntriesOf): Html => {
  const { says, sources } = box
  const [named] = one.get(people.name) ?? []
  const lines = entriesIn(people.rows, one)
  const isTheirs = ({ saidBy: { name }, teamWords }: Entry): boolean =>
    name === named?.saidBy.name && teamWords === undefined
  const others = lines.filter((entry) => !isTheirs(entry)).toSorted(teamFirst)
  const corrected = new Set(lines.filter(isOfTeam).map(({ field }) => field))
  const own = lines.filter((entry) => isTheirs(entry) && !corrected.has(entry.field))
  const below = [...others, ...lines.filter((entry) => isTheirs(entry) && corrected.has(entry.field))]
  const open = people.rows
    .filter(({ field }) => !one.has(field))
    .map((row) => urgentRow(row, box, one, item))
    .filter((row) => row !== nothing)
  const here = { people, item, name: nameOf(says, people, one), one }
  const numbers = ownWordsIn(box, isHeldBack(box, here) ? unlinked : linked)
  const said = people.rows.map(({ field }) => field)
  return html`<li><b dir="auto">${here.name}</b>${besideName(box, here, said)}${named && meant(box, named)}${own.map((entry) => html`${numbers(says, entry)}${changedHere(box, entry)}${meant(box, entry)}`)}${named && sources.of(named)}${named && changedHere(box, named)}${clashesOf(box, one)}${
    below.length + open.length > 0 &&
    html`<dl>${below.map((entry) => urgentAlso(entry.question, entry, box, numbers))}${open}</dl>`
  }</li>`
}

/** What the team wrote down counts first; what it corrects stands below it, under the name of who said it. */
const isOfTeam = ({ saidBy: { voice }, said }: Entry): boolean => voice === 'team' && said.kind === 'answer'
const teamFirst = (a: Entry, b: Entry): number => Number(isOfTeam(b)) - Number(isOfTeam(a))

const linked = textBy(numberLinks)
const unlinked = textBy((text) => html`${text}`)
