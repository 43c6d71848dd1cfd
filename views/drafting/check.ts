import type { WayOut } from '#src/flow/answer.ts'
import type { Moved } from '#src/flow/controls/control.ts'
import type { Told } from '#src/flow/told.ts'
import { dayAndNight, type Help, help } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { ownWords, wordsWithNumbers } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type BesideApproved, besideApproved } from './beside-approved.ts'
import { foldedNoteIf } from './from-practice.ts'
import { asShown, type ShowHidden, showHiddenView } from './show-hidden.ts'
import { type TeamAdded, teamAddedView } from './team-added.ts'

export type Heard = {
  /** Of the question, and of no other. */
  readonly key: string
  /** What was asked: it names the link to change the answer, and stands before a way out. */
  readonly question: string
  /** The answer as a sentence; absent where there is none. */
  readonly told?: Told
  readonly wayOut: WayOut | undefined
  readonly state: 'live' | 'open' | 'again'
  /** It is said in a recording, which is no answer: nobody has typed it up, or that waits for her. */
  readonly recorded?: 'waits' | 'typed'
  readonly href: string
  /** Needed and not there yet: for the hand-over, or for an approval after it. */
  readonly neededFor?: 'hand-over' | 'approval' | undefined
  /** Why it has to be answered. */
  readonly neededWhy?: string
  /** What the reader said elsewhere that does not agree with it: folded where helpers must not see one of the two. */
  readonly contradicted?: readonly Contradicted[]
  /** Somebody of the same name or number must not be called, so this one is offered for calling nowhere. */
  readonly isNamesake?: boolean
  /** Kept from helpers: read only once it is opened, since one of them may look on. */
  readonly isHidden?: boolean | 'opened'
  /** Words that may refuse a treatment: they stand at the top of the page as well. */
  readonly mayRefuse?: boolean
  /** Whom it is suggested to, where it is no answer. */
  readonly suggestedTo?: string
  /** What it was written for, where something else is chosen now: it counts nowhere. */
  readonly writtenFor?: string
  /** What lies elsewhere than it did on that earlier day. */
  readonly moved?: { readonly since: string; readonly cards: readonly Moved[] }
  /** It asks whom to call in a bad hour: the numbers for day and night stand below it. */
  readonly hasNumbers?: boolean
  /** What rules say of this answer. */
  readonly sentences?: readonly string[]
}
export type Contradicted = { readonly isHidden: boolean } & (
  | { readonly kind: 'to-call' | 'may-be-away' }
  | { readonly kind: 'named' | 'may-be-barred'; readonly name: string }
  | { readonly kind: 'away' | 'helper' | 'may-be-called'; readonly name: string; readonly href: string }
)
export type Check = {
  readonly plan: string
  readonly section: string
  readonly help: Help | undefined
  readonly hidden: ShowHidden
  readonly beside: BesideApproved | undefined
  readonly groups: readonly {
    readonly title: string | undefined
    readonly heard: readonly Heard[]
    /** Where an item is taken out, for whoever added it. */
    readonly takeOut?: string
  }[]
  /** The lists to which another item can be added. */
  readonly lists: readonly { readonly action: string; readonly newItem: string; readonly text: string }[]
  /** What she could still say, in a chapter that she is through with. */
  readonly couldAdd: readonly { readonly text: string; readonly href: string }[]
  /** What clinicians wrote into it. */
  readonly added: readonly TeamAdded[]
  readonly parked: readonly {
    readonly stem: string
    readonly lines: readonly string[]
    readonly isHidden?: boolean
  }[]
  /** Where it goes on; `title` is the next chapter's, where one has something open. */
  readonly next: { readonly href: string; readonly title?: string }
}

type Speaks = Says<'check' | 'helpLines' | 'wayOutHeard'>

/** Plays a section back as sentences in the person's own words, each with its way to change it. */
export const check =
  (
    all: Check,
  ): View<'besideApproved' | 'check' | 'helpLines' | 'part' | 'reminders' | 'teamAdded' | 'wayOutHeard'> =>
  (says) => {
    const page = asShown(all, all.hidden)
    return {
      title: titleOf(says, page),
      back: { href: `/plans/${page.plan}`, text: says.check.back },
      main: html`${page.help !== undefined && help(says, page.help)}
<h1 class="nhsuk-heading-l">${titleOf(says, page)}</h1>
${page.beside && besideApproved(says, page.beside)}<p>${isAnswered(page) ? says.check.lead : says.check.nothing}</p>
${showHiddenView(says, all.hidden, all)}
${refusalsOnTop(says, page.groups, says.check.allTitle)}
${playedBack(says, page.groups)}
${page.lists.map(adding)}
${couldAddView(says, page.couldAdd)}
${teamAddedView(says, page.added, 2)}
${button({ text: wayOn(says, page), href: page.next.href })}
${page.next.title !== undefined && html`<p><a href="/plans/${page.plan}">${says.check.chapters}</a></p>`}
<p><a href="/plans/${page.plan}/reminders">${says.reminders.link}</a></p>
${page.parked.length > 0 && parked(says, page.parked)}`,
    }
  }

/** Never a mark: a few sentences, none of which has to be followed. */
const couldAddView = ({ check }: Says<'check'>, all: Check['couldAdd']): Html | false =>
  all.length > 0 &&
  html`<section aria-labelledby="could-add"><h2 class="nhsuk-heading-s" id="could-add">${check.couldAdd.title}</h2><p>${check.couldAdd.text}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${all.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul></section>`

/** Nobody is asked whether nothing is right. */
const isAnswered = ({ groups, added }: Check): boolean =>
  added.length > 0 ||
  groups.some(({ title, heard }) => title !== undefined || heard.some(({ state }) => state !== 'open'))

const titleOf = ({ check }: Says<'check'>, page: Check): string =>
  isAnswered(page) ? check.title(page.section) : page.section

const wayOn = ({ check }: Says<'check'>, page: Check): string => {
  const { title } = page.next
  if (isAnswered(page)) return title === undefined ? check.right : check.onward(title)
  return title === undefined ? check.goOn : check.goOnTo(title)
}

/** Nobody's refusal is met only by whoever reads to the end: it stands on top, whole, and once more in its place. */
export const refusalsOnTop = (says: Speaks, groups: Check['groups'], then?: string): Html | false => {
  const found = groups.flatMap(({ title, heard }) =>
    heard.flatMap((one) => (one.mayRefuse === true ? [{ title, one }] : [])),
  )
  return (
    found.length > 0 &&
    html`<section aria-labelledby="refusals"><h2 class="nhsuk-heading-m" id="refusals">${says.check.refusalsTitle}</h2>
<p>${says.check.refusalsText}</p>
<ul class="nhsuk-list sayso-sentences">${found.map(({ title, one }) => row(says, one, title))}</ul></section>${then !== undefined && html`<h2 class="nhsuk-heading-m">${then}</h2>`}`
  )
}

/** What was said in a section, each answer with the way to change it. */
export const playedBack = (says: Speaks, groups: Check['groups'], level: 2 | 4 = 2): readonly Html[] =>
  groups.map((one) => group(says, one, level))

const group = (says: Speaks, { title, heard, takeOut }: Check['groups'][number], level: 2 | 4): Html => html`
${title !== undefined && heading(title, level)}
${heard.length > 0 && html`<ul class="nhsuk-list sayso-sentences">${heard.map((one) => row(says, one))}</ul>`}
${
  takeOut !== undefined &&
  html`<form method="post" action="${takeOut}" aria-label="${says.check.takeOut} ${title}"><input type="hidden" name="from" value="check">
<button class="sayso-way">${says.check.takeOut}<span class="nhsuk-u-visually-hidden"> ${title}</span></button></form>`
}`

const heading = (title: string, level: 2 | 4): Html =>
  level === 2
    ? html`<h2 class="nhsuk-heading-m" dir="auto">${title}</h2>`
    : html`<h4 class="nhsuk-heading-xs" dir="auto">${title}</h4>`

const adding = ({
  action,
  newItem,
  text,
}: Check['lists'][number]): Html => html`<form method="post" action="${action}" aria-label="${text}">
<input type="hidden" name="from" value="check"><input type="hidden" name="item" value="${newItem}">
${button({ text, variant: 'secondary' })}</form>`

const row = (says: Speaks, heard: Heard, entry?: string): Html => {
  const {
    question,
    href,
    state,
    suggestedTo,
    isHidden,
    neededFor,
    neededWhy,
    isNamesake,
    sentences = [],
  } = heard
  return html`<li class="sayso-told"><div>${entry !== undefined && html`<p><strong dir="auto">${entry}</strong></p>`}${unlooked(says, state !== 'open' && isHidden, question, html`${answer(says, heard)}${isHidden === true && spelt(says, heard.contradicted ?? [])}`)}${recordedBeside(says, heard)}${suggestedTo !== undefined && html`<p>${says.check.suggested(suggestedTo)}</p>`}${neededFor !== undefined && html`<p class="nhsuk-hint">${says.check.needed[neededFor]}${neededWhy !== undefined && html` ${neededWhy}`}</p>`}${isNamesake === true && html`<p class="nhsuk-hint">${says.check.namesake}</p>`}${contradictions(says, heard)}${sentences.map((words) => html`<p class="nhsuk-hint">${words}</p>`)}${heard.hasNumbers && dayAndNight(says)}</div>
<p><a href="${href}">${state === 'open' ? says.check.answerNow : says.check.change}<span class="nhsuk-u-visually-hidden">: ${question}</span></a></p></li>`
}

const spelt = (says: Says<'check'>, contradicted: readonly Contradicted[]): Html =>
  html`${contradicted.map((one) => contradiction(says, one))}`

const isOfHidden = ({ isHidden }: Contradicted): boolean => isHidden
const isOfOpen = ({ isHidden }: Contradicted): boolean => !isHidden

/** Beside an answer that is folded itself it stands in its fold; else only what tells of something hidden is folded. */
const contradictions = (says: Says<'check'>, { contradicted = [], isHidden, state }: Heard): Html | false => {
  if (isHidden === true && state !== 'open') return false
  const [hidden, open] = [contradicted.filter(isOfHidden), contradicted.filter(isOfOpen)]
  return html`${spelt(says, open)}${hidden.length > 0 && foldedNoteIf(says, true, spelt(says, hidden))}`
}

const contradiction = ({ check }: Says<'check'>, one: Contradicted): Html => {
  const { contradicted: words } = check
  if ('href' in one)
    return html`<p>${words[one.kind](one.name)} <a href="${one.href}">${words.goTo[one.kind]}</a></p>`
  return html`<p>${'name' in one ? words[one.kind](one.name) : words[one.kind]}</p>`
}

/** Nothing of a hidden answer is read before it is opened, and what it answers is. */
const unlooked = (
  { check: { hidden, showHidden } }: Says<'check'>,
  isHidden: Heard['isHidden'],
  question: string,
  text: Html,
): Html => {
  if (!isHidden) return text
  const open = isHidden === 'opened'
  return html`<p>${question}</p>${details({ summary: open ? showHidden.here : hidden, open, html: text })}`
}

const answer = (says: Says<'check' | 'wayOutHeard'>, heard: Heard): Html => {
  const { question, told, wayOut, state, moved, writtenFor } = heard
  if (state === 'open' || wayOut !== undefined)
    return html`<p>${question} <strong>${unanswered(says, heard)}</strong></p>`
  return html`${state === 'again' && html`<p><strong>${says.check.againTitle}.</strong> ${says.check.againText}</p>`}${writtenFor !== undefined && html`<p><strong>${says.check.againTitle}.</strong> ${says.check.writtenFor(writtenFor)}</p>`}
${told === undefined ? html`<p>${question} <strong>${says.check.notProvided}</strong></p>` : sentence(told)}${moved !== undefined && movedSince(says, moved)}`
}

/** What was said in a recording beside an answer in words stands below it, and in no fold: what the words are keeps nothing of it back. */
const recordedBeside = ({ check }: Says<'check'>, { state, wayOut, recorded }: Heard): Html | false =>
  recorded !== undefined &&
  state !== 'open' &&
  wayOut === undefined &&
  html`<p class="nhsuk-hint">${check.recordedToo[recorded]}</p>`

/** Whoever left it for later and has said it in a recording left nothing. */
const unanswered = (
  { check, wayOutHeard }: Says<'check' | 'wayOutHeard'>,
  { wayOut, recorded }: Heard,
): string => {
  const spoken = recorded && check.recorded[recorded]
  if (wayOut === undefined || (wayOut === 'skipped' && spoken)) return spoken ?? check.open
  return spoken ? `${wayOutHeard[wayOut]}. ${spoken}` : wayOutHeard[wayOut]
}

const movedSince = ({ check }: Says<'check'>, { since, cards }: NonNullable<Heard['moved']>): Html =>
  html`<p>${check.moved.since(dayInWords(since))}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${cards.map(({ what, from, to }) => html`<li><bdi>${what}</bdi>: ${from === undefined ? check.moved.fresh(to ?? '') : to === undefined ? check.moved.gone(from) : check.moved.other(from, to)}</li>`)}</ul>`

/** Our words around theirs, which stand letter for letter and in their own direction. */
/** What counts itself needs no dot before its number. */
const isNumbered = (lines: readonly string[]): boolean =>
  lines.every((line, index) => line.startsWith(`${index + 1}. `))

const sentence = ({ before, said, after, below }: Told): Html =>
  html`<p><span class="sayso-told__ours">${before}</span>${said !== '' && html`<bdi class="sayso-words">${wordsWithNumbers(said)}</bdi>`}<span class="sayso-told__ours">${after}</span></p>
${below.length > 1 ? html`<ul class="nhsuk-list${!isNumbered(below) && ' nhsuk-list--bullet'}">${below.map((line) => html`<li class="sayso-words" dir="auto">${wordsWithNumbers(line)}</li>`)}</ul>` : ownWords(below)}`

const parked = (says: Says<'check'>, kept: Check['parked']): Html => html`<section aria-labelledby="parked">
<h2 class="nhsuk-heading-m" id="parked">${says.check.parkedTitle}</h2><p>${says.check.parkedText}</p>
${kept.map(
  ({ stem, lines, isHidden }) =>
    html`<h3 class="nhsuk-heading-s">${stem}</h3>${
      isHidden === true
        ? details({ summary: says.check.hidden, html: html`${ownWords(lines)}` })
        : ownWords(lines)
    }`,
)}</section>`
