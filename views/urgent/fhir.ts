import type { Sheet } from '#src/flow/sheet.ts'
import { ukDay } from '#src/flow/uk-day.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { dayInWords } from '../frame/when.ts'
import type { Says } from '../words.ts'
import { helperWrote } from './changes.ts'
import { urgentDayInWords } from './day.ts'
import type { NotToFollow } from './not-to-follow.ts'
import type { SaidLine } from './said-after-use.ts'
import type { UrgentReader } from './urgent.ts'

type Read = {
  readonly publication: Publication
  readonly keptFrom: readonly string[]
  readonly keptApart: readonly string[]
  readonly said: readonly SaidLine[]
  readonly reader: UrgentReader
}

/** What stands above the plan on the page for urgent care, as plain lines: what is due, asked for, taken back or not shown. */
export const publicationNotices = (
  { urgent }: Says<'urgent'>,
  { publication, keptFrom, keptApart, said, reader }: Read,
  now: string,
  { sheet, isDemonstration }: { readonly sheet: Sheet; readonly isDemonstration: boolean },
): readonly string[] => {
  const { content, changeAsked, reversed = [], disowned = [] } = publication
  const { notices } = urgent
  const isElsewhere = reader === 'urgent-reader' || reader === 'team'
  const wrote = helperWrote({ urgent }, publication)
  return [
    ...(isDemonstration ? [urgent.demo] : []),
    ...(content.reviewOn < ukDay(now)
      ? [`${notices.overdue} ${dayInWords(content.reviewOn)}. ${notices.overdueMore}`]
      : []),
    ...(changeAsked.length > 0 ? [notices.updating, ...changeLines(urgent, changeAsked)] : []),
    ...(wrote === undefined ? [] : [`${wrote} ${notices.helperWroteMore}`]),
    ...reversed.map((one) => reversedInText(urgent, sheet, one)),
    ...disowned.map(({ name, at }) => `${urgent.fhir.disowned} ${name}, ${urgentDayInWords(at)}`),
    ...said.map(({ who, at, wrong, text }) =>
      [urgent.fhir.saidAfterUse, who, urgentDayInWords(at), ...wrong, text]
        .filter((one) => one !== '')
        .join(' · '),
    ),
    ...(content.entries.some(({ mayEndanger }) => mayEndanger) ? [notices.mayEndangerHere] : []),
    ...(reader === 'carer' ? [urgent.helper.notice] : []),
    // Whoever it is about, and their helpers, are not told on this page either that something is kept from them.
    ...(isElsewhere && keptFrom.length > 0 ? [urgent.withheld] : []),
    ...(isElsewhere && keptApart.length > 0 ? [urgent.keptApart(keptApart)] : []),
    ...(content.entries.some(({ hold }) => hold) ? [urgent.practiceAlone.notice] : []),
    urgent.notReviewed,
  ]
}

/** A decision that counts no more: what, since when, by whom and why, as the page says it, and never what it was. */
export const reversedInText = (
  urgent: Says<'urgent'>['urgent'],
  { labels, layout, words: { sentences } }: Pick<Sheet, 'labels' | 'layout' | 'words'>,
  { field, name, by, at, because, senior, since, ...one }: NonNullable<Publication['reversed']>[number],
): string => {
  const says = one.says ?? layout.reversals?.find((reversal) => reversal.field === field)?.says
  const meaning = sentences[says ?? ''] ?? ''
  const day = at === undefined ? '' : urgentDayInWords(at)
  if (because === undefined || at === undefined)
    return [meaning, [by ?? '', day].filter((text) => text !== '').join(', ')].join(' ').trim()
  const called = labels[field] ?? ''
  const label = name === undefined ? called : `${called}: ${name}`
  const what = urgent.ended.what(label, since && urgentDayInWords(since))
  const whose = [by, ...(senior === undefined ? [] : [`${urgent.ended.senior} ${senior}`])].join(', ')
  return `${what} ${urgent.ended.on(day)} ${whose}. ${urgent.ended.because} “${because}” ${meaning}`
}

/** Which answers, and never what stands there now; what is dangerous not to know is said (RULE-UPD). */
const changeLines = (
  { notices }: Says<'urgent'>['urgent'],
  changes: Publication['changeAsked'],
): readonly string[] =>
  changes.map(({ label, field, at, by: asker, isTyped, isGone, mayRefuse, mayEndanger }) => {
    const by = asker ?? 'person'
    const before = isTyped ? notices.typedBefore(by) : notices.changeBefore(by)
    const after = isTyped ? notices.typedAfter : notices.changeAfter
    const what = isGone ? notices.takenOut : label === field ? notices.others(1, false) : label
    const dangers = [...(mayRefuse ? [notices.mayRefuse] : []), ...(mayEndanger ? [notices.mayEndanger] : [])]
    return [`${before} ${urgentDayInWords(at)} ${after} ${what}.`, ...dangers].join(' ')
  })

/** Why a plan is not to be followed, since when, and whom to ask, in plain text. */
export const goneInText = (
  { gone }: Says<'gone'>,
  { as, at, until, practice }: NotToFollow,
): { readonly title: string; readonly text: string } => ({
  title: `${gone.away[as].title} ${urgentDayInWords(at)}`,
  text: [
    gone.away[as].text,
    ...(until === undefined ? [] : [gone.until(dayInWords(until))]),
    ...(practice === undefined || practice.closedAt !== undefined
      ? []
      : [`${gone.call} ${[practice.name, practice.phone].filter((one) => one !== undefined).join(', ')}.`]),
  ].join(' '),
})
