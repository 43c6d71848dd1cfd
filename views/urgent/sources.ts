import type { Entry } from '#src/plan/content.ts'
import type { Disowned } from '#src/plan/reads/disowned.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { urgentDayInWords } from './day.ts'

/** Who said what in one box (RULE-04): most of it once, above the box, and whatever is another's by its own line. */
export type Sources = {
  readonly lead: Html
  /** Nothing for what the lead speaks of. */
  readonly of: (entry: Entry) => Html
  /** Who speaks, above the words: where several voices answer one question nobody's words may read as another's. */
  readonly before: (entry: Entry) => Html
}

type Signed = {
  readonly signer: string | undefined
  readonly disowned: readonly Disowned[]
  /** What the team says in the same item that it saw of it: never denied beside its other lines. */
  readonly teamSaw: (entry: Entry) => Entry | undefined
}

export const sourcesOf = (says: Says<'urgent'>, entries: readonly Entry[], signed: Signed): Sources => {
  const speakers = Map.groupBy(entries, speakerOf)
  const [most] = [...speakers.values()].toSorted((a, b) => b.length - a.length)
  const main = most !== undefined && most.length > 1 ? mainOf(most) : undefined
  const others = main !== undefined && entries.some((entry) => !main.covers(entry))
  const firstDays = new Map([...speakers].map(([speaker, [first]]) => [speaker, first]))
  const ofAnother = (entry: Entry): Html => {
    const first = firstDays.get(speakerOf(entry))
    if (first === entry || first === undefined)
      return html`${whole(says, entry, signed)}${countsNoMore(says, entry, signed)}`
    return again(entry, first)
  }
  const names = [...speakers.values()].map(([first]) => first?.saidBy.name)
  const isAlone = (name: string): boolean => names.filter((one) => one === name).length === 1
  /** Who was named whole in this box is named by the name alone, where that is nobody else's. */
  const again = (entry: Entry, first: Entry): Html => {
    const isShort = entry.saidBy.voice !== 'team' && isAlone(entry.saidBy.name)
    const day = dayOf(first) === dayOf(entry) ? '' : `, ${dayOf(entry)}`
    return html`${isShort ? html`<bdi>${entry.saidBy.name}</bdi>` : whose(says, entry)}${day}${countsNoMore(says, entry, signed, 'again')}`
  }
  return {
    lead: main
      ? html`<small class="b">${whole(says, main.entry, signed)}${others && says.urgent.said.unlessNamed}${countsNoMore(says, main.entry, signed)}</small>`
      : nothing,
    of: (entry) => {
      if (main?.covers(entry)) return small(reported(says, entry, signed))
      const source = main?.speaks(entry)
        ? html`${dayOf(entry)}${countsNoMore(says, entry, signed, 'again')}`
        : ofAnother(entry)
      const report = reported(says, entry, signed)
      return small(report === nothing ? source : html`${source} · ${report}`)
    },
    before: (entry) => {
      const report = reported(says, entry, signed)
      const first = main?.speaks(entry) ? main.entry : firstDays.get(speakerOf(entry))
      const source =
        first === undefined || (first === entry && !main?.speaks(entry))
          ? html`${whole(says, entry, signed)}${countsNoMore(says, entry, signed)}`
          : again(entry, first)
      return html`<small>${source}${report !== nothing && html` · ${report}`}: </small>`
    },
  }
}

const small = (text: Html): Html => (text === nothing ? nothing : html`<small>${text}</small>`)

/** What nobody has checked against papers says so wherever it stands (RULE-05); of who gave no answer nothing was reported. */
const reported = (says: Says<'urgent'>, entry: Entry, { teamSaw }: Signed): Html => {
  const { class: kind, verified, said } = entry
  if (verified)
    return html`${says.urgent.said.seen[verified.how]} <bdi>${verified.by}</bdi>, ${urgentDayInWords(verified.at)}`
  if (kind !== 'R' || said.kind !== 'answer') return nothing
  const seen = teamSaw(entry)
  return seen === undefined
    ? html`<b>${says.urgent.said.reported}</b>`
    : html`${seen.shown.join(', ')} (<bdi>${seen.saidBy.name}</bdi>)`
}

/** Who speaks in a box more than anybody else, on the day on which they said most of it. */
const mainOf = (own: readonly Entry[]) => {
  const [most = []] = [...Map.groupBy(own, dayOf).values()].toSorted((a, b) => b.length - a.length)
  const covered = new Set(most)
  const said = new Set(own)
  return {
    entry: most[0] ?? own[0],
    covers: (entry: Entry): boolean => covered.has(entry),
    speaks: (entry: Entry): boolean => said.has(entry),
  }
}

const dayOf = ({ saidAt }: Entry): string => urgentDayInWords(saidAt)

/** The team speaks in three ways, and each is a source of its own; a wish of who cannot say it is another. */
const speakerOf = ({ saidBy: { name, voice, relationship = '', ...more }, class: kind }: Entry): string => {
  const way = voice !== 'team' ? '' : kind === 'W' || kind === 'C' ? kind : 'F'
  return JSON.stringify([voice, name, relationship, way, more.forThem, more.heard])
}

/** What was written down for the person is no word of the team, wherever it stands. */
const whose = (says: Says<'urgent'>, entry: Entry): Html => {
  const { name, voice, relationship, forThem, heard } = entry.saidBy
  const { team, writtenDown, writtenForThem, heard: writtenHeard } = says.urgent.said
  if (voice === 'team' && entry.class === 'W' && heard !== undefined)
    return html`${writtenHeard} <bdi>${name}</bdi>`
  if (voice === 'team' && entry.class === 'W')
    return html`${forThem ? writtenForThem : writtenDown} <bdi>${name}</bdi>`
  if (voice === 'team') return html`<bdi>${name}</bdi> ${team}`
  return relationship === undefined ? html`<bdi>${name}</bdi>` : html`<bdi>${name} (${relationship})</bdi>`
}

const whole = (says: Says<'urgent'>, entry: Entry | undefined, { signer }: Signed): Html => {
  if (entry === undefined) return nothing
  const { said } = says.urgent
  const { name, voice } = entry.saidBy
  const day = dayOf(entry)
  if (voice === 'person' && entry.saidBy.heard !== undefined)
    return html`${whose(says, entry)} ${said.says}, ${said.heardBy} <bdi>${entry.saidBy.heard}</bdi>, ${day}`
  if (voice !== 'team') return html`${whose(says, entry)} ${said.says}, ${day}`
  if (entry.class !== 'C' || signer === undefined) return html`${whose(says, entry)}, ${day}`
  return html`${whose(says, entry)}, ${day}, ${name === signer ? said.andSigned : html`${said.signed} <bdi>${signer}</bdi>`}`
}

/** Of a helper behind whose words the person stands no more: at length once a box, and in short wherever the box names them again. */
const countsNoMore = (
  says: Says<'urgent'>,
  entry: Entry | undefined,
  { disowned }: Signed,
  times: 'first' | 'again' = 'first',
): Html => {
  const since = entry && disownedIn(disowned, entry)?.at
  if (since === undefined) return nothing
  const { disowned: whole, disownedAgain } = says.urgent.said
  return times === 'again'
    ? html` <b class="x">${disownedAgain}</b>`
    : html` <b class="x">${whole(urgentDayInWords(since))}</b>`
}

export const disownedIn = (disowned: readonly Disowned[], entry: Entry): Disowned | undefined =>
  disowned.find((one) => isOf(entry, one))

/** A helper is known by what the page calls them. */
const isOf = ({ saidBy }: Entry, { name, relationship }: Disowned): boolean =>
  saidBy.voice === 'carer' && saidBy.name === name && saidBy.relationship === relationship
