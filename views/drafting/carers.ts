import type { OnePage } from '#src/flow/page.ts'
import type { NamedAs } from '#src/plan/reads/named-as-barred.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { nameKeptOut, nameMost } from '../mail/mail.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type ChaptersHidden, hidingChapters } from './hiding-chapters.ts'
import { lastDayOf } from './last-day.ts'

type Carer = {
  readonly id: string
  readonly name: string
  readonly relationship: string
  readonly state: CarerState
  readonly leftAt?: string | undefined
  /** Whether they may read what is approved: `by-papers` without being let. */
  readonly reads: 'yes' | 'no' | 'by-papers'
  /** They came by a letter of paper that opens nothing any more. */
  readonly isLetterOver: boolean
  /** Over as this entry is, they help by another one. */
  readonly helpsAgain: boolean
  /** The last day on which they help, and whether it has gone by. */
  readonly until?: string | undefined
  readonly isOver: boolean
}
/** `left`: of themselves, and what they wrote goes on to count. */
export type CarerState = 'invited' | 'helping' | 'left' | 'removed' | 'declined'
export type Carers = {
  readonly plan: string
  readonly carers: readonly Carer[]
  /** `reads`: of an answer that is kept from them because of its words, what they read there instead. */
  readonly hidden: readonly (Kept & { readonly reads?: 'before' | 'nothing' })[]
  /** Their words kept these from helpers, until a clinician found no danger in them. */
  readonly givenBack: readonly Kept[]
  /** Who of them may be somebody whom the person keeps away, and whether that is hidden from whoever looks on. */
  readonly barred: readonly { readonly id: string; readonly as: NamedAs; readonly isHidden: boolean }[]
  /** Who was just taken away, or whose earlier words count no more. */
  readonly removed: Carer | undefined
  readonly invitation: OnePage
  /** Whom the person is about to invite she has named as somebody to keep away: it is asked again, and nothing was sent. */
  readonly named: NamedAs | undefined
  /** What was approved is read now. */
  readonly hasApproved: boolean
  /** The practice prints a letter of paper for a helper without email; `own`: the person came by one. */
  readonly letters: 'own' | 'other' | undefined
  /** Letters for helpers of which nobody of the practice has said yet who used it. */
  readonly lettersOut: readonly LetterOut[]
  readonly hasLetters: boolean
  /** Whether each was hidden as a whole. */
  readonly chapters: ChaptersHidden
  /** By which name the email says who asks. */
  readonly asks: string
}

/** A question in its chapter, and inside a list what it is asked of. */
type Kept = {
  readonly chapter: string
  readonly of?: string
  readonly label: string
  readonly href: string
}

type LetterOut = {
  readonly id: string
  readonly name: string
  readonly relationship: string
  readonly madeAt: string
  readonly usedAt: string | undefined
}

/** Whom the person lets help, and what they keep from them. */
export const carers =
  (page: Carers): View<'carers' | 'field' | 'part' | 'problem' | 'stopping'> =>
  (says) => ({
    title: says.carers.title,
    back: { href: `/plans/${page.plan}`, text: says.carers.back },
    main: html`${page.removed !== undefined && notificationBanner({ title: says.part.success, text: page.removed.helpsAgain ? says.carers.earlier.done(page.removed.name) : says.carers.cannotSee(page.removed.name), variant: 'success' })}${onePageTop(says, page.invitation)}<h1 class="nhsuk-heading-l">${says.carers.title}</h1><p>${says.carers.lead}</p>
${standing(says, page)}${lettersOut(says, page)}
<h2 class="nhsuk-heading-m">${says.carers.readTitle}</h2>
<p>${says.carers.read}</p>
${keptFromThem(says, page.hidden)}
${
  page.givenBack.length > 0 &&
  html`<p>${says.carers.givenBack}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${page.givenBack.map(keptLine)}</ul>
`
}<p>${says.carers.hiddenHow}</p>
${hidingChapters(says, page.plan, page.chapters)}
<p>${says.carers.reading.what}</p>
<h2 class="nhsuk-heading-m">${says.carers.inviteTitle}</h2>
${page.letters && html`<p>${says.carers.byLetter[page.letters]}</p>`}<form method="post" action="/plans/${page.plan}/carers" novalidate aria-label="${says.carers.inviteTitle}">
${asking(says, page)}
${onePageFields(says, page.invitation)}
${page.named === undefined ? button({ text: says.carers.send }) : askedAgain(says, page, page.named)}</form>`,
  })

/** Chapter by chapter, and folded where it is long: the form to ask somebody stands below it. */
const keptFromThem = ({ carers: words }: Says<'carers'>, hidden: Carers['hidden']): Html => {
  const chapters = Map.groupBy(hidden, ({ chapter }) => chapter)
  const lines = html`${[...chapters].map(([chapter, all]) => html`<h3 class="nhsuk-heading-xs">${chapter}</h3><ul class="nhsuk-list nhsuk-list--bullet">${all.map((one) => html`<li>${keptName(one)}${one.reads !== undefined && html`, ${words.keptByWords[one.reads]}`}</li>`)}</ul>`)}`
  const always = html`<p>${words.hiddenAlways}</p>`
  return hidden.length === 0
    ? html`<p>${words.hiddenNone}</p>${always}`
    : html`${details({ summary: words.hiddenTitle(hidden.length), open: hidden.length <= mostUnfolded, html: lines })}${always}`
}
/** So many are seen at a glance. */
const mostUnfolded = 5

const keptLine = (one: Kept): Html => html`<li>${keptName(one)}</li>`

const keptName = ({ of, label, href }: Kept): Html =>
  html`<a href="${href}">${of !== undefined && `${of}: `}${label}</a>`

/** Whoever gets it is to know that it is real. */
const asking = ({ carers: { asks } }: Says<'carers'>, { plan, asks: name }: Carers): Html =>
  html`<p>${saysWhoAsks(asks, name)} <a href="/sign-in/name?returnTo=${encodeURIComponent(`/plans/${plan}/carers`)}">${asks.change}</a></p>`

/** Why the email cannot name her, so that she can change it. */
const saysWhoAsks = (asks: Says<'carers'>['carers']['asks'], name: string): string => {
  const out = nameKeptOut(name)
  if (out === undefined) return asks.by(name)
  if (out === 'none') return asks.nobody
  return out === 'too-long' ? asks.tooLong(nameMost) : asks.hasSign(out.sign)
}

const askedAgain = (says: Says<'carers' | 'part'>, { plan }: Carers, named: NamedAs): Html => {
  const { title, means, send, leave } = says.carers.barred
  return html`${warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: title, level: 3 },
    html: html`<p>${whyNamed(says.carers.barred, named)}</p><p>${means}</p>`,
  })}
<p><a href="/plans/${plan}/carers">${leave}</a></p>
${button({ text: send, name: 'despiteBar', value: 'yes', variant: 'secondary' })}`
}

/** Whose words name them: her own, or those that a clinician wrote down for her. */
const whyNamed = (
  words: Pick<Says<'carers'>['carers']['barredHere'], 'notToRing' | 'staysAway' | 'staysAwayOfTeam'>,
  named: NamedAs,
): string => {
  if (named.as === 'not-to-ring') return words.notToRing(named.name)
  return named.isOfTeam ? words.staysAwayOfTeam : words.staysAway
}

const standing = (
  says: Says<'carers' | 'part' | 'stopping'>,
  { plan, carers, barred, hasApproved }: Carers,
): Html => {
  const here = carers.filter(({ state }) => state === 'invited' || state === 'helping')
  const gone = carers.filter(({ state, helpsAgain }) => state === 'removed' && !helpsAgain)
  const goneEarlier = carers.filter(({ state, helpsAgain }) => state === 'removed' && helpsAgain)
  const declined = carers.filter(({ state }) => state === 'declined')
  const left = carers.filter(({ state }) => state === 'left')
  return html`${left.map(({ id, name, helpsAgain, leftAt = '' }) => html`<p>${helpsAgain ? says.carers.earlier.stands(name, dayInWords(leftAt)) : says.stopping.left(name, dayInWords(leftAt))} <a href="/plans/${plan}/carers/${id}/removal">${helpsAgain ? says.carers.earlier.noMore : says.carers.noMore}<span class="nhsuk-u-visually-hidden"> ${name}</span></a></p>`)}${declined.map(({ name }) => html`<p>${says.carers.declined(name)}</p>`)}${here.length + gone.length + declined.length + left.length === 0 ? html`<p>${says.carers.nobody}</p>` : here.length > 0 && html`<ul class="nhsuk-list sayso-items">${here.map((one) => row(says, plan, { ...one, hasApproved, barred: barred.find(({ id }) => id === one.id) }))}</ul>`}
${gone.length > 0 && html`<p>${says.carers.removedTitle}: ${gone.map(({ name }) => name).join(', ')}</p>`}${goneEarlier.map(({ name }) => html`<p>${says.carers.earlier.gone(name)}</p>`)}`
}

/** Who has one comes in once the practice has spoken with them: until then the person ends it here. */
const lettersOut = (
  { carers: { lettersOut: words } }: Says<'carers'>,
  { plan, lettersOut: out, hasLetters }: Carers,
): Html =>
  html`${
    out.length > 0 &&
    html`<h2 class="nhsuk-heading-m">${words.title}</h2><p>${words.text}</p><ul class="nhsuk-list sayso-items">${out.map(
      ({ id, name, relationship, madeAt, usedAt }) => html`<li class="sayso-item">
<p><strong><bdi>${name}</bdi></strong> (${relationship}): ${words.made(dayInWords(madeAt))} ${usedAt === undefined ? words.unused : words.used(dayInWords(usedAt))}</p>
<form method="post" action="/plans/${plan}/letters/${id}/end" aria-label="${words.endOf(name)}">${button({ text: words.endOf(name), variant: 'secondary', small: true })}</form></li>`,
    )}</ul>`
  }${hasLetters && html`<p><a href="/plans/${plan}/letters">${words.all}</a></p>`}`

type Row = Carer & {
  readonly barred: Carers['barred'][number] | undefined
  readonly hasApproved: boolean
}

const row = (
  says: Says<'carers' | 'part'>,
  plan: string,
  { id, name, relationship, state, reads, barred, hasApproved, isLetterOver, until, isOver }: Row,
): Html => html`<li class="sayso-item">
<p><strong>${name}</strong> (${relationship}): ${state === 'invited' ? says.carers.invited : isLetterOver ? says.carers.letterEnded : isOver ? says.carers.lastDay.over : says.carers.helping}</p>
${lastDayOf(says, plan, { id, name, until, isOver })}
${barred && barredHere(says, barred, isLetterOver ? undefined : state)}${state === 'helping' && reading(says, plan, { id, name, reads, hasApproved })}<p><a href="/plans/${plan}/carers/${id}/removal">${says.carers.remove}<span class="nhsuk-u-visually-hidden"> ${name}</span></a></p></li>`

/** Given and taken back in one press. */
const reading = (
  { carers: { reading: words } }: Says<'carers'>,
  plan: string,
  { id, name, reads, hasApproved }: Pick<Row, 'id' | 'name' | 'reads' | 'hasApproved'>,
): Html => {
  if (reads === 'by-papers') return html`<p>${words[hasApproved ? 'by-papers' : 'by-papers-later']}</p>`
  const now = hasApproved ? reads : (`${reads}-later` as const)
  return html`<p>${words[now]}</p>
<form method="post" action="/plans/${plan}/carers/${id}/reading" aria-label="${words.form(name)}">${button({ text: words.press[now](name), name: 'reads', value: reads === 'yes' ? 'no' : 'yes', variant: 'secondary', small: true })}</form>`
}

/** It says what they go on reading; only the person ends it. */
const barredHere = (
  says: Says<'carers' | 'part'>,
  { as, isHidden }: Row['barred'] & object,
  /** Absent for whom nothing opens now. */
  state: Carer['state'] | undefined,
): Html => {
  const { title, reads, willRead, nothing } = says.carers.barredHere
  const text = html`<p>${whyNamed(says.carers.barredHere, as)}</p><p>${state === 'helping' ? reads : state && willRead} ${nothing}</p>`
  return isHidden
    ? details({ summary: title, html: text })
    : insetText({ visuallyHiddenText: says.part.information, html: text })
}

export type Leaving = { readonly plan: string; readonly carer: Carer }

/** Asked once before it is done: what they lose, and what they will see. */
export const carerLeaving =
  ({ plan, carer: { id, name, relationship, state, helpsAgain } }: Leaving): View<'carers'> =>
  (says) => {
    const { again, keep, tell, of } = says.carers.removal
    const as = state === 'left' && helpsAgain ? 'leftAndBack' : state
    const { title, still, told, sure } = of[as === 'removed' || as === 'declined' ? 'invited' : as]
    return {
      title: title(name),
      back: { href: `/plans/${plan}/carers`, text: says.carers.title },
      main: html`<h1 class="nhsuk-heading-l">${title(name)}</h1>
<p><strong>${name}</strong> (${relationship}): ${still}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${told.map((text) => html`<li>${text}</li>`)}</ul>
${as !== 'leftAndBack' && html`<p>${again}</p>`}
<p><a href="/plans/${plan}/carers">${keep}</a></p>
<form method="post" action="/plans/${plan}/carers/${id}/removal" aria-label="${title(name)}">${state === 'helping' && checkboxes({ name: 'tell', items: [{ value: 'yes', text: tell(name) }] })}${button({ text: sure, variant: 'warning' })}</form>`,
    }
  }
