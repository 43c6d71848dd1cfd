import type { Heard } from '#views/drafting/check.ts'
import type { Needed, Needs } from '#views/drafting/needs.ts'
import type { Chapter } from '#views/drafting/submission.ts'
import { addressOf, around, fieldAt, itemAt, type Spot, wordsAt } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Instant } from '../../plan/ids.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { missingForApproval, missingForSubmission } from '../../plan/reads/completeness.ts'
import { saidTo } from '../../plan/reads/reading.ts'
import { sentencesOn } from '../../plan/reads/sentences.ts'
import { whereAsked } from '../../plan/reads/where-asked.ts'
import type { Found } from '../frame/doors.ts'
import { nameOfItem } from './item-name.ts'
import { knownOtherwise } from './known-otherwise.ts'
import { countLeft } from './left-open.ts'
import { type CameFrom, goingBack, pathTo } from './place.ts'

type Looking = {
  readonly now: Instant
  /** Every chapter as it is played back. */
  readonly read: readonly Chapter[]
  /** The page whose answer led back here. */
  readonly answered: string | undefined
}

/** What the page of the hand-over asks for: what has to be there, what may not fit together, and what can wait. */
export const needsOf = (found: Found, { now, read, answered }: Looking): Needs => {
  const { plan } = found
  const own = new Set(Object.keys(plan.forms.submission.section.fields))
  const missing = missingForSubmission(plan, now).filter(({ at }) => !own.has(fieldAt(at) ?? ''))
  const musts = new Set(missing.map(keyOf))
  const known = knownOtherwise(found)
  const waits = (one: Heard): boolean => isUnsaid(one) && !musts.has(one.key) && !known.includes(one.key)
  const unsaid = read.map(({ title, groups }) => ({
    title,
    lines: groups.flatMap(({ title: item, heard }) =>
      heard.filter(waits).map(({ key, question, href, neededFor }) => ({
        ...{ key, question, href, isForApproval: neededFor === 'approval' },
        ...(item === undefined ? {} : { item }),
      })),
    ),
  }))
  const folded = unsaid.flatMap(({ lines }) => lines.map(({ key }) => key))
  const later = missingForApproval(plan, now).filter(
    (one) => !musts.has(keyOf(one)) && !folded.includes(keyOf(one)),
  )
  const heard = read.flatMap(({ groups }) => groups.flatMap((group) => group.heard))
  const linkedTo = (one: Spot, from: CameFrom): readonly Needed[] => {
    const recorded = heard.find(({ key }) => key === keyOf(one))?.recorded
    return linked(found, one, from).map((named) => ({ ...named, ...(recorded ? { recorded } : {}) }))
  }
  return {
    missing: missing.flatMap((one) => linkedTo(one, 'needed')),
    unconfirmed: unconfirmed(read),
    asked: told(found, 'asked', now),
    later: [...told(found, 'hand-over', now), ...later.flatMap((one) => linkedTo(one, 'hand-over'))],
    left: { count: countLeft(found), href: pathTo(plan.id, 'left-open') },
    unsaid: unsaid.filter(({ lines }) => lines.length > 0),
    ...(answered === undefined ? {} : { answered: goingBack(pathTo(plan.id, answered), 'needed') }),
  }
}

/** Words that would not be handed over, since they were written for what is chosen no more. */
const unconfirmed = (read: readonly Chapter[]): readonly Needed[] =>
  read.flatMap(({ groups }) =>
    groups.flatMap(({ title: item, heard }) =>
      heard.flatMap(({ question, href, writtenFor }) =>
        writtenFor === undefined ? [] : [{ label: question, href, ...(item === undefined ? {} : { item }) }],
      ),
    ),
  )

/** What there is to read of the chapters: what is only open is counted, and stands in no line of its own. */
export const answeredIn = (read: readonly Chapter[]): readonly Chapter[] =>
  read
    .map(({ groups, ...chapter }) => ({
      ...chapter,
      groups: groups
        .map((group) => ({ ...group, heard: group.heard.filter((one) => !isUnsaid(one)) }))
        .filter(({ heard }) => heard.length > 0),
    }))
    .filter(({ groups, added }) => added.length > 0 || groups.length > 0)

/** Nothing is said to it, and nobody says anything of it. */
const isUnsaid = ({ state, recorded, suggestedTo, contradicted = [], sentences = [] }: Heard): boolean =>
  state === 'open' &&
  recorded === undefined &&
  suggestedTo === undefined &&
  contradicted.length === 0 &&
  sentences.length === 0

const keyOf = ({ section, at }: Spot): string => addressOf({ section, at: around(at) }, fieldAt(at) ?? '')

/** What rules say there, with the way to the answer that they speak of. */
const told = (found: Found, on: 'hand-over' | 'asked', today: string): readonly Needed[] =>
  sentencesOn(found.plan, on, { voice: voiceOf(found.actor), today }).flatMap((one) =>
    linked(found, one, 'hand-over').map((named) => ({ ...named, why: one.words })),
  )

/** An entry without a name is called what it is one of; its list is where it is taken out. */
const unnamed = (
  { plan, actor }: Found,
  { section, at }: Spot,
  item = '',
  from: CameFrom = undefined,
): Pick<Needed, 'item' | 'takeOut'> => {
  const list = whereAsked(plan, voiceOf(actor), { section, at: at.slice(0, 1) })
  return { item, ...(list === undefined ? {} : { takeOut: goingBack(pathTo(plan.id, list), from) }) }
}

/** Leads to the question, by the step that asks the person, and says of which item; what they are not asked is nothing that they could add. */
const linked = (found: Found, { section: id, at }: Spot, from: CameFrom): readonly Needed[] => {
  const { plan, actor } = found
  const field = fieldAt(at) ?? ''
  const form = plan.forms.sections.find(({ section }) => section.id === id)
  const asked = whereAsked(plan, voiceOf(actor), { section: id, at })
  if (!form || asked === undefined) return []
  const words = wordsAt(form.words, at)
  const label = words?.fields[field]?.label ?? field
  const item = nameOfItem(found, { section: id, at })
  const names = {
    ...{ label, ...(item === undefined ? {} : { item }) },
    ...(item === undefined && itemAt(around(at))
      ? unnamed(found, { section: id, at }, words?.title, from)
      : {}),
  }
  return [{ ...names, href: goingBack(pathTo(plan.id, asked), from) }]
}
