import type { Practice } from '#src/plan/practice.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'

/** Somebody came for a plan in the night and cannot be shown it: that decisions may exist is what must not get lost. */
export const damagedView =
  (practice: Practice | undefined, requestId: string): View<'damaged' | 'part'> =>
  ({ damaged: words, part }) => ({
    title: words.title,
    main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.none}</p>
${warningCallout({ visuallyHiddenText: part.important, heading: { text: words.decisions, level: 2 }, html: html`<p>${words.ask}</p>${practice && html`<p>${words.practice(practice.name)}${practice.phone !== undefined && html`, <a href="tel:${practice.phone.replaceAll(' ', '')}">${practice.phone}</a>`}</p>`}` })}
<p><a href="/urgent">${words.search}</a></p>
<p class="nhsuk-body-s">${words.number} ${requestId}</p>`,
  })
