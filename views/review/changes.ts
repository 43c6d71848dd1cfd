import type { WayOut } from '#src/flow/answer.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

type Side = { readonly said: readonly string[] | WayOut; readonly teamWords: string | undefined }
export type ChangeView = {
  readonly label: string
  readonly who: string
  readonly before: Side | undefined
  readonly now: Side | undefined
  /** Word by word, where much of the text stayed. */
  readonly difference: readonly Run[] | undefined
}
type Run = { readonly text: string; readonly is: 'kept' | 'out' | 'in' }
/** A version as it heads a column, so that nobody takes an old one for what is to be followed. */
export type VersionHead = {
  readonly version: number
  readonly stands: 'earlier' | 'current' | 'stopped'
}
export type SectionChanges = readonly {
  readonly since:
    | { readonly kind: 'read'; readonly at: string }
    | { readonly kind: 'colleague'; readonly who: string; readonly at: string }
    | { readonly kind: 'begun'; readonly who: string; readonly at: string }
    | { readonly kind: 'approved'; readonly version: number }
    | { readonly kind: 'between'; readonly earlier: VersionHead; readonly later: VersionHead }
  readonly changes: readonly ChangeView[]
}[]

type Saying = Says<'reviewSection' | 'saidInstead'>

/** What was said before and what is said now, beside each other, and what was taken out. */
export const changesView = (says: Saying, all: SectionChanges): Html =>
  html`${all.map(
    ({
      since,
      changes,
    }) => html`<details class="nhsuk-details"${since.kind !== 'approved' || all.length === 1 ? html` open` : ''}>
<summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${sinceWhen(
      says,
      since,
    )}</span></summary><div class="nhsuk-details__text">${changes.map((one) => changeView(says, one, headsOf(says, since)))}</div></details>`,
  )}`

const sinceWhen = ({ reviewSection }: Saying, since: Since): string => {
  if (since.kind === 'between') return reviewSection.between
  if (since.kind === 'approved') return reviewSection.sinceVersion(since.version)
  const at = momentInWords(since.at)
  if (since.kind === 'begun') return reviewSection.sinceBegun(since.who, at)
  return since.kind === 'read' ? reviewSection.sinceYouRead(at) : reviewSection.sinceRead(since.who, at)
}

type Since = SectionChanges[number]['since']
type Heads = {
  readonly before: string
  readonly now: string
  /** False where the words of before may be kept nowhere. */
  readonly isBeforeKnown?: boolean
}

const headsOf = (says: Saying, since: Since): Heads =>
  since.kind === 'between'
    ? { before: versionHead(says, since.earlier), now: versionHead(says, since.later) }
    : says.reviewSection

export const versionHead = (
  { reviewSection }: Says<'reviewSection'>,
  { version, stands }: VersionHead,
): string => reviewSection.versions[stands](version)

export const changeView = (
  says: Saying,
  { label, who, before, now, difference }: ChangeView,
  heads: Heads,
): Html =>
  html`<div class="sayso-change"><p><strong>${label}</strong> (<bdi>${who}</bdi>)</p><div class="sayso-voices">
${(before || heads.isBeforeKnown !== false) && html`<div class="sayso-voice"><p class="nhsuk-body-s">${heads.before}</p>${before ? side(says, before) : html`<p><em>${says.reviewSection.nothingBefore}</em></p>`}</div>`}
<div class="sayso-voice"><p class="nhsuk-body-s">${heads.now}</p>${now ? side(says, now) : html`<p><strong>${says.reviewSection.takenOut}</strong></p>`}</div></div>${difference && differenceView(says, difference)}</div>`

/** Told by the elements, by a line through or under, and in words to who hears it: by no colour alone. */
const differenceView = ({ reviewSection }: Saying, runs: readonly Run[]): Html => {
  const { differenceTitle, out, put, end } = reviewSection.difference
  const said = (text: string): Html => html`<span class="nhsuk-u-visually-hidden"> [${text}: </span>`
  const ends = html`<span class="nhsuk-u-visually-hidden"> ${end}] </span>`
  return html`<p class="nhsuk-body-s">${differenceTitle}</p><p class="sayso-words sayso-difference" dir="auto">${runs.map(
    ({ text, is }) => {
      if (is === 'kept') return html`${text}`
      return is === 'out'
        ? html`<del>${said(out)}${text}${ends}</del>`
        : html`<ins>${said(put)}${text}${ends}</ins>`
    },
  )}</p>`
}

const side = (says: Saying, { said, teamWords }: Side): Html =>
  html`${typeof said === 'string' ? html`<p><em>${says.saidInstead[said]}</em></p>` : linesOrNobody(says, said)}${
    teamWords !== undefined &&
    html`<p class="nhsuk-body-s">${says.reviewSection.teamWords}:</p>${ownWords([teamWords])}`
  }`

/** Only an answer that names others can be without a line. */
const linesOrNobody = ({ reviewSection }: Saying, lines: readonly string[]): Html =>
  lines.length === 0 ? html`<p><em>${reviewSection.nobodyShown}</em></p>` : html`${ownWords(lines)}`
