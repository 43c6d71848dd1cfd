import { keptAside, keptWhileTyping, mayRefuseInIt, type WhileTyping } from '../form/around-question.ts'
import { beforeItIsRead } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says, ViewWords } from '../words.ts'

export type PrivateWord = {
  readonly plan: string
  /** The person, on the page of who helps them. */
  readonly about?: string
  readonly typed: { readonly text: string; readonly alone: boolean }
  /** Written before, and kept beside: somebody may look on by now. */
  readonly isGivenBack: boolean
  readonly kept: WhileTyping
  /** What this voice told before; with where to write what may refuse a treatment. */
  readonly told: readonly {
    readonly text: string
    readonly alone: boolean
    readonly at: string
    readonly refuses: string | undefined
  }[]
  readonly isKept: boolean
  /** The practice has the plan in its hands. */
  readonly isThere: boolean
  /** It is approved, and its practice reads at once what it is told. */
  readonly isApproved: boolean
  /** Nobody can hand it over yet but the person, who has not made it their own. */
  readonly isNobodys: boolean
  /** Who writes cannot hand the plan over alone. */
  readonly reachesNobody: boolean
  readonly problem?: keyof ViewWords['privateWord']['problems']
}

/** A word for the clinician alone. What was written before is read once it is opened: somebody may look on. */
export const privateWord =
  (page: PrivateWord): View<'field' | 'helpLines' | 'page' | 'part' | 'privateWord' | 'question'> =>
  (says) => ({
    title: page.problem ? `${says.page.errorTitle}${wordsOf(says, page).title}` : wordsOf(says, page).title,
    back: { href: `/plans/${page.plan}`, text: says.privateWord.back },
    exits: true,
    main: html`${page.problem !== undefined && errorSummary({ heading: says.field.summary, errorList: [{ text: says.privateWord.problems[page.problem], href: '#text' }] })}
${page.isKept && insetText({ visuallyHiddenText: says.part.information, text: wasKept(says, page) })}
<h1 class="nhsuk-heading-l">${wordsOf(says, page).title}</h1>
${!isForNobody(page) && html`<p>${leadOf(says, page)}</p>`}
<p>${whenRead(says, page)}</p>
${(page.isThere || page.isApproved) && html`<p>${says.privateWord.mailed}</p>`}
<form method="post" action="/plans/${page.plan}/private-word" novalidate aria-label="${wordsOf(says, page).title}">
${page.isGivenBack ? details({ summary: says.privateWord.begun, html: box(says, page) }) : box(says, page)}
${!isForNobody(page) && checkboxes({ name: 'alone', items: [{ value: 'yes', text: says.privateWord.alone, checked: page.typed.alone }] })}
${!isForNobody(page) && beforeItIsRead(says)}${button({ text: wordsOf(says, page).send })}
<input type="hidden" name="place" value="private-word">${keptWhileTyping(says, { address: `/plans/${page.plan}/typed`, since: page.kept.since })}
${page.kept.aside.length > 0 && details({ summary: says.privateWord.begun, html: html`${keptAside(says, page.kept)}` })}</form>
${page.told.length > 0 && told(says, page)}`,
  })

const isForNobody = ({ isThere, isApproved, reachesNobody }: PrivateWord): boolean =>
  reachesNobody && !isThere && !isApproved

/** Where nobody gets it, nothing on the page promises a reader. */
const wordsOf = ({ privateWord: words }: Says<'privateWord'>, page: PrivateWord) =>
  isForNobody(page) ? words.forNobody : words

const leadOf = ({ privateWord: words }: Says<'privateWord'>, page: PrivateWord): string => {
  if (page.about === undefined) return words.lead
  return isWaiting(page) ? words.leadNobodys(page.about) : words.leadHelper(page.about)
}

/** Nobody can hand it over yet, and no practice has it. */
const isWaiting = ({ isNobodys, isThere, isApproved }: PrivateWord): boolean =>
  isNobodys && !isThere && !isApproved

const wasKept = ({ privateWord: words }: Says<'privateWord'>, page: PrivateWord): string => {
  if (isForNobody(page)) return words.forNobody.kept
  if (isWaiting(page) && page.about !== undefined) return words.keptNobodys(page.about)
  return page.isApproved && !page.isThere ? `${words.kept} ${words.keptAtDesk}` : words.kept
}

const whenRead = (
  { privateWord: words }: Says<'privateWord'>,
  { about, isThere, isApproved, isNobodys, reachesNobody }: PrivateWord,
): string => {
  if (isThere) return words.whenThere
  if (isApproved) return words.whenApproved
  if (isNobodys && about !== undefined) return words.whenNobodys(about)
  return reachesNobody ? words.forNobody.when : words.when
}

const box = (says: Says<'part' | 'privateWord'>, page: PrivateWord): Html => {
  const { typed, problem } = page
  return textarea({
    name: 'text',
    label: { text: wordsOf(says, page).label, size: 's' },
    rows: 6,
    value: typed.text,
    attributes: { dir: 'auto' },
    ...(problem === undefined
      ? {}
      : { errorMessage: { text: says.privateWord.problems[problem], visuallyHiddenText: says.part.error } }),
  })
}

const told = (
  says: Says<'privateWord' | 'question'>,
  { plan, about, told: words, isThere, isApproved }: PrivateWord,
): Html =>
  html`<h2 class="nhsuk-heading-m">${says.privateWord.told}</h2>
${details({
  summary: says.privateWord.show,
  html: html`${words.map(
    ({ text, alone, at, refuses }) =>
      html`<p><time datetime="${at}">${momentInWords(at)}</time></p>${text !== '' && ownWords([text])}${refuses !== undefined && mayRefuseInIt(says, refuses, about)}${alone && html`<p>${says.privateWord.alone}</p>`}`,
  )}`,
})}
<p>${isThere || isApproved ? says.privateWord.takeBackTextRead : says.privateWord.takeBackText}</p>
<form method="post" action="/plans/${plan}/private-word" aria-label="${says.privateWord.takeBack}">
${button({ text: says.privateWord.takeBack, name: 'do', value: 'take-back', variant: 'secondary' })}</form>`
