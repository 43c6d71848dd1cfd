import type { Mail } from '#src/plan/mail.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { dateInput } from '../parts/date-input.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { radios } from '../parts/radios.ts'
import { textarea } from '../parts/textarea.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type LetterLine = {
  readonly id: string
  readonly helper: { readonly name: string; readonly relationship: string } | undefined
  readonly made: { readonly by: string; readonly at: string }
  readonly until: string
  readonly used: readonly string[]
  readonly missed: number
  readonly confirmed: { readonly by: string; readonly on: string; readonly how: string } | undefined
  readonly ended: { readonly by: string; readonly role: string; readonly at: string } | undefined
  /** It may still open the plan. */
  readonly stands: boolean
}
type Problem = keyof Says<'letters'>['letters']['problems']
type Day = Readonly<Record<'day' | 'month' | 'year', string>>

export type LettersPage = {
  readonly plan: string
  readonly letters: readonly LetterLine[]
  readonly patient: Patient
  readonly name: string
  /** Why no letter can be made for the person; one for a helper can. */
  readonly notOwn: 'email' | 'unable' | 'young' | undefined
  readonly no: 'noBorn' | 'over' | undefined
  readonly toTell: readonly { readonly to: string; readonly at: string; readonly news: Mail['kind'] }[]
  /** The version up to which that is told. */
  readonly upTo: number
  readonly typed: Readonly<Record<string, string>>
  /** In which form: `told`, or the letter that was to be confirmed; nothing for a new one. */
  readonly typedIn: string
  readonly problem: Problem | undefined
}
type Words = Says<'letters' | 'part'>

/** At the desk: whom to speak with first, whom to tell, then what was made, and another one. */
export const lettersView =
  (page: LettersPage): View<'letters' | 'page' | 'part' | 'patientBanner' | 'review'> =>
  (says) => {
    const { letters: words } = says
    const { problem } = page
    return {
      title: problem ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: `/plans/${page.plan}/review#main`, text: says.review.toReview },
      main: html`${problem && errorSummary({ heading: words.problems.title, errorList: [{ text: words.problems[problem], href: placeOf(problem, page.typedIn) }] })}${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.lead}</p>
${page.letters.filter(isWaiting).map((one) => confirming(says, page, one))}
${page.toTell.length > 0 && telling(says, page)}
<ul class="nhsuk-list nhsuk-list--bullet">${words.points.map((text) => html`<li>${text}</li>`)}</ul>
${making(says, page)}
${listed(says, page.plan, page.letters)}`,
    }
  }

/** To the person: each letter, when it was used, and its end. */
export const ownLettersView =
  (
    page: Pick<LettersPage, 'plan' | 'letters'> & { readonly isByLetter: boolean },
  ): View<'letters' | 'part'> =>
  (says) => {
    const { title, lead } = page.isByLetter ? says.letters.own : says.letters.ofHelpers
    return {
      title,
      back: { href: `/plans/${page.plan}`, text: says.letters.own.back },
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${lead}</p>
${listed(says, page.plan, page.letters, true)}`,
    }
  }

const isWaiting = ({ used, confirmed, stands }: LetterLine): boolean =>
  stands && used.length > 0 && confirmed === undefined

const placeOf = (of: Problem, letter: string): string => {
  if (of === 'day') return `#on-${letter}-day`
  if (of === 'how') return `#how-${letter}`
  if (of === 'told') return '#told-day'
  if (of === 'relationship') return '#relationship'
  return of === 'who' ? '#who' : '#helper-name'
}

const errorOf = ({ letters, part }: Words, problem: Problem | undefined, of: Problem) =>
  problem === of ? { errorMessage: { text: letters.problems[of], visuallyHiddenText: part.error } } : {}

const whomOf = ({ letters: { list } }: Says<'letters'>, { helper }: Pick<LetterLine, 'helper'>): string =>
  helper === undefined ? list.forPerson : list.forHelper(helper.name, helper.relationship)

const dayBoxes = (says: Says<'letters'>, id: string, legend: string, typed: Day) => ({
  id,
  fieldset: { legend: { text: legend, size: 's' as const } },
  items: (['day', 'month', 'year'] as const).map((part) => ({
    name: `on.${part}`,
    id: `${id}-${part}`,
    label: says.letters.parts[part],
    value: typed[part],
    width: part === 'year' ? (4 as const) : (2 as const),
  })),
})

const typedDay = ({ typed }: LettersPage, isHere: boolean): Day => ({
  day: (isHere && typed['on.day']) || '',
  month: (isHere && typed['on.month']) || '',
  year: (isHere && typed['on.year']) || '',
})

const confirming = (says: Words, page: LettersPage, letter: LetterLine): Html => {
  const { confirm } = says.letters
  const isHere = page.typedIn === letter.id
  const problem = isHere ? page.problem : undefined
  const way = `/plans/${page.plan}/letters/${letter.id}`
  return warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: `${confirm.title} ${whomOf(says, letter)}`, level: 2 },
    html: html`<p>${confirm.text(momentInWords(letter.used[0] ?? letter.made.at))}</p>
<form method="post" action="${way}/confirm" novalidate aria-label="${confirm.button}">
${dateInput({ ...dayBoxes(says, `on-${letter.id}`, confirm.day, typedDay(page, isHere)), ...errorOf(says, problem, 'day') })}
${textarea({ name: 'how', id: `how-${letter.id}`, label: { text: confirm.how, size: 's' }, hint: confirm.howHint, rows: 3, value: isHere ? (page.typed.how ?? '') : '', attributes: { dir: 'auto' }, ...errorOf(says, problem, 'how') })}
${button({ text: confirm.button, preventDoubleClick: true })}
</form>
<form method="post" action="${way}/end" aria-label="${confirm.not}">${button({ text: confirm.not, variant: 'warning' })}</form>`,
  })
}

const telling = (says: Words, page: LettersPage): Html => {
  const { news } = says.letters
  const kinds: Readonly<Record<string, string>> = news.kinds
  const isHere = page.typedIn === 'told'
  return html`<section aria-labelledby="news"><h2 class="nhsuk-heading-m" id="news">${news.title}</h2>
<p>${news.text}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${page.toTell.map((one) => html`<li>${news.to(one.to)} ${kinds[one.news] ?? news.other} (${dayInWords(one.at)})</li>`)}</ul>
<form method="post" action="/plans/${page.plan}/letters/told" novalidate aria-label="${news.button}"><input type="hidden" name="up-to" value="${page.upTo}">
${dateInput({ ...dayBoxes(says, 'told', news.day, typedDay(page, isHere)), ...errorOf(says, page.problem, 'told') })}
${button({ text: news.button, variant: 'secondary' })}</form></section>`
}

const making = (says: Words, page: LettersPage): Html => {
  const { make } = says.letters
  if (page.no) return html`<p>${make[page.no]}</p>`
  const of = page.problem
  const helper = html`${input({ name: 'helper-name', id: 'helper-name', label: make.helperName, value: page.typed['helper-name'] ?? '', width: 20, autocomplete: 'off', attributes: { dir: 'auto' }, ...errorOf(says, of, of === 'too-many' || of === 'barred' ? of : 'name') })}
${input({ name: 'relationship', id: 'relationship', label: make.relationship, hint: make.relationshipHint, value: page.typed.relationship ?? '', width: 20, autocomplete: 'off', attributes: { dir: 'auto' }, ...errorOf(says, of, 'relationship') })}`
  return html`<h2 class="nhsuk-heading-m">${make.title}</h2>
${page.notOwn && html`<p>${make.notOwn[page.notOwn]}</p>`}
<form method="post" action="/plans/${page.plan}/letters" novalidate aria-label="${make.title}">
${radios({
  name: 'who',
  idPrefix: 'who',
  fieldset: { legend: { text: make.forWhom, size: 's' } },
  value: page.typed.who ?? '',
  items: [
    ...(page.notOwn
      ? []
      : [{ value: 'person', id: 'who', text: make.person(page.name), hint: make.again.person }]),
    { value: 'helper', id: page.notOwn ? 'who' : 'who-helper', text: make.helper, hint: make.again.helper },
  ],
  ...errorOf(says, of, 'who'),
})}
${helper}
${button({ text: make.button })}
</form>`
}

const listed = (says: Words, plan: string, letters: readonly LetterLine[], isOwn = false): Html => {
  const { list } = says.letters
  const whom = (one: LetterLine): string =>
    isOwn && one.helper === undefined ? list.forYou : whomOf(says, one)
  const spoke = (one: LetterLine) => (isOwn && one.helper === undefined ? list.confirmedYou : list.confirmed)
  return html`<h2 class="nhsuk-heading-m">${list.title}</h2>
${letters.length === 0 && html`<p>${list.none}</p>`}
${letters.map(
  (
    one,
  ) => html`<section class="sayso-told" aria-label="${whom(one)}"><h3 class="nhsuk-heading-s"><bdi>${whom(one)}</bdi></h3>
<p>${list.made(one.made.by, dayInWords(one.made.at))}. ${stateOf(says, one, isOwn)}</p>
<p>${one.used.length === 0 ? list.unused : html`${list.used} ${one.used.map((at) => momentInWords(at)).join(', ')}`}${one.missed > 0 && html`. ${list.missed(one.missed)}`}</p>
${one.confirmed && html`<p>${spoke(one)(one.confirmed.by, dayInWords(one.confirmed.on))}</p>${ownWords([one.confirmed.how])}`}
${one.stands && html`<form method="post" action="/plans/${plan}/letters/${one.id}/end" aria-label="${list.endOf(whom(one))}">${button({ text: list.end, variant: 'secondary' })}</form>`}</section>`,
)}`
}

const stateOf = (
  { letters: { list } }: Says<'letters'>,
  { ended, stands, until }: LetterLine,
  isOwn: boolean,
): string => {
  if (ended) {
    const isTheirs = ended.role === 'patient'
    const by = ended.by === '' ? list.holder : ended.by
    return list.ended(isTheirs ? (isOwn ? list.you : list.person) : by, dayInWords(ended.at))
  }
  return stands ? list.until(dayInWords(until)) : list.over
}

export type MadeLetter = {
  readonly plan: string
  readonly patient: Patient
  readonly name: string
  readonly helper: string | undefined
  readonly code: string
  readonly address: string
  readonly until: string
  readonly practice: { readonly name: string; readonly phone?: string | undefined }
}

/** The only page that ever shows the code: what is printed of it is the letter. */
export const madeLetterView =
  (letter: MadeLetter): View<'letters' | 'part' | 'patientBanner'> =>
  (says) => {
    const { made, paper, title } = says.letters
    const { practice, name, helper } = letter
    return {
      title: made.title,
      back: { href: `/plans/${letter.plan}/letters`, text: title },
      main: html`<div class="sayso-unprinted">${patientBanner(says, letter.patient)}
<h1 class="nhsuk-heading-l">${made.title}</h1>
${insetText({ visuallyHiddenText: says.part.important, html: html`<p>${made.once}</p><p>${made.print}</p>` })}</div>
<article class="sayso-brief sayso-brief--large" aria-label="${paper.mark}">
<p class="sayso-brief__mark">${paper.mark}</p>
<div class="sayso-brief__body" data-listen="${paper.listen}">
<p class="sayso-brief__who"><bdi>${paper.forPerson(helper ?? name)}</bdi></p>
<p>${helper === undefined ? paper.what(practice.name) : paper.whatHelper(name, practice.name)}</p>
<h2 class="nhsuk-heading-m">${paper.steps}</h2>
<ol class="nhsuk-list nhsuk-list--number">
<li>${paper.goTo} <strong class="sayso-words" dir="auto">${letter.address}</strong></li>
<li>${paper.type} <strong class="sayso-card__letters">${letter.code}</strong></li>
<li>${helper === undefined ? paper.birth : paper.birthHelper(name)}</li>
<li>${paper.first(practice.name, practice.phone)}</li>
<li>${paper.out}</li>
</ol>
<p>${paper.until} <time datetime="${letter.until}">${dayInWords(letter.until)}</time>. ${paper.tries}</p>
<p>${paper.lost(practice.name, practice.phone)}</p>
<p>${paper.noEmail}</p>
<p>${paper.help}</p>
</div>
</article>`,
    }
  }

export type LettersNow = { readonly isUsed: boolean; readonly isToTell: boolean }

/** On the page of a plan at the desk: that somebody waits to be spoken with, and that somebody is to be told. */
export const lettersNow = (
  { part, review }: Says<'part' | 'review'>,
  plan: string,
  { isUsed, isToTell }: LettersNow,
): Html => {
  if (!isUsed && !isToTell) return nothing
  const { used, usedText, tell, tellText, way } = review.letters
  return warningCallout({
    visuallyHiddenText: part.important,
    heading: { text: isUsed ? used : tell, level: 2 },
    html: html`<p>${isUsed ? usedText : tellText}</p><p><a href="/plans/${plan}/letters">${way}</a></p>`,
  })
}
