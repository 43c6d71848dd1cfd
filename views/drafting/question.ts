import type { Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import {
  asksApart,
  choicePresent,
  examplesOf,
  hasApart,
  hidingBox,
  type KeptHere,
  keptAside,
  keptHere,
  keptQuestion,
  keptWhileTyping,
  leadOf,
  otherParts,
  otherWays,
  ownQuestion,
  stopping,
  type Whereabouts,
  where,
  whomBoxHides,
} from '../form/around-question.ts'
import { type Choosable, fieldView, problemSummary, type Typed } from '../form/field.ts'
import { dayAndNight, type Help, help } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says, ViewWords } from '../words.ts'
import { foldedNoteIf } from './from-practice.ts'
import { goesOnAt } from './needs.ts'
import { type ParkedAnswers, parkedNow } from './parked.ts'
import { type Recalled, recalledView } from './recalled.ts'
import { recordingsHere, type Spoken } from './recordings.ts'
import { suggestedAt } from './suggested.ts'

/** One thought: everything that the page of a question shows. */
export type Question = Whereabouts & {
  readonly plan: string
  readonly key: string
  readonly section: Section
  readonly words: AnyWords
  readonly step: string
  /** Of some fields, the choices that stand first. */
  readonly foremost?: Readonly<Record<string, readonly string[]>>
  /** Which part of the question this is, and what stands on the others. */
  readonly part?: { readonly number: number; readonly of: number; readonly others: Typed }
  readonly asked: readonly string[]
  /** What is said to the answer of the page before. */
  readonly replies: readonly string[]
  /** What was said before, above the question. */
  readonly recalled: readonly Recalled[]
  /** Where the words in the field come from, when they were written to another question. */
  readonly seeded?: string | undefined
  readonly writtenFor?: string
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  readonly choosable: readonly Choosable[]
  readonly read: number
  /** The name of the words on the page, which comes back with the answer. */
  readonly wording: string
  /** The page that a change was asked for on, and goes back to. */
  readonly from: string | undefined
  readonly back: string
  /** What was being typed last time and is no answer yet. */
  readonly isRestored: boolean
  /** Something was begun here, and cannot be read. */
  readonly isDamaged?: boolean
  readonly kept: KeptHere
  readonly help: Help | undefined
  /** The person whom a carer writes about; absent on the person's own pages. */
  readonly about?: string
  readonly others: readonly {
    readonly who: string
    readonly relationship?: string
    readonly lines: readonly string[]
    /** Where the person sees what they gave that lies apart, and takes it out. */
    readonly apart?: string
  }[]
  /** Of the asked fields, those to which the reader may only suggest an answer. */
  readonly suggests: readonly string[]
  /** What is suggested to the reader, by field; `from` is the carer. */
  readonly suggestions: readonly {
    readonly field: string
    readonly from: string
    readonly who: string
    readonly relationship: string
    readonly lines: readonly string[]
    readonly isHeard?: true
  }[]
  /** A suggestion was put into a field just now, and is no answer yet. */
  readonly isTaken: boolean
  readonly spoken?: Spoken | undefined
  /** What was typed before a suggestion took its place, by input. */
  readonly typedBefore: Typed
  /** Words that stand here may refuse a treatment; where the page leads on to. */
  readonly mayRefuse?: string
  /** Meanwhile the approved plan stands, in which these words are not. */
  readonly isNotYetApproved?: true
  /** Answers in other chapters that are set aside now, and where the page leads on to. */
  readonly setAside?: { readonly parked: ParkedAnswers; readonly next: string }
  readonly hiding: Parameters<typeof hidingBox>[1]
  readonly isHiddenByWords?: boolean
  /** Of an entry of the reader's: it has the name of somebody who must not be called, or bars somebody who helps. */
  readonly barring?: (
    | { readonly kind: 'namesake' }
    | { readonly kind: 'whom' }
    | { readonly kind: 'helper' | 'helper-away'; readonly name: string }
  ) & {
    readonly isHidden: boolean
  }
  /** Where the question is how early somebody is called: who has a place already. */
  readonly called?: readonly { readonly order: number; readonly name: string }[]
  readonly ownQuestion: {
    readonly text: string
    readonly problem?: keyof ViewWords['question']['askProblems']
    /** The practice has the plan. */
    readonly isThere?: boolean
    readonly reachesNobody?: boolean
    readonly isKept: boolean | 'to-desk' | { readonly refuses: string }
  }
}

export const question =
  (
    asked: Question,
  ): View<
    | ('check' | 'field' | 'helpLines' | 'page' | 'parked' | 'part')
    | ('problem' | 'question' | 'recordings' | 'wayOut')
  > =>
  (says) => {
    const title = asked.words.steps[asked.step]?.title ?? ''
    const isWrong = Object.keys(asked.problems).length > 0
    return {
      title: isWrong ? `${says.page.errorTitle}${title}` : title,
      back: { href: asked.back, text: says.question.back },
      main: html`${isWrong && problemSummary(says, asked.problems, { controls: asked.section.fields, words: asked.words.fields, typed: asked.typed })}
${asked.ownQuestion.problem !== undefined && errorSummary({ heading: says.field.summary, errorList: [{ text: says.question.askProblems[asked.ownQuestion.problem], href: '#ownQuestion' }] })}
${asked.help !== undefined && help(says, asked.help)}
<div data-listen="${says.question.listen}">
${where(says, asked.words.title === title ? undefined : asked.words.title, asked)}
${asked.recalled.length > 0 && recalledView(says, asked.recalled)}<h1 class="nhsuk-heading-l"${asked.recalled.length > 0 && html` aria-describedby="recalled"`}>${title}</h1>
${lead(says, asked)}
</div>
${asked.replies.map((text) => html`<p class="sayso-reply">${text}</p>`)}
${asked.mayRefuse !== undefined && refusalNotice(says, { ...asked, next: asked.mayRefuse })}
${asked.setAside !== undefined && parkedNow(says, asked.setAside.parked, { href: asked.setAside.next, text: 'next' })}
${keptQuestion(says, asked.ownQuestion.isKept, asked.about)}${asked.spoken && recordingsHere(says, asked.spoken)}
${asked.seeded !== undefined && insetText({ visuallyHiddenText: says.part.information, text: asked.seeded })}${asked.writtenFor !== undefined && insetText({ visuallyHiddenText: says.part.important, text: says.question.writtenFor(asked.writtenFor) })}
${asked.isDamaged && insetText({ visuallyHiddenText: says.part.information, text: says.question.damaged })}${keptHere(says, asked)}
${asked.isHiddenByWords && insetText({ visuallyHiddenText: says.part.information, text: `${says.question.untoldByWords}${asked.hiding?.isHidden ? ` ${says.question.hiddenByWords}` : ''}` })}${asked.barring !== undefined && barringNotice(says, asked.plan, asked.barring)}
${asked.called !== undefined && html`<p>${says.question.called}</p><ul class="nhsuk-list nhsuk-list--bullet">${asked.called.map(({ order, name }) => html`<li>${order}: <bdi>${name}</bdi></li>`)}</ul>`}
${asked.isTaken && insetText({ visuallyHiddenText: says.part.information, text: says.question.taken })}
${form(says, asked)}`,
    }
  }

/** What makes a refusal binding; only the person can make one, so a carer reads something else. */
const refusalNotice = (
  says: Says<'part' | 'question'>,
  { next, about, isNotYetApproved }: Pick<Question, 'about' | 'isNotYetApproved'> & { readonly next: string },
): Html => {
  const { title, computer, law, next: onward, carer, clinician, notYet } = says.question.refusal
  const own = isNotYetApproved ? [notYet, computer, ...law, clinician] : [computer, ...law, clinician]
  const texts = about === undefined ? own : [computer, carer(about), clinician]
  return insetText({
    visuallyHiddenText: says.part.information,
    html: html`<h2 class="nhsuk-heading-s">${title}</h2>${texts.map((text) => html`<p>${text}</p>`)}<p><a href="${next}">${onward}</a></p>`,
  })
}

/** Whoever has the name of somebody that must not be called; one of the helpers may look on where that is hidden. */
const barringNotice = (
  says: Says<'check' | 'part' | 'question'>,
  plan: string,
  { isHidden, ...one }: NonNullable<Question['barring']>,
): Html => {
  const { barring } = says.question
  const text =
    one.kind === 'namesake' || one.kind === 'whom'
      ? html`${barring[one.kind].map((words) => html`<p>${words}</p>`)}`
      : html`<p>${one.kind === 'helper' ? barring.helper(one.name) : barring.helperAway(one.name)}</p><p><a href="/plans/${plan}/carers">${barring.helpers}</a></p>`
  return insetText({ visuallyHiddenText: says.part.information, html: foldedNoteIf(says, isHidden, text) })
}

const lead = (says: Says<'question'>, { about, ...asked }: Question): Html => html`
${leadOf(says, asked, about === undefined)}
${about !== undefined && !isOnlySuggested(asked) && html`<p>${says.question.carerLead(about)}</p>`}`

const form = (
  says: Says<'field' | 'helpLines' | 'part' | 'problem' | 'question' | 'recordings' | 'wayOut'>,
  asked: Question,
): Html => html`<form method="post" novalidate action="/plans/${asked.plan}/${asked.key}"${isAskedForFile(asked) && html` enctype="multipart/form-data"`} aria-label="${asked.words.steps[asked.step]?.title}"
 data-hx-post="/plans/${asked.plan}/${asked.key}" data-hx-target="#page" data-hx-swap="outerHTML" data-hx-push-url="true"${asked.from !== undefined && goesOnAt(asked.from, asked.key)}>
<input type="hidden" name="read" value="${asked.read}">
<input type="hidden" name="wording" value="${asked.wording}">
<input type="hidden" name="place" value="${asked.key}">
${asked.from !== undefined && html`<input type="hidden" name="from" value="${asked.from}">`}
${asked.part !== undefined && otherParts(asked.part)}
${asked.hiding?.isBarring === true && hidingBox(says, asked.hiding)}
${asked.asked.map((name) => html`${suggestionLead(says, asked, name)}${whomBoxHides(says, asked, name)}${choicePresent(asked, name)}${control(says, asked, name)}`)}
${otherVoices(says, asked)}${asked.section.numbersBelow?.some((name) => asked.asked.includes(name)) && dayAndNight(says)}
${asked.hiding?.isBarring !== true && hidingBox(says, asked.hiding)}${asked.hiding !== undefined && (asked.from === 'brief' || asked.from === 'tonight') && html`<p class="nhsuk-hint">${says.question.leftOffPaper}</p>`}
${button({ text: says.question.continue })}
${!isOnlyToRead(asked) && (asked.part?.number ?? 1) === 1 && !hasApart(asked) && otherWays(says, isOnlySuggested(asked) ? ['skipped'] : undefined)}
${asked.section.steps[asked.step]?.mayEnd === true && html`<p class="nhsuk-hint">${says.question.enoughHint}</p>${button({ text: says.question.enough, name: 'do', value: 'enough', classes: 'nhsuk-button--secondary' })}`}
${hasSuggestions(asked) && asked.asked.map((name) => suggestedAt(says, asked, name))}
${!isAskedForFile(asked) && !asksApart(asked) && keptWhileTyping(says, { address: `/plans/${asked.plan}/typed`, since: asked.kept.since })}${keptAside(says, asked.kept)}
${asked.about === undefined && examplesOf(says, asked)}${sayInstead(says, asked)}${details({ summary: says.question.why, html: why(says, asked) })}
${details({ summary: asked.about === undefined ? says.question.ask : says.question.askAsHelper, html: ownQuestion(says, asked.ownQuestion), open: asked.ownQuestion.problem !== undefined || asked.ownQuestion.text !== '' })}
${stopping(says, asked.kept.leftBy ? { home: `/plans/${asked.plan}` } : { hint: asksApart(asked) ? says.question.apart.stop : undefined })}
</form>`

const control = (
  says: Says<'field' | 'part' | 'problem'>,
  { plan, section, words, typed, problems, choosable, foremost = {} }: Question,
  name: string,
): Html | false => {
  const field = section.fields[name]
  const fieldWords = words.fields[name]
  return (
    field !== undefined &&
    fieldWords !== undefined &&
    fieldView(says, {
      field,
      name,
      words: fieldWords,
      typed,
      choosable,
      problems,
      ...(foremost[name] ? { foremost: foremost[name] } : {}),
      filesAt: `/plans/${plan}/files`,
      sitesAt: `/plans/${plan}/kept-apart`,
    })
  )
}

/** Files are not sent while somebody types, and that something is saved must not be said of them. */
const isAskedForFile = ({ section, asked }: Question): boolean =>
  asked.some((name) => section.fields[name]?.control === 'file')

/** A page to read has no other answer than going on. */
const isOnlyToRead = ({ section, asked }: Question): boolean =>
  asked.every((name) => section.fields[name]?.control === 'seen')

const isOnlySuggested = ({ asked, suggests }: Pick<Question, 'asked' | 'suggests'>): boolean =>
  asked.every((name) => suggests.includes(name))

const why = (
  says: Says<'question'>,
  asked: Question,
): Html => html`${[...new Set(asked.asked.map((name) => asked.words.fields[name]?.why))].map((text) => html`<p>${text}</p>`)}
<p><strong>${says.question.seenBy}</strong> ${says.question.onlySeenBy || seenBy(says, asked)}</p>`

/** What is hidden from helpers, or only clinical readers are shown, is said so; else the section says it. */
const seenBy = (says: Says<'question'>, asked: Question): string => {
  if (asked.about !== undefined && isOnlySuggested(asked)) return says.question.suggestionSeenBy(asked.about)
  const fields = asked.asked.map((name) => asked.section.fields[name])
  const isClinical = fields.length > 0 && fields.every((field) => field?.sees === 'clinical')
  if (asksApart(asked)) return says.question.apart.seenBy
  if (fields.every((field) => field?.leads)) return says.question.leadsSeenBy(asked.about)
  if (fields.length > 0 && fields.every((field) => field?.finds)) return says.question.findsSeenBy
  if (fields.length > 0 && fields.every((field) => field?.hold)) return says.question.heldSeenBy(asked.about)
  if (asked.hiding?.isHidden) return says.question.hiddenSeenBy[isClinical ? 'clinical' : 'all']
  if (asked.hiding?.keptByWords.length) return says.question.keptByWords.seenBy
  const isForHelpers = fields.some((field) => [field?.by, field?.suggestedBy].flat().includes('H'))
  return isClinical && !isForHelpers ? says.question.clinicalSeenBy : asked.words.seenBy
}

const sayInstead = (
  { recordings: { title, lead, tonight, noMachine, link } }: Says<'recordings'>,
  { plan, section, asked, about, from }: Question,
): Html | false => {
  const field = about === undefined && asked.find((name) => section.fields[name]?.spoken)
  if (typeof field !== 'string') return false
  const [also, query] =
    from === 'tonight' ? [html`<p><strong>${tonight}</strong></p>`, '?from=tonight'] : ['', '']
  const at = `/plans/${plan}/recordings/new/${section.id}/${field}${query}`
  const text = html`<p>${lead}</p>${also}<p>${noMachine}</p><p><a href="${at}">${link}</a></p>`
  return details({ summary: title, html: text })
}

const hasSuggestions = ({ suggestions, typedBefore }: Question): boolean =>
  suggestions.length + Object.keys(typedBefore).length > 0

const otherVoices = (says: Says<'question'>, { others }: Question): Html =>
  html`${others.map(
    ({ who, relationship, lines, apart }) => html`<div class="nhsuk-inset-text sayso-other">
<p><strong>${says.question.says(who, relationship)}</strong></p>
${ownWords(lines)}${apart !== undefined && html`<p><a href="${apart}">${says.question.apart.theirs(who)}</a></p>`}</div>`,
  )}`

const suggestionLead = (says: Says<'question'>, { suggests, about }: Question, name: string): Html | false =>
  about !== undefined && suggests.includes(name) && html`<p>${says.question.suggestion(about)}</p>`
