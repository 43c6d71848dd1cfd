import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { urgentDayInWords } from '../urgent/day.ts'
import type { Says } from '../words.ts'

export type Prints = {
  readonly plan: string
  /** By the name that helpers may read too. */
  readonly about: string
  /** The page of paper about something sudden, where this voice began one. */
  readonly brief: string | undefined
  /** Three pages that are enough for tonight. */
  readonly hasTonight: boolean
  /** Own steps for a bad hour, where any was written. */
  readonly hasLadder: boolean
  /** The same steps as they were approved, where they were. */
  readonly hasApprovedLadder: boolean
  /** For whose plan a page for hospital is. */
  readonly hasHospitalPage: boolean
  /** The plan itself, where this reader may print it. */
  readonly whole:
    | {
        readonly approved:
          | {
              readonly version: number
              readonly at: string
              readonly isStopped: boolean
              readonly hidesAny: boolean
              readonly address: Place
            }
          | undefined
        /** `hidesAny`: something that it would say is hidden from helpers. None where what was approved says the same. */
        readonly draft: { readonly hidesAny: boolean; readonly address: Place } | undefined
        /** Something is kept from helpers because of its words. */
        readonly isAnyKept: boolean
      }
    | undefined
  /** What was approved, where a helper may print it. */
  readonly forHelper: { readonly version: number; readonly at: string } | undefined
  /** A form for refusing treatments is of use to them. */
  readonly hasRefusalForm: boolean
  /** A practice has the plan already: it needs no letter that tells it of this service. */
  readonly hasPractice: boolean
  /** Nobody has made it their own yet. */
  readonly isNobodys: boolean
}
/** `kept`: it is left off, since nobody may be told of the place. */
type Place = 'none' | 'stands' | 'kept'
type Speaks = Says<'part' | 'prints' | 'question' | 'refusalForm'>

/** All that can be printed, for whoever may read it, and how a copy on paper ages. */
export const printsView =
  (prints: Prints): View<'part' | 'prints' | 'question' | 'refusalForm'> =>
  (says) => ({
    title: says.prints.title,
    back: { href: `/plans/${prints.plan}`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l">${says.prints.title}</h1>
${prints.whole ? own(says, prints, prints.whole) : helpers(says, prints)}`,
  })

const own = (
  says: Speaks,
  prints: Prints,
  { approved, draft, isAnyKept }: NonNullable<Prints['whole']>,
): Html => {
  const words = says.prints
  return html`<p>${words.lead}</p>${isAnyKept && html`<p><strong>${words.kept}</strong></p>`}
${heading(words.approved.title)}${approved === undefined ? html`<p>${words.approved.none}</p>` : approvedPrints(says, prints, approved)}
${draft !== undefined && draftPrints(says, prints.plan, draft)}
${heading(words.talking.title)}${talking(says, prints)}${prints.hasRefusalForm && links([[`/plans/${prints.plan}/advance-decision`, says.refusalForm.link]])}
${ageing(words.own.title, words.own.ages)}`
}

const approvedPrints = (
  says: Speaks,
  { plan, hasApprovedLadder }: Prints,
  { version, at, isStopped, hidesAny, address }: NonNullable<NonNullable<Prints['whole']>['approved']>,
): Html => {
  const words = says.prints.approved
  const pdf = `/urgent/${plan}/pdf`
  return html`${isStopped ? warningCallout({ visuallyHiddenText: says.part.important, heading: { text: words.stoppedTitle, level: 3 }, text: words.stopped }) : html`<p>${words.text(version, urgentDayInWords(at))}</p>`}${hidesAny && html`<p><strong>${words.hidden}</strong></p>`}<p>${words.address[address]}</p>
${sizes(says, [{ of: words.print, usual: `${pdf}?size=usual`, large: `${pdf}?size=large` }, ...(address === 'kept' ? [withAddress(words.withAddress, `${pdf}?address=shown`)] : [])])}
${!isStopped && links([[`/plans/${plan}/card`, words.card], ...(hasApprovedLadder ? [[`/plans/${plan}/ladder?of=approved`, words.ladder] as const] : [])])}`
}

const withAddress = (of: string, at: string): Sizes => ({
  ...{ of, usual: `${at}&size=usual`, large: `${at}&size=large` },
})

const draftPrints = (
  says: Speaks,
  plan: string,
  { hidesAny, address }: NonNullable<NonNullable<Prints['whole']>['draft']>,
): Html => {
  const words = says.prints.draft
  const pdf = `/urgent/${plan}/as-it-stands/pdf`
  const whole = `${pdf}?hidden=shown`
  const withHidden = { of: words.whole, usual: `${whole}&size=usual`, large: `${whole}&size=large` }
  const withPlace = withAddress(
    words.withAddress,
    hidesAny ? `${whole}&address=shown` : `${pdf}?address=shown`,
  )
  return html`${heading(words.title)}<p>${words.text}${hidesAny && html` ${words.leftOut}`}${address === 'kept' && html` ${words.address}`}</p>
${sizes(says, [{ of: words.print, usual: `${pdf}?size=usual`, large: `${pdf}?size=large` }, ...(hidesAny ? [withHidden] : []), ...(address === 'kept' ? [withPlace] : [])])}`
}

type Sizes = { readonly of: string; readonly usual: string; readonly large: string }

/** One line for each print: whoever reads one link alone hears of which print it is. */
const sizes = ({ prints: { usual, large } }: Speaks, all: readonly Sizes[]): Html =>
  html`<ul class="nhsuk-list">${all.map(
    (one) =>
      html`<li>${one.of}: ${sizeLink(one.usual, usual, one.of)}, ${sizeLink(one.large, large, one.of)}</li>`,
  )}</ul>`

const sizeLink = (href: string, size: string, of: string): Html =>
  html`<a href="${href}">${size}<span class="nhsuk-u-visually-hidden">: ${of}</span></a>`

const helpers = (says: Speaks, prints: Prints): Html => {
  const words = says.prints.helper
  const { about, isNobodys, forHelper } = prints
  return html`<p>${words.lead}</p>
${talking(says, prints)}
${heading(words.plan)}${forHelper ? approvedForHelper(says, prints, forHelper) : html`<p>${isNobodys ? words.nobodys(about) : words.planText(about)}</p>`}
${ageing(words.title, words.ages(about))}`
}

const approvedForHelper = (
  says: Speaks,
  { plan }: Prints,
  { version, at }: NonNullable<Prints['forHelper']>,
): Html => {
  const { approved, helper } = says.prints
  const pdf = `/urgent/${plan}/pdf`
  return html`<p>${helper.approved(version, urgentDayInWords(at))}</p>
${sizes(says, [{ of: approved.print, usual: `${pdf}?size=usual`, large: `${pdf}?size=large` }])}`
}

const talking = (
  { prints: { talking: words } }: Speaks,
  { plan, brief, hasTonight, hasLadder, hasPractice, hasHospitalPage, whole }: Prints,
): Html =>
  links([
    [`/plans/${plan}/visit-sheet`, words.visitSheet],
    ...(hasHospitalPage
      ? [[`/plans/${plan}/hospital-page`, whole ? words.hospital : words.hospitalOfHelper] as const]
      : []),
    [`/plans/${plan}/talk-guide`, words.talkGuide],
    ...(hasPractice ? [] : [[`/plans/${plan}/practice-letter`, words.practiceLetter] as const]),
    ...(brief === undefined ? [] : [[brief, words.brief] as const]),
    ...(hasTonight ? [[`/plans/${plan}/tonight`, words.tonight] as const] : []),
    ...(whole === undefined || !hasLadder ? [] : [[`/plans/${plan}/ladder`, words.ladder] as const]),
    ...(whole === undefined ? [] : [[`/plans/${plan}/neighbour-sheet`, words.neighbour] as const]),
  ])

const ageing = (title: string, ages: readonly string[]): Html =>
  html`${heading(title)}<ul class="nhsuk-list nhsuk-list--bullet">${ages.map((one) => html`<li>${one}</li>`)}</ul>`

const heading = (text: string): Html => html`<h2 class="nhsuk-heading-m">${text}</h2>`

type Link = readonly [href: string, text: string]
const links = (all: readonly Link[]): Html =>
  html`<ul class="nhsuk-list">${all.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`
