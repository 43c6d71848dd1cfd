import type { LadderSheet } from '#views/print/ladder.ts'
import { type Sheet, sheetOf } from '../../flow/sheet.ts'
import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { publicationOf } from '../../plan/reads/publication.ts'
import { readableBy, withoutKeptBack } from '../../plan/reads/readable.ts'
import { hiddenIn } from '../../plan/reads/without-hidden.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { leftOffHere } from './left-off-here.ts'

type Approved = Pick<LadderSheet, 'rungs' | 'beside' | 'hidden'> & {
  readonly approved: NonNullable<LadderSheet['approved']>
}

/**
 * The person's steps for a bad hour as they were approved; undefined where nothing is, or it does not count now, or none of it is of
 * these. A line that was approved is printed only while the same line is said, and names nobody of whom it is said since that they
 * are not to be called or should stay away: nobody takes a sheet off a fridge when a plan changes.
 */
export const approvedLadder = ({ forms }: Service, found: Found, isWhole: boolean): Approved | undefined => {
  const { plan } = found
  const publication = plan.away === undefined ? publicationOf(plan) : undefined
  if (!publication) return undefined
  const { rungs, beside, words } = forms.ladder
  const { content, version, approvedAt } = withoutKeptBack(publication)
  const { entries } = readableBy(content, { kind: 'patient' }, forms.readers).content
  const said = entries.filter(
    (one) => isOwnAnswer(one) && (one.field === beside || rungs.includes(one.field)),
  )
  if (said.length === 0) return undefined
  const { isHidden, withoutNumbers } = hiddenIn(plan, entries)
  const stillSaid = linesStillSaid(plan)
  const rung = (field: string): LadderSheet['rungs'] => {
    const [entry] = said.filter((one) => one.field === field)
    if (!entry) return []
    const leftOff = !isWhole && isHidden(entry) ? leftOffHere(found, entry) : undefined
    if (leftOff) return [{ before: words[field] ?? field, lines: [], leftOff }]
    if (!isWhole && isHidden(entry)) return []
    const kept = stillSaid(entry)
    const lines = (isWhole ? { ...entry, shown: kept } : withoutNumbers({ ...entry, shown: kept })).shown
    const changed = kept.length < entry.shown.length ? ({ isChanged: true } as const) : {}
    return [{ before: words[field] ?? field, lines, ...changed }]
  }
  return {
    rungs: rungs.flatMap(rung),
    beside: rung(beside)[0],
    ...(said.some(isHidden) ? { hidden: isWhole ? ('shown' as const) : ('left-out' as const) } : {}),
    approved: { version, at: approvedAt, by: content.signedBy.name, of: content.signedBy.practice },
  }
}

const isOwnAnswer = ({ saidBy, said }: Entry): boolean => saidBy.voice === 'person' && said.kind === 'answer'

/** Of an approved answer what stands in the plan of today too, and names nobody who is barred there. */
const linesStillSaid = (plan: Plan): ((entry: Entry) => readonly string[]) => {
  const { sections, submission, approval, urgentPage } = plan.forms
  const today = sections.flatMap((form) => entriesOf(plan, form))
  const sheet = urgentPage && sheetOf([...sections, submission, approval], urgentPage)
  const { names, naming } = sheet ? awayToday(plan, sheet, today) : { names: [], naming: new Set<Entry>() }
  return ({ field, shown }) => {
    const now = today.filter((one) => one.field === field && isOwnAnswer(one) && !naming.has(one))
    const lines = new Set(now.flatMap((one) => one.shown))
    return shown.filter((line) => lines.has(line) && !names.some((name) => line.includes(name)))
  }
}

/** Who may have to stay away, by the names of the list, and the answers in whose own words somebody stands who is barred. */
const awayToday = (plan: Plan, sheet: Sheet, today: readonly Entry[]) => {
  // Of whom only the name of the family stands there the person is asked before she prints it.
  const away = sheet.keptAway(today).filter(({ isOfFamily }) => !isOfFamily)
  const items = new Set(away.flatMap(({ item, isTurned, isInIt }) => (isTurned && !isInIt ? [] : [item])))
  const name = fieldMarked(plan.forms, 'contact-name')
  return {
    names: today
      .filter(({ field, item }) => field === name && item !== undefined && items.has(item))
      .map(({ shown }) => shown.join(' ')),
    naming: new Set(
      [...sheet.barredNamed(today, away)].flatMap(([entry, named]) =>
        named.some(({ isTurned, isInIt }) => !isTurned || isInIt) ? [entry] : [],
      ),
    ),
  }
}
