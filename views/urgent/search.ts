import type { Sheet } from '#src/flow/sheet.ts'
import type { DamagedPublication } from '#src/plan/ports.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { dateInput } from '../parts/date-input.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { fullName } from '../review/patient-banner.ts'
import type { Says } from '../words.ts'
import { type NotToFollow, notToFollow, notToFollowTitle } from './not-to-follow.ts'
import { type PracticeNamed, sayWanted } from './wanted.ts'
import { whereabouts } from './whereabouts.ts'

/** What was typed, as it was typed. */
export type UrgentTyped = {
  readonly by: 'number' | 'name' | 'card'
  /** Somebody looked at who was found, and asked for names that are nearly the same. */
  readonly isNear: boolean
  readonly nhsNumber: string
  readonly card: string
  readonly family: string
  readonly day: string
  readonly month: string
  readonly year: string
}
type Problems = Readonly<Record<string, string>>

/** Two ways to look for a person; what was typed stays when it cannot be searched for. */
export const urgentSearchView =
  (typed?: UrgentTyped, problems: Problems = {}): View<'part' | 'search'> =>
  (says) => ({
    title: says.search.title,
    isNight: true,
    main: html`${summary(says, problems)}<h1 class="nhsuk-heading-l">${says.search.title}</h1>
${typed !== undefined && problems.born === 'month-first' && changedRound(says, typed)}
<p>${says.search.lead}</p>${forms(says, typed, problems)}
<p><a href="/urgent/no-signal">${says.search.noSignal}</a></p>`,
  })

/** The same search with the day before the month, said in words before anybody asks for it. */
const changedRound = (says: Says<'search'>, { family, day: month, month: day, year }: UrgentTyped): Html => {
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].map((part) => part.trim()).join('-')
  const text = says.search.monthFirst(dayInWords(iso))
  return html`<form method="post" action="/urgent/search" autocomplete="off" aria-label="${text}">
${Object.entries({ by: 'name', family, day, month, year }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${button({ text, variant: 'secondary' })}
</form>`
}

/** Whom a search found, and that the plan is not to be followed where that is so. */
export type Hit =
  | { readonly publication: Publication; readonly notToFollow?: NotToFollow }
  | { readonly damaged: Named }
type Named = Omit<DamagedPublication, 'isDamaged'>

type Where = Pick<Sheet, 'banner' | 'isPlaceUnsaid' | 'layout' | 'words' | 'untoldBy'>

export type UrgentHits = {
  readonly found: readonly Hit[]
  /** More than are shown. */
  readonly isMore: boolean
  /** Who is nearly who was typed: halves of a double name at once, all others where somebody asked; by a number there is nobody. */
  readonly near: { readonly hits: readonly Hit[]; readonly isAll: boolean } | undefined
  /** Whoever lives there too was found as well. */
  readonly isByPostcode: boolean
  readonly typed: UrgentTyped
  readonly sheet: Where
  /** Where nobody was found: the practices that may be named by whoever says that a plan was wanted. */
  readonly wantedAt: readonly PracticeNamed[] | undefined
}

/**
 * Whoever fits, with what tells people apart and nothing clinical. A single hit is not opened either:
 * somebody has to see that it is the right person (H01).
 */
export const urgentHitsView =
  ({
    found: hits,
    isMore,
    near,
    isByPostcode,
    typed,
    sheet,
    wantedAt,
  }: UrgentHits): View<'gone' | 'part' | 'search' | 'wanted'> =>
  (says) => {
    const isNearAlone = hits.length === 0 && near !== undefined && near.hits.length > 0
    const title = isNearAlone ? `${says.search.nobodyExactly}: ${near.hits.length}` : titleOf(says, hits)
    const isByPlace = isByPostcode && hits.length > 0
    return {
      title,
      isNight: true,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${hits.length === 0 && !isNearAlone ? html`<p>${says.search.noneText}</p>` : nothing}${hits.length === 1 ? html`<p>${hits.some(canBeOpened) ? says.search.check : says.search.checkStopped}</p>` : nothing}
${isByPlace ? compareWith(says, { heading: says.search.byPlace, text: says.search.byPlaceText }, typed) : nothing}
${hits.length > 1 && !isByPlace ? warningCallout({ visuallyHiddenText: says.part.important, heading: { text: says.search.twins, level: 2 }, text: says.search.twinsText }) : nothing}
${isMore ? html`<p><strong>${says.search.more}</strong></p>` : nothing}
${hits.map((one) => hit(says, one, sheet, isByPlace || hits.length > 1 ? 'near' : 'reason'))}
${isByPlace ? html`<p><strong>${says.search.byPlaceNone}</strong> ${says.search.byPlaceNoneText}</p>` : nothing}
${near === undefined || (near.hits.length === 0 && !near.isAll) ? nothing : nearHits(says, near.hits, typed, sheet)}
${near !== undefined && !near.isAll ? lookNear(says, typed) : nothing}${isNearAlone ? html`<p>${says.search.noneText}</p>` : nothing}
${wantedAt !== undefined && sayWanted(says, typed, wantedAt)}<h2 class="nhsuk-heading-m">${says.search.again}</h2>${forms(says, typed, {})}`,
    }
  }

/** That a plan can be opened is never said of one that cannot. */
const titleOf = (says: Says<'search'>, hits: readonly Hit[]): string => {
  const count = hits.length
  if (count === 0) return says.search.none
  if (hits.every((one) => 'damaged' in one)) return says.search.damaged
  if (!hits.some(canBeOpened)) return says.search.notToFollow
  return count === 1 ? says.search.one : `${count} ${says.search.several}`
}

const canBeOpened = (one: Hit): boolean => !('damaged' in one) && one.notToFollow === undefined

/** Only when who was found is not the person: the same search once more, as it was typed. */
const lookNear = (says: Says<'part' | 'search'>, { family, day, month, year }: UrgentTyped): Html => html`
<form method="post" action="/urgent/search" autocomplete="off" aria-label="${says.search.lookNear}">
${Object.entries({ by: 'name', near: 'yes', family, day, month, year }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${button({ text: says.search.lookNear, variant: 'secondary' })}
</form>`

/** What was typed stands above them: it has to be compared with each, because none of them is the same. */
const nearHits = (
  says: Says<'gone' | 'part' | 'search'>,
  near: readonly Hit[],
  typed: UrgentTyped,
  sheet: Where,
): Html =>
  near.length === 0
    ? html`<p>${says.search.nearNone}</p>`
    : html`${compareWith(says, { heading: says.search.near, text: says.search.nearText }, typed)}
${near.map((one) => hit(says, one, sheet, 'near'))}`

const compareWith = (
  says: Says<'part' | 'search'>,
  { heading, text }: { readonly heading: string; readonly text: string },
  typed: UrgentTyped,
): Html =>
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: heading, level: 2 },
    html: html`<p>${text}</p>
<p>${says.search.typed}: <strong><bdi>${typed.family}</bdi>, ${[typed.day, typed.month, typed.year].join(' ')}</strong></p>`,
  })

const hit = (
  says: Says<'gone' | 'search'>,
  found: Hit,
  sheet: Where,
  leadsTo: 'reason' | 'near' = 'reason',
): Html => {
  if ('damaged' in found) return damagedHit(says, found.damaged)
  const { publication, notToFollow: notice } = found
  if (notice) return stoppedHit(says, publication, sheet, notice)
  const { plan } = publication
  const name = fullName(publication)
  return html`<section class="sayso-hit">
${whoIs(says, publication)}
${whereTheyLive(says, publication, sheet)}
<p><a href="/urgent/${plan}/${leadsTo}">${says.search.open} <bdi>${name}</bdi></a></p>
</section>`
}

/** Who it is, so far as that has to be compared, as of everybody else; and not a word of the plan. */
const stoppedHit = (
  says: Says<'gone' | 'search'>,
  publication: Publication,
  sheet: Where,
  notice: NotToFollow,
): Html =>
  html`<section class="sayso-hit sayso-hit--stopped">
${whoIs(says, publication)}
${whereTheyLive(says, publication, sheet)}
<p><strong>${notToFollowTitle(says, notice)}.</strong></p>
${notToFollow(says, notice)}
</section>`

/** That there is a plan is said, because decisions may stand in it; nothing of it is, because it may be wrong. */
const damagedHit = (says: Says<'search'>, damaged: Named): Html =>
  html`<section class="sayso-hit sayso-hit--stopped">
${whoIs(says, damaged)}
<p><strong>${says.search.damaged}.</strong></p><p>${says.search.damagedText}</p>
</section>`

const whereTheyLive = (says: Says<'search'>, publication: Publication, sheet: Where): Html =>
  html`<p>${says.search.address}: ${whereabouts(sheet, publication, says.search.noAddress)}</p>`

const whoIs = (says: Says<'search'>, one: Named): Html => {
  const { born, nhsNumber } = one
  return html`<h2 class="nhsuk-heading-m"><bdi>${fullName(one)}</bdi></h2>
<p>${says.search.born}: <strong>${dayInWords(born)}</strong></p>
<p>${nhsNumber === undefined ? says.search.noNumber : html`${says.search.number}: <strong>${nhsNumberInWords(nhsNumber)}</strong>`}</p>`
}

const summary = (says: Says<'search'>, problems: Problems): Html => {
  const wrong = Object.entries(problems)
  if (wrong.length === 0) return nothing
  return errorSummary({
    heading: says.search.problem,
    errorList: wrong.map(([field, code]) => ({
      text: problemIn(says, code),
      href: `#${field === 'born' ? 'born-day' : field}`,
    })),
  })
}

const problemIn = (says: Says<'search'>, code: string): string =>
  Object.entries(says.search.problems).find(([known]) => known === code)?.[1] ?? says.search.problem

const error = (says: Says<'part' | 'search'>, problems: Problems, field: string) => {
  const code = problems[field]
  return code === undefined
    ? {}
    : { errorMessage: { text: problemIn(says, code), visuallyHiddenText: says.part.error } }
}

const forms = (
  says: Says<'part' | 'search'>,
  typed: UrgentTyped | undefined,
  problems: Problems,
): Html => html`
<form method="post" action="/urgent/search" autocomplete="off" novalidate aria-label="${says.search.byNumber}">
<h2 class="nhsuk-heading-m">${says.search.byNumber}</h2><input type="hidden" name="by" value="number">
${input({
  name: 'nhsNumber',
  id: 'nhsNumber',
  label: says.search.number,
  hint: says.search.numberHint,
  value: typed?.nhsNumber ?? '',
  inputmode: 'numeric',
  autocomplete: 'off',
  width: 10,
  ...error(says, problems, 'nhsNumber'),
})}
${button({ text: says.search.findByNumber })}
</form>
<form method="post" action="/urgent/search" autocomplete="off" novalidate aria-label="${says.search.byName}">
<h2 class="nhsuk-heading-m">${says.search.byName}</h2><input type="hidden" name="by" value="name">
${input({
  name: 'family',
  id: 'family',
  label: says.search.family,
  hint: says.search.familyHint,
  value: typed?.family ?? '',
  attributes: { dir: 'auto' },
  autocomplete: 'off',
  spellcheck: false,
  ...error(says, problems, 'family'),
})}
${birth(says, typed, problems)}
${button({ text: says.search.findByName })}
</form>
<form method="post" action="/urgent/search" autocomplete="off" novalidate aria-label="${says.search.byCard}">
<h2 class="nhsuk-heading-m">${says.search.byCard}</h2><input type="hidden" name="by" value="card">
${input({
  name: 'card',
  id: 'card',
  label: says.search.card,
  hint: says.search.cardHint,
  value: typed?.card ?? '',
  attributes: { dir: 'auto' },
  autocomplete: 'off',
  spellcheck: false,
  width: 20,
  ...error(says, problems, 'card'),
})}
${button({ text: says.search.findByCard })}
</form>`

const birth = (says: Says<'part' | 'search'>, typed: UrgentTyped | undefined, problems: Problems): Html =>
  dateInput({
    id: 'born',
    hint: says.search.bornHint,
    fieldset: { legend: { text: says.search.born, size: 's' } },
    items: (['day', 'month', 'year'] as const).map((part) => ({
      name: part,
      label: says.search[part],
      value: typed?.[part] ?? '',
      width: part === 'year' ? 4 : 2,
    })),
    ...error(says, problems, 'born'),
  })
