import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing, trusted } from '../html.ts'
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
    ({ treatment, because, isNote, ...one }) =>
      html`<div${isNote ? nothing : warned}><b>${isNote ? says.urgent.conditionNamed : says.urgent.saidTwoWays(treatment)}</b> <bdi>${because}</bdi> <small><bdi>${signer}</bdi></small>${readHereAlone(says, one)}</div>`,
  )
}

const warned = trusted(' class="x"')

/** Beside each line that it is about, but for a condition that is named, which is no line's opposite. */
export const saidOtherwise = (
  { says }: Pick<Drawing, 'says'>,
  { saidOtherwise: all = [] }: Entry,
): readonly Html[] =>
  all.flatMap(({ treatment, isNote, ...one }) =>
    isNote
      ? []
      : [
          html` <small class="x"><b>${says.urgent.saidOtherwise(treatment)}</b></small>${readHereAlone(says, one)}`,
        ],
  )
