import type { Plan } from '../plan.ts'
import { type HelperWrote, helpersWrote } from './helpers-wrote.ts'
import { type Publication, publicationOf } from './publication.ts'
import { isKeptFromCarers } from './reading.ts'
import { hiddenIn, withoutHidden } from './without-hidden.ts'

/**
 * What was approved as a helper reads it who was let read it: without what is hidden from helpers now or tells of harm by somebody, whatever was hidden
 * on the day it was approved; without what would tell of that, such as the words of others about it; and without the words
 * of another helper that count no more, which are nobody else's to hear of. `leftOut` is for what never says that something
 * is not recorded: a page of theirs names none of it.
 */
export const publicationForHelpers = (
  plan: Plan,
  publication: Publication,
): { readonly publication: Publication; readonly leftOut: readonly string[] } => {
  const { items } = hiddenIn(plan, publication.content.entries)
  const isOpen = ({ field, item }: { readonly field: string; readonly item?: string }): boolean =>
    !items.has(item ?? '') && !isKeptFromCarers(plan, [field])
  const open = withoutHidden(plan, publication)
  const { saidAfterUse: _, disowned = [], reversed, ...shown } = open.publication
  const { saidAtSigning, ...content } = shown.content
  const entries = content.entries.filter(
    ({ saidBy }) =>
      saidBy.voice !== 'carer' ||
      !disowned.some((one) => one.name === saidBy.name && one.relationship === saidBy.relationship),
  )
  const leftOut = [
    ...new Set([
      ...open.leftOut,
      ...publication.content.notAsked.filter((one) => !isOpen(one)).map(({ field }) => field),
      ...content.entries.filter((one) => !entries.includes(one)).map(({ field }) => field),
    ]),
  ]
  return {
    publication: {
      ...shown,
      ...(reversed ? { reversed: reversed.filter(isOpen) } : {}),
      ...(shown.helpersWrote ? { helpersWrote: wroteIn(plan, shown.helpersWrote).filter(isOpen) } : {}),
      content: {
        ...content,
        ...(saidAtSigning && open.leftOut.length === 0 ? { saidAtSigning } : {}),
        entries: (open.leftOut.length === 0 ? entries : entries.map(withoutOthersReasons)).map(withoutDanger),
        notAsked: content.notAsked.filter(isOpen),
      },
      changeAsked: shown.changeAsked
        .filter(isOpen)
        .flatMap((one) => asChangedIn(plan, one))
        .map(withoutBars),
    },
    leftOut,
  }
}

/** Of what its readers are told, what this helper finds in the plan: that there is more would tell who is meant. */
const wroteIn = (plan: Plan, told: readonly HelperWrote[]): readonly HelperWrote[] =>
  helpersWrote(plan).flatMap(({ voice: _, ...one }) =>
    told.some(({ field, item }) => field === one.field && item === one.item) ? [one] : [],
  )

type Change = Publication['changeAsked'][number]

/** As the helper reads the plan: words that are kept from them are no change that they read of, and what stood there before them is as old as it was. */
const asChangedIn = (plan: Plan, change: Change): readonly Change[] => {
  const isIt = ({ field, item }: Pick<Change, 'field' | 'item'>): boolean =>
    field === change.field && item === change.item
  const known = plan.changedFields.filter(isIt)
  if (known.length === 0 || known.some(({ at }) => at === change.at))
    return known.length === 0 ? [] : [change]
  return publicationOf(plan)?.changeAsked.filter(isIt) ?? []
}

/** They may repeat what is hidden elsewhere. */
const withoutOthersReasons = ({
  advisedStill: _,
  saidOtherwise: __,
  teamWords: ___,
  ...entry
}: Publication['content']['entries'][number]) => entry

/** What the team makes of their words is no helper's. */
const withoutDanger = ({ mayEndanger: _, ...entry }: Publication['content']['entries'][number]) => entry

/** Whom nobody is to call any more no helper is told of: it may be they. Nor of danger, of which the person may write to the team alone. */
const withoutBars = ({
  bars: _,
  keptAway: __,
  mayBeAway: ___,
  turnedAway: ____,
  inItAway: _____,
  isOfSomebody: ______,
  isOfNobody: _______,
  takesOut: ________,
  mayEndanger: _________,
  ...change
}: Change) => change
