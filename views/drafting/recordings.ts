import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { keptAside, keptWhileTyping, type WhileTyping } from '../form/around-question.ts'
import { problemText } from '../form/controls/control-view.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import { ifSignedOut } from '../form/if-signed-out.ts'
import { recorder } from '../form/recorder.ts'
import { type Help, helpPanel } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

/** Who can listen and type: helpers by name, and the practice where it has the plan. */
export type WhoTypes = {
  readonly helpers: readonly string[]
  /** By their person, or because of words in the answer beside it. */
  readonly hidden?: 'hidden' | 'unheard'
  readonly practice: 'there' | 'later'
}

export type RecordingLine = {
  readonly id: number
  readonly question: string
  readonly at: string
  readonly file: string
  /** None where the question is not asked any more. */
  readonly href: string | undefined
  readonly as: 'waits' | 'offered' | 'settled' | 'unasked'
  /** Who wrote it down. */
  readonly by: string
  readonly who: WhoTypes
}

/** What is in no answer yet. */
export type OpenRecordings = { readonly typed: readonly RecordingLine[]; readonly waiting: number }

/** What waits on the page of a question. */
export type Spoken = {
  readonly plan: string
  readonly lines: readonly RecordingLine[]
  /** To a helper: whose they are. */
  readonly about?: string
}

/** On the page of the question, and of what waits there. */
export const recordingsHere = (says: Says<'part' | 'recordings'>, spoken: Spoken): Html =>
  html`${spoken.lines.map((line) =>
    insetText({
      visuallyHiddenText: says.part.information,
      html: html`${
        spoken.about === undefined
          ? html`<p>${says.recordings.here(momentInWords(line.at))}</p>${line.as === 'offered' ? offeredHere(says, line) : state(says, line)}`
          : html`<p>${says.recordings.helper.count(spoken.about, 1)}</p>`
      }${linkToAll(says, spoken.plan, spoken.about)}`,
    }),
  )}`

/** Where what a helper wrote down stands on the page of its question, below the ways to go on. */
export const writtenDownAt = (field: string): string => `written-down-${field}`

const offeredHere = ({ recordings }: Says<'recordings'>, { by, href }: RecordingLine): Html =>
  html`<p>${recordings.offeredHere(by)} <a href="${href}">${recordings.readIt}</a></p>`

/** On the person’s list of chapters, and on that of who helps. */
export const recordingsNow = (
  says: Says<'part' | 'recordings'>,
  {
    plan,
    open,
    about,
  }: { readonly plan: string; readonly open: OpenRecordings; readonly about: string | undefined },
): Html | false => openNow(says, { plan, open, about }, '')

const openNow = (
  says: Says<'part' | 'recordings'>,
  { plan, open: { typed, waiting }, about }: Parameters<typeof recordingsNow>[1],
  more: string,
): Html | false => {
  const { recordings } = says
  const counted = about === undefined ? recordings.count(waiting) : recordings.helper.count(about, waiting)
  return (
    typed.length + waiting > 0 &&
    insetText({
      visuallyHiddenText: says.part.information,
      html: html`${typed.map(({ by, question, href = '' }) => html`<p>${recordings.typed(by)} <a href="${href}">${question}</a></p>`)}${waiting > 0 && html`<p>${counted}</p>`}${more !== '' && html`<p>${more}</p>`}${linkToAll(says, plan, about)}`,
    })
  )
}

/** Before it is handed over: what nobody reads yet, and who listens to it then. */
export const recordingsHandedOver = (
  says: Says<'part' | 'recordings'>,
  plan: string,
  open: OpenRecordings,
): Html | false => openNow(says, { plan, open, about: undefined }, says.recordings.handedOver)

const linkToAll = (says: Says<'recordings'>, plan: string, about: string | undefined): Html =>
  html`<p><a href="/plans/${plan}/recordings">${titleOfAll(says, about)}</a></p>`

const titleOfAll = ({ recordings }: Says<'recordings'>, about: string | undefined): string =>
  about === undefined ? recordings.all : recordings.helper.all(about)

const state = (says: Says<'recordings'>, { as, by, who }: RecordingLine): Html => {
  if (as === 'offered' || as === 'settled') return html`<p>${says.recordings[as](by)}</p>`
  return as === 'unasked'
    ? html`<p>${says.recordings.unasked}</p>`
    : html`<p>${says.recordings.waits}</p>${whoTypes(says, who)}`
}

const whoTypes = ({ recordings }: Says<'recordings'>, { helpers, hidden, practice }: WhoTypes): Html => {
  const { who } = recordings
  const ofPractice = html`<p>${who[practice]}</p>`
  if (hidden) return html`<p>${who[hidden]}</p>${ofPractice}`
  if (helpers.length > 0) return html`<p>${who.helpers(helpers.join(', '))}</p>${ofPractice}`
  return html`${practice === 'later' && html`<p>${who.nobody}</p>`}${ofPractice}`
}

export type Saying = {
  readonly action: string
  readonly back: string
  readonly question: string
  readonly read: number
  readonly who: WhoTypes
  readonly help: Help
  readonly problem: string | undefined
  readonly exits: boolean
  /** Among the pages that are enough for tonight: their paper has what is written alone. */
  readonly from: 'tonight' | undefined
}

/** Where somebody says an answer instead of writing it. A phone offers its recorder beside its files, and would offer no file with `capture`. */
export const saying =
  (page: Saying): View<'field' | 'helpLines' | 'page' | 'part' | 'problem' | 'recordings'> =>
  (says) => {
    const { recordings } = says
    const wrong = page.problem && problemText(says, recordings.label, page.problem)
    return {
      title: page.problem === undefined ? recordings.title : `${says.page.errorTitle}${recordings.title}`,
      back: { href: page.back, text: recordings.back },
      ...(page.exits ? { exits: true } : {}),
      main: html`${wrong !== undefined && errorSummary({ heading: says.field.summary, errorList: [{ text: wrong, href: '#sound' }] })}
<p class="nhsuk-caption-l">${page.question}</p>
<h1 class="nhsuk-heading-l">${recordings.title}</h1>
<p>${recordings.lead} ${recordings.until}</p>
${page.from && html`<p><strong>${recordings.tonight}</strong></p>`}${whoTypes(says, page.who)}
<p><strong>${recordings.noMachine}</strong></p>
<form method="post" action="${page.action}" enctype="multipart/form-data" novalidate aria-label="${recordings.title}">
<input type="hidden" name="read" value="${page.read}">
${page.from && html`<input type="hidden" name="from" value="${page.from}">`}
${recorder(says, 'sound')}${input({
  name: 'sound',
  label: { text: recordings.label, size: 's' },
  hint: recordings.hint,
  type: 'file',
  attributes: { accept: 'audio/*' },
  ...(wrong === undefined ? {} : { errorMessage: { text: wrong, visuallyHiddenText: says.part.error } }),
})}
${ifSignedOut(says)}${button({ text: recordings.send })}</form>
<p class="nhsuk-hint">${recordings.traces} ${recordings.stays}</p>
${helpPanel(says, page.help.own)}`,
    }
  }

export type Recordings = {
  readonly plan: string
  readonly about: string | undefined
  readonly lines: readonly RecordingLine[]
}

/** Every recording that its reader may hear. */
export const recordingsView =
  (page: Recordings): View<'helpLines' | 'recordings'> =>
  (says) => {
    const { recordings } = says
    const { about } = page
    const title = titleOfAll(says, about)
    return {
      title,
      back: {
        href: `/plans/${page.plan}`,
        text: about === undefined ? recordings.home : recordings.helper.home,
      },
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${about === undefined ? `${recordings.lead} ${recordings.until}` : recordings.helper.lead(about)}</p>
<p>${recordings.noMachine}</p>
${page.lines.length === 0 && html`<p>${recordings.nothing}</p>`}
${page.lines.map((line) => html`<section class="sayso-topic" aria-labelledby="recording-${line.id}"><h2 class="nhsuk-heading-m" id="recording-${line.id}">${line.question}</h2><p><time datetime="${line.at}">${momentInWords(line.at)}</time></p>${about === undefined ? own(says, page.plan, line) : theirs(says, page.plan, { line, about })}</section>`)}
${about === undefined && page.lines.length > 0 && html`<p>${recordings.stays}</p>`}`,
    }
  }

const listen = ({ recordings }: Says<'recordings'>, plan: string, line: RecordingLine): Html =>
  html`<p><a href="/plans/${plan}/files/${line.file}" download>${recordings.listen}<span class="nhsuk-u-visually-hidden">: ${line.question}</span></a></p>`

const own = (says: Says<'recordings'>, plan: string, line: RecordingLine): Html =>
  html`${state(says, line)}${listen(says, plan, line)}${line.href !== undefined && html`<p><a href="${line.href}">${says.recordings.question}<span class="nhsuk-u-visually-hidden">: ${line.question}</span></a></p>`}
${details({
  summary: says.recordings.throwAway,
  html: html`<p>${says.recordings.throwText}</p><form method="post" action="/plans/${plan}/recordings/${line.id}/throwing" aria-label="${says.recordings.throwAway}: ${line.question}, ${momentInWords(line.at)}">${button({ text: says.recordings.throwSure, variant: 'warning' })}</form>`,
})}`

const theirs = (
  says: Says<'recordings'>,
  plan: string,
  { line, about }: { readonly line: RecordingLine; readonly about: string },
): Html => {
  const { helper } = says.recordings
  return html`<p>${line.as === 'offered' ? helper.offered(line.by, about) : helper.waits}</p>${listen(says, plan, line)}<p><a href="/plans/${plan}/recordings/${line.id}">${helper.link}<span class="nhsuk-u-visually-hidden">: ${line.question}</span></a></p>`
}

export type TypingUp = {
  readonly plan: string
  readonly about: string
  readonly line: RecordingLine
  readonly rules: Field
  readonly words: AnyFieldWords
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  /** What is kept of it while it is typed, for whoever types alone. */
  readonly kept: WhileTyping
}

/** Where a helper writes down what a recording says. */
export const typingUp =
  (page: TypingUp): View<'field' | 'page' | 'part' | 'problem' | 'question' | 'recordings'> =>
  (says) => {
    const { helper } = says.recordings
    const isWrong = Object.keys(page.problems).length > 0
    const words = { ...page.words, label: helper.label(page.about), hint: helper.hint(page.about) }
    return {
      title: isWrong ? `${says.page.errorTitle}${helper.title}` : helper.title,
      back: { href: `/plans/${page.plan}/recordings`, text: helper.back },
      main: html`${isWrong && problemSummary(says, page.problems, { controls: { words: page.rules }, words: { words }, typed: page.typed })}
<p class="nhsuk-caption-l">${page.line.question}</p>
<h1 class="nhsuk-heading-l">${helper.title}</h1>
${listen(says, page.plan, page.line)}
<form method="post" action="/plans/${page.plan}/recordings/${page.line.id}" novalidate aria-label="${helper.title}">
${fieldView(says, { field: page.rules, name: 'words', words, typed: page.typed, problems: page.problems })}
${button({ text: helper.send(page.about) })}
<input type="hidden" name="place" value="recordings/${page.line.id}">${keptWhileTyping(says, { address: `/plans/${page.plan}/typed`, since: page.kept.since, noScripts: helper.unsent(page.about) })}
${keptAside(says, page.kept)}</form>`,
    }
  }
