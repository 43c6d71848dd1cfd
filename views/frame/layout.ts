import { type Html, html, nothing, onceFor, trusted } from '../html.ts'
import { backLink } from '../parts/back-link.ts'
import { header } from '../parts/header.ts'
import { insetText } from '../parts/inset-text.ts'
import { skipLink } from '../parts/skip-link.ts'
import type { Says } from '../words.ts'
import { aboutExit, exitPage, isKeptWhileTyping, type Leaving } from './exit-page.ts'
import { helpFirst } from './help-now.ts'
import { idleNotice } from './idle.ts'
import type { Frame, GivenBack, Page, Unsaved } from './page.ts'

/** A whole page: the same frame around everything that the product says. */
export const layout = (
  says: Says<'helpLines' | 'page' | 'part'>,
  page: Page,
  who: Frame,
): Html => html`<!doctype html>
<html lang="${says.page.language}" class="nhsuk-template">
<head>
<meta charset="utf-8">
<title>${page.title} – ${says.page.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="htmx-config" content='{"includeIndicatorCSS": false}'>
<link rel="icon" href="${who.addressOf('favicon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${who.addressOf('nhs.css')}">
<link rel="stylesheet" href="${who.addressOf('sayso.css')}">
<script src="${who.addressOf('htmx.js')}" defer></script>
<script src="${who.addressOf('sayso.js')}" defer></script>
${
  !page.isNight &&
  html`<script src="${who.addressOf('files.js')}" defer></script>
<script src="${who.addressOf('recorder.js')}" defer></script>`
}
</head>
<body class="nhsuk-template__body">
${skip(says.page)}
${who.demo ? demoNotice(says, who) : nothing}
${top(says, who)}
<div class="nhsuk-width-container">
${body(says, page, who)}
</div>
${bottom(says.page)}${unreached(says.page, page)}${who.idle && idleNotice(says.page.idle, who.idle, 'sayso-idle')}
</body>
</html>`

/** What htmx swaps: the title and everything between header and footer. */
export const frame = (
  says: Says<'helpLines' | 'page' | 'part'>,
  page: Page,
  who: Frame,
): Html => html`<title>${page.title} – ${says.page.service}</title>
${body(says, page, who)}${who.name === undefined && top(says, who, { 'data-hx-swap-oob': 'true' })}`

const body = (
  says: Says<'helpLines' | 'page' | 'part'>,
  page: Page,
  who: Frame,
): Html => html`<div id="page"${page.isNight && night}${isLarge(page, who) && large}>
${isToExit(page, who) && exitPage(says, page.back !== undefined)}
${page.back ? html`<nav aria-label="${says.page.backwards}">${backLink({ href: page.back.href, text: page.back.text })}</nav>` : nothing}
<main class="nhsuk-main-wrapper" id="main" tabindex="-1"${who.formPage !== undefined && html` data-form-page="${who.formPage}"`}${!page.isNight && hearing(says.page)}${isAtHome(page, who) && html` data-hear="${says.page.hear.listen}"`}>${who.helpFirst && helpFirst(says, who.helpFirst, fateOf(says, page, who))}${who.givenBack && backAgain(says, who.givenBack)}${page.main}${isToExit(page, who) && aboutExit(says, leavingDoes(page, who))}${isLarge(page, who) && html`<p class="sayso-unprinted"><a href="${who.largeBy ?? ''}">${says.page.large}</a></p>`}</main>
</div>`

/** Also where words of danger come back that could not be taken. */
const isToExit = ({ exits }: Page, who: Frame): boolean => exits === true || who.helpFirst !== undefined

/** What was refused stands in the form of its page again, where the page says nothing else. */
const fateOf = (says: Says<'page'>, { unsaved }: Page, { isRefused }: Frame): Unsaved | undefined =>
  unsaved ?? (isRefused ? { text: says.page.unsaved } : undefined)

/** That what was typed is kept is promised where its page keeps it, and nowhere else. */
const leavingDoes = ({ main, unsaved }: Page, { isRefused, helpFirst }: Frame): Leaving => {
  if (unsaved?.isLost) return 'loses'
  return !isRefused && !helpFirst && isKeptWhileTyping(main) ? 'keeps' : 'ends'
}

const night = trusted(' class="sayso-night"')
const large = trusted(' class="sayso-large"')
const isLarge = ({ isNight }: Page, { largeBy }: Frame): boolean => largeBy !== undefined && !isNight

/** Whoever reads at work, or at night, has no use for a button more on each page; where a page has one of its own, it reads there too. */
const isAtHome = ({ isNight }: Page, { duty = 'none' }: Frame): boolean => !isNight && duty === 'none'
const hearing = onceFor(
  ({ hear }: PageWords) =>
    html` data-stop="${hear.stop}" data-wrote="${hear.wrote}" data-chosen="${hear.chosen}" data-unheard="${hear.unheard}"`,
)

const backAgain = (says: Says<'helpLines' | 'page' | 'part'>, { also, older }: GivenBack): Html =>
  html`${older && notGivenBack(says, older)}${also && insetText({ visuallyHiddenText: says.part.information, text: says.page.givenBack })}
${
  also &&
  also.length > 0 &&
  html`<p>${says.page.alsoGivenBack}</p>
${typedThen(also)}`
}`

const notGivenBack = (says: Says<'page' | 'part'>, older: readonly string[]): Html =>
  html`${insetText({ visuallyHiddenText: says.part.information, text: says.page.notGivenBack })}
${older.length > 0 && html`<p>${says.page.wroteThen}</p>${typedThen(older)}`}`

const typedThen = (all: readonly string[]): readonly Html[] =>
  all.map((words) => html`<p class="sayso-words" dir="auto">${words}</p>`)

/** Once nobody is signed in any more, also the page that stays around what is swapped says so. */
const top = (
  says: Says<'helpLines' | 'page' | 'part'>,
  who: Frame,
  attributes: Readonly<Record<string, string>> = {},
): Html =>
  header({
    id: 'top',
    attributes,
    logo: false,
    service: { text: says.page.service, href: '/' },
    ...(who.duty !== undefined && practising.includes(who.duty)
      ? {
          navigation: { ariaLabel: says.part.menu, items: [{ href: '/training', text: says.page.practise }] },
        }
      : {}),
    ...(who.name === undefined
      ? {}
      : {
          account: {
            ariaLabel: says.part.account,
            items: [
              { text: who.name || says.page.account, icon: true, href: '/account' },
              { action: '/sign-out', method: 'post', text: says.page.signOut, formName: says.page.signOut },
            ],
          },
        }),
  })

/** Others may practise too; it is not put in their way. */
const practising: readonly string[] = ['clinician', 'urgent-reader', 'trainee']

const demoNotice = (
  says: Says<'helpLines' | 'page' | 'part'>,
  who: Frame,
): Html => html`<aside class="sayso-demo" aria-label="${says.page.demo}">
<div class="nhsuk-width-container"><p class="nhsuk-body-s">${says.page.demoNotice}
<a href="/demo">${who.name === undefined ? says.page.demo : says.page.demoPeople}</a> <a href="/demo/mail">${says.page.demoMail}</a></p></div></aside>`

/** Empty until a script says in it that a press reached nobody: what was typed stays on the page. */
const unreached = ({ unreached: words }: PageWords, { isNight }: Page): Html =>
  html`<div class="sayso-idle" aria-live="assertive" data-unreached=""><template><p><strong>${words.title}</strong> ${words.loaded} <span data-loaded=""></span>. ${isNight ? words.night : words.kept}</p>${isNight && html`<p><a href="/urgent/no-signal">${words.keptHere}</a></p>`}</template></div>`

type PageWords = Says<'page'>['page']

const skip = onceFor((says: PageWords) => skipLink({ href: '#main', text: says.skip }))

const bottom = onceFor(
  (says: PageWords) => html`<footer class="nhsuk-footer"><div class="nhsuk-width-container">
<h2 class="nhsuk-heading-s" id="help">${says.helpNow}</h2>
<ul class="nhsuk-list nhsuk-body-s">${[says.helpWithoutVoice, ...says.helpLines].filter(({ when }) => when !== '').map(({ when, call, text }) => html`<li>${when} ${call === '' ? text : html`<a href="tel:${call}">${text}</a>`}</li>`)}</ul>
<p class="nhsuk-body-s"><a href="${says.helpHref}">${says.notSafe}</a> ${says.notWatched}</p>
<p class="nhsuk-body-s">${says.notReviewed}</p>
<ul class="sayso-about nhsuk-body-s">${says.about.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>
</div></footer>`,
)
