import type { Danger } from '#src/flow/listening.ts'
import type { Nation } from '#src/flow/section.ts'
import { type Html, html, trusted } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { numberLinks } from '../parts/own-words.ts'
import type { Says, ViewWords } from '../words.ts'
import type { HelpFirst, Unsaved, View } from './page.ts'

type Lines = ViewWords['helpLines']['lines']
type Line = Lines[keyof Lines]

/** Help on a page of a chapter that may bring back bad times. */
export type Help = {
  /** The chapter opens here: the numbers stand in the open. On every other page they are one line until it is pressed. */
  readonly opens: boolean
  /** Who, by the reader's own plan, can be called at any time, with their numbers. */
  readonly own: readonly string[]
  /** To a helper: who it is that can call them. */
  readonly about?: string
}

export const help = (says: Says<'helpLines'>, { opens, own, about }: Help): Html =>
  opens
    ? helpPanel(says, own, about)
    : details({
        summary: says.helpLines.heading,
        html: numbers(says, own, about),
        classes: 'sayso-help sayso-help--line',
      })

/** The numbers, one tap each; it never says that anybody watches (RULE-MH-1). */
export const helpPanel = (
  says: Says<'helpLines'>,
  own: readonly string[] = [],
  about?: string,
  isOnPaper = false,
): Html => html`<section class="sayso-help" aria-labelledby="help-now">
<h2 class="nhsuk-heading-s" id="help-now">${says.helpLines.heading}</h2>
${numbers(says, own, about, isOnPaper)}
</section>`

/** Somebody known stands before a stranger. */
const numbers = (
  says: Says<'helpLines'>,
  own: readonly string[],
  about: string | undefined,
  isOnPaper = false,
): Html => html`<ul class="nhsuk-list">${own.map(
  (line) =>
    html`<li dir="auto">${about === undefined ? says.helpLines.own : says.helpLines.ownOf(about)} ${numberLinks(line)}</li>`,
)}${firstToLast(says, says.helpLines.panel)}</ul>
<p class="nhsuk-body-s${isOnPaper && ' sayso-unprinted'}">${says.helpLines.unwatched}</p>`

/** Below whom somebody can call, whatever stands there and never folded: who is there day and night. */
export const dayAndNight = (says: Says<'helpLines'>): Html =>
  openNumbers(says, says.helpLines.always, says.helpLines.dayAndNight)

/** Above a button that sends something to people who may read it days later. */
export const beforeItIsRead = (says: Says<'helpLines'>): Html =>
  openNumbers(says, says.helpLines.sooner, says.helpLines.beforeRead)

const openNumbers = (says: Says<'helpLines'>, title: string, names: readonly string[]): Html =>
  html`<div class="sayso-help">
<p><strong>${title}</strong></p>
<ul class="nhsuk-list">${firstToLast(says, names)}</ul></div>`

/** Who cannot use a voice call comes first to what takes signs or text. */
const firstToLast = (says: Says<'helpLines'>, names: readonly string[]): readonly Html[] => {
  const first = voiceless(says)
  return [...first, ...without(first, names)].flatMap((name) => linesOf(says, [name])).map(inList)
}

const voiceless = ({ helpLines }: Says<'helpLines'>): readonly string[] =>
  helpLines.isVoiceless === 'yes' ? helpLines.withoutVoice : []

type Whose = { readonly pathways: readonly string[]; readonly years: number | undefined }

export type HelpPage = {
  /** What the words that were noticed speak of; nothing where somebody came by the link on every page. */
  readonly dangers: readonly Danger[]
  /** The pages about what else the words speak of. */
  readonly others: readonly { readonly danger: Danger; readonly href: string }[]
  readonly isCarer: boolean
  readonly kept: 'plan' | 'typed' | 'private' | 'invitation' | 'nowhere'
  /** Whether a practice that can read the words is told, or nobody is before the plan is handed over. */
  readonly told: 'now' | 'later'
  readonly next: string | undefined
  readonly back: string | undefined
  /** The same page for the other nations. */
  readonly elsewhere: readonly { readonly nation: Nation; readonly href: string }[]
  /** Where the answer that was written is hidden from helpers who may read it. */
  readonly hiding?: { readonly action: string; readonly help: string } | undefined
  readonly helpers?: 'read' | 'hidden' | 'kept' | 'kept-before' | undefined
  /** Who, by the person's own plan, can be called at any time, with their numbers. */
  readonly own?: readonly string[]
  /** Whose plan it is, where whoever reads may know: a number that is for others does not stand there. */
  readonly whose?: Whose | undefined
  /** Of a helper: whom they help, and the page on which the practice alone is told. */
  readonly inPrivate?: { readonly about: string; readonly href: string } | undefined
}

/** The whole page, never a block: there is always a way on. */
export const helpNow =
  (page: HelpPage): View<'helpLines'> =>
  (says) => ({
    title: says.helpLines.pageTitle,
    exits: true,
    main: html`${page.dangers[0] === undefined ? byLink(says) : noticed(says, page, page.dangers[0])}
${elsewhere(says, page)}
${button({ text: says.helpLines.goOn[page.isCarer ? 'carer' : 'person'], href: page.next ?? '/', classes: 'nhsuk-button--secondary sayso-call' })}
${page.back !== undefined && html`<p><a href="${page.back}">${says.helpLines.back}</a></p>`}`,
  })

/** Where somebody is, no page can know for certain. */
const elsewhere = ({ helpLines }: Says<'helpLines'>, page: HelpPage): Html =>
  html`<p class="nhsuk-body-s">${helpLines.where} ${helpLines.elsewhere} ${page.elsewhere.map(({ nation, href }) => html`<a href="${href}">${helpLines.nations[nation]}</a> `)}</p>`

const byLink = (says: Says<'helpLines'>): Html => {
  const { pageTitle, byLink: lines, pages, unwatched } = says.helpLines
  return html`<h1 class="nhsuk-heading-l">${pageTitle}</h1>
${firstCalls(says, lines)}
<h2 class="nhsuk-heading-m">${pages['by-others'].person.asks}</h2>
<p>${pages['by-others'].person.first}</p>
${calls(says, without(lines, pages['by-others'].lines.slice(1)))}
<p>${unwatched}</p>`
}

/** What stands on the page already is not said twice. */
const without = (said: readonly string[], names: readonly string[]): readonly string[] =>
  names.filter((name) => !said.includes(name))

const noticed = (
  says: Says<'helpLines'>,
  { isCarer, kept, told, ...page }: HelpPage,
  danger: Danger,
): Html => {
  const { helpLines } = says
  const reader = isCarer ? 'carer' : 'person'
  const { [reader]: words } = helpLines.pages[danger]
  const [first, ...more] = linesFor(says, danger, isCarer)
  const isPrivate = page.dangers.some((one) => helpLines.pages[one].isPrivate)
  return html`<h1 class="nhsuk-heading-l">${words.asks}</h1>
<p>${helpLines.noticed}</p>
<p><strong>${words.first}</strong></p>
${danger === 'taken' && firstCalls(says, first)}${ownCalls(says, page.own)}${danger !== 'taken' && firstCalls(says, first)}
${page.inPrivate !== undefined && tellInPrivate(says, page.inPrivate, page.helpers)}
${page.others.map((other) => html`<p>${helpLines.also} <a href="${other.href}">${helpLines.pages[other.danger][reader].asks}</a></p>`)}
<p>${words.after}</p>
${more.map((names) => calls(says, without(voiceless(says), names), page.whose))}
<p>${helpLines.wrong}</p>
<p>${helpLines.kept[kept][reader]} ${kept !== 'nowhere' && helpLines.told[told][kept][reader]}</p>
${kept !== 'nowhere' && told === 'now' && isPrivate && html`<p>${helpLines.reached}</p>`}
${isKept(page.helpers) && !isCarer && html`<p>${helpLines.helpers.kept}${page.helpers === 'kept-before' && html` ${helpLines.helpers.before}`}</p>`}
${page.helpers === 'hidden' && html`<p role="status">${helpLines.helpers.hidden}</p>`}
${page.hiding !== undefined && hideFromHelpers(says, page.hiding)}`
}

const isKept = (seen: HelpPage['helpers']): boolean => seen === 'kept' || seen === 'kept-before'

/** Somebody known stands before a stranger; only where something was taken an ambulance comes first. */
const ownCalls = ({ helpLines }: Says<'helpLines'>, own: readonly string[] = []): Html | false =>
  own.length > 0 &&
  html`<ul class="nhsuk-list sayso-calls">${own.map((line) => html`<li dir="auto"><p>${helpLines.own} <strong>${numberLinks(line)}</strong></p></li>`)}</ul>`

/** Who can read what was written stands before everything else that can wait: it may be about another helper. */
const tellInPrivate = (
  { helpLines: { helpers } }: Says<'helpLines'>,
  { about, href }: NonNullable<HelpPage['inPrivate']>,
  seen: HelpPage['helpers'],
): Html => html`${isKept(seen) && html`<p>${helpers.keptForHelper(about)}${seen === 'kept-before' && html` ${helpers.before}`}</p>`}
<p>${helpers.privately(about)}</p>
${button({ text: helpers.tellPrivately, href, classes: 'nhsuk-button--secondary sayso-call' })}`

/** The one to call first stands alone; to whoever helps, the rest begins with who looks into harm to somebody else. */
const linesFor = (
  { helpLines }: Says<'helpLines'>,
  danger: Danger,
  isCarer: boolean,
): readonly [readonly string[], ...(readonly string[])[]] => {
  const page = helpLines.pages[danger]
  const [first, ...rest]: readonly string[] = page.lines
  const nearest: readonly string[] = isCarer && 'forCarer' in page ? page.forCarer : []
  return [first === undefined ? [] : [first], nearest, without(nearest, rest)]
}

/** The same in short, above a page about something else: what was written is not in the plan. */
export const helpFirst = (
  says: Says<'helpLines'>,
  { dangers: [danger, ...others], isCarer, told }: HelpFirst,
  fate: Unsaved | undefined,
): Html | false => {
  if (danger === undefined) return false
  const { helpLines } = says
  const reader = isCarer ? 'carer' : 'person'
  const { [reader]: words } = helpLines.pages[danger]
  const [first, ...more] = linesFor(says, danger, isCarer)
  return html`<section class="sayso-help sayso-help--first" aria-labelledby="help-first">
${fate !== undefined && html`<p id="unsaved"><strong>${fate.text}</strong>${fate.at !== undefined && html` <a href="#${fate.at}">${helpLines.toWords}</a>`}</p>`}
<h2 class="nhsuk-heading-m" id="help-first"${fate !== undefined && describedByFate}>${words.asks}</h2>
<p>${helpLines.noticed}</p>
<p><strong>${words.first}</strong></p>
${firstCalls(says, first)}
<p>${words.after}</p>
<ul class="nhsuk-list">${[
    ...more.flat(),
    ...others.flatMap((other) => helpLines.pages[other].lines.slice(0, 4)),
  ]
    .filter((name, at, all) => all.indexOf(name) === at && ![...voiceless(says), ...first].includes(name))
    .flatMap((name) => linesOf(says, [name]))
    .map(inList)}</ul>
<p>${told === undefined ? helpLines.untold : helpLines.told[told].typed[reader]} ${helpLines.wrong}</p>
</section>`
}
/** Whoever is led to the heading hears the line above it too. */
const describedByFate = trusted(' aria-describedby="unsaved"')

/** Helpers who share the plan read an answer at once; one button takes this one away from them. */
const hideFromHelpers = (
  { helpLines }: Says<'helpLines'>,
  { action, help }: NonNullable<HelpPage['hiding']>,
): Html => html`<p>${helpLines.helpers.read}</p>
<form method="post" action="${action}" aria-label="${helpLines.helpers.hide}">
<input type="hidden" name="hides" value="yes">
<input type="hidden" name="help" value="${help}">
${button({ text: helpLines.helpers.hide, name: 'do', value: 'hide', classes: 'nhsuk-button--secondary' })}
</form>`

const inList = (line: Line): Html =>
  html`<li>${line.who}: ${isNumber(line) ? html`<a href="${hrefOf(line)}">${line.text}</a>` : line.text}</li>`

/** A number a button, over the whole width: a thumb that shakes finds it. */
const calls = (says: Says<'helpLines'>, names: readonly string[], whose?: Whose): Html =>
  html`<ul class="nhsuk-list sayso-calls">${linesOf(says, names, whose).map(
    (line) =>
      html`<li><p>${line.who}</p>${isNumber(line) ? button({ text: line.text, href: hrefOf(line), classes: 'sayso-call' }) : html`<p>${line.text}</p>`}</li>`,
  )}</ul>`

/** What takes signs or text stands before a number that takes a voice. */
const firstCalls = (says: Says<'helpLines'>, names: readonly string[]): Html =>
  html`${voiceless(says).length > 0 && calls(says, voiceless(says))}${calls(says, without(voiceless(says), names))}`

const linesOf = (
  { helpLines }: Says<'helpLines'>,
  names: readonly string[],
  whose?: Whose,
): readonly Line[] =>
  Object.entries(helpLines.lines).flatMap(([name, line]) =>
    names.includes(name) && isFor(helpLines, line, whose) ? [line] : [],
  )

/** By age, nation and the reason for the plan; how old somebody is may be said by nobody. */
const isFor = (
  { age, nation }: ViewWords['helpLines'],
  line: Line,
  { pathways, years }: Whose = { pathways: [], years: undefined },
): boolean =>
  (!('age' in line) || line.age === age) &&
  (!('nation' in line) || line.nation === nation) &&
  (!('from' in line) || years === undefined || years >= line.from) &&
  (!('pathway' in line) || pathways.includes(line.pathway))

/** A nation without such a number says in words whom to call. */
const isNumber = (line: Line): boolean => !('call' in line && line.call === '')

const hrefOf = (line: Line): string => {
  if ('call' in line) return `tel:${line.call}`
  return 'sms' in line ? `sms:${line.sms}` : line.href
}
