import type { OnePage } from '#src/flow/page.ts'
import type { Away } from '#src/plan/lifecycle.ts'
import { type Hints, onePageFields, onePageTop } from '../form/one-page.ts'
import { beforeItIsRead, helpPanel } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { panel } from '../parts/panel.ts'
import { radios } from '../parts/radios.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type Check, playedBack, refusalsOnTop } from './check.ts'
import { type Needs, neededFirst, needsView } from './needs.ts'
import { noPracticeAtAll, noPracticeOfTheirs } from './no-practice.ts'
import { type OpenRecordings, recordingsHandedOver } from './recordings.ts'
import { asShown, type ShowHidden, showHiddenView } from './show-hidden.ts'
import { helpersWroteView } from './since.ts'
import { type TeamAdded, teamAddedView } from './team-added.ts'
import { type Unfinished, unfinishedView } from './unfinished.ts'

export type Submission = {
  readonly plan: string
  /** A helper hands it over for a child: she is not spoken with as if it were hers. */
  readonly isForAnother: boolean
  readonly form: OnePage
  /** What was agreed to at the hand-over before; nothing of it is ticked. And teams that go on though the same is said again. */
  readonly chosenBefore: { readonly at: string; readonly lines: Chosen; readonly goOn: string } | undefined
  /** What urgent care reads now: nothing was ever approved, it stands, or why and since when it is not read. */
  readonly stands: Away | 'approved' | undefined
  /** Teams that would see nothing more after a no, and those that a yes does not let in again. */
  readonly teams: Readonly<Record<'now' | 'paused' | 'unnamed', readonly string[]>>
  /** The one that is chosen. */
  readonly practice: string | undefined
  /** What she typed and did not add. */
  readonly unfinished: readonly Unfinished[]
  /** Recordings of hers that are in no answer. */
  readonly recordings: OpenRecordings
  readonly needs: Needs
  /** Why it can be handed over by nobody, in the words of the rules. */
  readonly blocks: readonly string[]
  /** What follows from a “no” on this page, which stands and can be changed below. */
  readonly saidNo: readonly string[]
  /** A practice has it, whatever is said here now. */
  readonly isInHands: boolean
  /** It was sent, and could not be handed over. */
  readonly isRefused: boolean
  /** What the person answered, and clinicians wrote into it. */
  readonly sections: readonly Chapter[]
  /** Since she handed it over last, or ever. */
  readonly helpersWrote: Parameters<typeof helpersWroteView>[1]
  readonly hidden: ShowHidden
  readonly practices: readonly { readonly id: string; readonly name: string }[]
  readonly read: number
}

type Chosen = readonly { readonly label: string; readonly said: string }[]

export type Chapter = {
  readonly id: string
  readonly title: string
  readonly groups: Check['groups']
  readonly added: readonly TeamAdded[]
}

/** The last look before a draft leaves the kitchen table. */
export const submission =
  (
    all: Submission,
  ): View<
    | ('check' | 'field' | 'helpLines' | 'page' | 'part' | 'problem' | 'recordings')
    | ('since' | 'submission' | 'teamAdded' | 'wayOutHeard')
  > =>
  (usual) => {
    const page = withHiddenShown(all)
    const says = wordsTo(usual, page.isForAnother)
    return {
      title: page.isRefused ? `${says.page.errorTitle}${says.submission.title}` : says.submission.title,
      back: { href: `/plans/${page.plan}`, text: says.submission.back },
      main: html`${isRefusedAsAWhole(page) ? refusedFor(says, page) : wrongHere(says, page)}
<h1 class="nhsuk-heading-l">${says.submission.title}</h1>
${!page.isRefused && showHiddenView(says, page.hidden, foldsOf(all))}${unfinishedView(says, page.unfinished)}${recordingsHandedOver(says, page.plan, page.recordings)}
${!page.isForAnother && html`<p>${says.submission.strangerText} <a href="/plans/${page.plan}/stranger">${says.submission.stranger}</a></p>`}
${helpersWroteView(says, page.helpersWrote, page.isForAnother)}
${whatFollows(says, page)}
${needsView(says, page.isRefused ? { ...page.needs, missing: [] } : page.needs, endId)}
${refusalsOnTop(
  says,
  page.sections.flatMap(({ groups }) => groups),
)}
${
  page.sections.length > 0 &&
  html`<h2 class="nhsuk-heading-m">${says.submission.readTitle}</h2>
<p>${says.submission.readText}</p>${page.sections.some(isAnyFolded) && html`<p>${says.submission.folded}</p>`}`
}
${!page.isForAnother && html`<p><a href="/urgent/${page.plan}/as-it-stands">${says.submission.asItStands}</a></p>`}
${page.sections.map(({ id, title, groups, added }) => html`<h3 class="nhsuk-heading-s" id="${id}" tabindex="-1">${title}</h3>${playedBack(says, groups, 4)}${teamAddedView(says, added, 4)}`)}
<div id="${endId}" tabindex="-1">
${page.blocks.map((text) => warningCallout({ visuallyHiddenText: says.part.important, heading: { text: says.submission.blockedTitle, level: 2 }, html: html`<p>${text}</p>` }))}
${page.saidNo.map((text) => insetText({ visuallyHiddenText: says.part.information, html: page.isInHands ? noInHands(says, page.plan) : html`<p><strong>${says.submission.refused}</strong></p><p>${text}</p>` }))}
${page.blocks.length > 0 ? false : page.practices.length === 0 ? noPracticeAtAll(says, page.plan) : handOver(says, page)}</div>`,
    }
  }

const foldsOf = ({ sections, unfinished }: Submission) => ({
  groups: sections.flatMap(({ groups }) => groups),
  added: sections.flatMap(({ added }) => added),
  unfinished,
})

const withHiddenShown = (page: Submission): Submission => ({
  ...page,
  unfinished: asShown({ groups: [], unfinished: page.unfinished }, page.hidden).unfinished,
  sections: page.sections.map((one) => asShown(one, page.hidden)),
})

const isAnyFolded = ({ groups }: Chapter): boolean =>
  groups.some(({ heard }) => heard.some(({ isHidden }) => isHidden))

const noInHands = ({ submission: words }: Says<'submission'>, plan: string): Html =>
  html`<p>${words.noWhileHandedOver}</p><p><a href="/plans/${plan}/taking-back">${words.takeBackTitle}</a></p>`

/** The same page to whoever hands over for somebody else, in words that fit. */
export const wordsTo = <S extends Says<'submission'>>(says: S, isForAnother: boolean): S =>
  isForAnother ? { ...says, submission: { ...says.submission, ...says.submission.forAnother } } : says

const endId = 'hand-over'

/** The page is as long as what was written: what comes, and the way to each part of it and to its end. */
const whatFollows = (says: Says<'submission'>, { sections, blocks, practices }: Submission): Html => {
  const { follows, followsTitle, toEnd, toEndOnly } = says.submission
  const isOpen = blocks.length === 0 && practices.length > 0
  const way = html`<p><a href="#${endId}">${isOpen ? toEnd : toEndOnly}</a></p>`
  if (sections.length === 0) return html`<p>${says.submission.nothingYet}</p>${way}`
  return html`<p>${follows(sections.length)}</p>
${way}
<nav aria-labelledby="follows"><h2 class="nhsuk-heading-s" id="follows">${followsTitle}</h2>
<ul class="nhsuk-list sayso-follows">${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`
}

/** What is wrong on this page, and what is needed on others: each is named once, here. */
const wrongHere = (
  says: Says<'check' | 'field' | 'part' | 'problem' | 'submission'>,
  { form, isRefused, needs }: Submission,
): Html => {
  const { practice, ...problems } = form.problems
  const unchosen = { html: html`${says.submission.practiceMissing}`, href: '#practice' }
  const also = [...(practice === undefined ? [] : [unchosen]), ...(isRefused ? neededFirst(says, needs) : [])]
  return onePageTop(says, { ...form, problems }, {}, also)
}

/** Nothing on this page has to be mended or answered first. */
const isRefusedAsAWhole = ({ isRefused, form: { problems, added } }: Submission): boolean =>
  isRefused && Object.keys(problems).length === 0 && added.length === 0

/** Why it was not handed over, with the focus, and each thing one tap away. */
const refusedFor = (says: Says<'check' | 'submission'>, { needs, blocks }: Submission): Html =>
  errorSummary({
    heading: says.submission.refused,
    errorList: [...blocks.map((text) => ({ text })), ...neededFirst(says, needs)],
  })

const handOver = (
  says: Says<'field' | 'helpLines' | 'part' | 'problem' | 'submission'>,
  page: Submission,
): Html => html`<form method="post" action="/plans/${page.plan}/submission" novalidate aria-label="${says.submission.title}">
<input type="hidden" name="read" value="${page.read}">
${leads(page.form)}
<p>${standsToday(says, page.stands)}</p>
${page.chosenBefore && chosenThen(says, page.chosenBefore)}
${onePageFields(says, page.form, {}, hintsOf(says, page))}
${!page.isForAnother && noPracticeOfTheirs(says, page.plan)}
${radios({
  name: 'practice',
  fieldset: { legend: { text: says.submission.practiceTitle, size: 's' } },
  hint: says.submission.practiceWhy,
  ...(page.form.problems.practice === undefined
    ? {}
    : { errorMessage: { text: says.submission.practiceMissing, visuallyHiddenText: says.part.error } }),
  items: page.practices.map(({ id, name }) => ({
    value: id,
    text: name,
    checked: id === page.practice,
  })),
})}
<p>${says.submission.next}</p>
${beforeItIsRead(says)}
${button({ text: says.submission.submit })}</form>`

const standsToday = ({ submission: { stands } }: Says<'submission'>, now: Submission['stands']): string => {
  if (now === undefined) return stands.never
  return now === 'approved' ? stands.approved : stands[now.as](dayInWords(now.at))
}

/** At the choices themselves: which teams a no shuts out, and that a yes lets none in again. */
const hintsOf = (
  { submission: { no, yes, naming } }: Says<'submission'>,
  { form, teams: { now, paused, unnamed } }: Submission,
): Hints =>
  Object.fromEntries(
    Object.entries(form.form.section.fields).flatMap(([name, field]) => {
      if (!field.staysHere) return []
      const saysNo = field.staysHere.some((choice) => !field.talksFirst?.includes(choice))
      const isNo = (choice: string): boolean => field.staysHere?.includes(choice) === true
      const hint = (choice: string): string => {
        if (field.namesTeams?.includes(choice))
          return [naming, ...(unnamed.length > 0 ? [no(unnamed)] : [])].join(' ')
        if (isNo(choice)) return now.length === 0 ? '' : no(now)
        return paused.length === 0 || !saysNo ? '' : yes(paused)
      }
      const all = 'choices' in field ? field.choices : []
      return [
        [name, Object.fromEntries(all.map((choice) => [choice, hint(choice)]).filter(([, text]) => text))],
      ]
    }),
  )

const chosenThen = (
  { part, submission }: Says<'part' | 'submission'>,
  { at, lines, goOn }: NonNullable<Submission['chosenBefore']>,
): Html =>
  insetText({
    visuallyHiddenText: part.information,
    html: html`<p>${submission.chosenBefore(dayInWords(at))}</p><ul class="nhsuk-list nhsuk-list--bullet">${lines.map(({ label, said }) => html`<li>${label} <strong>${said}</strong></li>`)}</ul><p>${submission.chooseAnew}</p>${goOn !== '' && html`<p>${submission.goOn} <strong><bdi>${goOn}</bdi></strong></p>`}`,
  })

/** What is said before the steps of the form. */
const leads = ({ form, steps }: OnePage): readonly Html[] =>
  steps.flatMap(({ id }) => {
    const lead = form.words.steps[id]?.lead
    return lead === undefined ? [] : [html`<p>${lead}</p>`]
  })

type HandedOver = {
  readonly plan: string
  readonly isForAnother: boolean
  readonly to?: string
  readonly at?: string
  /** An earlier version is read meanwhile. */
  readonly hasApproved: boolean
  /** What was approved is not read until somebody says so. */
  readonly isSuspended: boolean
  /** Those that see nothing of it now, though nobody has ended it. */
  readonly pausedTeams: readonly string[]
  readonly isChangeAsked: boolean
  /** The practice that signed what stands, where it went to another. */
  readonly signers: string | undefined
  readonly hasUnfinished: boolean
  /** They asked to be talked with before they agree. */
  readonly isTalkFirst: boolean
  /** They name by themselves which other teams are given it. */
  readonly isNaming: boolean
  readonly isByLetter: boolean
}

/** To whom it went and when, and what happens now. */
export const submitted =
  ({
    plan,
    to,
    at,
    hasApproved,
    isSuspended,
    pausedTeams,
    isChangeAsked,
    signers,
    hasUnfinished,
    isTalkFirst,
    isNaming,
    isForAnother,
    isByLetter,
  }: HandedOver): View<'helpLines' | 'submission'> =>
  (all) => {
    const says = wordsTo(all, isForAnother)
    return {
      title: says.submission.done,
      main: html`${panel({ heading: { text: says.submission.done, level: 1 } })}
${to !== undefined && at !== undefined && html`<p>${says.submission.to} <strong><bdi>${to}</bdi></strong>, <time datetime="${at}">${momentInWords(at)}</time>.</p>`}
<p>${says.submission.doneText} ${hasApproved ? says.submission.doneWhileApproved : isSuspended ? says.submission.doneWhileSuspended : says.submission.doneUntil}${hasApproved && isChangeAsked && ` ${says.submission.doneChangeAsked}`}</p>
${isTalkFirst && html`<p><strong>${says.submission.doneTalkFirst}</strong></p>`}
${isNaming && html`<p><strong>${says.submission.nameTeams}</strong> <a href="/plans/${plan}/teams">${says.submission.nameThem}</a></p>`}
${signers !== undefined && html`<p>${says.submission.signersGoOn(signers)}</p>`}
${pausedTeams.length > 0 && html`<p>${says.submission.pausedNow} <strong><bdi>${pausedTeams.join(', ')}</bdi></strong>. ${isForAnother ? says.submission.forAnother.letAgain : html`<a href="/plans/${plan}/teams">${says.submission.letAgain}</a>`}</p>`}
${hasUnfinished && html`<p>${says.submission.unfinished.stayed}</p>`}
<h2 class="nhsuk-heading-m">${says.submission.nextTitle}</h2>
<ol class="nhsuk-list nhsuk-list--number">${(isByLetter ? says.submission.nextByLetter : says.submission.nextSteps).map((step) => html`<li>${step}</li>`)}</ol>
<p>${says.submission.donePaper} <a href="/plans/${plan}/prints">${says.submission.donePrint}</a></p>
${helpPanel(all)}
<p><a href="/plans/${plan}">${says.submission.back}</a></p>`,
    }
  }
