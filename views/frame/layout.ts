import { type Html, html, nothing } from '../html.ts'
import { backLink } from '../parts/back-link.ts'
import { header } from '../parts/header.ts'
import { skipLink } from '../parts/skip-link.ts'
import type { Frame, Page } from './page.ts'
import { words } from './words.en.ts'

/** A whole page: the same frame around everything that the product says. */
export const layout = (page: Page, who: Frame): Html => html`<!doctype html>
<html lang="${words.language}" class="nhsuk-template">
<head>
<meta charset="utf-8">
<title>${page.title} – ${words.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="htmx-config" content='{"includeIndicatorCSS": false}'>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/nhs.css">
<link rel="stylesheet" href="/assets/sayso.css">
<script src="/assets/htmx.js" defer></script>
<script src="/assets/sayso.js" defer></script>
</head>
<body class="nhsuk-template__body">
${skipLink({ href: '#main', text: words.skip })}
${who.demo ? demoNotice(who) : nothing}
${top(who)}
<div class="nhsuk-width-container">
${body(page)}
</div>
${bottom()}
</body>
</html>`

/** What htmx swaps: the title and everything between header and footer. */
export const frame = (page: Page, _who: Frame): Html => html`<title>${page.title} – ${words.service}</title>
${body(page)}`

const body = (page: Page): Html => html`<div id="page">
${page.back ? html`<nav aria-label="${words.backwards}">${backLink({ href: page.back.href, text: page.back.text })}</nav>` : nothing}
<main class="nhsuk-main-wrapper" id="main" tabindex="-1">${page.main}</main>
</div>`

const top = (who: Frame): Html =>
  header({
    logo: false,
    service: { text: words.service, href: '/' },
    ...(who.duty !== undefined && practising.includes(who.duty)
      ? { navigation: { items: [{ href: '/training', text: words.practise }] } }
      : {}),
    ...(who.name === undefined
      ? {}
      : {
          account: {
            items: [
              { text: who.name || words.account, icon: true },
              { action: '/sign-out', method: 'post', text: words.signOut },
            ],
          },
        }),
  })

/** Others may practise too; it is not put in their way. */
const practising: readonly string[] = ['clinician', 'urgent-reader', 'trainee']

const demoNotice = (who: Frame): Html => html`<aside class="sayso-demo" aria-label="${words.demo}">
<div class="nhsuk-width-container"><p class="nhsuk-body-s">${words.demoNotice}
<a href="/demo">${who.name === undefined ? words.demo : words.demoPeople}</a> <a href="/demo/mail">${words.demoMail}</a></p></div></aside>`

const bottom = (): Html => html`<footer class="nhsuk-footer"><div class="nhsuk-width-container">
<h2 class="nhsuk-heading-s" id="help">${words.helpNow}</h2>
<ul class="nhsuk-list nhsuk-body-s">${words.helpLines.map(({ when, call, text }) => html`<li>${when} <a href="tel:${call}">${text}</a></li>`)}</ul>
<p class="nhsuk-body-s"><a href="/help-now">${words.notSafe}</a> ${words.notWatched}</p>
<p class="nhsuk-body-s">${words.notReviewed}</p>
</div></footer>`
