import type { View } from '../frame/page.ts'
import { momentInWords, timeInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { radios } from '../parts/radios.ts'
import { tag } from '../parts/tag.ts'
import type { Says } from '../words.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

/** Who says that she reads it now. */
export type ReadNow = { readonly name: string; readonly until: string; readonly isMine: boolean }
export type InHandShown = {
  readonly readNow: readonly ReadNow[]
  /** Whom a colleague asked to go on with it. */
  readonly passedOn:
    | { readonly to: string; readonly by: string; readonly at: string; readonly isToMe: boolean }
    | undefined
}

/** Beside a plan in a list. */
export const inHandLines = (says: Says<'inHand'>, { readNow, passedOn }: InHandShown): Html =>
  html`${passedOn?.isToMe && html`<span class="sayso-line">${tag({ text: says.inHand.forMe, colour: 'blue' })}</span>`}${lines(says, { readNow, passedOn }).map((line) => html`<span class="sayso-line">${line}</span>`)}`

const lines = ({ inHand }: Says<'inHand'>, { readNow, passedOn }: InHandShown): readonly Html[] => [
  ...readNow.map(({ name, until, isMine }) =>
    isMine
      ? html`<strong>${inHand.mine(timeInWords(until))}</strong>`
      : html`<strong>${inHand.readBy} <bdi>${name}</bdi></strong>, ${inHand.until(timeInWords(until))}`,
  ),
  ...(passedOn
    ? [
        passedOn.isToMe
          ? html`${inHand.askedBy} <bdi>${passedOn.by}</bdi>, ${momentInWords(passedOn.at)}`
          : html`${inHand.passedTo} <bdi>${passedOn.to}</bdi> ${inHand.passedBy} <bdi>${passedOn.by}</bdi>, ${momentInWords(passedOn.at)}`,
      ]
    : []),
]

/** On the plan, above the way on: nothing in it is a stop of the Tab key. */
export const inHandNow = (says: Says<'inHand' | 'part'>, inHand: InHandShown): Html | false => {
  const all = lines(says, inHand)
  const isOthers = inHand.readNow.some(({ isMine }) => !isMine)
  const { noLock, passedNote } = says.inHand
  return (
    all.length > 0 &&
    insetText({
      visuallyHiddenText: says.part.information,
      html: html`${all.map((line) => html`<p>${line}</p>`)}${isOthers && html`<p>${noLock}</p>`}${inHand.passedOn && !inHand.passedOn.isToMe && html`<p>${passedNote}</p>`}`,
    })
  )
}

/** After the way on. */
export const takingInHand = (
  says: Says<'inHand'>,
  plan: string,
  { readNow }: InHandShown,
): Html => html`<section aria-label="${says.inHand.title}" id="in-hand">
${
  readNow.some(({ isMine }) => isMine)
    ? html`<form method="post" action="/plans/${plan}/claim/end" aria-label="${says.inHand.end}">${button({ text: says.inHand.end, variant: 'secondary', small: true })}</form>`
    : html`<form method="post" action="/plans/${plan}/claim" aria-label="${says.inHand.claim}"><p class="nhsuk-hint" id="claim-hint">${says.inHand.claimHint}</p>${button({ text: says.inHand.claim, variant: 'secondary', small: true, attributes: { 'aria-describedby': 'claim-hint' } })}</form>`
}
<p><a href="/plans/${plan}/pass-on">${says.inHand.passOn}</a></p></section>`

export type PassOn = {
  readonly plan: string
  readonly patient: Patient
  readonly colleagues: readonly {
    readonly id: string
    readonly name: string
    readonly jobRole: string
    /** Wrote in the draft for the person. */
    readonly isDrafter: boolean
  }[]
  readonly isUnchosen: boolean
  /** Another practice or team may be let approve the plan. */
  readonly mayLetTeams: boolean
}

/** Whom to ask by name; nobody but those who may read it stands here. */
export const passOnView =
  (page: PassOn): View<'inHand' | 'patientBanner' | 'review'> =>
  (says) => ({
    title: says.inHand.passOnTitle,
    back: { href: `/plans/${page.plan}/review#main`, text: says.review.toReview },
    main: html`${page.isUnchosen && errorSummary({ heading: says.inHand.problem, errorList: [{ text: says.inHand.chooseOne, href: '#to' }] })}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${says.inHand.passOnTitle}</h1>
${page.colleagues.length === 0 ? html`<p>${says.inHand.nobody}</p>${page.mayLetTeams && html`<p>${says.review.signsElse.elsewhere} <a href="/plans/${page.plan}/teams">${says.review.signsElse.letThem}</a></p>`}` : html`<p>${says.inHand.passOnText}</p>${asked(says, page)}`}`,
  })

const asked = (says: Says<'inHand'>, { plan, colleagues, isUnchosen }: PassOn): Html =>
  html`<form method="post" action="/plans/${plan}/pass-on" novalidate aria-label="${says.inHand.passOnTitle}">
${radios({
  name: 'to',
  idPrefix: 'to',
  fieldset: { legend: { text: says.inHand.whom, size: 'm' } },
  ...(isUnchosen ? { errorMessage: says.inHand.chooseOne } : {}),
  items: colleagues.map(({ id, name, jobRole, isDrafter }) => ({
    value: id,
    html: html`<bdi>${name}</bdi>, ${jobRole}`,
    ...(isDrafter ? { hint: says.inHand.cannotSign } : {}),
  })),
})}
${button({ text: says.inHand.send })}</form>`
