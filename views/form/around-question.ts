import { type WayOut, waysOut } from '#src/flow/answer.ts'
import type { Typed } from '#src/flow/controls/control.ts'
import type { Progress } from '#src/flow/path.ts'
import type { Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import { type Html, html, trusted } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says, ViewWords } from '../words.ts'
import { present } from './controls/control-view.ts'
import { type Hiding, keptByWords } from './kept-by-words.ts'

export type Whereabouts = {
  readonly progress: Progress | undefined
  /** The item that it is asked about, as it was named. */
  readonly entry?: string
  /** Steps that belong together, of which this page asks one. */
  readonly rungs?: readonly Rung[]
}
/** How far somebody has come at one of several steps, in words and never by a colour. */
export type Rung = { readonly label: string; readonly state: keyof ViewWords['question']['rungs'] }

/** Above the question: the chapter or the entry it belongs to, and how far along this page is. */
export const where = (
  says: Says<'question'>,
  title: string | undefined,
  { progress, entry, rungs }: Whereabouts,
): Html => html`${title !== undefined && html`<p class="nhsuk-caption-l sayso-where">${title}${entry !== undefined && html`: <bdi>${entry}</bdi>`}</p>`}
${progress !== undefined && html`<p class="sayso-progress">${says.question.progress(progress)}</p>`}
${rungs !== undefined && html`<ol class="nhsuk-list nhsuk-list--number sayso-rungs">${rungs.map(({ label, state }) => html`<li${state === 'here' && html` aria-current="step"`}>${label}: ${state === 'here' ? html`<strong>${says.question.rungs[state]}</strong>` : says.question.rungs[state]}</li>`)}</ol>`}`

/** Below the question: what it asks about, and of a situation what can be won and lost by it, with its picture. */
export const leadOf = (
  says: Says<'question'>,
  { section, words, step }: { readonly section: Section; readonly words: AnyWords; readonly step: string },
  isOwn: boolean,
): Html => {
  const { lead, folded, elsewhere, weighs } = words.steps[step] ?? {}
  const picture = section.steps[step]?.picture
  return html`${picture !== undefined && html`<img class="sayso-picture" src="/assets/${picture}.svg" alt="" width="96" height="96">`}
${lead && html`<p>${lead}</p>`}${folded && details({ summary: folded.title, text: folded.text })}${isOwn && elsewhere && html`<p><a href="${elsewhere.href}">${elsewhere.text}</a></p>`}
${weighs && html`<p><strong>${says.question.gain}</strong> ${weighs.gain}</p><p><strong>${says.question.cost}</strong> ${weighs.cost}</p>`}`
}

/** Stands beside every answer, before it is saved; the empty value says that the box was on the page. */
export const hidingBox = (says: Says<'question'>, hiding: Hiding | undefined): Html | false => {
  if (hiding === undefined) return false
  const isKept = hiding.keptByWords.length > 0 && !hiding.isHidden
  const { text, label } = isKept ? keptByWords(says, hiding) : { label: labelOf(says, hiding) }
  return html`${hiding.hasBox && hidesFrom(says.question.hideFrom.helpers)}${text}${
    label !== undefined &&
    html`<input type="hidden" name="hides" value="">${checkboxes({
      name: 'hides',
      small: true,
      items: [
        {
          value: 'yes',
          text: label,
          checked: hiding.isTicked,
          ...(hint(says, hiding) ? { hint: hint(says, hiding) } : {}),
        },
      ],
    })}`
  }`
}

const labelOf = ({ question }: Says<'question'>, { all }: Hiding): string =>
  all.length < 2 ? question.hide : question.hideSeveral

/** Before a box that keeps an answer from more than helpers: two boxes that hide from different people are never read as one. */
export const whomBoxHides = (
  says: Says<'question'>,
  { section, hiding }: { readonly section: Section; readonly hiding: Hiding | undefined },
  name: string,
): Html | false => {
  const field = section.fields[name]
  return (
    hiding?.hasBox === true &&
    field?.control === 'one' &&
    field.box === true &&
    hidesFrom(says.question.hideFrom.box)
  )
}

const hidesFrom = (whom: string): Html => html`<h2 class="nhsuk-heading-s">${whom}</h2>`

const hint = (says: Says<'question'>, { all, ...about }: Hiding): string | undefined => {
  const why = reason(says, about)
  return all.length < 2
    ? why
    : [says.question.hideAll(all), why].filter((text) => text !== undefined).join(' ')
}

const reason = (says: Says<'question'>, { hasBox, ...about }: Omit<Hiding, 'all'>): string | undefined => {
  const why = whyHidden(says, about)
  return hasBox ? [why, says.question.hideAlone].filter((text) => text !== undefined).join(' ') : why
}

const whyHidden = (
  says: Says<'question'>,
  { isDelicate, isWithAddress, isInItem, isBarring }: Omit<Hiding, 'all' | 'hasBox'>,
): string | undefined => {
  if (isWithAddress) return says.question.hideWithAddress
  if (isDelicate) return says.question.hideDelicate
  if (isBarring) return says.question.hideBarring
  return isInItem ? says.question.hideInItem : undefined
}

/** Answers that were made up for a question of own words, folded away: they may help to begin, and are nobody's words. */
export const examplesOf = (
  says: Says<'question'>,
  { words, asked }: { readonly words: AnyWords; readonly asked: readonly string[] },
): Html => {
  const examples = asked.flatMap((name) => words.fields[name]?.examples ?? [])
  return html`${
    examples.length > 0 &&
    details({
      summary: says.question.examples,
      html: html`<p>${says.question.examplesLead}</p>${examples.map(({ who, text }) => html`<p><strong>${who}</strong></p>${ownWords(text.split('\n'))}`)}`,
    })
  }`
}

/** The ways out of a question as one quiet group right after its answer; no answer is an error. */
export const otherWays = (says: Says<'question' | 'wayOut'>, ways: readonly WayOut[] = waysOut): Html =>
  html`<fieldset class="nhsuk-fieldset sayso-ways">
<legend class="nhsuk-fieldset__legend">${says.question.otherAnswers}</legend>
<div class="sayso-ways__all">${ways.map(
    (way) => html`<button class="sayso-way" name="wayOut" value="${way}">${says.wayOut[way]}</button>`,
  )}</div>
</fieldset>`

/** What a page shows of words that were typed and are no answer yet. */
export type WhileTyping = {
  /** Tells what stands in its fields of what is kept; empty where that is nothing. */
  readonly since: string
  /** What other pages had kept of the same question. */
  readonly aside: readonly (readonly string[])[]
}

/** Where it is said that what is typed is kept; every few seconds it goes out with the whole page. */
export const keptWhileTyping = (says: Says<'question'>, { address, since, noScripts }: Keeping): Html =>
  html`<p class="nhsuk-hint" role="status" data-hx-post="${address}"${whenDue} data-hx-include="closest form" data-hx-swap="innerHTML">${sinceBox(since)}</p><noscript><p class="nhsuk-hint">${noScripts ?? says.question.noScripts}</p></noscript>`
export const whenDue = trusted(' data-hx-trigger="due"')
type Keeping = Pick<WhileTyping, 'since'> & {
  readonly address: string
  /** Where the page is no question of the plan. */
  readonly noScripts?: string
}

/** Comes back with every post, so that what it does not know is not thrown away by it. */
export const sinceBox = (since: string): Html => html`<input type="hidden" name="since" value="${since}">`

/** What the plan says already is not told again. */
export const hasAside = ({ aside }: Pick<WhileTyping, 'aside'>): boolean =>
  aside.some((lines) => lines.length > 0)

/** The same where the question was left by a way out all the same: which one, and where its page leads on to. */
export type KeptHere = WhileTyping & {
  readonly leftBy?: { readonly way: WayOut; readonly next: string }
}

/** What is kept here and is in no plan: begun, written elsewhere, or taken out by a way out, with the way back in and the way on. */
export const keptHere = (
  says: Says<'part' | 'question' | 'wayOut'>,
  { isRestored, kept }: { readonly isRestored: boolean; readonly kept: KeptHere },
): Html => {
  const { left, restored, aside } = says.question
  const { leftBy } = kept
  const visuallyHiddenText = says.part.information
  const texts = leftBy && [
    left.chose(says.wayOut[leftBy.way]),
    ...(isRestored ? [left.back] : []),
    ...(leftBy.way === 'talk' ? [left.both] : []),
  ]
  return html`${leftBy && insetText({ visuallyHiddenText, html: html`${texts?.map((text) => html`<p>${text}</p>`)}<p><a href="${leftBy.next}">${left.next}</a></p>` })}${!leftBy && isRestored && insetText({ visuallyHiddenText, text: restored })}
${hasAside(kept) && insetText({ visuallyHiddenText, text: aside.notice })}`
}

/**
 * Two pages were written on at once: neither has the words of the other, and only their writer lets go of them. Who would rather
 * not say it any more shows it to nobody who looks on: it is read once it is opened.
 */
export const keptAside = (
  says: Says<'question'>,
  { leftBy, ...kept }: Aside & Pick<KeptHere, 'leftBy'>,
): Html | false => {
  const all = asideOf(says, kept)
  return leftBy?.way === 'declined' && all
    ? details({ summary: says.question.left.declined, html: all })
    : all
}

const asideOf = (says: Says<'question'>, { aside, dropped = aside.length, hint, put }: Aside): Html | false =>
  hasAside({ aside }) &&
  html`<div class="nhsuk-inset-text sayso-other"><p><strong>${says.question.aside.title}</strong></p>
${aside.map(
  (lines, at) =>
    lines.length > 0 &&
    html`<div>${ownWords(lines)}</div>${button({ text: put ?? says.question.aside.put, name: 'do', value: `put-aside ${at}`, classes: 'nhsuk-button--secondary' })}`,
)}
<p>${hint ?? says.question.aside.hint}</p>
${button({ text: says.question.aside.drop, name: 'do', value: `drop-aside ${dropped}`, classes: 'nhsuk-button--secondary' })}</div>`
type Aside = Pick<WhileTyping, 'aside'> & {
  /** How many of them are let go of. */
  readonly dropped?: number
  /** Where the page is no question of the plan. */
  readonly hint?: string
  readonly put?: string
}

/** That a question was kept, and where it may refuse a treatment: that it is no part of the plan, and the way there. */
export const keptQuestion = (
  says: Says<'part' | 'question'>,
  isKept: boolean | 'to-desk' | { readonly refuses: string },
  about: string | undefined,
): Html =>
  html`${isKept !== false && insetText({ visuallyHiddenText: says.part.information, text: isKept === 'to-desk' ? says.question.askedToDesk : says.question.askedNotice })}${typeof isKept === 'object' && insetText({ visuallyHiddenText: says.part.important, html: mayRefuseInIt(says, isKept.refuses, about) })}`

export const mayRefuseInIt = (
  { question: { asksRefusal } }: Says<'question'>,
  href: string,
  about: string | undefined,
): Html =>
  html`<p><strong>${asksRefusal.title}</strong></p><p>${about === undefined ? asksRefusal.own : asksRefusal.helper(about)}</p>${about === undefined && html`<p><a href="${href}">${asksRefusal.way}</a></p>`}`

/** A question to the clinician, beside the answer. */
export const ownQuestion = (
  says: Says<'part' | 'question'>,
  {
    text,
    problem,
    isThere,
    reachesNobody,
  }: {
    readonly text: string
    readonly problem?: keyof ViewWords['question']['askProblems']
    readonly isThere?: boolean
    readonly reachesNobody?: boolean
  },
): Html => html`${textarea({
  name: 'ownQuestion',
  label: says.question.askLabel,
  hint: isThere
    ? says.question.askHintThere
    : reachesNobody
      ? says.question.askHintNobody
      : says.question.askHint,
  rows: 3,
  value: text,
  attributes: { dir: 'auto' },
  ...(problem === undefined
    ? {}
    : { errorMessage: { text: says.question.askProblems[problem], visuallyHiddenText: says.part.error } }),
})}
${button({ text: says.question.askButton, name: 'do', value: 'ask', classes: 'nhsuk-button--secondary' })}`

/** What was chosen on the other parts goes along, so that each post is the whole question. */
export const otherParts = ({ number, others }: { readonly number: number; readonly others: Typed }): Html =>
  html`<input type="hidden" name="part" value="${number}">${Object.entries(others).flatMap(([name, texts]) =>
    texts.map((text) => html`<input type="hidden" name="${name}" value="${text}">`),
  )}`

/** What lies apart is not sent while somebody types either, and is taken out by its own button: nobody destroys it by going on. */
export const asksApart = ({ section, asked }: Pick<Asking, 'section' | 'asked'>): boolean =>
  asked.some((name) => section.fields[name]?.control === 'site')
export const hasApart = (asking: Asking): boolean =>
  asksApart(asking) && asking.asked.some((name) => (asking.typed[`${name}.kept.id`]?.[0] ?? '') !== '')
type Asking = { readonly section: Section; readonly asked: readonly string[]; readonly typed: Typed }

/** To stop keeps what stands in the answer; where the question was just left, it would put that back, so it only leads home. */
export const stopping = (
  { question: { stop, stopHint, left } }: Says<'question'>,
  { hint = stopHint, home }: { readonly hint?: string | undefined; readonly home?: string },
): Html => {
  const classes = 'nhsuk-button--secondary'
  return home === undefined
    ? html`<p>${hint}</p>${button({ text: stop, name: 'do', value: 'stop', classes })}`
    : html`<p>${left.stop}</p>${button({ text: stop, href: home, classes })}`
}

/**
 * Radios send nothing while none is chosen: beside another question they say that they were on the page, so that whoever goes on
 * without them has passed over them as over a text that is left blank.
 */
export const choicePresent = (
  { section, asked }: { readonly section: Section; readonly asked: readonly string[] },
  name: string,
): Html | false => {
  const field = section.fields[name]
  return asked.length > 1 && field?.control === 'one' && !field.box && present({ name })
}
