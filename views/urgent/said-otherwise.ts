import type { AdvisedStill, Entry } from '#src/plan/content.ts'
import { type Html, html, nothing, trusted } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import { readHereAlone } from './here-alone.ts'
import type { Drawing } from './row.ts'

/** Before the lines of an item or of a box: what this plan says two things about, why that was approved, and whose reason it is. */
export const urgentClashes = (
  { says, signer }: Pick<Drawing, 'says' | 'signer'>,
  entries: readonly Entry[],
): readonly Html[] => {
  const all = new Map(
    entries.flatMap(({ saidOtherwise = [] }) => saidOtherwise.map((one) => [one.treatment, one] as const)),
  )
  return [...all.values()].map(
    ({ because, ...one }) =>
      html`<div${one.isNote ? nothing : warned}><b>${approvedSo(says, { ...one, because })}</b>${!one.isLookedAt && because !== '' && html` <bdi>${because}</bdi>`} <small><bdi>${signer}</bdi></small>${readHereAlone(says, one)}</div>`,
  )
}

const approvedSo = (
  { urgent }: Drawing['says'],
  { treatment, because, isNote, isSince, isLookedAt }: AdvisedStill,
): string => {
  if (isNote) return urgent.conditionNamed
  if (isLookedAt) return urgent.lookedAtBoth(treatment)
  if (isSince) return urgent.newerWords
  return because === '' ? urgent.saidTwoWaysAlone(treatment) : urgent.saidTwoWays(treatment)
}

const warned = trusted(' class="x"')

/**
 * Beside each line that it is about, but for a condition that is named, which is not its opposite, and what a box says above
 * both; of words that are newer than others, which is which.
 */
export const saidOtherwise = (
  { says }: Pick<Drawing, 'says'>,
  { saidOtherwise: all = [] }: Entry,
): readonly Html[] =>
  all.flatMap(({ treatment, isNote, isSince, isNewer, isLookedAt, lines, ...one }) => {
    if (isSince) return lines === undefined ? [sinceMark(says, isNewer)] : []
    return isNote || isLookedAt
      ? []
      : [
          html` <small class="x"><b>${says.urgent.saidOtherwise(treatment)}</b></small>${readHereAlone(says, one)}`,
        ]
  })

/** Whoever signed was told that these words are meant for the plan: at night somebody asks again. */
export const dangerMark = ({ says }: Pick<Drawing, 'says'>, { mayEndanger, saidAt }: Entry): Html | false =>
  mayEndanger === true &&
  html` <small class="x"><b>${says.urgent.mayEndanger(urgentDayInWords(saidAt))}</b></small>`

const sinceMark = (says: Drawing['says'], isNewer: true | undefined): Html =>
  html` <small class="x"><b>${isNewer ? says.urgent.isNewer : says.urgent.isOlder}</b></small>`

/** Of several lines of one answer each that is older has its mark at its own end: behind the last it would be that one's. */
export const olderLines = (
  { says }: Pick<Drawing, 'says'>,
  { saidOtherwise: all = [] }: Entry,
): ReadonlyMap<number, Html> =>
  new Map(
    all.flatMap(({ isSince, isNewer, lines = [] }) =>
      isSince ? lines.map((at) => [at, sinceMark(says, isNewer)] as const) : [],
    ),
  )
